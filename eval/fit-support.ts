/**
 * Tries PRICES of src/stages/compare/weights.ts on ../shared/eval/sets/summaries.jsonl.gz: a summary must be borne out better
 * by its article than the same summary with an error. Prints the consistency of the prices as they are, of many others
 * around them, and of those that are best on four fifths of the articles on the fifth kept out: what tuning can promise.
 *   node eval/fit-support.ts [how many others]
 */
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { english } from '../src/app/language.ts';
import type { Article } from '../src/model/index.ts';
import { joinNames } from '../src/stages/annotate/index.ts';
import { sourceWords } from '../src/stages/compare/source-words.ts';
import { supportBy } from '../src/stages/compare/support.ts';
import { PRICES, type Prices } from '../src/stages/compare/weights.ts';
import { articleOf } from './articles.ts';

const OTHERS = Number(process.argv[2] ?? 40);
const FOLDS = 5;
const SPLITS = 20;
/** How far a price is moved, at most. */
const AROUND = 1 / 3;

interface Row {
  readonly kind: string;
  readonly article: string;
  readonly faithful: string;
  readonly altered: string;
}
const SET = new URL('../../shared/eval/sets/summaries.jsonl.gz', import.meta.url);
const rows = gunzipSync(readFileSync(SET)).toString('utf8').trim().split('\n').map((l) => JSON.parse(l) as Row); // prettier-ignore
const articles = [...new Set(rows.map((r) => r.article))];

/** The article as a source and the summary, each made once. */
const pairs = new Map<string, { source: ReturnType<typeof sourceWords>; of: Article }>();
const pairOf = (article: string, summary: string) => {
  const key = JSON.stringify([article, summary]);
  const known = pairs.get(key);
  if (known) return known;
  const joined = joinNames([articleOf({ text: article }), articleOf({ text: summary })]);
  const [from, of] = [article, summary].map((t) => joined.find((a) => a.document.text === t)!) as [Article, Article]; // prettier-ignore
  const pair = { source: sourceWords(from), of };
  pairs.set(key, pair);
  return pair;
};

/** For each row 1 where the faithful summary is borne out better, ½ for a tie. */
const hitsOf = (prices: Prices): number[] => {
  const known = new Map<string, number>();
  const support = (article: string, summary: string): number => {
    const { source, of } = pairOf(article, summary);
    const found = known.get(of.document.id) ?? supportBy(source, of, english(), prices);
    known.set(of.document.id, found);
    return Math.round(found * 1e6);
  };
  return rows.map((r) => (1 + Math.sign(support(r.article, r.faithful) - support(r.article, r.altered))) / 2);
};

let seed = 1;
const random = (): number => (seed = (seed * 48271) % 2147483647) / 2147483647;
const moved = (): Prices =>
  Object.fromEntries(
    Object.entries(PRICES).map(([name, p]: [string, number]) => [
      name,
      p * (1 + AROUND * (2 * random() - 1)),
    ]),
  ) as unknown as Prices;
const mean = (list: readonly number[]): number => list.reduce((s, x) => s + x, 0) / list.length;

const own = hitsOf(PRICES);
console.log('as they are', mean(own).toFixed(3));
for (const kind of new Set(rows.map((r) => r.kind))) {
  const of = own.filter((_, i) => rows[i]!.kind === kind);
  console.log(' ', kind.padEnd(30), mean(of).toFixed(3), of.length);
}
const tried = Array.from({ length: OTHERS }, () => {
  const prices = moved();
  return { prices, hits: hitsOf(prices) };
});
const all = tried.map((t) => mean(t.hits)).sort((x, y) => x - y);
console.log(
  `${OTHERS} others: mean ${mean(all).toFixed(3)}, from ${all[0]!.toFixed(3)} to ${all.at(-1)!.toFixed(3)}`,
);

const keptOut = Array.from({ length: SPLITS }, () => {
  const fold = new Map(articles.map((a) => [a, Math.floor(random() * FOLDS)]));
  return mean(
    [...Array(FOLDS).keys()].flatMap((f) => {
      const on = (hits: readonly number[], out: boolean) => hits.filter((_, i) => (fold.get(rows[i]!.article) === f) === out); // prettier-ignore
      const best = tried.reduce((x, y) => (mean(on(y.hits, false)) > mean(on(x.hits, false)) ? y : x));
      return on(best.hits, true);
    }),
  );
});
const spread = Math.sqrt(mean(keptOut.map((x) => (x - mean(keptOut)) ** 2)));
console.log(
  `best of them on four fifths, on the fifth kept out: ${mean(keptOut).toFixed(3)} ± ${spread.toFixed(3)}`,
);
const best = tried.reduce((x, y) => (mean(y.hits) > mean(x.hits) ? y : x));
console.log('best of them on all', mean(best.hits).toFixed(3), JSON.stringify(best.prices));
