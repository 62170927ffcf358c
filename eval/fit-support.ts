/**
 * Fits SUPPORT_WEIGHTS of src/stages/compare/weights.ts to ../shared/eval/sets/summaries.jsonl.gz: a summary must be borne
 * out better by its article than the same summary with an error. Logistic regression on the differences of the signs
 * (Bradley and Terry), five folds by article. Prints consistency on the folds kept out, and the weights.
 *   node eval/fit-support.ts
 */
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { fitLogistic } from '../src/algorithms/logistic-regression.ts';
import { english } from '../src/app/language.ts';
import { SUPPORT_SIGNS, supportSigns } from '../src/stages/compare/support.ts';
import { articleOf } from './articles.ts';

const FOLDS = 5;
const RIDGE = 0.3;
/** Logit of the support of a faithful summary on the average, so that the scale reads like a share. */
const FAITHFUL_LOGIT = 1.4;

interface Row {
  readonly id: string;
  readonly kind: string;
  readonly article: string;
  readonly faithful: string;
  readonly altered: string;
}
const SET = new URL('../../shared/eval/sets/summaries.jsonl.gz', import.meta.url);
const rows = gunzipSync(readFileSync(SET)).toString('utf8').trim().split('\n').map((l) => JSON.parse(l) as Row); // prettier-ignore
const articles = [...new Set(rows.map((r) => r.article))];
const faithful = new Map<string, number[]>();
const data = rows.map((r) => {
  const of = (text: string) => supportSigns(articleOf({ text: r.article }), articleOf({ text }), english());
  const key = r.article + r.faithful;
  const f = faithful.get(key) ?? of(r.faithful);
  faithful.set(key, f);
  const a = of(r.altered);
  return {
    f,
    x: f.map((v, i) => v - a[i]!).slice(1),
    fold: articles.indexOf(r.article) % FOLDS,
    task: r.id.split('/')[0]!,
    kind: r.kind,
  };
});
type Data = typeof data;
/** Both ways round, so that no bias is learned. */
const fit = (d: Data) =>
  fitLogistic([...d.map((r) => [0, ...r.x]), ...d.map((r) => [0, ...r.x.map((v) => -v)])], [...d.map(() => 1), ...d.map(() => 0)], RIDGE).slice(1); // prettier-ignore
const dot = (w: readonly number[], x: readonly number[]) => x.reduce((s, v, i) => s + v * w[i]!, 0);
const right = (d: Data, w: readonly number[]) => d.map((r) => { const s = dot(w, r.x); return Math.abs(s) < 1e-6 ? 0.5 : s > 0 ? 1 : 0; }); // prettier-ignore

const results: { kind: string; task: string; hit: number }[] = [];
for (let f = 0; f < FOLDS; f++) {
  const [own, rest] = [data.filter((d) => d.fold === f), data.filter((d) => d.fold !== f)];
  right(own, fit(rest)).forEach((hit, i) => results.push({ kind: own[i]!.kind, task: own[i]!.task, hit }));
}
const mean = (list: typeof results) => (list.reduce((s, r) => s + r.hit, 0) / list.length).toFixed(3);
console.log(
  'all',
  mean(results),
  ...['task1', 'task2'].map((t) => `${t} ${mean(results.filter((r) => r.task === t))}`),
);
for (const kind of new Set(rows.map((r) => r.kind))) console.log(' ', kind, mean(results.filter((r) => r.kind === kind)), results.filter((r) => r.kind === kind).length); // prettier-ignore
const weights = fit(data);
const bias = FAITHFUL_LOGIT - data.reduce((s, d) => s + dot(weights, d.f.slice(1)), 0) / data.length;
SUPPORT_SIGNS.slice(1).forEach((name, i) => console.log(name.padEnd(12), weights[i]!.toFixed(2), 'alone', (data.reduce((s, d) => s + (d.x[i]! > 0 ? 1 : d.x[i] === 0 ? 0.5 : 0), 0) / data.length).toFixed(3))); // prettier-ignore
console.log(JSON.stringify([bias, ...weights].map((w) => Number(w.toFixed(2)))));
