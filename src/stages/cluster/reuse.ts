/**
 * Reuse: which documents share text, and how much of each stands in the other. Near-linear in the number of documents.
 *
 * Each document leaves a few of its shingles (winnowing) in an inverted index; documents that meet there often enough are
 * candidates, and each candidate is compared word for word. Containment, not resemblance: a third of an article
 * inside a longer one is found as surely as a reprint. Nothing is kept of a text but a number a word, on a shelf that may
 * be a file, and about one pick in three words.
 */
import { growingArray, growingBytes, type GrowingArray } from '../../algorithms/growing-array.ts';
import { memoryShelf, type Shelf } from '../../algorithms/shelf.ts';
import { appendWordHashes } from '../../text/word-hashes.ts';
import { eachPick } from './picks.ts';
import { reusePairs, type SharedText } from './reuse-pairs.ts';

export interface ReuseFinder {
  add(id: string, text: string): void;
  /** For each document, by id, the pairs that it makes with those after it. */
  pairs(): Generator<readonly SharedText[]>;
}

export const reuseFinder = (words: Shelf = memoryShelf()): ReuseFinder => {
  const ids: string[] = [];
  const [document, lengths, picks, pickStarts] = [1, 2, 3, 4].map(growingArray) as Four;
  const gaps = growingBytes();
  pickStarts.push(0);
  const add = (id: string, text: string): void => {
    ids.push(id);
    document.clear();
    appendWordHashes(text, document);
    words.put(document.values());
    lengths.push(document.length);
    eachPick(document.values(), (hash, gap) => {
      picks.push(hash);
      gaps.push(gap);
    });
    pickStarts.push(picks.length);
  };
  const pairs = () =>
    reusePairs({
      ids,
      words,
      lengths: lengths.values(),
      picks: picks.values(),
      pickStarts: pickStarts.values(),
      gaps: gaps.values(),
    });
  return { add, pairs };
};

type Four = [GrowingArray, GrowingArray, GrowingArray, GrowingArray];
