/** Bad input: for each a diagnostic that names the file, the rest still done, never a crash. */
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readDocuments } from '../../src/app/read-articles.ts';

const GOOD =
  'Lantern festival draws record crowd\n\nMore than 4,000 people walked the canal with paper lanterns on Friday, the town council said.\n\nThe walk ended at the old mill, where the brass band played until midnight.\n';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'vorlage-read-'));
});
afterEach(() => rm(folder, { recursive: true }));

const put = async (name: string, content: string | Uint8Array): Promise<string> => {
  const path = join(folder, name);
  await mkdir(join(path, '..'), { recursive: true });
  await writeFile(path, content);
  return path;
};

/** What was wrong with a file of the folder beside a good one. */
const troubleWith = async (name: string, content: string | Uint8Array) => {
  await put('good.txt', GOOD);
  const path = await put(name, content);
  const { documents, diagnostics } = await readDocuments([folder]);
  expect(documents.some((d) => d.title === 'Lantern festival draws record crowd')).toBe(true);
  const own = documents.filter((d) => d.file === path);
  const all = [...diagnostics, ...own.flatMap((d) => d.diagnostics)];
  for (const d of all) expect(d.file).toBe(path);
  return { codes: all.map((d) => d.code), documents: own, all };
};

test('an empty file', async () => {
  expect((await troubleWith('empty.txt', '')).codes).toEqual(['empty-file']);
});

test('a file of white space', async () => {
  expect((await troubleWith('blank.txt', ' \n\t\n')).codes).toEqual(['empty-file']);
});

test('a binary file', async () => {
  const noise = Uint8Array.from({ length: 5000 }, (_, i) => (i * 7919) % 256);
  expect((await troubleWith('noise.txt', noise)).codes).toEqual(['binary-file']);
});

test('a PDF that is called a text says what it is', async () => {
  const { all } = await troubleWith('paper.txt', '%PDF-1.7\n%âãÏÓ\n1 0 obj');
  expect(all[0]!.message).toContain('a PDF');
});

test('a file of one sentence is read, with a note', async () => {
  const { codes, documents } = await troubleWith('short.txt', 'The bridge at Tarn Mills is closed.');
  expect(codes).toEqual(['short-text']);
  expect(documents[0]!.blocks).toMatchObject([{ role: 'body' }]);
});

test('a page with no article', async () => {
  const page =
    '<!doctype html><html><body><nav><a href="/">Home</a> <a href="/a">News</a></nav></body></html>';
  expect((await troubleWith('menu.html', page)).codes).toEqual(['no-article']);
});

test('2 MB on one line are read, with a note', async () => {
  const line = 'The council met again and put off the vote on the old mill. '.repeat(35_000);
  const { codes, documents } = await troubleWith('long.txt', line);
  expect(codes).toEqual(['long-line']);
  expect(documents[0]!.text).toBe(line);
});

const ACCENTED = `Café Zoë reopens\n\nThe owner, Zoë Brontë, said the café’s façade had been cleaned and that she was “naïvely” glad of it.\n`;

test.each([
  ['UTF-8 with a mark', Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), Buffer.from(ACCENTED)]), []],
  ['UTF-16 LE with a mark', Buffer.from(`\ufeff${ACCENTED}`, 'utf16le'), []],
  ['UTF-16 BE with a mark', Buffer.from(`\ufeff${ACCENTED}`, 'utf16le').swap16(), []],
  ['UTF-16 LE without a mark', Buffer.from(ACCENTED, 'utf16le'), ['guessed-encoding']],
  ['UTF-16 BE without a mark', Buffer.from(ACCENTED, 'utf16le').swap16(), ['guessed-encoding']],
  [
    'Windows-1252',
    Buffer.from(ACCENTED.replace('’', '\x92').replace('“', '\x93').replace('”', '\x94'), 'latin1'),
    ['guessed-encoding'],
  ],
])('%s', async (_name, bytes, codes) => {
  const trouble = await troubleWith('cafe.txt', bytes);
  expect(trouble.documents[0]!.text).toBe(ACCENTED);
  expect(trouble.codes.filter((code) => code !== 'short-text')).toEqual(codes);
});

