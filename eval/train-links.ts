/**
 * Trains the weights of src/stages/collate/weights.ts on translations of one article (sentences known by position) and
 * prints them, with the F1 of sentence links on the other half of the articles.   node eval/train-links.ts
 */
import type { Span } from '../src/model/index.ts';
import { english } from '../src/app/language.ts';
import { fitLogistic } from '../src/algorithms/logistic-regression.ts';
import { candidatesOf } from '../src/stages/collate/candidates.ts';
import { compareAll, FEATURES, type Compared } from '../src/stages/collate/features.ts';
import { formsOf } from '../src/stages/collate/forms.ts';
import { contextFeatures } from '../src/stages/collate/score.ts';
import { inParts } from '../src/stages/collate/parts.ts';
import { unitsOf, type Unit } from '../src/stages/collate/units.ts';
import { vocabulary } from '../src/text/word-similarity.ts';
import { articleOf, launderedPairs, segmentOf, type LaunderedPair } from './laundered-articles.ts';

const words = vocabulary(english().lexicon);

interface Prepared {
  readonly units: Unit[];
  readonly compared: Compared;
  /** The features of each candidate. */
  readonly features: (readonly number[])[];
  readonly gold: number[];
  readonly want: number;
  readonly segments: (number | undefined)[];
}

/** A copy that keeps half of each sentence, from its beginning or its end, as summaries do. */
const halved = (pair: LaunderedPair): LaunderedPair => {
  const spans = new Map<number, Span>();
  let text = '';
  [...pair.b.spans].forEach(([segment, span], i) => {
    const words = pair.b.article.document.text.slice(span.start, span.end).split(' ');
    const half = Math.ceil(words.length / 2);
    const kept = (i % 2 ? words.slice(0, half) : words.slice(-half)).join(' ').replace(/[.,;:]?$/, '.');
    const start = text.length + (text ? 1 : 0);
    text += (text ? '\n' : '') + kept[0]!.toUpperCase() + kept.slice(1);
    spans.set(segment, { start, end: text.length });
  });
  return { ...pair, id: `${pair.id} halved`, b: { article: articleOf('b', text), spans } };
};

/** The pair with its sentences in parts, as links are looked for between them. */
const parted = (pair: LaunderedPair): LaunderedPair => {
  const cut = (side: LaunderedPair['a']) => ({ ...side, article: inParts(side.article, english().lexicon) });
  return { ...pair, a: cut(pair.a), b: cut(pair.b) };
};

const prepare = (pair: LaunderedPair): Prepared => {
  const units = unitsOf([pair.a.article, pair.b.article], english().lexicon, words);
  const compared = compareAll(units, formsOf(units), candidatesOf(units), words.alike);
  const segments = units.map((u) => segmentOf(u.document === 0 ? pair.a : pair.b, u.sentence));
  const gold = Array.from(compared.a, (a, i) =>
    pair.same && segments[a] === segments[compared.b[i]!] ? 1 : 0,
  );
  const features = Array.from(compared.lookOf, (look) => compared.looks[look]!.features);
  const want = pair.same ? [...pair.b.spans.keys()].filter((i) => pair.a.spans.has(i)).length : 0;
  return { units, compared, features, gold, want, segments };
};

const sigmoid = (x: number) => 1 / (1 + Math.exp(-x));
const apply = (w: readonly number[], x: readonly number[]) =>
  sigmoid(w.reduce((s, v, i) => s + v * x[i]!, 0));

const train = (sets: Prepared[]) => {
  const alone = fitLogistic(
    sets.flatMap((s) => s.features),
    sets.flatMap((s) => s.gold),
  );
  const context = sets.flatMap((s) => contextFeatures(s.compared, alone, s.units));
  return {
    alone,
    inContext: fitLogistic(
      context,
      sets.flatMap((s) => s.gold),
    ),
  };
};

const f1 = (
  sets: Prepared[],
  { alone, inContext }: { alone: number[]; inContext: number[] },
  threshold: number,
) => {
  let [tp, fp, want] = [0, 0, 0];
  for (const s of sets) {
    const found = new Set<number>();
    const x = contextFeatures(s.compared, alone, s.units);
    s.compared.a.forEach((a, i) => {
      if (apply(inContext, x[i]!) < threshold) return;
      if (s.gold[i]) found.add(s.segments[a]!);
      else fp++;
    });
    tp += found.size;
    want += s.want;
  }
  const [p, r] = [tp / (tp + fp), tp / want];
  return `${((2 * p * r) / (p + r)).toFixed(4)} (p ${p.toFixed(3)} r ${r.toFixed(3)})`;
};

const pairs = (await launderedPairs()).filter((p) => p.same);
const all = pairs.map(prepare);
const recallable = all.reduce(
  (n, s) => n + new Set([...s.compared.a].filter((_, i) => s.gold[i]).map((a) => s.segments[a])).size,
  0,
);
console.log('candidates hold', (recallable / all.reduce((n, s) => n + s.want, 0)).toFixed(4));
const kinds = {
  whole: all,
  halved: pairs.map(halved).map(prepare),
  'in parts': pairs.map(parted).map(prepare),
};
const half = (sets: Prepared[], odd: boolean) => sets.filter((_, i) => i % 4 >= 2 === odd);
const given = Object.values(kinds);
const [byEven, byOdd] = [false, true].map((odd) => train(given.flatMap((sets) => half(sets, odd))));
for (const t of [0.3, 0.4, 0.5, 0.6])
  for (const [kind, sets] of Object.entries(kinds))
    console.log(t, kind.padEnd(8), f1(half(sets, true), byEven!, t), f1(half(sets, false), byOdd!, t));
const weights = train(given.flat());
console.log(FEATURES.join(' '));
console.log(
  'ALONE',
  weights.alone.map((v) => Number(v.toFixed(2))),
);
console.log(
  'IN_CONTEXT',
  weights.inContext.map((v) => Number(v.toFixed(2))),
);
