/**
 * Reuse: which documents share text, and how much of each stands in the other. Near-linear in the number of documents.
 *
 * Each document leaves a few of its shingles (winnowing) in an inverted index; documents that meet there often enough are
 * candidates, and each candidate is compared word for word. Containment, not resemblance: a third of an article
 * inside a longer one is found as surely as a reprint. Nothing is kept of a text but a number a word, on a shelf that may
 * be a file; the index holds only what may stand in several documents.
 */
import { growingArray, type GrowingArray } from '../../algorithms/growing-array.ts';
import { recurrence } from '../../algorithms/recurrence.ts';
import { memoryShelf, type Shelf } from '../../algorithms/shelf.ts';
import { appendWordHashes } from '../../text/word-hashes.ts';
import type { Step } from './collection.ts';
import { picker } from './picks.ts';
import { reusePairs, type SharedText } from './reuse-pairs.ts';

export interface ReuseFinder {
  add(id: string, text: string): void;
  /** Bytes that finding the pairs will take beyond what is held now, at most. */
  readonly needed: number;
  /** In steps that come to the pairs: for each document, by id, those that it makes with the documents after it. */
  pairs(): Generator<Step, Generator<readonly SharedText[]>>;
}

/** Bytes for each pick that is indexed: its hash, place, group and order; its document, and its group sorted. */
const BYTES_INDEXED = 24;

export const reuseFinder = (blocks: Shelf = memoryShelf()): ReuseFinder => {
  const ids: string[] = [];
  const [words, turns, lengths, pickCounts] = [1, 2, 3, 4].map(growingArray) as Four;
  const recurring = recurrence();
  const pick = picker();
  const add = (id: string, text: string): void => {
    ids.push(id);
    words.clear();
    turns.clear();
    lengths.push(appendWordHashes(text, words, turns));
    const { count, hashes, places } = pick(words.values());
    for (let i = 0; i < count; i++) recurring.add(hashes[places[i]!]!);
    pickCounts.push(count);
    for (const turn of turns.values()) words.push(turn);
    blocks.put(words.values());
  };
  return {
    add,
    get needed() {
      return 2 * recurring.repeats * BYTES_INDEXED;
    },
    pairs: () =>
      reusePairs({ ids, blocks, lengths: lengths.values(), pickCounts: pickCounts.values(), recurring }),
  };
};

type Four = [GrowingArray, GrowingArray, GrowingArray, GrowingArray];
