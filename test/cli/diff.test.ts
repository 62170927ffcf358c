/** `vorlage diff` from the shell: two files, a stream of pairs plain and gzipped, and what it says when it cannot. */
import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';

const RUN = `import(${JSON.stringify(new URL('../../src/cli/main.ts', import.meta.url).href)}).then(async ({ main }) => { process.exitCode = await main(process.argv.slice(1)); })`;
let folder: string;

const vorlage = (args: readonly string[], input = ''): Promise<{ code: number; out: string; err: string }> =>
  new Promise((done) => {
    const run = execFile(process.execPath, ['-e', RUN, ...args], { cwd: folder }, (error, out, err) =>
      done({ code: typeof error?.code === 'number' ? error.code : error ? -1 : 0, out, err }),
    );
    run.stdin!.end(input);
  });

const PAIRS = [
  { id: 'one', a: 'Twelve boats sank off Norvik.', b: 'Some 21 boats sank off Norvik.' },
  { id: 'two', a: 'The mayor opened the bridge.', b: 'The bridge was opened by the mayor.' },
];
const LINES = PAIRS.map((p) => JSON.stringify(p)).join('\n');

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'vorlage-diff-'));
  await writeFile(
    join(folder, 'a.txt'),
    'The ferry sank on Monday.\n\nTwelve sailors were rescued by the coast guard.\n',
  );
  await writeFile(
    join(folder, 'b.txt'),
    'The ferry went down on Monday.\n\nSome 21 sailors were rescued by the coast guard.\n',
  );
  await writeFile(
    join(folder, 'german.txt'),
    'Die Fähre ist am Montag im dichten Nebel vor der Küste gesunken. Zwölf Seeleute wurden gerettet.\n',
  );
  await writeFile(join(folder, 'pairs.jsonl'), `${LINES}\nnot json\n{"id": 3}\n`);
  await writeFile(join(folder, 'pairs.jsonl.gz'), gzipSync(LINES));
});
afterAll(() => rm(folder, { recursive: true }));

test('lists the differences of two files, worst first, without colours in a pipe', async () => {
  const { code, out } = await vorlage(['diff', 'a.txt', 'b.txt']);
  expect(code).toBe(0);
  expect(out).toContain('Cannot both be right (1)');
  expect(out).toContain('The numbers differ: “Twelve” against “21”.');

  expect(out).not.toMatch(/\u001b/);
});

test('says in one line that a text is not English', async () => {
  const { code, err } = await vorlage(['diff', 'a.txt', 'german.txt']);
  expect(code).toBe(0);
  expect(err.trim().split('\n')).toEqual([
    expect.stringMatching(/german\.txt: .*German; only English is understood/),
  ]);
});

test.each(['pairs.jsonl', 'pairs.jsonl.gz'])('answers %s line by line, in order', async (file) => {
  const { code, out } = await vorlage(['diff', '--pairs', file]);
  expect(code).toBe(0);
  const rows = out.trim().split('\n').map((l) => JSON.parse(l) as { id: string; similarity: number; variants: { severity: string }[] }); // prettier-ignore
  expect(rows.map((r) => r.id)).toEqual(['one', 'two']);
  expect(rows.map((r) => r.variants.some((v) => v.severity === 'conflict'))).toEqual([true, false]);
  for (const r of rows) expect(r.similarity).toBeGreaterThan(0.5);
});

test('says which lines it left out', async () => {
  const { err } = await vorlage(['diff', '--pairs', 'pairs.jsonl']);
  expect(err).toContain('pairs.jsonl:3');
  expect(err).toContain('pairs.jsonl:4');
});

test('reads standard input, and tells wrong usage from what cannot be done', async () => {
  expect((await vorlage(['diff', '--pairs', '-'], LINES)).out.trim().split('\n')).toHaveLength(2);
  expect((await vorlage(['diff', 'a.txt'])).code).toBe(2);
  expect((await vorlage(['diff', 'a.txt', 'missing.txt'])).code).toBe(1);
  expect((await vorlage(['diff', '--pairs', 'missing.jsonl'])).code).toBe(1);
});
