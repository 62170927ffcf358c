/**
 * Reuse: which documents share text, and how much of each stands in the other. Near-linear in the number of documents.
 *
 * Each document leaves a few of its shingles (winnowing) in an inverted index; documents that meet there often enough are
 * candidates, and each candidate is compared word for word. Containment, not resemblance: a third of an article
 * inside a longer one is found as surely as a reprint. Nothing is kept of a text but a number a word, on a shelf that may
 * be a file; the index holds only what may stand in several documents.
 */
import { growingArray } from '../../algorithms/growing-array.ts';
import { recurrence } from '../../algorithms/recurrence.ts';
import { memoryShelf, type Shelf } from '../../algorithms/shelf.ts';
import type { Step } from './collection.ts';
import { reusePairs, type SharedText } from './reuse-pairs.ts';
import { textReader, type ReadText } from './texts.ts';

export type { SharedText } from './reuse-pairs.ts';
export { textReader, type ReadText } from './texts.ts';

/** The pairs that share text, by id, of documents with ids of their own. The order of the documents never matters. */
export const reuse = (documents: Iterable<{ readonly id: string; readonly text: string }>): SharedText[] => {
  const finder = reuseFinder();
  const read = textReader();
  for (const { id, text } of documents) finder.add(id, read(text));
  const steps = finder.pairs();
  for (let step = steps.next(); ; step = steps.next()) if (step.done) return [...step.value].flat();
};

export interface ReuseFinder {
  /** Takes a document whose text was read by `textReader`; copies what it keeps. */
  add(id: string, text: ReadText): void;
  /** Bytes that finding the pairs will take beyond what is held now, at most. */
  readonly needed: number;
  /** In steps that come to the pairs: for each document, by id, those that it makes with the documents after it. */
  pairs(): Generator<Step, Generator<readonly SharedText[]>>;
}

/** Bytes for each pick that is indexed: its hash, place, group and order; its document, and its group sorted. */
const BYTES_INDEXED = 24;

export const reuseFinder = (blocks: Shelf = memoryShelf()): ReuseFinder => {
  const ids: string[] = [];
  const [block, lengths, pickCounts] = [growingArray(), growingArray(), growingArray()];
  const recurring = recurrence();
  const add = (id: string, { words, turns, picks }: ReadText): void => {
    ids.push(id);
    lengths.push(words.length);
    pickCounts.push(picks.length);
    for (let i = 0; i < picks.length; i++) recurring.add(picks[i]!);
    block.clear();
    block.append(words);
    block.append(turns);
    blocks.put(block.values());
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
