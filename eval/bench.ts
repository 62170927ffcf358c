/**
 * Speed and memory, as ratios measured side by side in one run.   npm run bench [-- trace diff cluster …]
 *
 * `trace`: five articles of 600 words, from the shell, against the bare start of the runtime; and one story of 10, 30,
 * 100 and 300 articles. The other parts have their own scripts, which this one runs.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { benchCluster } from './bench-cluster.ts';
import { benchDiff } from './bench-diff.ts';
import { benchPage } from './bench-page.ts';
import { benchQuotations } from './bench-quotations.ts';
import { writeStory } from './bench-story.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const PEAK = new URL('print-peak.mjs', import.meta.url).href;
const ROUNDS = 9;

interface Run {
  readonly seconds: number;
  readonly megabytes: number;
}

const run = (args: readonly string[]): Run => {
  const start = performance.now();
  const { status, stderr } = spawnSync(process.execPath, ['--import', PEAK, ...args], {
    cwd: ROOT,
    encoding: 'utf8',
  });
  const seconds = (performance.now() - start) / 1000;
  if (status !== 0) throw new Error(`${args.join(' ')} failed: ${stderr}`);
  return { seconds, megabytes: Number(/peak (\d+)/.exec(stderr)?.[1]) / 1024 };
};

const median = (values: readonly number[]): number => [...values].sort((x, y) => x - y)[values.length >> 1]!;

/** Runs the two in turn, so that both see the same machine; gives the median of each and of the ratio. */
const against = (args: readonly string[], rounds = ROUNDS) => {
  const pairs = Array.from({ length: rounds }, () => ({ bare: run(['-e', '0']), own: run(args) }));
  return {
    ratio: median(pairs.map((p) => p.own.seconds / p.bare.seconds)),
    seconds: median(pairs.map((p) => p.own.seconds)),
    bare: median(pairs.map((p) => p.bare.seconds)),
    megabytes: Math.max(...pairs.map((p) => p.own.megabytes)),
  };
};

const line = (name: string, value: string): void => console.log(name.padEnd(56), value);

const benchTrace = (folder: string): void => {
  for (const [articles, rounds] of [
    [5, ROUNDS],
    [10, 3],
    [30, 3],
    [100, 1],
    [300, 1],
  ] as const) {
    const files = writeStory(join(folder, String(articles)), articles);
    const { ratio, seconds, bare, megabytes } = against(
      ['bin/vorlage.js', 'trace', ...files, '--out', join(folder, 'r.json')],
      rounds,
    );
    line(
      `trace, ${articles} articles: times the bare start`,
      `${ratio.toFixed(1)} (${seconds.toFixed(2)} s against ${bare.toFixed(3)} s)`,
    );
    line(`trace, ${articles} articles: peak memory`, `${megabytes.toFixed(0)} MB`);
  }
};

const PARTS: Readonly<Record<string, (folder: string) => void | Promise<void>>> = {
  trace: benchTrace,
  quotations: () => benchQuotations(line),
  diff: (folder) => benchDiff(folder, line),
  cluster: (folder) => benchCluster(folder, line),
  page: () => benchPage(line),
};

const folder = mkdtempSync(join(tmpdir(), 'vorlage-bench-'));
try {
  const asked = process.argv.slice(2);
  for (const [name, part] of Object.entries(PARTS))
    if (asked.length === 0 || asked.includes(name)) await part(folder);
} finally {
  rmSync(folder, { recursive: true });
}
