/**
 * Score: how likely each candidate pair is to report the same thing.
 *
 * Two logistic models: the first sees the pair alone; the second sees what the first said of it, of its rivals (the
 * other partners of either sentence) and of its neighbours (sentences before and after, which in derived texts run
 * along together, also where a block has moved). No place in the text counts by itself.
 */
import type { Compared, Look } from './features.ts';
import type { Unit } from './units.ts';
import { ALONE, IN_CONTEXT } from './weights.ts';

export interface Scored extends Look {
  /** Indexes of units. */
  readonly a: number;
  readonly b: number;
  /** After rivals and neighbours were heard, 0 … 1. */
  readonly score: number;
}

export const CONTEXT_FEATURES = ['bias', 'logit', 'lead in a', 'lead in b', 'neighbours'] as const;

const sigmoid = (x: number): number => 1 / (1 + Math.exp(-x));
export const logit = (p: number): number => Math.log(Math.max(p, 1e-6) / Math.max(1 - p, 1e-6));
const dot = (w: readonly number[], x: readonly number[]): number =>
  w.reduce((sum, v, i) => sum + v * x[i]!, 0);

/** For each look its score by itself. */
const scoresAlone = (looks: readonly Look[], weights: readonly number[]): Float64Array =>
  Float64Array.from(looks, (look) => sigmoid(dot(weights, look.features)));

const indexOfPair = ({ a, b }: Pick<Compared, 'a' | 'b'>, i: number, j: number): number => {
  let [low, high] = [0, a.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (a[middle]! < i || (a[middle] === i && b[middle]! < j)) low = middle + 1;
    else high = middle;
  }
  return a[low] === i && b[low] === j ? low : -1;
};

/** The best and second best score of each sentence towards each other document. */
const rivalsOf = ({ a, b, lookOf }: Compared, alone: Float64Array, units: readonly Unit[]) => {
  const documents = (units.at(-1)?.document ?? 0) + 1;
  const first = new Float64Array(units.length * documents);
  const second = new Float64Array(units.length * documents);
  const note = (at: number, p: number): void => {
    if (p > first[at]!) [first[at], second[at]] = [p, first[at]!];
    else second[at] = Math.max(second[at]!, p);
  };
  lookOf.forEach((look, at) => {
    const [i, j] = [a[at]!, b[at]!];
    note(i * documents + units[j]!.document, alone[look]!);
    note(j * documents + units[i]!.document, alone[look]!);
  });
  /** How far `p` is ahead of the sentence's best other partner; below 0 where another is better. */
  return (from: number, document: number, p: number): number => {
    const at = from * documents + document;
    return p === first[at] ? p - second[at]! : p - first[at]!;
  };
};

/** Gives the features of the second model for the pair at an index, in one array that is used again for the next. */
const contextOf = (pairs: Compared, alone: Float64Array, units: readonly Unit[]) => {
  const lead = rivalsOf(pairs, alone, units);
  const beside = (a: number, b: number, step: number): number => {
    const together =
      units[a + step]?.document === units[a]!.document && units[b + step]?.document === units[b]!.document;
    const at = together ? indexOfPair(pairs, a + step, b + step) : -1;
    const p = at < 0 ? 0 : alone[pairs.lookOf[at]!]!;
    // A pair that is next to impossible lends its neighbours nothing.
    return p >= NEIGHBOUR_FROM ? p : 0;
  };
  const features = [1, 0, 0, 0, 0];
  return (i: number): number[] => {
    const [a, b] = [pairs.a[i]!, pairs.b[i]!];
    const p = alone[pairs.lookOf[i]!]!;
    features[1] = logit(p) / 4;
    features[2] = lead(a, units[b]!.document, p);
    features[3] = lead(b, units[a]!.document, p);
    features[4] = (beside(a, b, -1) + beside(a, b, 1)) / 2;
    return features;
  };
};

const NEIGHBOUR_FROM = 0.01;

/** The features of the second model, for all pairs, where the first has the given weights: what the second is trained on. */
export const contextFeatures = (
  pairs: Compared,
  weights: readonly number[],
  units: readonly Unit[],
): number[][] => {
  const context = contextOf(pairs, scoresAlone(pairs.looks, weights), units);
  return Array.from(pairs.lookOf, (_, i) => [...context(i)]);
};

/** The pairs whose score is at least `least`, or whose sentences are the same word for word. */
export const scorePairs = (pairs: Compared, units: readonly Unit[], least: number): Scored[] => {
  const context = contextOf(pairs, scoresAlone(pairs.looks, ALONE), units);
  const scored: Scored[] = [];
  pairs.lookOf.forEach((look, i) => {
    const [a, b] = [pairs.a[i]!, pairs.b[i]!];
    const score = sigmoid(dot(IN_CONTEXT, context(i)));
    if (score >= least || units[a]!.key === units[b]!.key)
      scored.push({ ...pairs.looks[look]!, a, b, score });
  });
  return scored;
};
