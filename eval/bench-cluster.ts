/**
 * `reuse` and `cluster` at 1,000, 10,000 and, where asked for, 100,000 documents of about 800 words: processor time, documents a second of it, time on
 * the clock, and peak memory; what a document more costs; and `reuse` against the usual MinHash LSH on the same file in the same
 * run.   npm run bench -- cluster   (VORLAGE_BENCH_LARGE=1 for 100,000)
 */
import { spawnSync } from 'node:child_process';
import { closeSync, existsSync, openSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const PEAK = new URL('print-peak.mjs', import.meta.url).href;
const SHARED = join(ROOT, '../shared/eval');
const SIZES = process.env['VORLAGE_BENCH_LARGE'] ? [1000, 10_000, 100_000] : [1000, 10_000];

interface Run {
  /** Of processor time: what else runs on the machine matters less to it than to the clock on the wall. */
  readonly seconds: number;
  readonly clock: number;
  readonly megabytes: number;
}

/** What takes a second is measured so often, and the run in the middle told: the first after a build still compiles. */
const ROUNDS = 5;
const BRIEF = 1000;

const run = (args: readonly string[], out: string, size: number): Run => {
  const runs = Array.from({ length: size > BRIEF ? 1 : ROUNDS }, () => once(args, out));
  return runs.sort((a, b) => a.seconds - b.seconds)[runs.length >> 1]!;
};

const once = (args: readonly string[], out: string): Run => {
  const file = openSync(out, 'w');
  const start = performance.now();
  const { status, stderr } = spawnSync(process.execPath, ['--import', PEAK, ...args], {
    cwd: ROOT,
    encoding: 'utf8',
    stdio: ['ignore', file, 'pipe'],
  });
  const clock = (performance.now() - start) / 1000;
  closeSync(file);
  if (status !== 0) throw new Error(`${args.join(' ')} failed: ${stderr}`);
  const figure = (name: string): number => Number(new RegExp(`${name} (\\d+)`).exec(stderr)?.[1]);
  return { clock, seconds: figure('cpu') / 1000, megabytes: figure('peak') / 1024 };
};

const plain = (args: readonly string[], out = '/dev/null'): string => {
  const file = openSync(out, 'w');
  const { stdout, status } = spawnSync(process.execPath, args, {
    encoding: 'utf8',
    maxBuffer: 2 ** 30,
    stdio: ['ignore', out === '/dev/null' ? 'pipe' : file, 'inherit'],
  });
  closeSync(file);
  if (status !== 0) throw new Error(`${args.join(' ')} failed`);
  return stdout;
};

const found = (corpus: string, pairs: string): string =>
  plain([join(SHARED, 'score-reuse.mjs'), corpus, pairs])
    .split('\n')
    .filter((l) => /precision|edit10|cut30|mix50/.test(l))
    .map((l) => l.replace(/\s+/g, ' ').trim())
    .join(', ');

type Line = (name: string, value: string) => void;

const told = ({ seconds, clock, megabytes }: Run, size: number): string =>
  `${seconds.toFixed(1)} s, ${(size / seconds).toFixed(0)} a second, ${clock.toFixed(1)} s on the clock, ${megabytes.toFixed(0)} MB`;

/** The library takes minutes for ten thousand; what it would take for more is reckoned from there. */
const MOST_OF_THE_LIBRARY = 10_000;

/** `byTheBook`: beside our own textbook version too. */
export const benchCluster = (folder: string, line: Line, byTheBook = true): void => {
  if (!existsSync(SHARED)) return line('reuse, cluster', 'left out: ../shared/eval is not there');
  const before = new Map<string, number>();
  for (const size of SIZES) {
    const [corpus, input, pairs] = ['corpus', 'input', 'pairs'].map((n) => join(folder, `${n}-${size}.jsonl`)) as [string, string, string]; // prettier-ignore
    plain([join(SHARED, 'make-corpus.mjs'), join(SHARED, 'sets'), corpus, String(size)]);
    plain([join(SHARED, 'inputs.mjs'), corpus], input);
    const own = (name: string, out: string): Run => {
      const measured = run(['bin/vorlage.js', ...name.split(' '), '--jsonl', input], out, size);
      line(`${name}, ${size} documents`, `${told(measured, size)}${name === 'reuse' ? `; ${found(corpus, pairs)}` : ''}`); // prettier-ignore
      const each = measured.seconds / size;
      const smaller = before.get(name);
      if (smaller !== undefined) line(`${name}, a document of ${size} against one of ${size / 10}`, `${(each / smaller).toFixed(2)} times the processor time`); // prettier-ignore
      before.set(name, each);
      return measured;
    };
    const reuse = own('reuse', pairs);
    const beside = (name: string, script: string) => {
      const usual = run([script, input], pairs, size);
      line(`${name}, ${size} documents`, `${told(usual, size)}; ${found(corpus, pairs)}`);
      line(`reuse against ${name}`, `${(usual.seconds / reuse.seconds).toFixed(1)} times as fast, ${(reuse.megabytes / usual.megabytes).toFixed(2)} of the memory`); // prettier-ignore
      before.set(name, usual.seconds / size);
    };
    if (size <= MOST_OF_THE_LIBRARY) beside(LIBRARY, 'eval/minhash-npm.ts');
    else line(`${LIBRARY}, ${size} documents`, `left out: at the pace of ${MOST_OF_THE_LIBRARY} it would take ${((before.get(LIBRARY)! * size) / 60).toFixed(0)} minutes (reckoned, not measured)`); // prettier-ignore
    if (size === 10_000 && byTheBook) beside('MinHash LSH, by the book', 'eval/minhash-lsh.ts');
    own('cluster', join(folder, 'stories'));
    if (size > 1000) own('cluster --workers 0', join(folder, 'stories'));
  }
};

const LIBRARY = 'MinHash LSH, npm library';
