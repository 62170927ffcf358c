/** A pile: documents with their picks, as far as it takes to tell boilerplate. */
import type { Postings } from './postings.ts';

export interface Pile {
  readonly postings: Postings;
  /** Words and picks of each document. */
  readonly lengths: Uint32Array;
  readonly pickCounts: Uint32Array;
  /** The place of each document by id, so that what is drawn does not hang on the order of arrival. */
  readonly rank: Uint32Array;
  /** The words of a document as numbers; the lowest bit is set in those that tell what a text is about. */
  readonly wordsOf: (document: number) => Uint32Array;
}

/** The groups of the picks, document by document as `starts` tells, those of each document ascending. */
export const sortedGroups = ({ starts, groupOf }: Postings): Uint32Array => {
  const sorted = groupOf.slice();
  for (let d = 0; d + 1 < starts.length; d++) sorted.subarray(starts[d], starts[d + 1]).sort();
  return sorted;
};

/** Where a document has a pick of the group. */
export const placeIn = ({ starts, groupOf, placeOf }: Postings, document: number, group: number): number => {
  for (let p = starts[document]!; p < starts[document + 1]!; p++)
    if (groupOf[p] === group) return placeOf[p]!;
  return -1;
};
