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
  /** Before and after rivals and neighbours were heard, 0 … 1. */
  readonly alone: number;
  readonly score: number;
}

export const CONTEXT_FEATURES = ['bias', 'logit', 'lead in a', 'lead in b', 'neighbours'] as const;

const sigmoid = (x: number): number => 1 / (1 + Math.exp(-x));
export const logit = (p: number): number => Math.log(Math.max(p, 1e-6) / Math.max(1 - p, 1e-6));
const dot = (w: readonly number[], x: readonly number[]): number =>
  w.reduce((sum, v, i) => sum + v * x[i]!, 0);

export const scoreAlone = (features: readonly number[]): number => sigmoid(dot(ALONE, features));

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

/** The features of the second model, for all pairs. */
export const contextFeatures = (
  pairs: readonly Compared[],
  alone: readonly number[],
  units: readonly Unit[],
): number[][] => {
  const lead = rivalsOf(pairs, alone, units);
  const at = new Map(pairs.map(({ candidate: { a, b } }, i) => [a * units.length + b, alone[i]!]));
  const near = (a: number, b: number): number =>
    units[a]?.document === undefined || units[b]?.document === undefined
      ? 0
      : (at.get(a * units.length + b) ?? 0);
  return pairs.map(({ candidate: { a, b } }, i) => {
    const p = alone[i]!;
    const before =
      units[a - 1]?.document === units[a]!.document && units[b - 1]?.document === units[b]!.document;
    const after =
      units[a + 1]?.document === units[a]!.document && units[b + 1]?.document === units[b]!.document;
    const neighbours = (before ? near(a - 1, b - 1) : 0) + (after ? near(a + 1, b + 1) : 0);
    return [1, logit(p) / 4, lead(a, units[b]!.document, p), lead(b, units[a]!.document, p), neighbours / 2];
  });
};

export const scorePairs = (pairs: readonly Compared[], units: readonly Unit[]): Scored[] => {
  const alone = pairs.map((p) => scoreAlone(p.features));
  return contextFeatures(pairs, alone, units).map((x, i) => ({
    ...pairs[i]!,
    alone: alone[i]!,
    score: sigmoid(dot(IN_CONTEXT, x)),
  }));
};
