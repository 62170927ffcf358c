/**
 * Overlap: how many words of two documents stand in runs that both have, compared word for word.
 *
 * The shingles of one document go into a small hash table; the other document is read past it. The table serves all
 * candidates of that document.
 */
import { shingles } from '../../algorithms/winnow.ts';
import { SHINGLE } from './picks.ts';

/** One of the two documents of a pair. */
export interface Shared {
  /** Its words, and how many of them stand in the other document. */
  readonly length: number;
  readonly shared: number;
  /** How many of those lie among the words `from` to `to`. To be asked before the next comparison. */
  readonly among: (from: number, to: number) => number;
}

export interface Overlap {
  readonly a: Shared;
  readonly b: Shared;
}

interface Table {
  /** By slot: place of the first shingle there, plus one; 0 is free. */
  readonly slots: Uint32Array;
  /** By place: the next place with the same shingle hash slot, plus one. */
  readonly next: Uint32Array;
}

/** Which words of one side were found; a stamp per pair instead of an array to clear. */
interface Side {
  readonly words: Uint32Array;
  readonly stamps: Uint32Array;
  shared: number;
  /** Words from, to, that were marked last. */
  from: number;
  to: number;
}

/** `longest`: no document has more words. */
export const comparer = (longest: number) => {
  const [stampsA, stampsB, met, room] = Array.from({ length: 4 }, () => new Uint32Array(longest)) as Four;
  let pair = 0;
  const found = ({ words, stamps, shared }: Side): Shared => ({
    length: words.length,
    shared,
    among: (from, to) => {
      let sum = 0;
      for (let i = from; i < to; i++) if (stamps[i] === pair) sum++;
      return sum;
    },
  });
  return (wordsA: Uint32Array): ((wordsB: Uint32Array) => Overlap) => {
    const table = tableOf(shingles(wordsA, SHINGLE, room));
    return (wordsB) => {
      const inA: Side = { words: wordsA, stamps: stampsA, shared: 0, from: 0, to: 0 };
      const inB: Side = { words: wordsB, stamps: stampsB, shared: 0, from: 0, to: 0 };
      markShared(inA, inB, { ...table, met }, shingles(wordsB, SHINGLE, room), ++pair);
      return { a: found(inA), b: found(inB) };
    };
  };
};

type Four = [Uint32Array, Uint32Array, Uint32Array, Uint32Array];

const tableOf = (hashes: Uint32Array): Table => {
  let size = 16;
  while (size < hashes.length * 2) size *= 2;
  const slots = new Uint32Array(size);
  const next = new Uint32Array(hashes.length);
  for (let i = hashes.length - 1; i >= 0; i--) {
    const slot = hashes[i]! & (size - 1);
    next[i] = slots[slot]!;
    slots[slot] = i + 1;
  }
  return { slots, next };
};

/** `met`: by place of a, the pair that last met the run there. A run that comes again in b finds all its like in a marked. */
const markShared = (
  inA: Side,
  inB: Side,
  { slots, next, met }: Table & { readonly met: Uint32Array },
  hashesB: Uint32Array,
  pair: number,
): void => {
  const last = slots.length - 1;
  for (let j = 0; j < hashesB.length; j++) {
    for (let at = slots[hashesB[j]! & last]!; at !== 0; at = next[at - 1]!) {
      if (!sameRun(inA.words, at - 1, inB.words, j)) continue;
      mark(inB, j, pair);
      if (met[at - 1] === pair) break;
      met[at - 1] = pair;
      mark(inA, at - 1, pair);
    }
  }
};

const mark = (side: Side, from: number, pair: number): void => {
  const to = from + SHINGLE;
  for (let i = from >= side.from && from < side.to ? side.to : from; i < to; i++) {
    if (side.stamps[i] === pair) continue;
    side.stamps[i] = pair;
    side.shared++;
  }
  [side.from, side.to] = [from, to];
};

const sameRun = (a: Uint32Array, i: number, b: Uint32Array, j: number): boolean => {
  for (let k = 0; k < SHINGLE; k++) if (a[i + k] !== b[j + k]) return false;
  return true;
};
