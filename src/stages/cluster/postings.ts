/** Postings: which documents hold each picked shingle, as flat arrays made by one sort. What one document alone holds is left out. */
import { growingArray } from '../../algorithms/growing-array.ts';
import { radixOrder } from '../../algorithms/radix-sort.ts';
import type { Step } from './collection.ts';
import { picker } from './picks.ts';
import { longestOf, textAt, type Texts } from './texts.ts';

export interface Postings {
  /** The picks of document d that others have too are those from `starts[d]` to `starts[d + 1]`, in the order of the text. */
  readonly starts: Uint32Array;
  /** For each of these the number of its group: picks with the same hash in several documents. */
  readonly groupOf: Uint32Array;
  /** And the word that it begins with. */
  readonly placeOf: Uint32Array;
  /** Documents of group g: `documents[groupStarts[g] … groupStarts[g + 1] - 1]`, ascending. */
  readonly groupStarts: Uint32Array;
  readonly documents: Uint32Array;
}

const ALONE = 0xffffffff;

interface AllPicks {
  readonly hashes: Uint32Array;
  readonly placeOf: Uint32Array;
  readonly starts: Uint32Array;
}

/** To be called once: which picks recur is forgotten as soon as they are indexed, to make room for the sorting. */
export function* invert(texts: Texts): Generator<Step, Postings> {
  const { hashes, placeOf, starts } = yield* recurringPicks(texts);
  texts.recurring.clear();
  const { order, spare } = radixOrder(hashes);
  yield { stage: 'index', done: texts.ids.length, total: texts.ids.length };
  const ownerOf = ownersOf(starts, hashes.length);
  const { groups, listings } = sizesOf(hashes, order, ownerOf);
  const groupOf = spare.fill(ALONE);
  const groupStarts = new Uint32Array(groups + 1);
  const documents = new Uint32Array(listings);
  let [group, listed] = [0, 0];
  eachRun(hashes, order, ownerOf, (from, to, several) => {
    if (!several) return;
    for (let i = from; i < to; i++) {
      const owner = ownerOf(order[i]!);
      if (i === from || documents[listed - 1] !== owner) documents[listed++] = owner;
      groupOf[order[i]!] = group;
    }
    groupStarts[++group] = listed;
  });
  return { ...withoutAlone(groupOf, placeOf, starts), groupStarts, documents };
}

/** The picks that may stand in several documents, all documents in a row. */
function* recurringPicks(texts: Texts): Generator<Step, AllPicks> {
  const total = texts.ids.length;
  const most = 2 * texts.recurring.repeats;
  const [hashes, places, starts] = [growingArray(most), growingArray(most), growingArray(total + 1)];
  const block = new Uint32Array(2 * longestOf(texts));
  const pick = picker();
  starts.push(0);
  for (let d = 0; d < total; d++) {
    yield { stage: 'index', done: d, total };
    const own = pick(textAt(texts, d, block).words);
    for (let i = 0; i < own.count; i++) {
      const place = own.places[i]!;
      if (!texts.recurring.has(own.hashes[place]!)) continue;
      hashes.push(own.hashes[place]!);
      places.push(place);
    }
    starts.push(hashes.length);
  }
  return { hashes: hashes.values(), placeOf: places.values(), starts: starts.values() };
}

/** Closes up the ranks, in place. */
const withoutAlone = (groupOf: Uint32Array, placeOf: Uint32Array, starts: Uint32Array) => {
  let [kept, from] = [0, 0];
  for (let d = 0; d + 1 < starts.length; d++) {
    const to = starts[d + 1]!;
    for (let p = from; p < to; p++) {
      if (groupOf[p] === ALONE) continue;
      groupOf[kept] = groupOf[p]!;
      placeOf[kept++] = placeOf[p]!;
    }
    from = to;
    starts[d + 1] = kept;
  }
  return { starts, groupOf: groupOf.subarray(0, kept), placeOf: placeOf.subarray(0, kept) };
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
