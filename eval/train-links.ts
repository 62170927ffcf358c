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
import { unitsOf, type Unit } from '../src/stages/collate/units.ts';
import { vocabulary } from '../src/text/word-similarity.ts';
import { articleOf, launderedPairs, segmentOf, type LaunderedPair } from './laundered-articles.ts';

const words = vocabulary(english().lexicon);

interface Prepared {
  readonly units: Unit[];
  readonly compared: Compared[];
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

const prepare = (pair: LaunderedPair): Prepared => {
  const units = unitsOf([pair.a.article, pair.b.article], english().lexicon, words);
  const compared = compareAll(units, formsOf(units), candidatesOf(units), words.alike);
  const segments = units.map((u) => segmentOf(u.document === 0 ? pair.a : pair.b, u.sentence));
  const gold = compared.map(({ candidate: { a, b } }) => (pair.same && segments[a] === segments[b] ? 1 : 0));
  const want = pair.same ? [...pair.b.spans.keys()].filter((i) => pair.a.spans.has(i)).length : 0;
  return { units, compared, gold, want, segments };
};

const sigmoid = (x: number) => 1 / (1 + Math.exp(-x));
const apply = (w: readonly number[], x: readonly number[]) =>
  sigmoid(w.reduce((s, v, i) => s + v * x[i]!, 0));

const train = (sets: Prepared[]) => {
  const alone = fitLogistic(
    sets.flatMap((s) => s.compared.map((c) => [...c.features])),
    sets.flatMap((s) => s.gold),
  );
  const context = sets.flatMap((s) =>
    contextFeatures(
      s.compared,
      s.compared.map((c) => apply(alone, c.features)),
      s.units,
    ),
  );
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
    const x = contextFeatures(
      s.compared,
      s.compared.map((c) => apply(alone, c.features)),
      s.units,
    );
    s.compared.forEach(({ candidate: { a } }, i) => {
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
  (n, s) => n + new Set(s.compared.filter((_, i) => s.gold[i]).map((c) => s.segments[c.candidate.a])).size,
  0,
);
console.log('candidates hold', (recallable / all.reduce((n, s) => n + s.want, 0)).toFixed(4));
const short = pairs.map(halved).map(prepare);
const half = (sets: Prepared[], odd: boolean) => sets.filter((_, i) => i % 4 >= 2 === odd);
const [even, odd] = [
  [...half(all, false), ...half(short, false)],
  [...half(all, true), ...half(short, true)],
];
const [byEven, byOdd] = [train(even), train(odd)];
for (const t of [0.3, 0.4, 0.5, 0.6]) {
  console.log(t, 'whole ', f1(half(all, true), byEven, t), f1(half(all, false), byOdd, t));
  console.log(t, 'halved', f1(half(short, true), byEven, t), f1(half(short, false), byOdd, t));
}
const weights = train([...all, ...short]);
console.log(FEATURES.join(' '));
console.log(
  'ALONE',
  weights.alone.map((v) => Number(v.toFixed(2))),
);
console.log(
  'IN_CONTEXT',
  weights.inContext.map((v) => Number(v.toFixed(2))),
);
