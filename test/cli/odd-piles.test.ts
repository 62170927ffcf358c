/** Piles of odd documents, through every command on piles: nothing, one, no words, one id for two, a megabyte in one line; and in any order. */
import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';

const RUN = `import(${JSON.stringify(new URL('../../src/cli/main.ts', import.meta.url).href)}).then(async ({ main }) => { process.exitCode = await main(process.argv.slice(1)); })`;
const folder = mkdtempSync(join(tmpdir(), 'vorlage-odd-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Outcome {
  readonly code: number;
  readonly lines: readonly string[];
  readonly err: string;
}

const run = (...args: readonly string[]): Promise<Outcome> =>
  new Promise((done) =>
    execFile(
      process.execPath,
      ['-e', RUN, ...args],
      { cwd: folder, maxBuffer: 2 ** 26 },
      (error, out, err) => {
        expect(err).not.toMatch(/\n\s+at |went wrong inside/);
        const code = typeof error?.code === 'number' ? error.code : error ? -1 : 0;
        done({ code, err, lines: out.split('\n').filter(Boolean) });
      },
    ),
  );

/** Invented words in an order that hangs on `k`. */
const words = (k: number, count: number): string =>
  Array.from({ length: count }, (_, i) => `pier${(i * (2 * k + 3) + k * 7) % 99_991}`).join(' ');

const rows = [
  { id: 'empty', text: '' },
  { id: 'dots', text: '… … …' },
  { id: 'word', text: 'tide' },
  { id: 'giant', text: words(5, 120_000) },
  { id: 'ferry', text: `The ferry to Skarholm ran aground. ${words(1, 80)}` },
  { id: 'copy', text: `The ferry to Skarholm ran aground. ${words(1, 80)}` },
  { id: 'mill', text: `The old mill of Tarn burned down. ${words(2, 80)}` },
  { id: 'same', text: `The council put off the vote. ${words(3, 80)}` },
  { id: 'same', text: `Snow closed the pass of Oldre. ${words(4, 80)}` },
];
const written = (name: string, list: readonly object[]): string => {
  writeFileSync(join(folder, name), list.map((row) => `${JSON.stringify(row)}\n`).join(''));
  return name;
};
const none = written('none.jsonl', []);
const one = written('one.jsonl', rows.slice(4, 5));
const odd = written('odd.jsonl', rows);
const turned = written('turned.jsonl', [...rows.slice(5).reverse(), ...rows.slice(0, 5)]);

const COMMANDS: Readonly<Record<string, (file: string) => Promise<Outcome>>> = {
  cluster: (file) => run('cluster', '--jsonl', file),
  reuse: (file) => run('reuse', '--jsonl', file),
  quotes: (file) => run('quotes', '--jsonl', file),
  extract: (file) => run('extract', '--jsonl', file),
  add: (file) => run('add', '--jsonl', file, '--library', `${file}.db`),
  trace: (file) => run('trace', file),
};

describe.each(Object.keys(COMMANDS))('%s', { timeout: 300_000 }, (name) => {
  const command = COMMANDS[name]!;

  test('of nothing says so', async () => {
    const { code, lines, err } = await command(none);
    expect([code, lines]).toEqual([1, []]);
    expect(err).toMatch(/no article could be read|nothing/);
  });

  test('of one document is done', async () => {
    expect((await command(one)).code).toBe(0);
  });

  test('of odd documents does what there is to do', async () => {
    expect((await command(odd)).code).toBe(0);
  });
});

const idsOf = (lines: readonly string[]) => lines.map((line) => (JSON.parse(line) as { id: string }).id);

test('cluster answers for each document, in their order, and says the same in any other', async () => {
  const [first, second] = [await COMMANDS['cluster']!(odd), await COMMANDS['cluster']!(turned)];
  expect(idsOf(first.lines)).toEqual(rows.map((row) => row.id));
  expect([...second.lines].sort()).toEqual([...first.lines].sort());
  expect(first.err).toMatch(/2 documents are called "same"/);
}, 300_000);

test('reuse gives the same bytes in any order', async () => {
  const [first, second] = [await COMMANDS['reuse']!(odd), await COMMANDS['reuse']!(turned)];
  expect(second.lines).toEqual(first.lines);
  expect(first.lines.map((line) => JSON.parse(line) as object)).toEqual([
    { a: 'copy', b: 'ferry', shared: { a: 1, b: 1 }, margin: expect.any(Number) as number },
  ]);
}, 300_000);
