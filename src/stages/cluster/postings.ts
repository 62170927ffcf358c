/** Postings: which documents hold each picked shingle, as flat arrays made by one sort. What one document alone holds is left out. */
import { radixOrder } from '../../algorithms/radix-sort.ts';

export interface Postings {
  /** For each pick the number of its group: picks with the same hash in several documents. Elsewhere ALONE. */
  readonly groupOf: Uint32Array;
  /** Documents of group g: `documents[groupStarts[g] … groupStarts[g + 1] - 1]`, ascending. */
  readonly groupStarts: Uint32Array;
  readonly documents: Uint32Array;
}

export const ALONE = 0xffffffff;

/** `picks` of document d are those from `pickStarts[d]` to `pickStarts[d + 1]`. A document is listed once a group. */
export const invert = (picks: Uint32Array, pickStarts: Uint32Array): Postings => {
  const { order, spare } = radixOrder(picks);
  const ownerOf = ownersOf(pickStarts, picks.length);
  const { groups, listings } = sizesOf(picks, order, ownerOf);
  const groupOf = spare.fill(ALONE);
  const groupStarts = new Uint32Array(groups + 1);
  const documents = new Uint32Array(listings);
  let [group, listed] = [0, 0];
  eachRun(picks, order, ownerOf, (from, to, several) => {
    if (!several) return;
    for (let i = from; i < to; i++) {
      const owner = ownerOf(order[i]!);
      if (i === from || documents[listed - 1] !== owner) documents[listed++] = owner;
      groupOf[order[i]!] = group;
    }
    groupStarts[++group] = listed;
  });
  return { groupOf, groupStarts, documents };
};

type OwnerOf = (pick: number) => number;

/** Calls `run` for each run of equal picks in the order: from, to, and whether several documents are in it. */
const eachRun = (
  picks: Uint32Array,
  order: Uint32Array,
  ownerOf: OwnerOf,
  run: (from: number, to: number, several: boolean) => void,
): void => {
  for (let from = 0, to = 0; from < order.length; from = to) {
    while (to < order.length && picks[order[to]!] === picks[order[from]!]) to++;
    // The order is stable, so that the first and the last differ where any two do.
    run(from, to, to - from > 1 && ownerOf(order[from]!) !== ownerOf(order[to - 1]!));
  }
};

const sizesOf = (picks: Uint32Array, order: Uint32Array, ownerOf: OwnerOf) => {
  let [groups, listings] = [0, 0];
  eachRun(picks, order, ownerOf, (from, to, several) => {
    if (!several) return;
    groups++;
    for (let i = from; i < to; i++)
      if (i === from || ownerOf(order[i]!) !== ownerOf(order[i - 1]!)) listings++;
  });
  return { groups, listings };
};

/** Picks for which one owner is noted; the others are found by a few steps from there. */
const STRIDE = 64;

const ownersOf = (starts: Uint32Array, length: number): OwnerOf => {
  const noted = new Uint32Array(Math.ceil(length / STRIDE));
  for (let pick = 0, d = 0; pick < length; pick += STRIDE) {
    while (starts[d + 1]! <= pick) d++;
    noted[pick / STRIDE] = d;
  }
  return (pick) => {
    let d = noted[Math.floor(pick / STRIDE)]!;
    while (starts[d + 1]! <= pick) d++;
    return d;
  };
};
