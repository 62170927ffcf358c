/** Bad input from the shell: one clear line that names the file, the right exit code, the rest done, never a stack trace. */
import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';

const RUN = `import(${JSON.stringify(new URL('../../src/cli/main.ts', import.meta.url).href)}).then(async ({ main }) => { process.exitCode = await main(process.argv.slice(1)); })`;

interface Outcome {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

let folder: string;

const vorlage = (args: readonly string[], input = ''): Promise<Outcome> =>
  new Promise((done) => {
    const run = execFile(process.execPath, ['-e', RUN, ...args], { cwd: folder }, (error, out, err) => {
      expect(err).not.toMatch(/\n\s+at |went wrong inside/);
      done({ code: typeof error?.code === 'number' ? error.code : error ? -1 : 0, out, err });
    });
    run.stdin!.end(input);
  });

const WALK =
  'Lantern festival draws record crowd\n\nMore than 4,000 people walked the canal with paper lanterns on Friday, the town council said.\n\nThe walk ended at the old mill, where the brass band played until midnight.\n';
const BANK =
  'Central bank raises rates again\n\nThe central bank raised its main rate to 4 percent on Monday, the third time this year.\n\nIts governor said prices were still rising faster than the bank would like.\n';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'vorlage-bad-'));
  const rows = Array.from({ length: 20 }, (_, i) => JSON.stringify({ title: `Walk ${i}`, text: WALK }));
  rows[6] = '{"title": "Walk 6", "te';
  const files: Record<string, string | Uint8Array> = {
    'empty.txt': '',
    'noise.txt': Uint8Array.from({ length: 5000 }, (_, i) => (i * 7919) % 256),
    'menu.html': '<!doctype html><html><body><nav><a href="/">Home</a></nav></body></html>',
    'one.txt': 'The bridge at Tarn Mills is closed.',
    'walk.txt': WALK,
    'twin.txt': WALK,
    'bank.txt': BANK,
    'long.txt': 'The council met again and put off the vote on the old mill. '.repeat(35_000),
    'arabic.txt':
      'أعلنت البلدية يوم الجمعة أن الجسر القديم سيبقى مغلقا حتى الربيع بسبب أعمال الترميم، وقالت إن الحافلات ستسلك طريقا آخر.',
    'rows.jsonl': rows.join('\n'),
  };
  for (const [name, content] of Object.entries(files)) await writeFile(join(folder, name), content);
});
afterAll(() => rm(folder, { recursive: true }));

test.concurrent.each(['empty.txt', 'noise.txt', 'menu.html', 'nowhere'])(
  'trace %s alone: exit 1',
  async (name) => {
    const { code, out, err } = await vorlage(['trace', name]);
    expect(code).toBe(1);
    expect(out).toBe('');
    expect(err).toMatch(new RegExp(`^vorlage: .*`));
    expect(err).toContain(name);
  },
);

test.concurrent('all of them beside two good articles: exit 0, each named', async () => {
  const bad = ['empty.txt', 'noise.txt', 'menu.html', 'nowhere', 'one.txt', 'arabic.txt'];
  const { code, out, err } = await vorlage(['trace', ...bad, 'walk.txt', 'twin.txt']);
  expect(code).toBe(0);
  for (const name of bad) expect(err).toMatch(new RegExp(`(warning|note): .*${name}`));
  expect(out).toContain('Lantern festival draws record crowd');
});

test.concurrent(
  'two articles of two events, and one alone: exit 0 and the reason why there is nothing',
  async () => {
    for (const names of [['walk.txt', 'bank.txt'], ['walk.txt']]) {
      const { code, err } = await vorlage(['trace', ...names]);
      expect(code).toBe(0);
      expect(err).toMatch(/nothing to compare/);
    }
  },
);

test.concurrent('broken JSON in line 7 of 20: 19 are read', async () => {
  const { code, out, err } = await vorlage(['extract', 'rows.jsonl']);
  expect(code).toBe(0);
  expect(out.trim().split('\n')).toHaveLength(19);
  expect(err).toMatch(/rows\.jsonl:7: /);
});

test.concurrent('2 MB on one line, traced', async () => {
  const { code, err } = await vorlage(['trace', 'long.txt', 'walk.txt']);
  expect(code).toBe(0);
  expect(err).toMatch(/long\.txt: .*one line|long\.txt: .*line of over/);
});

test.concurrent('standard input: a text, and JSON', async () => {
  const text = await vorlage(['extract', '-'], WALK);
  expect(JSON.parse(text.out)).toMatchObject({ file: '-', title: 'Lantern festival draws record crowd' });
  const json = await vorlage(['extract', '-'], JSON.stringify({ title: 'Walk', text: WALK }));
  expect(JSON.parse(json.out)).toMatchObject({ title: 'Walk' });
});

test.concurrent('extract --jsonl: own ids are kept, rows may name files, a broken row is skipped', async () => {
  const rows = ['{"id":"a","file":"walk.txt"}', '{"id":', '{"id":"b","html":"<p>x</p>"}', '{"id":7,"text":"The walk ended at the mill."}'];
  const { code, out, err } = await vorlage(['extract', '--jsonl', '-'], rows.join('\n'));
  expect(code).toBe(0);
  expect(out.trim().split('\n').map((line) => (JSON.parse(line) as { id: string }).id)).toEqual(['a', '7']);
  expect(err).toMatch(/-:2: /);
}); // prettier-ignore

test.concurrent('wrong usage: exit 2', async () => {
  expect((await vorlage(['extract'])).code).toBe(2);
  expect((await vorlage(['extract', 'walk.txt', '--jsonl', 'rows.jsonl'])).code).toBe(2);
  expect((await vorlage(['trace', '--no-such-option', 'walk.txt'])).code).toBe(2);
});

test.concurrent.each([
  [['--out', 'report.docx'], 2, 'cannot tell the format of report.docx'],
  [['--out', 'nowhere/report.json'], 1, 'there is no folder'],
  [['--out', 'walk.txt/report.json'], 1, 'walk.txt'],
])('trace %j: told before the work, and without the name of a draft', async (options, exit, words) => {
  const { code, out, err } = await vorlage(['trace', 'walk.txt', 'bank.txt', ...options]);
  expect({ code, out }).toEqual({ code: exit, out: '' });
  expect(err).toContain(words);
  expect(err).not.toMatch(/\.tmp|warning/u);
});
