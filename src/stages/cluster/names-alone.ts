/**
 * Names alone: two texts of one language that share names but hardly a word about them report two events. A town has a court, a
 * council and a team; a premier opens a school on Monday and signs a treaty on Wednesday.
 *
 * The weights of the model cannot know: where they were fitted, names hardly ever come back in another event. Texts of two languages
 * share no words whatever they report, so that they are left to the model.
 */
import type { Signs } from './signs.ts';
import type { Vector } from './vectors.ts';
import { commonNeighbours, commonWords } from './wording.ts';

/** With more telling neighbouring words in common than these two texts share phrases; with fewer a name or two in full. */
const FEW_NEIGHBOURS = 3;
/**
 * Plain words in common, as a root of a cosine. Of 4,231 pairs of one event that the model would join on the developers' half 27 have
 * fewer with few neighbours, and 16 of two events; without any neighbours, whatever their words, 28 of one event and 31 of two. Chosen
 * a little above what is best there (.2), where names seldom come back: in a town's news they do.
 */
const FEW_WORDS = 0.25;
/** More names and numbers than this in common are more than two people of one town. */
const FEW_FACTS = 5;
/**
 * Two texts of one language share this much of the plain words that the shorter one has: "the", "of", "said". Of English items of thirty
 * words a sixteenth and more, of two languages a twenty-fifth.
 */
const ONE_LANGUAGE = 0.055;

export const areNamesAlone = (a: Vector, b: Vector, { low }: Signs): boolean => {
  const neighbours = commonNeighbours(a, b);
  if (neighbours > FEW_NEIGHBOURS || (neighbours > 0 && low >= FEW_WORDS)) return false;
  const { facts, plain } = commonWords(a, b);
  return facts <= FEW_FACTS && plain >= ONE_LANGUAGE;
};
