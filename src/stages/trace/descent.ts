/**
 * Descent: how likely it is that two articles share wording by descent, with each piece of evidence and its weight.
 *
 * A logistic model over the signs of a pair. Weights and middles were learned by `eval/fit-descent.ts` on translations
 * of one foreign article and cut, edited, excerpted and summed-up copies against independent reports of one event and
 * unrelated articles (1,126 pairs, ridge 2, five folds by event: AUC .987, of pairs said to be .8 or more all are right).
 */
import type { Evidence, Place } from '../../model/index.ts';
import { releaseEvidence } from './release.ts';
import { freeRuns, SIGNS, type Sign, type Signs } from './signs.ts';
import { briefEvidence } from './brief.ts';
import type { Match } from './matches.ts';
import type { Side, SideSentence } from './side.ts';
import { templateEvidence } from './template.ts';
import { unreadableEvidence } from './unreadable.ts';

interface Weighing {
  readonly weight: number;
  /** Halfway between what descent and coincidence show: there the sign speaks for neither. */
  readonly middle: number;
}

const BIAS = 0.55;
const MODEL: Readonly<Record<Sign, Weighing>> = {
  told: { weight: 2.36, middle: 0.57 },
  toldLess: { weight: 1.95, middle: 0.46 },
  order: { weight: 1.08, middle: 0.62 },
  chain: { weight: 1.15, middle: 1.17 },
  close: { weight: 0.53, middle: 0.54 },
  runs: { weight: 0.92, middle: 1.97 },
};

/** Fewer words than this on either side show too little of selection and order to tell descent from coincidence. */
const FEW_WORDS = 40;

export interface Descent {
  readonly likelihood: number;
  /** The same as log-odds. */
  readonly logit: number;
  readonly evidence: readonly Evidence[];
}

export const sigmoid = (x: number): number => 1 / (1 + Math.exp(-x));

const percent = (share: number): string => `${Math.round(share * 100)}%`;
const count = (log: number): number => Math.round(Math.expm1(log));

/** What a sign says, in words. */
const WORDS: Readonly<Record<Sign, (value: number) => string>> = {
  told: (v) => `the article with more in common has ${percent(v)} of its content in the other too`,
  toldLess: (v) => `the article with less in common has ${percent(v)} of its content in the other too`,
  order: (v) => `${percent(v)} of what both tell comes next to the same things in both`,
  chain: (v) =>
    count(v) > 1
      ? `${count(v)} points in a row are told in the same order`
      : 'no two points in a row are told in the same order',
  close: (v) => `where both tell the same, ${percent(v)} of the words agree`,
  runs: (v) =>
    v === 0
      ? 'outside quotations no long run of words is the same'
      : `outside quotations ${count(v)} words are the same in long runs`,
};

const placeOf = (side: Side, s: SideSentence, from = 0, to = s.words.length): Place => ({
  document: side.article.document.id,
  start: s.words[from]?.start ?? s.sentence.start,
  end: s.words[to - 1]?.end ?? s.sentence.end,
});

/** The longest shared runs, at most three, with their places on both sides. */
const runPlaces = (a: Side, b: Side, matches: readonly Match[]): Place[] =>
  matches
    .flatMap((m) => freeRuns(m).map(([from, to]) => ({ m, from, to })))
    .sort((x, y) => y.to - y.from - (x.to - x.from) || x.m.a.position - y.m.a.position)
    .slice(0, 3)
    .flatMap(({ m, from, to }) => {
      const [first, last] = [m.common[from]!, m.common[to - 1]!];
      return [placeOf(a, m.a, first[0], last[0] + 1), placeOf(b, m.b, first[1], last[1] + 1)];
    });

/** The matches that hold most in common, at most three. */
const matchPlaces = (a: Side, b: Side, matches: readonly Match[]): Place[] =>
  [...matches]
    .sort((x, y) => y.common.length - x.common.length || x.a.position - y.a.position)
    .slice(0, 3)
    .flatMap((m) => [placeOf(a, m.a), placeOf(b, m.b)]);

export const byWeight = (x: Evidence, y: Evidence): number =>
  Math.abs(y.weight) - Math.abs(x.weight) || (x.kind < y.kind ? -1 : 1);

const round = (x: number): number => Math.round(x * 100) / 100;

export const descentOf = (a: Side, b: Side, matches: readonly Match[], signs: Signs): Descent => {
  const scale = Math.min(1, Math.min(a.words, b.words) / FEW_WORDS);
  const evidence = SIGNS.map((sign): Evidence => {
    const { weight, middle } = MODEL[sign];
    const places =
      sign === 'runs' ? runPlaces(a, b, matches) : sign === 'close' ? matchPlaces(a, b, matches) : [];
    const value = signs[sign];
    return { kind: sign, weight: round(weight * (value - middle) * scale), text: WORDS[sign](value), places };
  });
  evidence.push(
    ...templateEvidence(matches),
    ...releaseEvidence(a, b, matches),
    ...briefEvidence(a, b, matches),
  );
  const read = BIAS * scale + evidence.reduce((sum, e) => sum + e.weight, 0);
  evidence.push(...unreadableEvidence(a, b, read));
  const logit = BIAS * scale + evidence.reduce((sum, e) => sum + e.weight, 0);
  return { likelihood: sigmoid(logit), logit, evidence: evidence.sort(byWeight) };
};
