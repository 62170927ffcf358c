/**
 * Support: how far one article bears out what another says, 0 … 1. Each sentence is taken apart into pieces of the other
 * article (decomposition.ts): 1 where all of it stands there as it is said here, 0 where nothing does.
 */
import type { Article } from '../../model/index.ts';
import type { Language } from '../../text/language.ts';
import { decompose } from './decomposition.ts';
import { storySentences } from './pair-groups.ts';
import { sourceWords, wordsOf, type SourceWords } from './source-words.ts';
import { PRICES, type Prices } from './weights.ts';

const PRONOUNS = new Set('he she it they his her their its him them'.split(' '));
/** A text that opens with a pronoun says of nobody what it says: that weighs like a sentence half of which is made up. */
const NOBODY = 10;
/** What a word costs on the average where the source has none of a text. */
const LOST = 2.3;
/** So many words more are thought to be borne out, lest one word of a short text decide. */
const CREDIT = 4;

/** 1 less the price of the text as a share of what one costs that is made up from beginning to end. */
export const supportBy = (
  source: SourceWords,
  of: Article,
  language: Language,
  prices: Prices = PRICES,
): number => {
  const sentences = storySentences(of).map((s) => wordsOf(of, s));
  const words = sentences.reduce((n, s) => n + s.length, 0);
  const orphan = PRONOUNS.has(sentences[0]?.[0]?.token.norm ?? '') ? NOBODY : 0;
  const price = sentences.reduce((sum, s) => sum + decompose(s, source, language, prices).price, orphan);
  return Math.max(0, 1 - price / (LOST * (words + CREDIT)));
};

export const supportOf = (from: Article, of: Article, language: Language): number =>
  Math.round(supportBy(sourceWords(from), of, language) * 1e6) / 1e6;
