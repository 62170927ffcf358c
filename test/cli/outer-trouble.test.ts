/** Trouble that is nobody's fault here, from the shell: full disks, what may only be read, damaged files. One clear line, exit 1. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  chmodSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const RUN = `import(${JSON.stringify(new URL('../../src/cli/main.ts', import.meta.url).href)}).then(async ({ main }) => { process.exitCode = await main(process.argv.slice(1)); })`;
const folder = mkdtempSync(join(tmpdir(), 'vorlage-outer-'));
afterAll(() => {
  chmodSync(join(folder, 'closed'), 0o755);
  rmSync(folder, { recursive: true, force: true });
});

/** Whoever may write everything (in a container) runs the program as somebody who may not. */
const NOBODY = 65_534;
const asNobody = process.getuid?.() === 0 ? { uid: NOBODY, gid: NOBODY } : {};

interface Way {
  /** What the shell does around the program, which is "$0" "$@". */
  readonly shell?: string;
  readonly unprivileged?: boolean;
}

const vorlage = async (args: readonly string[], { shell = '"$0" "$@"', unprivileged = false }: Way = {}) => {
  const run = spawn('sh', ['-c', shell, process.execPath, '-e', RUN, ...args], {
    cwd: folder,
    ...(unprivileged ? asNobody : {}),
  });
  let [out, err] = ['', ''];
  run.stdout.on('data', (chunk) => (out += chunk));
  run.stderr.on('data', (chunk) => (err += chunk));
  run.stdin.end();
  const [code] = (await once(run, 'close')) as [number];
  expect(err).not.toMatch(/\n\s+at |went wrong inside|report it/u);
  return { code, out, err };
};

const WALK =
  'More than 4,000 people walked the canal with paper lanterns on Friday, the town council said.\n\nThe walk ended at the old mill, where the brass band played until midnight, and nobody was hurt.';
/** Stands for an article of the library, whose id is known once it is made. */
const ARTICLE = 'ARTICLE';
let article = '';
const real = (arg: string): string => (arg === ARTICLE ? article : arg);
const rows = (n: number, filling = ''): string =>
  Array.from({ length: n }, (_, i) => JSON.stringify({ id: `w${i}`, title: `Lanterns ${i}`, text: `${WALK}\n\nThe ${i}th band came from Tolm. ${filling}` })).join('\n'); // prettier-ignore

beforeAll(async () => {
  chmodSync(folder, 0o755);
  writeFileSync(join(folder, 'walk.jsonl'), rows(3));
  const { out } = await vorlage(['add', '--jsonl', 'walk.jsonl', '-l', 'kept.db']);
  article = /^kept (\S+)/u.exec(out)![1]!;
  mkdirSync(join(folder, 'closed'));
  copyFileSync(join(folder, 'kept.db'), join(folder, 'closed', 'kept.db'));
  chmodSync(join(folder, 'closed', 'kept.db'), 0o444);
  const old = new DatabaseSync(join(folder, 'closed', 'old.db'));
  old.exec(readFileSync(new URL('../engines/golden/library-4.sql', import.meta.url), 'utf8'));
  old.close();
  chmodSync(join(folder, 'closed', 'old.db'), 0o444);
  chmodSync(join(folder, 'closed'), 0o555);
}, 300_000);

describe.runIf(existsSync('/dev/full'))('a disk that is full', () => {
  test.concurrent.each([
    ['stories', '--all', '-l', 'kept.db'],
    ['show', ARTICLE, '-l', 'kept.db'],
    ['reuse', '--jsonl', 'walk.jsonl'],
    ['cluster', '--jsonl', 'walk.jsonl'],
    ['extract', '--jsonl', 'walk.jsonl'],
    ['trace', 'walk.jsonl'],
  ])('where the answer of %s goes', async (...args) => {
    const { code, err } = await vorlage(args.map(real), { shell: '"$0" "$@" > /dev/full' });
    expect(err).toMatch(/^vorlage: cannot write standard output: the disk is full\n {2}\S/u);
    expect(code).toBe(1);
  });

  test.concurrent('where the trouble is told: the exit code is right', async () => {
    const { code } = await vorlage(['stories', '-l', 'none.db'], { shell: '"$0" "$@" 2> /dev/full' });
    expect(code).toBe(1);
  });
});

test('add where the file may not grow: says so, and what it called kept is kept', async () => {
  writeFileSync(join(folder, 'many.jsonl'), rows(200, 'The mill stood in the dark. '.repeat(200)));
  const add = ['add', '--jsonl', 'many.jsonl', '-l', 'grown.db', '--no-trace'];
  // A limit on the size of files refuses as a full disk does. 600 blocks of 512 or 1024 bytes.
  const first = await vorlage(add, { shell: 'ulimit -f 600; "$0" "$@"' });
  expect(first.err).toMatch(/^vorlage: the .*library grown\.db.*\n {2}.*What was kept is safe/u);
  expect(first.code).toBe(1);
  const kept = first.out.split('\n').filter((line) => line.startsWith('kept ')).length;
  const second = await vorlage(add);
  const [, added, known] = /(\d+) new, (\d+) known/u.exec(second.out)!;
  expect(Number(added) + Number(known)).toBe(200);
  expect(Number(known)).toBeGreaterThanOrEqual(kept);
}, 300_000);

describe('a library that may only be read', () => {
  const closed = join('closed', 'kept.db');

  test.concurrent.each([
    ['stories', '--all'],
    ['search', 'lanterns'],
    ['show', ARTICLE],
    ['correct', 'list'],
  ])('%s reads it', async (...args) => {
    const here = await vorlage([...args.map(real), '-l', 'kept.db']);
    const there = await vorlage([...args.map(real), '-l', closed], { unprivileged: true });
    expect(there).toEqual(here);
    expect(there.code).toBe(0);
  });

  test.concurrent.each([
    ['add', '--jsonl', 'walk.jsonl'],
    ['correct', 'outlet', ARTICLE, ARTICLE, 'Tolm Post'],
  ])('%s says that it may not be written', async (...args) => {
    const { code, err } = await vorlage([...args.map(real), '-l', closed], { unprivileged: true });
    expect(err).toMatch(/^vorlage: the library closed\/kept\.db .*written\n {2}\S/u);
    expect(code).toBe(1);
  });

  test.concurrent('one of an older version says that it has to be brought up to date', async () => {
    const { code, err } = await vorlage(['stories', '-l', join('closed', 'old.db')], { unprivileged: true });
    expect(err).toMatch(/^vorlage: the library closed\/old\.db was made by an older Vorlage .*\n {2}\S/u);
    expect(code).toBe(1);
  });

  test.concurrent('a library that cannot be made', async () => {
    const { code, err } = await vorlage(['add', '--jsonl', 'walk.jsonl', '-l', join('closed', 'new.db')], { unprivileged: true }); // prettier-ignore
    expect(err).toMatch(/^vorlage: the library closed\/new\.db .*written\n {2}\S/u);
    expect(code).toBe(1);
  });
});

test.each([
  ['stories', '--all'],
  ['show', ARTICLE],
  ['add', '--jsonl', 'walk.jsonl'],
])('%s of a damaged library says that it is damaged', async (...args) => {
  const whole = readFileSync(join(folder, 'kept.db'));
  // All but the first page is gone, as where a copy was broken off and filled up.
  writeFileSync(join(folder, 'damaged.db'), whole.fill(0xa5, 4096));
  const { code, err } = await vorlage([...args.map(real), '-l', 'damaged.db']);
  expect(err).toMatch(/^vorlage: the library damaged\.db is damaged\n {2}\S/u);
  expect(code).toBe(1);
});
