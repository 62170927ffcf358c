/**
 * Trigrams: sentences as sparse vectors of the character trigrams of their words, word boundaries marked, weighted by how
 * rare a trigram is in the story. They see through inflection and respelling, and the order of the words does not matter.
 */
import type { Token } from '../../model/index.ts';
import { rarity } from './rarity.ts';

/** A sparse vector of length 1: parallel arrays. Trigrams are numbered over all sentences of the story. */
export interface Vector {
  readonly grams: Uint32Array;
  readonly weights: Float32Array;
}

const WORD = /[\p{L}\p{N}]/u;

/** Gives the numbers of a word's trigrams, numbering new ones as they come. */
const numbering = (): ((norm: string) => Uint32Array) => {
  const numbers = new Map<string, number>();
  const words = new Map<string, Uint32Array>();
  const numberOf = (gram: string): number => {
    const found = numbers.get(gram);
    if (found !== undefined) return found;
    numbers.set(gram, numbers.size);
    return numbers.size - 1;
  };
  return (norm) => {
    const found = words.get(norm);
    if (found) return found;
    const padded = ` ${norm} `;
    const grams = Uint32Array.from({ length: Math.max(0, padded.length - 2) }, (_, i) =>
      numberOf(padded.slice(i, i + 3)),
    );
    words.set(norm, grams);
    return grams;
  };
};

const countsOf = (tokens: readonly Token[], gramsOf: (norm: string) => Uint32Array): Map<number, number> => {
  const counts = new Map<number, number>();
  for (const { norm } of tokens) {
    if (!WORD.test(norm)) continue;
    for (const gram of gramsOf(norm)) counts.set(gram, (counts.get(gram) ?? 0) + 1);
  }
  return counts;
};

const vectorOf = (counts: ReadonlyMap<number, number>, rare: (gram: number) => number): Vector => {
  const grams = Uint32Array.from(counts.keys());
  const weights = Float32Array.from(grams, (g) => (1 + Math.log(counts.get(g)!)) * rare(g));
  let squares = 0;
  for (const w of weights) squares += w * w;
  const length = Math.sqrt(squares) || 1;
  return { grams, weights: weights.map((w) => w / length) };
};

/** The vectors of the sentences, in their order. `copies`: in how many sentences a trigram may stand and still be as telling as can be. */
export const trigramVectors = (sentences: readonly (readonly Token[])[], copies: number): Vector[] => {
  const gramsOf = numbering();
  const counts = sentences.map((tokens) => countsOf(tokens, gramsOf));
  const rare = rarity(
    counts.map((c) => c.keys()),
    counts.length,
    copies,
  );
  return counts.map((c) => vectorOf(c, rare));
};
