/**
 * How alike two words are in what they mean, 0 … 1: the same dictionary form, one formed from the other, synonyms,
 * words used alike (vectors), or the same name spelled otherwise (edit distance).
 *
 * Numbers are alike only when they are equal: 21 is nothing like 12. Opposites count as alike here, because the place
 * where "rose" stands answers the place where "fell" stands; telling them apart is the comparison's work.
 *
 * likeness.ts asks the same of two tokens in sentences that are known to tell one thing, and so believes more: numbers in
 * words and figures, short names, names written into longer ones. Here most pairs of sentences have nothing to do with
 * each other, and the weights of links were learned on this scale: the two change only together with them.
 */
import { similarSpelling } from '../algorithms/edit-distance.ts';
import type { Lexicon } from './lexicon.ts';

/** A word as it is compared: its dictionary form, its form in the text, and whether it is a name or a number. */
export interface Word {
  /** Number of the word in its vocabulary. */
  readonly id: number;
  readonly lemma: string;
  readonly norm: string;
  readonly name: boolean;
  readonly number: boolean;
}

/** The words of some texts, each once, and how alike any two of them are. */
export interface Vocabulary {
  readonly word: (lemma: string, norm: string, sort: 'name' | 'number' | 'other') => Word;
  /** Symmetric, 0 … 1; remembers what it has compared. */
  readonly alike: (a: Word, b: Word) => number;
}

// How sure each kind of likeness is; chosen by hand on invented pairs, the scale that the learned weights build on.
const DERIVED = 0.9;
const SYNONYM = 0.85;
const WIDER = 0.6;
/** Below this cosine, words are used alike only in topic ("Monday", "Friday"); at 1 they are as good as synonyms. */
const COSINE_FLOOR = 0.45;
const COSINE_CEILING = 0.75;
/** Words that share a sense but are never used alike (below this cosine) share a rare one ("state", "say"). */
const NEVER_USED_ALIKE = 0.1;
const SPELLING_FLOOR = 0.7;
const SPELLED_LENGTH = 5;

const byUse = (cosine: number): number =>
  cosine <= COSINE_FLOOR ? 0 : (cosine - COSINE_FLOOR) * (COSINE_CEILING / (1 - COSINE_FLOOR));

const bySpelling = (a: string, b: string): number => {
  const likeness = a.length < SPELLED_LENGTH || b.length < SPELLED_LENGTH ? 0 : similarSpelling(a, b);
  return likeness >= SPELLING_FLOOR ? likeness : 0;
};

const ofNames = (lexicon: Lexicon, a: Word, b: Word): number =>
  Math.max(bySpelling(a.norm, b.norm), lexicon.derived(a.norm, b.norm) ? DERIVED : 0);

const ofWords = (lexicon: Lexicon, a: string, b: string): number => {
  const cosine = lexicon.cosine(a, b);
  if (cosine < NEVER_USED_ALIKE && cosine !== 0) return lexicon.derived(a, b) ? DERIVED : 0;
  if (lexicon.derived(a, b)) return DERIVED;
  if (lexicon.synonyms(a, b) || lexicon.antonyms(a, b)) return SYNONYM;
  const wider = lexicon.kindOf(a, b) || lexicon.kindOf(b, a) ? WIDER : 0;
  // Two words that everybody knows are not one misspelt.
  const spelling = lexicon.knows(a) && lexicon.knows(b) ? 0 : bySpelling(a, b);
  return Math.max(wider, byUse(cosine), spelling);
};

const compare = (lexicon: Lexicon, a: Word, b: Word): number => {
  if (a.lemma === b.lemma || a.norm === b.norm) return 1;
  if (a.number || b.number) return 0;
  return a.name && b.name ? ofNames(lexicon, a, b) : ofWords(lexicon, a.lemma, b.lemma);
};

export const vocabulary = (lexicon: Lexicon): Vocabulary => {
  const words = new Map<string, Word>();
  const known: Map<number, number>[] = [];
  return {
    word: (lemma, norm, sort) => {
      const key = `${sort} ${lemma} ${norm}`;
      const found = words.get(key);
      if (found) return found;
      const word = { id: words.size, lemma, norm, name: sort === 'name', number: sort === 'number' };
      words.set(key, word);
      return word;
    },
    alike: (a, b) => {
      if (a.id === b.id) return 1;
      const [low, high] = a.id < b.id ? [a.id, b.id] : [b.id, a.id];
      const row = (known[low] ??= new Map<number, number>());
      let value = row.get(high);
      if (value === undefined) row.set(high, (value = compare(lexicon, a, b)));
      return value;
    },
  };
};
