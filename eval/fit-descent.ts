/**
 * Fits the descent model (src/stages/trace/descent.ts): logistic regression with a ridge penalty over the signs of a pair,
 * cross-validated with all pairs of one event or one foreign article in the same fold.
 *
 *   node eval/fit-descent.ts ../shared MADE_FAMILIES [ROWS.jsonl]     ROWS keeps the rows between runs
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fitLogistic } from '../src/algorithms/logistic-regression.ts';
import { SIGNS } from '../src/stages/trace/signs.ts';
import { KIN_BEFORE_READING } from '../src/stages/trace/unreadable.ts';
import { familyRows, setRows, type Row } from './descent-rows.ts';

const [shared = '../shared', families, kept] = process.argv.slice(2);
/** Strong: the classes are nearly separable here, and weights that only say so would be sure of everything. */
const RIDGE = 2;
const FOLDS = 5;

const load = async (): Promise<Row[]> => {
  if (kept && existsSync(kept))
    return readFileSync(kept, 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((l) => JSON.parse(l) as Row);
  const rows = [...(await setRows(shared)), ...(families ? familyRows(families) : [])];
  if (kept) writeFileSync(kept, rows.map((r) => JSON.stringify(r)).join('\n'));
  return rows;
};

const rows = await load();
const label = (r: Row): number => (r.sort === 'version' || r.sort === 'copy' ? 1 : 0);
const mean = (xs: readonly number[]): number => xs.reduce((s, x) => s + x, 0) / xs.length;
/** Halfway between what descent and coincidence show: there a sign speaks for neither. */
const middle = SIGNS.map(
  (s) =>
    (mean(rows.filter((r) => r.sort === 'version').map((r) => r.signs[s])) +
      mean(rows.filter((r) => r.sort === 'rival').map((r) => r.signs[s]))) /
    2,
);
const input = (r: Row): number[] => [1, ...SIGNS.map((s, i) => r.signs[s] - middle[i]!)];
/** What cannot be read teaches nothing. */
const fit = (list: readonly Row[]): number[] => {
  const read = list.filter((r) => r.readable);
  return fitLogistic(read.map(input), read.map(label), RIDGE);
};
const chance = (w: readonly number[], r: Row): number => {
  const read = 1 / (1 + Math.exp(-input(r).reduce((s, x, i) => s + x * w[i]!, 0)));
  return r.readable ? read : Math.max(read, KIN_BEFORE_READING);
};

const groups = [...new Set(rows.map((r) => r.group))].sort();
const fold = new Map(groups.map((g, i) => [g, i % FOLDS]));
const held = new Map<Row, number>();
for (let f = 0; f < FOLDS; f++) {
  const w = fit(rows.filter((r) => fold.get(r.group) !== f));
  for (const r of rows) if (fold.get(r.group) === f) held.set(r, chance(w, r));
}
const of = (test: (r: Row) => boolean): number[] => rows.filter(test).map((r) => held.get(r)!);
const above = (xs: readonly number[]): string => (xs.filter((x) => x >= 0.5).length / xs.length).toFixed(3);
const auc = (p: readonly number[], n: readonly number[]): number =>
  mean(p.map((x) => mean(n.map((y) => (x > y ? 1 : x === y ? 0.5 : 0)))));
const versions = of((r) => r.sort === 'version');
const human = of((r) => r.sort === 'version' && r.human);
const rivals = of((r) => r.sort === 'rival');
console.log(
  `versions seen ${above(versions)}, human with machine ${above(human)}, copies ${above(of((r) => r.sort === 'copy'))}`,
);
console.log(
  `rivals ${above(rivals)}, strangers ${above(of((r) => r.sort === 'stranger'))}, unrelated ${above(of((r) => r.sort === 'unrelated'))}`,
);
console.log(`AUC versions ${auc(versions, rivals).toFixed(4)}, human ${auc(human, rivals).toFixed(4)}`);
for (let low = 0; low < 1; low += 0.2) {
  const here = rows.filter((r) => held.get(r)! >= low && held.get(r)! < low + 0.2 + 1e-9);
  if (here.length)
    console.log(
      `said ${low.toFixed(1)}–${(low + 0.2).toFixed(1)}: ${here.length} pairs, true ${mean(here.map(label)).toFixed(2)}`,
    );
}
const w = fit(rows);
console.log(`bias ${w[0]!.toFixed(2)}`);
SIGNS.forEach((s, i) =>
  console.log(`${s}: { weight: ${w[i + 1]!.toFixed(2)}, middle: ${middle[i]!.toFixed(2)} },`),
);
if (process.argv.includes('--misses'))
  for (const r of rows)
    if (held.get(r)! >= 0.5 !== (label(r) === 1))
      console.log(r.id, r.sort, held.get(r)!.toFixed(2), JSON.stringify(r.signs));
