/**
 * One event: whether nearly all of a pile is about one event, as where somebody gathered all reports of it.
 *
 * The words of the event are then in most documents, and a collection would show them to be common: they would weigh less than what
 * each report alone has, and the more reports there are, the less alike they would seem. Weighed as in a handful of
 * documents they weigh what they are worth in news in general.
 */
import { evenly } from '../../algorithms/evenly.ts';
import { LARGEST_FITTED } from './model.ts';
import { wordSigns } from './signs.ts';
import type { Weighed } from './vectors.ts';
import type { WordUse } from './word-use.ts';

/** A handful. Of 4, 10 and 22, that under which reports that share half of their sentences are alike at any number of them. */
const HANDFUL = 4;
/** Documents that are compared, each with each. */
const DRAWN = 60;
/** Names in common, as a root of a cosine: of reports of one event nearly all pairs have as much, of a town's news a fifth. */
const ALIKE = 0.4;
const NEARLY_ALL = 0.8;

/** A pile of unrelated reports under one outlet's lines seems to be of one event until these are left out; a town's news has a fifth. */
const STILL_ALIKE = 0.25;

/** Whether what recurs is what the reports of one event tell: they seem to be of one, with and without it. */
export const tellOneEvent = (
  use: WordUse,
  documents: readonly number[],
  whole: Weighing,
  without: Weighing,
): boolean =>
  shareAlike(use, documents, whole) >= NEARLY_ALL && shareAlike(use, documents, without) >= STILL_ALIKE;

/** Gives a document, by its number, with its words weighed as some use of them among so many documents says. */
export type Weighing = (use: WordUse, total: number) => (document: number) => Weighed;

/** The use of words, and among how many documents: as the collection has it, or as in a handful if it is of one event. */
export const usualUse = (
  use: WordUse,
  documents: readonly number[],
  weighing: Weighing,
): { readonly use: WordUse; readonly total: number; readonly ofOneEvent: boolean } =>
  shareAlike(use, documents, weighing) >= NEARLY_ALL
    ? { use: inHandful(use, documents.length), total: HANDFUL, ofOneEvent: true }
    : { use, total: documents.length, ofOneEvent: false };

/** How many pairs of the documents name the same, 0 … 1; of few documents that is not asked: a pile of one event is sorted as well without. */
const shareAlike = (use: WordUse, documents: readonly number[], weighing: Weighing): number => {
  if (documents.length <= LARGEST_FITTED) return 0;
  const weighed = weighing(inHandful(use, documents.length), HANDFUL);
  return alikeAmong(evenly(documents, DRAWN).map(weighed));
};

const alikeAmong = (documents: readonly Weighed[]): number => {
  let [alike, all] = [0, 0];
  for (const [i, a] of documents.entries())
    for (const b of documents.slice(0, i)) {
      all++;
      if (wordSigns(a, b).name >= ALIKE) alike++;
    }
  return alike / all;
};

/** What stands in one document stands in one, and what is in all is in all. */
const inHandful = ({ documents, expected }: WordUse, total: number): WordUse => ({
  documents: Float64Array.from(documents, (n) => Math.max(1, (n * HANDFUL) / total)),
  expected,
});
