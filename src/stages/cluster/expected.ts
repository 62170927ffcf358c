/** How common a word is in news in general, for collections too small to show it. */
import type { Language } from '../../text/language.ts';
import type { Word } from './words.ts';

/** Words of an ordinary article, and the share of running text that Zipf's law gives the commonest word. */
const ORDINARY_LENGTH = 200;
const ZIPF = 0.1;
const RANKS = 150_000;
/** Shares of articles with a given short or long number, and with a given word of so many letters, where nothing else is known. */
const SHORT_NUMBER = 0.05;
const LONG_NUMBER = 0.003;
const BY_LETTERS = [0.2, 0.2, 0.1, 0.03, 0.01];
const LONG_WORD = 0.002;

/** How many articles in general use the word: by its rank (Zipf), or by its length where no lexicon is at hand. */
export const expectedOf = (word: Pick<Word, 'norm' | 'form'>, language?: Language): number => {
  if (word.form === 'number') return word.norm.length <= 2 ? SHORT_NUMBER : LONG_NUMBER;
  if (language === undefined) return BY_LETTERS[word.norm.length] ?? LONG_WORD;
  const rank = Math.expm1(language.lexicon.weight(word.norm) * Math.log1p(RANKS));
  return 1 - Math.exp((-ORDINARY_LENGTH * ZIPF) / (rank + Math.E));
};
