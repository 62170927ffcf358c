/**
 * Vectors: a document as weighted terms, for all comparisons at once.
 *
 * TF-IDF with a logarithm on both (Salton and Buckley 1988). It departs in the document frequency: that of the
 * collection is mixed with what is known of words in general, so that two articles alone can be compared as well as
 * two among thousands (a Dirichlet prior worth `PRIOR` articles).
 */
import type { When } from './when.ts';
import { firstOf, pairKey, secondOf, timesOf, type Counts } from './counts.ts';
import { KINDS, type Terms } from './vocabulary.ts';

export interface Vector {
  /** Ascending. */
  readonly terms: Uint32Array;
  readonly weights: Float32Array;
  /** Weight in the lead; 0 where the lead has it not. */
  readonly early: Float32Array;
  readonly kinds: Uint8Array;
  /** Lengths of: the whole, its plain words, its names, its numbers, its lead, the names of its lead. */
  readonly norms: Norms;
  /** Neighbouring words as one number each (`pairKey`), ascending. */
  readonly pairs: Uint32Array;
  readonly pairWeights: Float32Array;
  readonly pairNorm: number;
  readonly when: When;
  /** How much it says to share a day of this document in this collection, 0 … 1. */
  readonly dayRarity: number;
  /** Words in the text. */
  readonly length: number;
}

export interface Norms {
  readonly all: number;
  readonly low: number;
  readonly name: number;
  readonly number: number;
  readonly lead: number;
  readonly leadName: number;
}

/** A pair of neighbours is kept where its two words together say this much: "of the" says nothing. */
const TELLING_PAIR = 4;

/** By how often a word is used: more often than this hardly any is. */
const DAMPED = Float64Array.from({ length: 256 }, (_, times) => (times === 0 ? 0 : 1 + Math.log(times)));
const damped = (times: number): number => DAMPED[times] ?? 1 + Math.log(times);

/** Puts weights on the counts of one document. */
export const vectorOf = (counts: Counts, terms: Terms, weights: Float32Array): Weighed => ({
  ...termsOf(counts, terms, weights),
  ...pairsOf(counts, terms, weights),
  terms: counts.terms,
  length: counts.length,
});

/** A vector without its dates. */
export type Weighed = Omit<Vector, 'when' | 'dayRarity'>;

const termsOf = ({ terms: own, times }: Counts, { kinds: kindOf }: Terms, weightOf: Float32Array) => {
  const [weights, early] = [new Float32Array(own.length), new Float32Array(own.length)];
  const kinds = new Uint8Array(own.length);
  for (let i = 0; i < own.length; i++) {
    const term = own[i]!;
    kinds[i] = kindOf[term]!;
    weights[i] = damped(times[i]! & 0xffff) * weightOf[term]!;
    early[i] = damped(times[i]! >>> 16) * weightOf[term]!;
  }
  return { weights, early, kinds, norms: normsOf(weights, early, kinds) };
};

/**
 * The vector with each term's weight times its factor. Neighbouring words keep theirs: of many signs theirs is one.
 */
export const reweighed = (vector: Vector, factors: Float32Array): Vector => {
  const weigh = (weights: Float32Array) => weights.map((w, i) => w * factors[vector.terms[i]!]!);
  const [weights, early] = [weigh(vector.weights), weigh(vector.early)];
  return { ...vector, weights, early, norms: normsOf(weights, early, vector.kinds) };
};

const normsOf = (weights: Float32Array, early: Float32Array, kinds: Uint8Array): Norms => {
  const squares = [0, 0, 0];
  let [lead, leadName] = [0, 0];
  for (let i = 0; i < weights.length; i++) {
    squares[kinds[i]!]! += weights[i]! * weights[i]!;
    lead += early[i]! * early[i]!;
    if (kinds[i] === KINDS.name) leadName += early[i]! * early[i]!;
  }
  const [low, name, number] = squares as [number, number, number];
  return rooted({ all: low + name + number, low, name, number, lead, leadName });
};

const rooted = (squares: Norms): Norms => ({
  all: Math.sqrt(squares.all),
  low: Math.sqrt(squares.low),
  name: Math.sqrt(squares.name),
  number: Math.sqrt(squares.number),
  lead: Math.sqrt(squares.lead),
  leadName: Math.sqrt(squares.leadName),
});

const pairsOf = ({ terms, pairs: all }: Counts, { lows }: Terms, weightOf: Float32Array) => {
  const [pairs, weights] = [new Uint32Array(all.length), new Float32Array(all.length)];
  let [count, square] = [0, 0];
  for (const pair of all) {
    const [a, b] = [terms[firstOf(pair)]!, terms[secondOf(pair)]!];
    const says = weightOf[a]! + weightOf[b]!;
    if (says <= TELLING_PAIR) continue;
    pairs[count] = pairKey(lows[a]!, lows[b]!);
    const weight = (weights[count++] = damped(timesOf(pair)) * says);
    square += weight * weight;
  }
  const pairNorm = Math.sqrt(square);
  return { pairs: pairs.subarray(0, count), pairWeights: weights.subarray(0, count), pairNorm };
};
