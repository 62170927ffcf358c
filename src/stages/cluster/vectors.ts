/**
 * Vectors: a document as weighted terms, for all comparisons at once.
 *
 * TF-IDF with a logarithm on both (Salton and Buckley 1988). It departs in the document frequency: that of the
 * collection is mixed with what is known of words in general, so that two articles alone can be compared as well as
 * two among thousands (a Dirichlet prior worth `PRIOR` articles).
 */
import type { When } from './when.ts';
import { kindOf, type Counts, type TermKind, type Terms } from './counts.ts';

export const KINDS = { low: 0, name: 1, number: 2 } as const satisfies Record<TermKind, number>;

export interface Vector {
  /** Ascending. */
  readonly terms: Uint32Array;
  readonly weights: Float32Array;
  /** Weight in the lead; 0 where the lead has it not. */
  readonly early: Float32Array;
  readonly kinds: Uint8Array;
  /** Lengths of: the whole, its plain words, its names, its numbers, its lead, the names of its lead. */
  readonly norms: Norms;
  /** Neighbouring words as one number each, ascending. */
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

/** How many articles the general knowledge of words counts for. Best of 50, 200, 1000, 5000 in cross-validation. */
const PRIOR = 200;
/** A pair of neighbours is kept where its two words together say this much: "of the" says nothing. */
const TELLING_PAIR = 4;

/** The weight of each term of the vocabulary, by its number. */
export const weightsOf = (terms: Terms, documents: number): Float32Array =>
  Float32Array.from(terms.documents, (n, term) =>
    Math.max(0, Math.log((documents + PRIOR) / (n + PRIOR * terms.expected[term]!))),
  );

const damped = (times: number): number => (times === 0 ? 0 : 1 + Math.log(times));

/** Puts weights on the counts of one document. */
export const vectorOf = (counts: Counts, terms: Terms, weights: Float32Array, dayRarity: number): Vector => {
  const kinds = Uint8Array.from(counts.terms, (t) => KINDS[kindOf(terms, t)]);
  const weight = (times: Uint16Array) =>
    Float32Array.from(counts.terms, (t, i) => damped(times[i]!) * weights[t]!);
  const [all, early] = [weight(counts.times), weight(counts.early)];
  const of = (kind: number) => norm(all, (i) => kinds[i] === kind);
  return {
    terms: counts.terms,
    weights: all,
    early,
    kinds,
    norms: {
      all: norm(all),
      low: of(KINDS.low),
      name: of(KINDS.name),
      number: of(KINDS.number),
      lead: norm(early),
      leadName: norm(early, (i) => kinds[i] === KINDS.name),
    },
    ...pairsOf(counts, weights),
    when: counts.when,
    dayRarity,
    length: counts.length,
  };
};

const norm = (values: Float32Array, counts: (index: number) => boolean = () => true): number => {
  let sum = 0;
  for (let i = 0; i < values.length; i++) if (counts(i)) sum += values[i]! * values[i]!;
  return Math.sqrt(sum);
};

const pairsOf = (
  { neighbours }: Counts,
  weights: Float32Array,
): Pick<Vector, 'pairs' | 'pairWeights' | 'pairNorm'> => {
  const found: { key: number; weight: number }[] = [];
  for (let i = 0; i < neighbours.length; i += 3) {
    const [a, b, times] = [neighbours[i]!, neighbours[i + 1]!, neighbours[i + 2]!];
    const says = weights[a]! + weights[b]!;
    if (says > TELLING_PAIR) found.push({ key: mixed(a, b), weight: damped(times) * says });
  }
  found.sort((x, y) => x.key - y.key);
  const pairWeights = Float32Array.from(found, (p) => p.weight);
  return { pairs: Uint32Array.from(found, (p) => p.key), pairWeights, pairNorm: norm(pairWeights) };
};

/** Two numbers as one of 32 bits; that two pairs meet in one number is rarer than a shared pair by chance. */
const mixed = (a: number, b: number): number => {
  const h = Math.imul(a ^ Math.imul(b, 0x9e3779b1), 0x85ebca6b);
  return (h ^ (h >>> 15)) >>> 0;
};
