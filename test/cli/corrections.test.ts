/** Corrections from the shell: a file that is heeded, and one that is wrong. */
import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';

const RUN = `import(${JSON.stringify(new URL('../../src/cli/main.ts', import.meta.url).href)}).then(async ({ main }) => { process.exitCode = await main(process.argv.slice(1)); })`;
const ARTICLES = resolve('examples/speech/articles');
let folder: string;

const vorlage = (...args: string[]): Promise<{ code: number; out: string; err: string }> =>
  new Promise((done) => {
    execFile(process.execPath, ['-e', RUN, ...args], { cwd: folder }, (error, out, err) => {
      expect(err).not.toMatch(/\n\s+at |went wrong inside/);
      done({ code: typeof error?.code === 'number' ? error.code : error ? -1 : 0, out, err });
    });
  });

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'vorlage-corrections-'));
});
afterAll(() => rm(folder, { recursive: true }));

test('trace --corrections applies the file, articles named by their files, and tells what it could not apply', async () => {
  const corrections = [
    {
      kind: 'set-outlet',
      document: 'upland-record.txt',
      outlet: 'The Morning Kite',
      note: 'see the masthead',
    },
    { kind: 'split-story', documents: ['upland-record.txt'], from: ['capital-monitor.txt'] },
    { kind: 'set-date', document: 'gone.txt', published: '2025-01-01' },
  ];
  await writeFile(join(folder, 'c.json'), JSON.stringify(corrections));
  const { code, out } = await vorlage('trace', ARTICLES, '--corrections', 'c.json');
  expect(code).toBe(0);
  expect(out).toContain('2 articles, 2 stories');
  expect(out).toContain('Set by you:');
  expect(out).toMatch(/The Morning Kite published .*\(see the masthead\)/u);
  expect(out).toContain('Not applied. No article gone.txt is here.');
});

test('a file that is wrong is refused with its place and what to do', async () => {
  await writeFile(join(folder, 'bad.json'), '[{"kind":"set-date","document":"a.txt","published":"May"}]');
  const bad = await vorlage('trace', ARTICLES, '--corrections', 'bad.json');
  expect(bad).toMatchObject({ code: 2, out: '' });
  expect(bad.err).toContain('bad.json, correction 1: “published” must be a date such as 2024-05-17');
  expect(bad.err).toContain('docs/corrections.md');
  expect((await vorlage('trace', ARTICLES, '--corrections', 'none.json')).err).toContain(
    'cannot read none.json',
  );
});

test('a library is set right by word, tells what became of it, and takes it back', async () => {
  const library = ['--library', 'own.db'];
  await vorlage('add', ARTICLES, ...library);
  const stories = async () => (await vorlage('stories', '--all', ...library)).out;
  const before = await stories();
  const story = before.slice(0, 8);
  const shown = async () => (await vorlage('show', story, '--ids', ...library)).out;
  const first = await shown();
  const [, article] = /(d[0-9a-f]{10}) /u.exec(first)!;

  const dated = await vorlage(
    'correct',
    'date',
    story,
    article!,
    '2025-02-03',
    '--note',
    'from the print edition',
    ...library,
  );
  expect(dated.code).toBe(0);
  const [, id] = /^(c[0-9a-f]{8}) kept/u.exec(dated.out)!;
  expect(await shown()).toMatch(/date set by you[^]*from the print edition/u);
  const [, difference] = / (v[0-9a-f]{12}) /u.exec(first) ?? [];
  if (difference) {
    expect((await vorlage('correct', 'difference', story, difference, ...library)).out).toContain('kept.');
    expect(await shown()).not.toContain(difference);
  }
  const names = await vorlage('correct', 'names', story, 'Nobody', 'No One', ...library);
  expect(names.out).toContain('Not applied. No story here has all of these names.');
  expect((await vorlage('correct', 'split', story, article!, ...library)).code).toBe(0);
  expect((await stories()).split('\n').length).toBe(before.split('\n').length + 1);
  const list = (await vorlage('correct', 'list', '--json', ...library)).out.trim().split('\n').map((l) => JSON.parse(l) as { id: string; outcome: string }); // prettier-ignore
  expect(list.map((c) => c.id)).toContain(id);

  await vorlage('correct', 'export', 'out.json', ...library);
  expect((await vorlage('correct', 'undo', ...list.map((c) => c.id), ...library)).code).toBe(0);
  expect([await stories(), await shown()]).toEqual([before, first]);
  expect((await vorlage('correct', 'import', 'out.json', ...library)).out).toContain(
    `${list.length} corrections read`,
  );
  expect((await vorlage('correct', 'list', '--json', ...library)).out.trim().split('\n')).toHaveLength(
    list.length,
  );

  for (const [args, words] of [
    [['undo', 'c0'], 'no correction c0'],
    [['date', article!, 'nobody', '2025-01-01'], 'no article of this story is called nobody'],
    [['date', article!, article!, 'May'], '“published” must be a date'],
    [['difference', article!, 'v0'], 'no difference v0'],
    [['edge', article!, article!, article!], 'is not said to be made from'],
  ] as const) {
    const wrong = await vorlage('correct', ...args, ...library);
    expect(wrong.code).toBeGreaterThan(0);
    expect(wrong.err).toContain(words);
  }
}, 300_000);
