/**
 * `reuse` and `cluster` at 1,000, 10,000 and, where asked for, 100,000 documents of about 800 words: processor time, documents a second of it, and peak memory; and `reuse`
 * against the usual MinHash LSH on the same file in the same run.   npm run bench -- cluster   (VORLAGE_BENCH_LARGE=1 for 100,000)
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
  readonly megabytes: number;
}

const run = (args: readonly string[], out: string): Run => {
  const file = openSync(out, 'w');
  const { status, stderr } = spawnSync(process.execPath, ['--import', PEAK, ...args], {
    cwd: ROOT,
    encoding: 'utf8',
    stdio: ['ignore', file, 'pipe'],
  });
  closeSync(file);
  if (status !== 0) throw new Error(`${args.join(' ')} failed: ${stderr}`);
  const figure = (name: string): number => Number(new RegExp(`${name} (\\d+)`).exec(stderr)?.[1]);
  return { seconds: figure('cpu') / 1000, megabytes: figure('peak') / 1024 };
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

/** `byTheBook`: beside our own textbook version too. */
export const benchCluster = (folder: string, line: Line, byTheBook = true): void => {
  if (!existsSync(SHARED)) return line('reuse, cluster', 'left out: ../shared/eval is not there');
  for (const size of SIZES) {
    const [corpus, input, pairs] = ['corpus', 'input', 'pairs'].map((n) => join(folder, `${n}-${size}.jsonl`)) as [string, string, string]; // prettier-ignore
    plain([join(SHARED, 'make-corpus.mjs'), join(SHARED, 'sets'), corpus, String(size)]);
    plain([join(SHARED, 'inputs.mjs'), corpus], input);
    const tell = (name: string, { seconds, megabytes }: Run, more = '') =>
      line(`${name}, ${size} documents`, `${seconds.toFixed(1)} s, ${(size / seconds).toFixed(0)} a second, ${megabytes.toFixed(0)} MB${more}`); // prettier-ignore
    const reuse = run(['bin/vorlage.js', 'reuse', '--jsonl', input], pairs);
    tell('reuse', reuse, `; ${found(corpus, pairs)}`);
    const beside = (name: string, script: string) => {
      const usual = run([script, input], pairs);
      tell(name, usual, `; ${found(corpus, pairs)}`);
      line(`reuse against ${name}`, `${(usual.seconds / reuse.seconds).toFixed(1)} times as fast, ${(reuse.megabytes / usual.megabytes).toFixed(2)} of the memory`); // prettier-ignore
    };
    // The library takes minutes for ten thousand, and would take half an hour for more.
    if (size <= 10_000) beside('MinHash LSH, npm library', 'eval/minhash-npm.ts');
    if (size === 10_000 && byTheBook) beside('MinHash LSH, by the book', 'eval/minhash-lsh.ts');
    tell('cluster', run(['bin/vorlage.js', 'cluster', '--jsonl', input], join(folder, 'stories')));
  }
};
