/**
 * How alike two words are in what they mean, 0 … 1: the same dictionary form, one formed from the other, synonyms,
 * words used alike (vectors), or the same name spelled otherwise (edit distance).
 *
 * Numbers are alike only when they are equal: 21 is nothing like 12.
 */
import { similarSpelling } from '../algorithms/edit-distance.ts';
import type { Lexicon } from './lexicon.ts';

/** A word as it is compared: its dictionary form, its form in the text, and whether it is a name or a number. */
export interface Word {
  readonly lemma: string;
  readonly norm: string;
  readonly name: boolean;
  readonly number: boolean;
}

export type WordSimilarity = (a: Word, b: Word) => number;

// How sure each kind of likeness is; chosen by hand on invented pairs, the scale that the learned weights build on.
const DERIVED = 0.9;
const SYNONYM = 0.85;
const WIDER = 0.6;
/** Below this cosine, words are used alike only in topic ("Monday", "Friday"); at 1 they are as good as synonyms. */
const COSINE_FLOOR = 0.45;
const COSINE_CEILING = 0.75;
const SPELLING_FLOOR = 0.7;

const byUse = (lexicon: Lexicon, a: string, b: string): number => {
  const cosine = lexicon.cosine(a, b);
  return cosine <= COSINE_FLOOR ? 0 : (cosine - COSINE_FLOOR) * (COSINE_CEILING / (1 - COSINE_FLOOR));
};

const bySpelling = (a: string, b: string): number => {
  const likeness = similarSpelling(a, b);
  return likeness >= SPELLING_FLOOR ? likeness : 0;
};

const compare = (lexicon: Lexicon, a: Word, b: Word): number => {
  if (a.lemma === b.lemma || a.norm === b.norm) return 1;
  if (a.number || b.number) return 0;
  if (a.name && b.name)
    return Math.max(bySpelling(a.norm, b.norm), lexicon.derived(a.norm, b.norm) ? DERIVED : 0);
  if (lexicon.derived(a.lemma, b.lemma)) return DERIVED;
  if (lexicon.antonyms(a.lemma, b.lemma)) return SYNONYM;
  if (lexicon.synonyms(a.lemma, b.lemma)) return SYNONYM;
  const wider = lexicon.kindOf(a.lemma, b.lemma) || lexicon.kindOf(b.lemma, a.lemma) ? WIDER : 0;
  return Math.max(
    wider,
    byUse(lexicon, a.lemma, b.lemma),
    a.lemma.length > 4 ? bySpelling(a.lemma, b.lemma) : 0,
  );
};

/** A similarity that remembers what it has compared. Symmetric. */
export const wordSimilarity = (lexicon: Lexicon): WordSimilarity => {
  const known = new Map<string, number>();
  return (a, b) => {
    const key =
      a.norm < b.norm
        ? `${a.norm} ${a.lemma}|${b.norm} ${b.lemma}`
        : `${b.norm} ${b.lemma}|${a.norm} ${a.lemma}`;
    const found = known.get(key);
    if (found !== undefined) return found;
    const value = compare(lexicon, a, b);
    known.set(key, value);
    return value;
  };
};
