/** Commands on whole piles: a JSONL streamed into a library, little memory, Ctrl-C, progress. */
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, test } from 'vitest';
import { bytesOf } from '../../src/app/memory.ts';
import { openLibrary } from '../../src/app/open.ts';
import { showProgress } from '../../src/cli/progress.ts';

const RUN = `import(${JSON.stringify(new URL('../../src/cli/main.ts', import.meta.url).href)}).then(async ({ main }) => { process.exitCode = await main(process.argv.slice(1)); })`;
const folder = mkdtempSync(join(tmpdir(), 'vorlage-piles-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const start = (...args: string[]): ChildProcess =>
  spawn(process.execPath, ['-e', RUN, ...args], { cwd: folder, env: { ...process.env, TMPDIR: folder } });

const ended = async (run: ChildProcess, input = '') => {
  let [out, err] = ['', ''];
  run.stdout!.on('data', (chunk) => (out += chunk));
  run.stderr!.on('data', (chunk) => (err += chunk));
  run.stdin!.end(input);
  const [code] = (await once(run, 'close')) as [number];
  return { code, out, err };
};

/** An invented report of the `i`th small event, in words of its own. */
const report = (i: number): string => {
  let state = i * 7919 + 17;
  const next = (): number => (state = (Math.imul(state, 1103515245) + 12345) >>> 0) >>> 8;
  const word = (): string => Array.from({ length: 3 }, () => 'bdfgklmnprstvz'[next() % 14]! + 'aeiou'[next() % 5]!).join(''); // prettier-ignore
  const body = Array.from({ length: 300 }, word).join(' ');
  return `The council voted on Monday to close pier ${i}.\n\nThe ${i * 13} members heard ${body}.`;
};
const lines = (n: number): string =>
  Array.from({ length: n }, (_, i) => JSON.stringify({ title: `Pier ${i} to close`, text: report(i) })).join('\n'); // prettier-ignore

test('add --jsonl keeps the lines of standard input and says which it could not read', async () => {
  const input = [lines(2), '{"title": "cut of', '{"title": "no text"}', JSON.stringify({ text: report(7) })];
  const { code, out, err } = await ended(start('add', '--jsonl', '-'), input.join('\n'));
  expect(err).toMatch(/-:3: this line is not valid JSON/);
  expect(err).toMatch(/-:4: no "text" field; it has "title"/);
  expect(out).toMatch(/^kept /);
  expect(out).toMatch(/3 new, 0 known already/);
  expect(code).toBe(0);
});

test.for([
  [['add'], /name either inputs or --jsonl/],
  [['add', 'a.txt', '--jsonl', '-'], /name either inputs or --jsonl/],
  [['cluster', '--memory', 'lots', 'a.txt'], /Write it as 512MB or 2GB/],
] as const)('wrong usage: %j', async ([args, message]) => {
  const { code, err } = await ended(start(...args));
  expect(err).toMatch(message);
  expect(code).toBe(2);
});

test.for(['cluster', 'reuse'])(
  '%s gives the same with next to no memory, and leaves no file',
  { timeout: 300_000 },
  async (name) => {
    const file = join(folder, 'pile.jsonl');
    writeFileSync(file, lines(600));
    const much = await ended(start(name, '--jsonl', file));
    const before = readdirSync(folder);
    const little = await ended(start(name, '--jsonl', file, '--memory', '1MB', '--verbose'));
    expect(little.err).toMatch(
      /MB of memory at most \(1 MB were asked for\), [1-9]\d* MB in a temporary file/,
    );
    expect(little.out).toBe(much.out);
    expect(much.err).toBe('');
    expect(readdirSync(folder)).toEqual(before);
  },
);

test('add gives the same stories with next to no memory, and says what it used', async () => {
  const file = join(folder, 'added.jsonl');
  writeFileSync(file, lines(60));
  const add = (library: string, ...more: string[]) =>
    ended(start('add', '--jsonl', file, '--library', library, '--no-trace', ...more));
  const much = await add('much.db');
  const little = await add('little.db', '--memory', '1MB', '--verbose');
  expect(little.err).toMatch(/MB of memory at most \(1 MB were asked for\), [1-9]\d* MB in a temporary file/);
  expect(much.err).toBe('');
  const stories = async (library: string) => (await ended(start('stories', '--all', '--json', '-l', library))).out; // prettier-ignore
  expect(await stories('little.db')).toBe(await stories('much.db'));
}, 300_000);

test('Ctrl-C: add says what is safe, exits 130, and the same command goes on', async () => {
  const file = join(folder, 'stopped.jsonl');
  writeFileSync(file, lines(400));
  const run = start('add', '--jsonl', file, '--library', 'stopped.db', '--no-trace');
  run.stdout!.once('data', () => run.kill('SIGINT'));
  const first = await ended(run);
  expect(first.code).toBe(130);
  expect(first.err).toMatch(/^vorlage: stopped\. All articles that it called kept are safe/);
  const kept = first.out.split('\n').filter((line) => line.startsWith('kept ')).length;
  expect(kept).toBeLessThan(400);
  const store = openLibrary(join(folder, 'stopped.db'));
  expect(await store.count()).toBeGreaterThanOrEqual(kept);
  await store.close();
  const second = await ended(start('add', '--jsonl', file, '--library', 'stopped.db', '--no-trace'));
  const [, added, known] = /(\d+) new, (\d+) known/.exec(second.out)!;
  expect(Number(added) + Number(known)).toBe(400);
  expect(Number(known)).toBeGreaterThanOrEqual(kept);
}, 300_000);

test('add traces what a run that was stopped left untraced', async () => {
  const articles = fileURLToPath(new URL('../../examples/ferry/articles', import.meta.url));
  const add = (...more: string[]) => ended(start('add', articles, '--library', 'left.db', ...more));
  const traced = async () => {
    const { out } = await ended(start('stories', '--json', '--library', 'left.db'));
    return out.split('\n').filter(Boolean).map((line) => (JSON.parse(line) as { origins: number | null }).origins !== null); // prettier-ignore
  };
  await add('--no-trace');
  expect(await traced()).toEqual([false]);
  expect((await add()).out).toMatch(/0 new, 8 known already\. No story changed\./);
  expect(await traced()).toEqual([true]);
}, 300_000);

test('add traces what an earlier run left untraced, also when other articles are added', async () => {
  const articles = (name: string) => fileURLToPath(new URL(`../../examples/${name}/articles`, import.meta.url)); // prettier-ignore
  await ended(start('add', articles('ferry'), '--library', 'others.db', '--no-trace'));
  expect((await ended(start('add', articles('speech'), '--library', 'others.db'))).code).toBe(0);
  const { out } = await ended(start('stories', '--json', '--library', 'others.db'));
  expect(out).toMatch(/"origins":\d/);
  expect(out).not.toMatch(/"origins":null/);
}, 300_000);

test.for([
  ['cluster', '0'],
  ['cluster', '2'],
  ['reuse', '0'],
  ['reuse', '2'],
] as const)(
  'Ctrl-C: %s stops at once with %s threads beside it and leaves no file',
  { timeout: 300_000 },
  async ([name, workers]) => {
    const before = readdirSync(folder);
    const run = start(name, '--jsonl', '-', '--memory', '1MB', '--workers', workers);
    // Standard input stays open: it waits for more when it is stopped.
    run.stdin!.write(`${lines(400)}\n`, () => setTimeout(() => run.kill('SIGINT'), 1500));
    let err = '';
    run.stderr!.on('data', (chunk) => (err += chunk));
    const [code] = (await once(run, 'close')) as [number];
    expect(code).toBe(130);
    expect(err).toMatch(/^vorlage: stopped\. /);
    expect(readdirSync(folder)).toEqual(before);
  },
);

test('progress shows the rate and the time left, on a terminal only', () => {
  const shown: string[] = [];
  let time = 0;
  const stream = { isTTY: true, write: (text: string) => shown.push(text) > 0 };
  const { report, done } = showProgress(stream, () => time);
  for (let i = 0; i <= 4000; i += 500, time += 500) report('match', i, 10_000);
  expect(shown.at(-1)).toBe('\r\x1b[KComparing articles … 4,000 of 10,000 · 1,000 a second · 6 s left');
  time += 1000;
  report('read', 7000, 0);
  expect(shown.at(-1)).toBe('\r\x1b[KReading … 7,000');
  done();
  expect(shown.at(-1)).toBe('\r\x1b[K');
  showProgress({ ...stream, isTTY: false }).report('read', 1, 1);
  expect(shown.at(-1)).toBe('\r\x1b[K');
});

test('amounts of memory as people write them', () => {
  expect(['512MB', '2 GB', '800m', '1.5GiB', '64K'].map(bytesOf)).toEqual(
    [512, 2048, 800, 1536, 1 / 16].map((megabytes) => megabytes * 2 ** 20),
  );
  expect(['', 'lots', '12', '-3MB', '5 apples'].map(bytesOf)).toEqual([null, null, null, null, null]);
});
