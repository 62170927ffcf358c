/** Where a passage stands in a document: from the picks that are taken for it to the stretches of words. */
import { SHINGLE, WINDOW } from './picks.ts';
import type { Pile } from './pile.ts';
import type { Postings } from './postings.ts';

/** A passage reaches no further beyond its first and last pick. */
const BEYOND = WINDOW - 1;
/** Picks leave gaps: two of one passage no further apart than this have it between them too. */
const GAP = 12;

/** Words from, to, from, to …: the first `count` of the ends. */
export interface Stretches {
  readonly ends: Uint32Array;
  readonly count: number;
}

export interface StretchReader {
  /** As far as the picks that are taken can reach. */
  readonly reachOf: (document: number) => Stretches;
  /** The same of the document that was asked for last, as far as the words are those of another one that has the picks. */
  readonly stretchesOf: (words: Uint32Array, other: number) => Stretches;
}

/** Reads one document after another, in the same room: what it gives is valid until the next. */
export const stretchReader = (
  { postings, lengths, wordsOf }: Pile,
  taken: (group: number) => boolean,
): StretchReader => {
  const { starts, groupOf, placeOf } = postings;
  const most = mostPicks(starts);
  // The first pick and the last one of each stretch; and where it begins and ends.
  const [picks, ends] = [new Uint32Array(2 * most), new Uint32Array(2 * most)];
  const stretches = { ends, count: 0 };
  const placeIn = placeFinder(postings);
  let [other, otherWords]: [number, Uint32Array] = [-1, ends];
  const findPicks = (document: number): number => {
    let [count, last] = [0, -1];
    for (let p = starts[document]!, end = starts[document + 1]!; p < end; p++) {
      if (!taken(groupOf[p]!)) continue;
      if (last < 0) picks[count++] = p;
      else if (placeOf[p]! > placeOf[last]! + GAP) {
        picks[count++] = last;
        picks[count++] = p;
      }
      last = p;
    }
    if (last >= 0) picks[count++] = last;
    return count;
  };
  /** How far the words around the pick are the same, before it or after it. */
  const same = (words: Uint32Array, pick: number, step: number): number => {
    const [place, there] = [placeOf[pick]!, placeIn(other, groupOf[pick]!)];
    let at = step > 0 ? SHINGLE : -1;
    const end = at + step * BEYOND;
    while (at !== end && (there < 0 || words[place + at] === otherWords[there + at])) at += step;
    return place + at;
  };
  return {
    reachOf: (document) => {
      stretches.count = findPicks(document);
      for (let k = 0; k < stretches.count; k += 2) {
        ends[k] = Math.max(0, placeOf[picks[k]!]! - BEYOND);
        ends[k + 1] = Math.min(lengths[document]!, placeOf[picks[k + 1]!]! + SHINGLE + BEYOND);
      }
      return stretches;
    },
    stretchesOf: (words, another) => {
      if (another !== other) [other, otherWords] = [another, wordsOf(another)];
      for (let k = 0; k < stretches.count; k += 2) {
        ends[k] = Math.max(0, same(words, picks[k]!, -1) + 1);
        ends[k + 1] = Math.min(words.length, same(words, picks[k + 1]!, 1));
      }
      return stretches;
    },
  };
};

const mostPicks = (starts: Uint32Array): number => {
  let most = 0;
  for (let d = 0; d + 1 < starts.length; d++) most = Math.max(most, starts[d + 1]! - starts[d]!);
  return most;
};

/** Where a document has a pick of the group, -1 where it has none: quick for one document again and again. */
const placeFinder = ({ starts, groupOf, placeOf, groupStarts }: Postings) => {
  const places = new Int32Array(groupStarts.length - 1).fill(-1);
  let known = -1;
  const turnTo = (document: number): void => {
    if (known >= 0) for (let p = starts[known]!; p < starts[known + 1]!; p++) places[groupOf[p]!] = -1;
    // Backwards, so that of several the first one stays.
    for (let p = starts[document + 1]! - 1; p >= starts[document]!; p--) places[groupOf[p]!] = placeOf[p]!;
    known = document;
  };
  return (document: number, group: number): number => {
    if (document !== known) turnTo(document);
    return places[group]!;
  };
};
