/**
 * The lexicon: what is known of English words apart from their spelling. Meaning by use (word vectors, skip-gram) and
 * by definition (WordNet), packed by `scripts/pack-lexicon.ts` into one file that is read without parsing.
 */

import { decodeLexicon, NO_VECTOR, type LexiconTables, type Rows } from './lexicon-format.ts';

/** All questions take dictionary forms in lower case; unknown words know nothing and are like nothing. */
export interface Lexicon {
  /** Whether the word has a vector. */
  knows(word: string): boolean;
  /** Cosine of the two words' vectors, -1 … 1; 0 where either is unknown. */
  cosine(a: string, b: string): number;
  /** How much a word says, 0 (the commonest) … 1 (rare or unknown), from its rank by frequency. */
  weight(word: string): number;
  /** Whether some sense of each is the same (WordNet synset). */
  synonyms(a: string, b: string): boolean;
  /** Whether some sense of one is the opposite of some sense of the other. */
  antonyms(a: string, b: string): boolean;
  /** Whether one is formed from the other ("dependence", "dependent"). */
  derived(a: string, b: string): boolean;
  /** Whether `b` names a wider kind of thing than `a`, at most two steps up ("destroyer", "ship"). */
  kindOf(a: string, b: string): boolean;
}

/** Opens a packed lexicon. Throws a RangeError where `bytes` is none. */
export const openLexicon = (bytes: Uint8Array): Lexicon => {
  const tables = decodeLexicon(bytes);
  const index = new Map(tables.words.map((word, i) => [word, i]));
  const has = (rows: Rows, row: number | undefined, value: number | undefined): boolean =>
    row !== undefined && value !== undefined && valuesOf(rows, row).includes(value);
  const synsetsOf = (word: string): Uint32Array => {
    const i = index.get(word);
    return i === undefined ? NONE : valuesOf(tables.synsets, i);
  };
  return {
    knows: (word) => (tables.vectorRow[index.get(word) ?? -1] ?? NO_VECTOR) !== NO_VECTOR,
    cosine: cosineIn(tables, index),
    weight: (word) => {
      const i = index.get(word);
      return i === undefined ? 1 : weightOfRank(tables.ranks[i]!);
    },
    synonyms: (a, b) => synsetsOf(a).some((s) => synsetsOf(b).includes(s)),
    antonyms: (a, b) =>
      has(tables.antonyms, index.get(a), index.get(b)) || has(tables.antonyms, index.get(b), index.get(a)),
    derived: (a, b) => has(tables.derived, index.get(a), index.get(b)),
    kindOf: (a, b) => {
      const wider = synsetsOf(b);
      const one = [...synsetsOf(a)].flatMap((s) => [...valuesOf(tables.hypernyms, s)]);
      const two = one.flatMap((s) => [...valuesOf(tables.hypernyms, s)]);
      return [...one, ...two].some((s) => wider.includes(s));
    },
  };
};

const NONE = new Uint32Array();

const valuesOf = (rows: Rows, row: number): Uint32Array =>
  rows.values.subarray(rows.offsets[row]!, rows.offsets[row + 1]!);

/** Zipf: what a word says grows with the logarithm of its rank. Rank 0 → 0, rank 150,000 → 1. */
const weightOfRank = (rank: number): number => Math.log1p(rank) / Math.log1p(150_000);

const cosineIn = (tables: LexiconTables, index: ReadonlyMap<string, number>) => {
  const { vectors, vectorRow, dimensions } = tables;
  const norms = new Float32Array(vectors.length / dimensions);
  const dot = (a: number, b: number): number => {
    let sum = 0;
    for (let d = 0; d < dimensions; d++) sum += vectors[a * dimensions + d]! * vectors[b * dimensions + d]!;
    return sum;
  };
  const norm = (row: number): number => (norms[row] ||= Math.sqrt(dot(row, row)) || 1);
  return (a: string, b: string): number => {
    const [x, y] = [vectorRow[index.get(a) ?? -1], vectorRow[index.get(b) ?? -1]];
    if (x === undefined || y === undefined || x === NO_VECTOR || y === NO_VECTOR) return 0;
    return dot(x, y) / (norm(x) * norm(y));
  };
};
