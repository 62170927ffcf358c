/**
 * Fits SIMILARITY_WEIGHTS of src/stages/compare/weights.ts to the human scores of ../shared/eval/sets/headlines.jsonl.gz and
 * prints them with the correlation of each year, weights from the other years (and from the other half of all).
 *   node eval/fit-similarity.ts
 */
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { fitRidge } from '../src/algorithms/ridge-regression.ts';
import { english } from '../src/app/language.ts';
import { findingsOf } from '../src/stages/compare/compare-sentences.ts';
import { halfOf, sceneOf } from '../src/stages/compare/scene.ts';
import { SIMILARITY_SIGNS, similaritySigns } from '../src/stages/compare/similarity.ts';
import { articleOf } from './articles.ts';

const RIDGE = 1;
const FULL_SCORE = 5;
interface Row {
  readonly id: string;
  readonly a: string;
  readonly b: string;
  readonly score: number;
}
const SET = new URL('../../shared/eval/sets/headlines.jsonl.gz', import.meta.url);
const rows = gunzipSync(readFileSync(SET)).toString('utf8').trim().split('\n').map((l) => JSON.parse(l) as Row); // prettier-ignore

const signsOf = ({ a, b }: Row): number[] => {
  const [x, y] = [a, b].map((text) => {
    const article = articleOf({ text });
    return halfOf({ article, sentences: article.annotations.sentences });
  }) as [ReturnType<typeof halfOf>, ReturnType<typeof halfOf>];
  const scene = sceneOf(x, y, english());
  return similaritySigns(scene, findingsOf(scene));
};
const pearson = (x: readonly number[], y: readonly number[]): number => {
  const mean = (v: readonly number[]) => v.reduce((s, n) => s + n, 0) / v.length;
  const [mx, my] = [mean(x), mean(y)];
  const cov = (p: readonly number[], q: readonly number[], a: number, b: number) =>
    p.reduce((s, n, i) => s + (n - a) * (q[i]! - b), 0);
  return cov(x, y, mx, my) / Math.sqrt(cov(x, x, mx, mx) * cov(y, y, my, my));
};

const data = rows.map((r, i) => ({
  year: r.id.split('/')[0]!,
  x: signsOf(r),
  y: r.score / FULL_SCORE,
  fold: i % 2,
}));
type Data = typeof data;
const fit = (d: Data) => fitRidge(d.map((r) => r.x), d.map((r) => r.y), RIDGE); // prettier-ignore
const score = (d: Data, w: readonly number[]) =>
  pearson(d.map((r) => Math.min(1, Math.max(0, r.x.reduce((s, v, i) => s + v * w[i]!, 0)))), d.map((r) => r.y)); // prettier-ignore

for (const year of [...new Set(data.map((d) => d.year))]) {
  const [own, rest] = [data.filter((d) => d.year === year), data.filter((d) => d.year !== year)];
  const folds = [0, 1].map((f) => score(own.filter((d) => d.fold === f), fit(data.filter((d) => d.fold !== f)))); // prettier-ignore
  console.log(year, own.length, 'from other years', score(own, fit(rest)).toFixed(3), 'from the other half', folds.map((f) => f.toFixed(3)).join(' ')); // prettier-ignore
}
const weights = fit(data);
SIMILARITY_SIGNS.forEach(
  (name, i) =>
  console.log(name.padEnd(12), weights[i]!.toFixed(3), 'alone', pearson(data.map((d) => d.x[i]!), data.map((d) => d.y)).toFixed(3)), // prettier-ignore
);
console.log(JSON.stringify(weights.map((w) => Number(w.toFixed(3)))));
