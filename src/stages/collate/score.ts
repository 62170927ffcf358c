/**
 * Score: how likely each candidate pair is to report the same thing.
 *
 * Two logistic models: the first sees the pair alone; the second sees what the first said of it, of its rivals (the
 * other partners of either sentence) and of its neighbours (sentences before and after, which in derived texts run
 * along together, also where a block has moved). No place in the text counts by itself.
 */
import type { Compared } from './features.ts';
import type { Unit } from './units.ts';
import { ALONE, IN_CONTEXT } from './weights.ts';

export interface Scored extends Compared {
  /** After rivals and neighbours were heard, 0 … 1. */
  readonly score: number;
}

export const CONTEXT_FEATURES = ['bias', 'logit', 'lead in a', 'lead in b', 'neighbours'] as const;

const sigmoid = (x: number): number => 1 / (1 + Math.exp(-x));
export const logit = (p: number): number => Math.log(Math.max(p, 1e-6) / Math.max(1 - p, 1e-6));
const dot = (w: readonly number[], x: readonly number[]): number =>
  w.reduce((sum, v, i) => sum + v * x[i]!, 0);

const scoreAlone = (features: readonly number[]): number => sigmoid(dot(ALONE, features));

/** The best and second best score of each sentence towards each other document. */
const rivalsOf = (pairs: readonly Compared[], alone: readonly number[], units: readonly Unit[]) => {
  const documents = (units.at(-1)?.document ?? 0) + 1;
  const first = new Float64Array(units.length * documents);
  const second = new Float64Array(units.length * documents);
  const note = (at: number, p: number): void => {
    if (p > first[at]!) [first[at], second[at]] = [p, first[at]!];
    else second[at] = Math.max(second[at]!, p);
  };
  pairs.forEach(({ candidate: { a, b } }, i) => {
    note(a * documents + units[b]!.document, alone[i]!);
    note(b * documents + units[a]!.document, alone[i]!);
  });
  /** How far `p` is ahead of the sentence's best other partner; below 0 where another is better. */
  return (from: number, document: number, p: number): number => {
    const at = from * documents + document;
    return p === first[at] ? p - second[at]! : p - first[at]!;
  };
};

/** Gives the features of the second model for the pair at an index, in one array that is used again for the next. */
const contextOf = (pairs: readonly Compared[], alone: readonly number[], units: readonly Unit[]) => {
  const lead = rivalsOf(pairs, alone, units);
  const at = new Map<number, number>();
  // A pair that is next to impossible lends its neighbours nothing.
  pairs.forEach(({ candidate: { a, b } }, i) => {
    if (alone[i]! >= NEIGHBOUR_FROM) at.set(a * units.length + b, alone[i]!);
  });
  const beside = (a: number, b: number, step: number): number => {
    const together =
      units[a + step]?.document === units[a]!.document && units[b + step]?.document === units[b]!.document;
    return together ? (at.get((a + step) * units.length + b + step) ?? 0) : 0;
  };
  const features = [1, 0, 0, 0, 0];
  return (i: number): number[] => {
    const { a, b } = pairs[i]!.candidate;
    const p = alone[i]!;
    features[1] = logit(p) / 4;
    features[2] = lead(a, units[b]!.document, p);
    features[3] = lead(b, units[a]!.document, p);
    features[4] = (beside(a, b, -1) + beside(a, b, 1)) / 2;
    return features;
  };
};

const NEIGHBOUR_FROM = 0.01;

/** The features of the second model, for all pairs: what its weights are trained on. */
export const contextFeatures = (
  pairs: readonly Compared[],
  alone: readonly number[],
  units: readonly Unit[],
): number[][] => {
  const context = contextOf(pairs, alone, units);
  return pairs.map((_, i) => [...context(i)]);
};

/** The pairs whose score is at least `least`, or whose sentences are the same word for word. */
export const scorePairs = (pairs: readonly Compared[], units: readonly Unit[], least: number): Scored[] => {
  const alone = pairs.map((p) => scoreAlone(p.features));
  const context = contextOf(pairs, alone, units);
  return pairs.flatMap((pair, i) => {
    const score = sigmoid(dot(IN_CONTEXT, context(i)));
    const { a, b } = pair.candidate;
    return score >= least || units[a]!.key === units[b]!.key ? [{ ...pair, score }] : [];
  });
};
