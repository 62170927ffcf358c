/**
 * Reuse: which documents share text, and how much of each stands in the other. Near-linear in the number of documents.
 *
 * Each document leaves a few of its shingles (winnowing) in an inverted index; documents that meet there often enough are
 * candidates, and each candidate is compared word for word. Containment, not resemblance: a third of an article
 * inside a longer one is found as surely as a reprint. Everything is kept in typed arrays, about eight bytes a word.
 */
import { growingArray, type GrowingArray } from '../../algorithms/growing-array.ts';
import { shingles, winnow } from '../../algorithms/winnow.ts';
import { appendWordHashes } from '../../text/word-hashes.ts';
import { SHINGLE } from './overlap.ts';
import { reusePairs, type SharedText } from './reuse-pairs.ts';

/** Any shared run of SHINGLE + WINDOW - 1 = 10 words leaves a common pick. */
const WINDOW = 6;

export interface ReuseFinder {
  add(id: string, text: string): void;
  /** All pairs that share text, by id. */
  pairs(): Generator<SharedText>;
}

export const reuseFinder = (): ReuseFinder => {
  const ids: string[] = [];
  const [words, starts, picks, places, pickStarts] = Array.from({ length: 5 }, () =>
    growingArray(),
  ) as Arrays;
  starts.push(0);
  pickStarts.push(0);
  const add = (id: string, text: string): void => {
    const from = words.length;
    ids.push(id);
    appendWordHashes(text, words);
    const hashes = shingles(words.values().subarray(from), SHINGLE);
    winnow(hashes, WINDOW, (place) => {
      picks.push(hashes[place]!);
      places.push(place);
    });
    starts.push(words.length);
    pickStarts.push(picks.length);
  };
  const pairs = () =>
    reusePairs({
      ids,
      words: words.values(),
      starts: starts.values(),
      picks: picks.values(),
      places: places.values(),
      pickStarts: pickStarts.values(),
    });
  return { add, pairs };
};

type Arrays = [GrowingArray, GrowingArray, GrowingArray, GrowingArray, GrowingArray];
