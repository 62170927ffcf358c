/**
 * Holdings: what a document tells that another lacks. Of a lost source two documents each hold what the other lacks; a copy, however
 * it was reworded, holds nothing but its additions.
 */
import { similarSpelling } from '../../algorithms/edit-distance.ts';
import type { Way } from './kin.ts';
import type { Side, SideWord } from './side.ts';

/** Words that say less than this are no facts: initials, “’s”, words that were tagged wrongly. */
const TELLING = 0.2;
/** Spelled so much alike, two names are one. */
const SAME_NAME = 0.7;

/** Whether a word names or counts something. The first word of a sentence has its capital for nothing. */
const isFact = (word: SideWord, at: number): boolean =>
  word.mass > TELLING && word.norm.length > 1 && ((word.name && at > 0) || word.number || !word.known);

/** Names, numbers and words that nobody knows, each once. */
export const factsOf = ({ sentences }: Side): string[] => [
  ...new Set(sentences.flatMap((s) => s.words.filter(isFact).map((w) => w.norm))),
];

/** How many of them, of `side`, stand nowhere in `other`. */
export const factsBeyond = (side: Side, other: Side): number => {
  const words = new Set(other.sentences.flatMap((s) => s.words.flatMap((w) => [w.norm, w.lemma])));
  const names = factsOf(other);
  return factsOf(side).filter((f) => !words.has(f) && !names.some((n) => similarSpelling(n, f) >= SAME_NAME))
    .length;
};

/** Whether the copy holds story that its exemplar lacks: a passage, or a name or number. */
export const holdsMore = ({ from, to, transfer }: Way, sides: readonly Side[]): boolean =>
  transfer.acts.addedInside + transfer.acts.addedEnds > 0 || factsBeyond(sides[to]!, sides[from]!) > 0;
