/** Texts: what reuse reads of a document, which hangs on it alone, and what it keeps of all of them. */
import { growingArray } from '../../algorithms/growing-array.ts';
import type { Recurrence } from '../../algorithms/recurrence.ts';
import type { Shelf } from '../../algorithms/shelf.ts';
import { appendWordHashes } from '../../text/word-hashes.ts';
import { picker } from './picks.ts';

/** A text as numbers: its words as hashes, the numbers of words where quotations begin and end, in turn, and its picked shingles. */
export interface ReadText {
  readonly words: Uint32Array;
  readonly turns: Uint32Array;
  readonly picks: Uint32Array;
}

/** Reads one text after another; what it gives is valid until the next. Who has several threads may read in them. */
export const textReader = (): ((text: string) => ReadText) => {
  const [words, turns, picks] = [growingArray(), growingArray(), growingArray()];
  const pick = picker();
  return (text) => {
    for (const list of [words, turns, picks]) list.clear();
    appendWordHashes(text, words, turns);
    const { count, hashes, places } = pick(words.values());
    for (let i = 0; i < count; i++) picks.push(hashes[places[i]!]!);
    return { words: words.values(), turns: turns.values(), picks: picks.values() };
  };
};

export interface Texts {
  readonly ids: readonly string[];
  /** A block a document: its words and its turns. */
  readonly blocks: Pick<Shelf, 'get'>;
  /** Words of each document. */
  readonly lengths: Uint32Array;
  /** Picks of each document. */
  readonly pickCounts: Uint32Array;
  /** Which picks several documents may hold. */
  readonly recurring: Recurrence;
}

/** The words and turns of a document; `room` may hold them. */
export const textAt = ({ blocks, lengths }: Texts, document: number, room?: Uint32Array) => {
  const block = blocks.get(document, room);
  return { words: block.subarray(0, lengths[document]), turns: block.subarray(lengths[document]) };
};

export const longestOf = ({ lengths }: Texts): number =>
  lengths.reduce((most, length) => Math.max(most, length), 0);
