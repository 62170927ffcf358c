/**
 * Overlap: how many words of two documents stand in runs that both have, compared word for word.
 *
 * The shingles of one document go into a small hash table; the other document is read past it. The table serves all
 * candidates of that document.
 */
import { shingles } from '../../algorithms/winnow.ts';

/** Words of a shingle: shorter ones are phrases that everybody uses, longer ones do not survive an edited word in ten. */
export const SHINGLE = 5;

export interface Overlap {
  /** Words of a that stand in b, and of b that stand in a. */
  readonly sharedA: number;
  readonly sharedB: number;
  /** How many of them are boilerplate. */
  readonly boilerplateA: number;
  readonly boilerplateB: number;
  readonly lengthA: number;
  readonly lengthB: number;
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
  readonly mask: Uint8Array;
  shared: number;
  boilerplate: number;
}

/** `words` are those of all documents in a row; document d has those from `starts[d]`. `mask`: 1 where boilerplate. */
export const comparer = (words: Uint32Array, starts: Uint32Array, mask: Uint8Array) => {
  const wordsOf = (d: number) => words.subarray(starts[d], starts[d + 1]);
  const [stampsA, stampsB] = [stampsFor(starts), stampsFor(starts)];
  const side = (stamps: Uint32Array, d: number): Side => ({
    stamps,
    mask: mask.subarray(starts[d], starts[d + 1]),
    shared: 0,
    boilerplate: 0,
  });
  let pair = 0;
  return (a: number): ((b: number) => Overlap) => {
    const wordsA = wordsOf(a);
    const table = tableOf(shingles(wordsA, SHINGLE));
    return (b) => {
      const wordsB = wordsOf(b);
      const [inA, inB] = [side(stampsA, a), side(stampsB, b)];
      markShared(wordsA, wordsB, table, inA, inB, ++pair);
      return {
        sharedA: inA.shared,
        sharedB: inB.shared,
        boilerplateA: inA.boilerplate,
        boilerplateB: inB.boilerplate,
        lengthA: wordsA.length,
        lengthB: wordsB.length,
      };
    };
  };
};

const stampsFor = (starts: Uint32Array): Uint32Array => {
  let longest = 0;
  for (let d = 0; d + 1 < starts.length; d++) longest = Math.max(longest, starts[d + 1]! - starts[d]!);
  return new Uint32Array(longest);
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
    side.boilerplate += side.mask[i]!;
  }
};

const sameRun = (a: Uint32Array, i: number, b: Uint32Array, j: number): boolean => {
  for (let k = 0; k < SHINGLE; k++) if (a[i + k] !== b[j + k]) return false;
  return true;
};
