/**
 * The lexicon: what is known of English words apart from their spelling. Meaning by use (word vectors, skip-gram) and
 * by definition (WordNet), packed by `scripts/pack-lexicon.ts` into one file that is read without parsing.
 */

import { decodeLexicon, NO_VECTOR, type LexiconTables, type Rows } from './lexicon-format.ts';

/** All questions take dictionary forms in lower case; unknown words know nothing and are like nothing. */
export interface Lexicon {
  /** Whether the word has a vector. */
  knows(word: string): boolean;
  /** Whether WordNet tells a sense of the word; most names have none. */
  defines(word: string): boolean;
  /** Cosine of the two words' vectors, -1 … 1; 0 where either is unknown. */
  cosine(a: string, b: string): number;
  /** How much a word says, 0 (the commonest) … 1 (rare or unknown), from its rank by frequency. */
  weight(word: string): number;
  /** Whether some sense of each is the same (WordNet synset). */
  synonyms(a: string, b: string): boolean;
  /** Whether some sense of one is the opposite of some sense of the other. */
  antonyms(a: string, b: string): boolean;
  /** The words some sense of which is the opposite of some sense of this one. */
  opposites(word: string): readonly string[];
  /** Whether one is formed from the other ("dependence", "dependent"). */
  derived(a: string, b: string): boolean;
  /** Whether `b` names a wider kind of thing than `a`, at most two steps up ("destroyer", "ship"). */
  kindOf(a: string, b: string): boolean;
}

/** What the tables say of one word, gathered at its first use. */
interface Entry {
  readonly row: number | null;
  readonly weight: number;
  readonly senses: ReadonlySet<number>;
  /** Synsets one or two steps wider than any sense. */
  readonly wider: ReadonlySet<number>;
  readonly antonyms: ReadonlySet<number>;
  readonly derived: ReadonlySet<number>;
  readonly index: number;
}

const NOBODY: Entry = {
  row: null,
  weight: 1,
  senses: new Set(),
  wider: new Set(),
  antonyms: new Set(),
  derived: new Set(),
  index: -1,
};

const meet = (a: ReadonlySet<number>, b: ReadonlySet<number>): boolean => {
  const [few, many] = a.size < b.size ? [a, b] : [b, a];
  for (const x of few) if (many.has(x)) return true;
  return false;
};

/** Opens a packed lexicon. Throws a RangeError where `bytes` is none. */
export const openLexicon = (bytes: Uint8Array): Lexicon => {
  const tables = decodeLexicon(bytes);
  const entry = entriesOf(tables);
  const cosine = cosineIn(tables);
  return {
    knows: (word) => entry(word).row !== null,
    defines: (word) => entry(word).senses.size > 0,
    cosine: (a, b) => cosine(entry(a).row, entry(b).row),
    // The one-letter words ("a", "I") are not in the published list, being too common to tell anything.
    weight: (word) => (word.length > 1 ? entry(word).weight : 0),
    synonyms: (a, b) => meet(entry(a).senses, entry(b).senses),
    antonyms: (a, b) => entry(a).antonyms.has(entry(b).index) || entry(b).antonyms.has(entry(a).index),
    opposites: (word) => [...entry(word).antonyms].map((o) => tables.wordAt(o)),
    derived: (a, b) => entry(a).derived.has(entry(b).index),
    kindOf: (a, b) => meet(entry(a).wider, entry(b).senses),
  };
};

const valuesOf = (rows: Rows, row: number): Uint32Array =>
  rows.values.subarray(rows.offsets[row]!, rows.offsets[row + 1]!);

/** Zipf: what a word says grows with the logarithm of its rank. Rank 0 → 0, rank 150,000 → 1. */
const weightOfRank = (rank: number): number => Math.log1p(rank) / Math.log1p(150_000);

const entriesOf = (tables: LexiconTables): ((word: string) => Entry) => {
  const known = new Map<string, Entry>();
  const wider = (senses: Iterable<number>): number[] =>
    [...senses].flatMap((s) => [...valuesOf(tables.hypernyms, s)]);
  const read = (i: number): Entry => {
    const senses = new Set(valuesOf(tables.synsets, i));
    const [row, once] = [tables.vectorRow[i]!, wider(senses)];
    return {
      row: row === NO_VECTOR ? null : row,
      weight: weightOfRank(tables.ranks[i]!),
      senses,
      wider: new Set([...once, ...wider(once)]),
      antonyms: new Set(valuesOf(tables.antonyms, i)),
      derived: new Set(valuesOf(tables.derived, i)),
      index: i,
    };
  };
  return (word) => {
    const found = known.get(word);
    if (found) return found;
    const i = tables.find(word);
    const entry = i === undefined ? NOBODY : read(i);
    known.set(word, entry);
    return entry;
  };
};

const cosineIn = ({ vectors, dimensions }: LexiconTables) => {
  const norms = new Float32Array(vectors.length / dimensions);
  const dot = (a: number, b: number): number => {
    let sum = 0;
    for (let d = 0, i = a * dimensions, j = b * dimensions; d < dimensions; d++)
      sum += vectors[i++]! * vectors[j++]!;
    return sum;
  };
  const norm = (row: number): number => (norms[row] ||= Math.sqrt(dot(row, row)) || 1);
  return (a: number | null, b: number | null): number =>
    a === null || b === null ? 0 : dot(a, b) / (norm(a) * norm(b));
};
