/**
 * Speed of `vorlage diff --pairs` from the shell: pairs a second and peak memory for streams of growing length, so that
 * linear growth shows. The pairs are the sets' where they are at hand, invented ones otherwise.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const PEAK = new URL('print-peak.mjs', import.meta.url).href;
const SETS = new URL('../../shared/eval/sets/', import.meta.url);
/** Pairs in the streams; a stream twice as long should take twice as long. */
const LENGTHS = [500, 1000, 2000, 4000];

interface Pair {
  readonly a: string;
  readonly b: string;
}
const rowsOf = (name: string): Record<string, string>[] => {
  const file = new URL(`${name}.jsonl.gz`, SETS);
  if (!existsSync(file)) return [];
  return gunzipSync(readFileSync(file)).toString('utf8').trim().split('\n').map((l) => JSON.parse(l) as Record<string, string>); // prettier-ignore
};
const invented = (n: number): Pair => ({
  a: `The ferry to island ${n} carried ${100 + n} passengers when it left the harbour on Monday, the company said.`,
  b: `When the ferry left port on Monday for island ${n} it had ${101 + n} people aboard, according to the operator.`,
});
const streams = (): Readonly<Record<string, Pair[]>> => {
  const headlines = rowsOf('headlines').map((r) => ({ a: r['a']!, b: r['b']! }));
  const differences = rowsOf('differences').map((r) => ({ a: r['reference']!, b: r['altered']! }));
  return headlines.length > 0
    ? { headlines, differences }
    : { invented: Array.from({ length: 4000 }, (_, n) => invented(n)) };
};

export const benchDiff = (folder: string, line: (name: string, value: string) => void): void => {
  for (const [name, pairs] of Object.entries(streams()))
    for (const length of LENGTHS.filter((n) => n <= pairs.length)) {
      const file = join(folder, `${name}.jsonl`);
      writeFileSync(file, pairs.slice(0, length).map((p, id) => JSON.stringify({ id, ...p })).join('\n')); // prettier-ignore
      const start = performance.now();
      const { status, stderr } = spawnSync(process.execPath, ['--import', PEAK, 'bin/vorlage.js', 'diff', '--pairs', file], { cwd: ROOT, encoding: 'utf8', maxBuffer: 2 ** 30 }); // prettier-ignore
      if (status !== 0) throw new Error(stderr);
      const seconds = (performance.now() - start) / 1000;
      const megabytes = Number(/peak (\d+)/.exec(stderr)?.[1]) / 1024;
      line(`diff, ${length} ${name}`, `${(length / seconds).toFixed(0)} pairs/s, ${megabytes.toFixed(0)} MB`);
    }
};
