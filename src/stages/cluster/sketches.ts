/** Sketches: what reuse keeps of all documents. */
import type { Recurrence } from '../../algorithms/recurrence.ts';
import type { Shelf } from '../../algorithms/shelf.ts';

export interface Sketches {
  readonly ids: readonly string[];
  /** A block a document: its words as hashes, then the numbers of words where quotations begin and end, in turn. */
  readonly blocks: Shelf;
  /** Words of each document. */
  readonly lengths: Uint32Array;
  /** Picks of each document. */
  readonly pickCounts: Uint32Array;
  /** Which picks several documents may hold. */
  readonly recurring: Recurrence;
}

/** The words of a document and the turns of its quotations; `room` may hold them. */
export const documentOf = ({ blocks, lengths }: Sketches, document: number, room?: Uint32Array) => {
  const block = blocks.get(document, room);
  return { words: block.subarray(0, lengths[document]), turns: block.subarray(lengths[document]) };
};

export const longestOf = ({ lengths }: Sketches): number =>
  lengths.reduce((most, length) => Math.max(most, length), 0);
