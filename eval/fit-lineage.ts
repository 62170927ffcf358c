/**
 * Fits what tells one exemplar from another (the prices of src/stages/trace/acts.ts and worth.ts): a conditional logit. For every copy
 * of made families, the true exemplar against all others that it could have, with the rest of the true lineage around it.
 *
 *   for s in 1 2 3; do node ../shared/eval/make-families.mjs ../shared/eval/sets FOLDER$s 40 $s; done
 *   node eval/fit-lineage.ts FOLDER1 FOLDER2 FOLDER3
 */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { english } from '../src/app/language.ts';
import { moved, movesOf } from '../src/stages/trace/branching.ts';
import { kinOf, type Way } from '../src/stages/trace/kin.ts';
import { refusedAmong } from '../src/stages/trace/refused.ts';
import { sideOf } from '../src/stages/trace/side.ts';
import { doubtsOf, familyOf, type Family, type Parents } from '../src/stages/trace/worth.ts';
import { readFamily } from './family-files.ts';

const RIDGE = 5;
const STEPS = 600;
type Signs = Readonly<Record<string, number>>;

/** Dates and headlines, as they fit the way or not. */
const wholesOf = (way: Way): Signs => {
  const forward = way.transfer === way.kinship.transfers.aToB;
  const signs: Record<string, number> = {};
  for (const { kind, weight } of way.kinship.course.evidence)
    if (kind === 'dates' || kind === 'headline')
      signs[`${kind} ${weight > 0 === forward ? 'fit' : 'do not'}`] = 1;
  return signs;
};

const signsOf = (family: Family, to: number, parents: Parents): Signs => {
  const way = family.direct[to]!.find((w) => w.from === parents[to]);
  return way ? { ...way.transfer.acts, ...wholesOf(way), ...doubtsOf(family, way, parents) } : {};
};

/** One document of a family: each other place that it could have, as what differs from the truth. */
type Choice = readonly Signs[];

const difference = (family: Family, truth: Parents, other: Parents): Signs => {
  const sum: Record<string, number> = {};
  const add = (signs: Signs, sign: number): void => {
    for (const [name, n] of Object.entries(signs)) sum[name] = (sum[name] ?? 0) + sign * n;
  };
  for (const i of moved(truth, other)) {
    add(signsOf(family, i, other), 1);
    add(signsOf(family, i, truth), -1);
  }
  return sum;
};

const choicesOf = async (folder: string): Promise<Choice[]> => {
  const { gold, articles, collation, label } = await readFamily(folder);
  const sides = articles.map((a) => sideOf(a, english()));
  const at = new Map(sides.map((s, i) => [label(s.article.document.id), i]));
  const truth = sides.map(() => -1);
  for (const [from, to] of gold.lineage.edges) truth[at.get(to)!] = at.get(from)!;
  const family = familyOf(sides, kinOf(sides, collation.links, refusedAmong(sides, { edges: [], kin: [] })));
  const roots = (p: Parents): number => p.filter((from) => from < 0).length;
  // An exemplar that cannot be direct for us has no signs to learn from; and whether there is one at all is asked elsewhere.
  const known = (p: Parents): boolean =>
    roots(p) === roots(truth) &&
    p.every((from, to) => from < 0 || family.direct[to]!.some((w) => w.from === from));
  if (!known(truth)) return [];
  return truth
    .map((_, to) => movesOf(family, to, truth).filter((m) => known(m.parents)))
    .map((moves) => moves.map((m) => difference(family, truth, m.parents)))
    .filter((choice) => choice.length > 0);
};

const choices: Choice[] = [];
for (const folder of process.argv.slice(2))
  for (const family of readdirSync(folder).sort()) choices.push(...(await choicesOf(join(folder, family))));
const names = [...new Set(choices.flatMap((c) => c.flatMap((s) => Object.keys(s))))].sort();
const all = choices.flat();
const scale = names.map(
  (n) => Math.sqrt(all.reduce((sum, s) => sum + (s[n] ?? 0) ** 2, 0) / all.length) || 1,
);
const rows = choices.map((c) => c.map((s) => names.map((n, i) => (s[n] ?? 0) / scale[i]!)));

/** The slope of the ridge-penalised log-likelihood that the truth is chosen. */
const slope = (weights: readonly number[]): number[] => {
  const g = weights.map((w) => -RIDGE * w);
  for (const choice of rows) {
    const odds = choice.map((row) =>
      Math.exp(
        Math.min(
          30,
          row.reduce((sum, x, i) => sum + x * weights[i]!, 0),
        ),
      ),
    );
    const whole = 1 + odds.reduce((sum, o) => sum + o, 0);
    choice.forEach((row, k) => row.forEach((x, i) => (g[i] = g[i]! - (odds[k]! / whole) * x)));
  }
  return g;
};

// Steps of Adam: plain slopes differ by orders of magnitude between signs.
let weights = names.map(() => 0);
const [mean, square] = [names.map(() => 0), names.map(() => 0)];
for (let step = 1; step <= STEPS; step++) {
  const pace = step <= STEPS / 2 ? 0.05 : 0.01;
  slope(weights).forEach((g, i) => {
    mean[i] = 0.9 * mean[i]! + 0.1 * g;
    square[i] = 0.99 * square[i]! + 0.01 * g * g;
    const [m, s] = [mean[i] / (1 - 0.9 ** step), square[i] / (1 - 0.99 ** step)];
    weights = weights.with(i, weights[i]! + (pace * m) / (Math.sqrt(s) + 1e-9));
  });
}
console.log(`${choices.length} documents, ${all.length} other places`);
names.forEach((n, i) => console.log(n.padEnd(20), (weights[i]! / scale[i]!).toFixed(2)));
