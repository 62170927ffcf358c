/**
 * Disorder: whether the words of a text are thrown together and make no sentences, as a broken translator, a bad scan or a
 * page of search words leave them. What such a text does not share with another shows nothing.
 *
 * In English a phrase that an article or a preposition opens is always finished: "the ," and "the of" do not occur.
 * Whether too many are left open is a test of two hypotheses by their likelihood ratio.
 */
import type { Tag, Token } from '../model/index.ts';
import { ARTICLES, JOINERS } from './lang/en/opening-words.ts';

/**
 * Share of opening words that are left open: in articles of six sets less than 1 % by slips and wrong tags, and never more
 * than 10 %; where the words of an article are shuffled about a quarter.
 */
const IN_PROSE = 0.01;
const IN_DISORDER = 0.25;
/** Log of the ratio from which a text counts as disorder, a hundred to one: none of 2,300 articles and translations reaches it. */
const SURE = Math.log(100);

const END = /^[.,;:!?]/u;
const OPENS_ANOTHER: ReadonlySet<Tag> = new Set(['ADP', 'DET', 'CCONJ', 'SCONJ', 'AUX', 'PRON', 'PART']);

/** Whether the word opens a phrase; a capital "A" is as often a letter. */
const opens = ({ text, norm }: Token): boolean => (ARTICLES.has(norm) && text !== 'A') || JOINERS.has(norm);

const isLeftOpen = (word: Token, next: Token | undefined): boolean =>
  next === undefined || END.test(next.text) || (ARTICLES.has(word.norm) && OPENS_ANOTHER.has(next.tag));

/** The words left open where they show that the text is disorder; null for prose, and where too little is there to tell. */
export const disorderOf = (tokens: readonly Token[]): Token[] | null => {
  const opening = [...tokens.keys()].filter((i) => opens(tokens[i]!));
  const left = opening.filter((i) => isLeftOpen(tokens[i]!, tokens[i + 1]));
  const finished = opening.length - left.length;
  const ratio =
    left.length * Math.log(IN_DISORDER / IN_PROSE) + finished * Math.log((1 - IN_DISORDER) / (1 - IN_PROSE));
  return ratio >= SURE ? left.map((i) => tokens[i]!) : null;
};