test('broken JSON in line 7 of 20', async () => {
  const rows = Array.from({ length: 20 }, (_, i) => JSON.stringify({ title: `Item ${i}`, text: `${GOOD} It was walk number ${i}.` })); // prettier-ignore
  rows[6] = rows[6]!.slice(0, 30);
  const path = await put('rows.jsonl', rows.join('\n'));
  const { documents, diagnostics } = await readDocuments([path]);
  expect(documents).toHaveLength(19);
  expect(diagnostics).toMatchObject([{ code: 'broken-record', file: path, line: 7 }]);
});

test('a broken JSON file says in which line', async () => {
  const { all } = await troubleWith('broken.json', '{\n  "title": "One",\n  "text": oops\n}');
  expect(all).toMatchObject([{ code: 'broken-record', line: 3 }]);
});

test('JSON without a text says what it has instead', async () => {
  const { all } = await troubleWith('list.json', '{"name": "x", "passages": []}');
  expect(all[0]!.code).toBe('broken-record');
  expect(all[0]!.message).toContain('"passages"');
});

test('a damaged gzip file', async () => {
  const packed = gzipSync(GOOD).subarray(0, 60);
  expect((await troubleWith('cut.txt.gz', packed)).codes).toEqual(['unreadable-file']);
});

test('a folder that is not there: alone a failure, beside others a warning', async () => {
  const missing = join(folder, 'nowhere');
  await expect(readDocuments([missing])).rejects.toMatchObject({ code: 'not-found', message: expect.stringContaining(missing) as string }); // prettier-ignore
  const good = await put('good.txt', GOOD);
  const { documents, diagnostics } = await readDocuments([missing, good]);
  expect(documents).toHaveLength(1);
  expect(diagnostics).toMatchObject([{ code: 'not-found', file: missing, severity: 'warning' }]);
});

test('an empty folder says so', async () => {
  await expect(readDocuments([folder])).rejects.toMatchObject({
    code: 'nothing-read',
    message: expect.stringContaining('the folder is empty') as string,
  });
});

test('a folder of other kinds of files names some of them', async () => {
  await put('scan.pdf', '%PDF');
  await expect(readDocuments([folder])).rejects.toMatchObject({
    message: expect.stringContaining('scan.pdf') as string,
  });
});

test('two identical files: two documents with different ids, and a note', async () => {
  await put('a/walk.txt', GOOD);
  await put('b/walk.txt', GOOD);
  const { documents } = await readDocuments([folder]);
  expect(new Set(documents.map((d) => d.id)).size).toBe(2);
  expect(documents.flatMap((d) => d.diagnostics.map((x) => x.code))).toContain('identical-text');
});

test.each([
  [
    'ar',
    'أعلنت البلدية يوم الجمعة أن الجسر القديم سيبقى مغلقا حتى الربيع بسبب أعمال الترميم، وقالت إن الحافلات ستسلك طريقا آخر.',
  ],
  ['zh', '市政府周五宣布，旧桥因维修将关闭至明年春天。公交车将改走其他路线，居民对此表示不满。'],
])('a text in another language (%s) is read, with a warning', async (language, text) => {
  const { documents, codes } = await troubleWith('other.txt', text);
  expect(documents[0]!.language).toBe(language);
  expect(codes).toEqual(['unsupported-language']);
});

test('a file named twice counts once, in whatever order and spelling', async () => {
  const a = await put('a.txt', GOOD);
  const b = await put('b.md', `# ${GOOD}`);
  const one = await readDocuments([a, b]);
  const other = await readDocuments([b, folder, join(folder, '*.txt'), a]);
  expect(one.documents.map((d) => d.id)).toEqual(other.documents.map((d) => d.id));
  expect(one.documents).toHaveLength(2);
});

test('dot files are left alone, gzipped ones are unpacked', async () => {
  await put('.hidden.txt', GOOD);
  await put('packed.txt.gz', gzipSync(GOOD));
  const { documents } = await readDocuments([folder]);
  expect(documents.map((d) => d.text)).toEqual([GOOD]);
});
