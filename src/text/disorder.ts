/**
 * Disorder: whether the words of a text are thrown together and make no sentences, as a broken translator, a bad scan or a
 * page of search words leave them. What such a text does not share with another shows nothing.
 *
 * In English a phrase that an article or a preposition opens is always finished: "the ," and "the of" do not occur; nor does
 * a stop after a comma. Whether too much of either is found is a test of two hypotheses by their likelihood ratio.
 */
import type { Tag, Token } from '../model/index.ts';
import { ARTICLES, JOINERS } from './lang/en/opening-words.ts';

/** How often something that sentences do not have is found where it could be, in prose and in disorder. */
interface Slip {
  readonly prose: number;
  readonly disorder: number;
}

/**
 * Opening words left open: in articles of six sets less than 1 % by slips and wrong tags, and never more than 10 %; where the words
 * of an article are shuffled about a quarter.
 */
const LEFT_OPEN: Slip = { prose: 0.01, disorder: 0.25 };
/** Marks that follow on another: in the same articles 1 in 7,000, but pages are badly cut; of a broken translator's marks a ninth. */
const ON_ANOTHER: Slip = { prose: 0.005, disorder: 0.1 };
/** Log of the ratio from which a text counts as disorder, a hundred to one: none of 2,300 articles and translations reaches it. */
const SURE = Math.log(100);

const MARK = /^[.,;:!?]+$/u;
const PAUSE = /^[,;:]$/u;
const OPENS_ANOTHER: ReadonlySet<Tag> = new Set(['ADP', 'DET', 'CCONJ', 'SCONJ', 'AUX', 'PRON', 'PART']);

/** Whether the word opens a phrase; a capital "A" is as often a letter. */
const opens = ({ text, norm }: Token): boolean => (ARTICLES.has(norm) && text !== 'A') || JOINERS.has(norm);

const isLeftOpen = (word: Token, next: Token | undefined): boolean =>
  next === undefined || MARK.test(next.text) || (ARTICLES.has(word.norm) && OPENS_ANOTHER.has(next.tag));

/** Two full stops; three are a mark of their own. */
const isDoubleStop = (mark: Token, next: Token | undefined, after: Token | undefined): boolean =>
  mark.text === '..' || (mark.text === '.' && next?.text === '.' && after?.text !== '.');

/** Log of the ratio that so many slips among so many places are worth. */
const ratioOf = ({ prose, disorder }: Slip, slips: number, places: number): number =>
  slips * Math.log(disorder / prose) + (places - slips) * Math.log((1 - disorder) / (1 - prose));

/** The words left open and marks out of place where they show that the text is disorder; null for prose, and where too little is there to tell. */
export const disorderOf = (tokens: readonly Token[]): Token[] | null => {
  const opening = [...tokens.keys()].filter((i) => opens(tokens[i]!));
  const left = opening.filter((i) => isLeftOpen(tokens[i]!, tokens[i + 1]));
  const marks = [...tokens.keys()].filter((i) => MARK.test(tokens[i]!.text));
  const misplaced = marks.filter((i) => {
    const [before, mark, next, after] = [tokens[i - 1], tokens[i]!, tokens[i + 1], tokens[i + 2]];
    if (before?.text === '.' && mark.text === '.') return false;
    return (PAUSE.test(mark.text) && MARK.test(next?.text ?? '')) || isDoubleStop(mark, next, after);
  });
  const ratio =
    ratioOf(LEFT_OPEN, left.length, opening.length) + ratioOf(ON_ANOTHER, misplaced.length, marks.length);
  return ratio >= SURE ? [...left, ...misplaced].sort((i, j) => i - j).map((i) => tokens[i]!) : null;
};
