/**
 * Figures of made families, all in one process: edges, kinds, origins, and whether confidence means what it says.
 *
 *   node ../shared/eval/make-families.mjs ../shared/eval/sets FOLDER 40 1
 *   node eval/families.ts FOLDER [--misses]        KEPT_COLLATIONS=FILE keeps what takes long between runs
 *
 * Counts as `score-story.mjs` does; without clustering, so that it says what the trace stage does by itself.
 */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { english } from '../src/app/language.ts';
import { trace } from '../src/stages/trace/index.ts';
import { readFamily } from './family-files.ts';

const [folder] = process.argv.slice(2).filter((a) => !a.startsWith('--'));
const misses = process.argv.includes('--misses');

const together = (groups: readonly (readonly string[])[]): Set<string> =>
  new Set(groups.flatMap((g) => g.flatMap((a) => g.filter((b) => a < b).map((b) => `${a}|${b}`))));
const harmonic = (p: number, r: number): number => (p + r ? (2 * p * r) / (p + r) : 0);
const mean = (xs: readonly number[]): number => xs.reduce((s, x) => s + x, 0) / xs.length;

const figures = new Map<string, number[]>();
const note = (name: string, value: number): void =>
  void figures.set(name, [...(figures.get(name) ?? []), value]);
const calibration: { readonly said: number; readonly right: boolean }[] = [];

for (const family of readdirSync(folder!).sort()) {
  const { gold, articles, collation, label } = await readFamily(join(folder!, family));
  const lineage = trace(collation, articles, english());
  const want = gold.lineage.edges.map((e) => e.join('>'));
  const drawn = lineage.edges.map((e) => ({ ...e, name: `${label(e.from)}>${label(e.to)}` }));
  const extant = drawn.filter((e) => !e.name.includes('*'));
  const right = extant.filter((e) => want.includes(e.name));
  for (const e of extant) calibration.push({ said: e.confidence, right: want.includes(e.name) });
  note('edge recall', want.length ? right.length / want.length : 1);
  note('edge precision', extant.length ? right.length / extant.length : 1);
  const kinds = Object.entries(gold.lineage.kinds);
  const kindsOf = (l: string): string[] => drawn.filter((e) => e.name.endsWith(`>${l}`)).map((e) => e.kind);
  if (kinds.length)
    note('kinds', mean(kinds.map(([l, ks]) => Number(kindsOf(l).some((k) => ks.includes(k))))));
  const made = lineage.origins.map((o) => o.documents.map(label));
  const [w, m] = [together(gold.lineage.origins), together(made)];
  const ok = [...m].filter((x) => w.has(x)).length;
  note('same origin F1', harmonic(m.size ? ok / m.size : w.size ? 0 : 1, w.size ? ok / w.size : 1));
  note('origins right', Number(made.length === gold.lineage.origins.length));
  if (!misses) continue;
  const wrongKinds = kinds.filter(([l, ks]) => !kindsOf(l).some((k) => ks.includes(k)));
  console.log(
    `${family}: missed ${want.filter((x) => !right.some((e) => e.name === x)).join(' ') || '–'} · wrong ${
      extant
        .filter((e) => !want.includes(e.name))
        .map((e) => `${e.name}(${e.kind} ${e.confidence.toFixed(2)})`)
        .join(' ') || '–'
    }`,
  );
  if (wrongKinds.length)
    console.log(
      `   kinds: ${wrongKinds.map(([l, ks]) => `${l} ${kindsOf(l).join() || 'none'} for ${ks.join('/')}`).join(', ')}`,
    );
  if (made.length !== gold.lineage.origins.length)
    console.log(`   origins ${JSON.stringify(made)} for ${JSON.stringify(gold.lineage.origins)}`);
}
for (const [name, values] of figures) console.log(name.padEnd(20), mean(values).toFixed(3));
for (const [low, high] of [
  [0.3, 0.5],
  [0.5, 0.7],
  [0.7, 0.9],
  [0.9, 0.95],
  [0.95, 1.01],
] as const) {
  const here = calibration.filter((c) => c.said >= low && c.said < high);
  if (here.length)
    console.log(
      `edges said ${low}–${Math.min(1, high)}: ${here.length}, right ${mean(here.map((c) => Number(c.right))).toFixed(2)}`,
    );
}
