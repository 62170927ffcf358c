/**
 * Overlap: how many words of two documents stand in runs that both have, compared word for word.
 *
 * The shingles of one document go into a small hash table; the other document is read past it. The table serves all
 * candidates of that document.
 */
import { shingles } from '../../algorithms/winnow.ts';
import { SHINGLE } from './picks.ts';

export interface Overlap {
  /** Words of a that stand in b, and of b that stand in a. */
  readonly sharedA: number;
  readonly sharedB: number;
  readonly lengthA: number;
  readonly lengthB: number;
  /** The greater share of either that is boilerplate. Asked for only where it matters, and before the next comparison. */
  readonly boilerplate: () => number;
}

interface Table {
  /** By slot: place of the first shingle there, plus one; 0 is free. */
  readonly slots: Uint32Array;
  /** By place: the next place with the same shingle hash slot, plus one. */
  readonly next: Uint32Array;
}

/** Which words of one side were found; a stamp per pair instead of an array to clear. */
interface Side {
  readonly stamps: Uint32Array;
  shared: number;
}

export interface Documents {
  readonly words: (document: number) => Uint32Array;
  /** For each word 1 where it is boilerplate. */
  readonly mask: (document: number) => Uint8Array;
  /** No document has more words. */
  readonly longest: number;
}

export const comparer = ({ words, mask, longest }: Documents) => {
  const [stampsA, stampsB] = [new Uint32Array(longest), new Uint32Array(longest)];
  let pair = 0;
  const known = ({ stamps, shared }: Side, mask: Uint8Array): number =>
    mask.reduce((sum, flag, i) => sum + (stamps[i] === pair ? flag : 0), 0) / shared;
  return (a: number): ((b: number) => Overlap) => {
    const wordsA = words(a);
    const table = tableOf(shingles(wordsA, SHINGLE));
    return (b) => {
      const wordsB = words(b);
      const [inA, inB] = [
        { stamps: stampsA, shared: 0 },
        { stamps: stampsB, shared: 0 },
      ];
      markShared(wordsA, wordsB, table, inA, inB, ++pair);
      return {
        sharedA: inA.shared,
        sharedB: inB.shared,
        lengthA: wordsA.length,
        lengthB: wordsB.length,
        boilerplate: () => Math.max(known(inA, mask(a)), known(inB, mask(b))),
      };
    };
  };
};

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

const markShared = (
  a: Uint32Array,
  b: Uint32Array,
  table: Table,
  inA: Side,
  inB: Side,
  pair: number,
): void => {
  const hashes = shingles(b, SHINGLE);
  const last = table.slots.length - 1;
  for (let j = 0; j < hashes.length; j++) {
    for (let at = table.slots[hashes[j]! & last]!; at !== 0; at = table.next[at - 1]!) {
      if (!sameRun(a, at - 1, b, j)) continue;
      mark(inA, at - 1, pair);
      mark(inB, j, pair);
    }
  }
};

const mark = (side: Side, from: number, pair: number): void => {
  for (let i = from; i < from + SHINGLE; i++) {
    if (side.stamps[i] === pair) continue;
    side.stamps[i] = pair;
    side.shared++;
  }
};

const sameRun = (a: Uint32Array, i: number, b: Uint32Array, j: number): boolean => {
  for (let k = 0; k < SHINGLE; k++) if (a[i + k] !== b[j + k]) return false;
  return true;
};
