/**
 * The lexicon: what is known of English words apart from their spelling. Meaning by use (word vectors, skip-gram) and
 * by definition (WordNet), packed by `scripts/pack-lexicon.ts` into one file that is read without parsing.
 */

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
