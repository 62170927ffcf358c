/** Where a passage stands in a document: from the picks that are taken for it to the stretches of words. */
import { SHINGLE, WINDOW } from './picks.ts';
import { placeIn, type Pile } from './pile.ts';
import type { Postings } from './postings.ts';

/** A passage reaches no further beyond its first and last pick. */
const BEYOND = WINDOW - 1;
/** Picks leave gaps: two of one passage no further apart than this have it between them too. */
const GAP = 12;

/** Words from, to, from, to …, as far as the picks can reach. */
export const reachOf = (
  { postings, lengths }: Pile,
  document: number,
  taken: (group: number) => boolean,
): number[] => {
  const reach: number[] = [];
  eachStretch(postings, document, taken, (first, last) => {
    const to = postings.placeOf[last]! + SHINGLE + BEYOND;
    reach.push(Math.max(0, postings.placeOf[first]! - BEYOND), Math.min(lengths[document]!, to));
  });
  return reach;
};

/** The same as far as the words are those of another document that has the picks. */
export const stretchesOf = (
  { postings, wordsOf }: Pile,
  document: number,
  words: Uint32Array,
  other: number,
  taken: (group: number) => boolean,
): number[] => {
  const [otherWords, stretches]: [Uint32Array, number[]] = [wordsOf(other), []];
  const same = (pick: number, step: number): number => {
    const [place, there] = [postings.placeOf[pick]!, placeIn(postings, other, postings.groupOf[pick]!)];
    let at = step > 0 ? SHINGLE : -1;
    const end = at + step * BEYOND;
    while (at !== end && (there < 0 || words[place + at] === otherWords[there + at])) at += step;
    return place + at;
  };
  eachStretch(postings, document, taken, (first, last) =>
    stretches.push(Math.max(0, same(first, -1) + 1), Math.min(words.length, same(last, 1))),
  );
  return stretches;
};

/** Calls `take` for each stretch of the picks that pass, with the first of them and the last. */
const eachStretch = (
  { starts, groupOf, placeOf }: Postings,
  document: number,
  passes: (group: number) => boolean,
  take: (first: number, last: number) => void,
): void => {
  let [first, last] = [-1, -1];
  for (let p = starts[document]!; p < starts[document + 1]!; p++) {
    if (!passes(groupOf[p]!)) continue;
    if (first >= 0 && placeOf[p]! > placeOf[last]! + GAP) {
      take(first, last);
      first = p;
    } else if (first < 0) first = p;
    last = p;
  }
  if (first >= 0) take(first, last);
};
