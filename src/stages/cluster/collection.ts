/**
 * Collection: all documents as vectors, weighed by the collection that they make together.
 *
 * Texts are counted as they come and let go; what is kept of each is one block on a shelf. Weights hang on the whole
 * collection, so that vectors are made when all have come.
 */
import { growingArray, type GrowingArray } from '../../algorithms/growing-array.ts';
import type { Shelf } from '../../algorithms/shelf.ts';
import { copiesAmong, sketchOf, type Copied } from './copies.ts';
import type { Counted, Counts } from './counts.ts';
import { leavingOut, nothingLeftOut, type Arrived, type LeavingOut, type LeftOut } from './leave-out.ts';
import { packCounts, packVector, unpackCounts, unpackVector } from './packing.ts';
import { reweighed, vectorOf, type Vector, type Weighed } from './vectors.ts';
import { growingVocabulary, type Terms } from './vocabulary.ts';
import { tellOneEvent, usualUse } from './one-event.ts';
import { dayRarities, type When } from './when.ts';
import { countedInPart, weightsOf, withoutBoilerplate, withoutCopies, type WordUse } from './word-use.ts';

/** Vectors by their place in an order that hangs on the documents alone. */
export interface Vectors {
  readonly ids: readonly string[];
  readonly get: (place: number) => Vector;
  /** The same with words weighed anew, some documents counted only for a share of one. 0 … 1, by their place. */
  readonly reweighed: (shares: ReadonlyMap<number, number>) => Vectors['get'];
  /** For each place that of the document that it is a copy of, or itself. */
  readonly copyOf: Int32Array;
  /** For each how clear it is that it is one, 0 … 1. */
  readonly copyMargins: Float32Array;
  readonly close: () => void;
}

/** Told that one more of so many is done; whoever drains the steps may pause, show how far it is, or stop. */
export interface Step {
  readonly stage: string;
  readonly done: number;
  readonly total: number;
}

export interface Collection {
  /** Takes a document that was counted by `documentCounter`; its counts become the collection's. */
  add(id: string, counted: Counted): void;
  /** To be called once, when all have come. The documents of `own` are copies of none. */
  vectors(own?: ReadonlySet<string>): Generator<Step, Vectors>;
}

export const collection = (newShelf: () => Shelf): Collection => {
  const vocabulary = growingVocabulary();
  const given: Given = { ids: [], keys: [], whens: [], lengths: growingArray(), sketches: growingArray(), sketchEnds: growingArray(), counted: newShelf() }; // prettier-ignore
  const boilerplate = leavingOut();
  const add = (id: string, counted: Counted): void => {
    given.ids.push(id);
    given.keys.push(counted.key);
    given.whens.push(counted.when);
    given.lengths.push(counted.counts.length);
    for (const pair of sketchOf(counted.counts)) given.sketches.push(pair);
    given.sketchEnds.push(given.sketches.length);
    boilerplate.note(counted.counts);
    vocabulary.take(counted);
    given.counted.put(packCounts(counted.counts));
  };
  const vectors = function* (own: ReadonlySet<string> = new Set()): Generator<Step, Vectors> {
    const { ids, whens, keys } = given;
    // By their texts, so that nothing hangs on what they are called; of copies the first by its name stands for them.
    const byId = (a: number, b: number): number => (ids[a]! < ids[b]! ? -1 : ids[a]! > ids[b]! ? 1 : a - b);
    const order = [...ids.keys()].sort((a, b) => keys[a]! - keys[b]! || byId(a, b));
    const { terms, rank } = vocabulary.inOrder();
    const allOf = (i: number): Counts => renumbered(unpackCounts(given.counted.get(i)), rank);
    const arrived = { ids, order, lengths: given.lengths.values(), countsOf: allOf, terms };
    const leftOut = yield* leftOutOf(arrived, boilerplate);
    const { countsOf } = leftOut;
    const { of: copyOf, margins: copyMargins } = yield* copiesAmong(
      inPlaces(given, order, own, terms, leftOut),
      terms,
    );
    const copies = order.filter((_, place) => copyOf[place] !== place);
    const said = withoutCopies(withoutBoilerplate(terms, leftOut, ids.length), copies, countsOf);
    const firsts = order.filter((_, place) => copyOf[place] === place);
    const { use, total, ofOneEvent } = usualUse(said, firsts, weighing(countsOf, said));
    const weights = weightsOf(use, total);
    const rarities = dayRarities(whens);
    const made = newShelf();
    for (let i = 0; i < ids.length; i++) {
      yield { stage: 'weigh', done: i, total: ids.length };
      made.put(packVector(vectorOf(countsOf(i), said, weights)));
    }
    given.counted.close();
    const get = (place: number): Vector => {
      const i = order[place]!;
      return { ...unpackVector(made.get(i)), when: whens[i]!, dayRarity: rarities[i]! };
    };
    return {
      ids: order.map((i) => ids[i]!),
      get,
      reweighed: (shares) => {
        if (ofOneEvent) return get;
        const anew = weightsOf(...countedInPart(use, total, shares, (place) => get(place).terms));
        const factors = anew.map((weight, term) => (weights[term]! > 0 ? weight / weights[term]! : 0));
        return (place) => reweighed(get(place), factors);
      },
      copyOf,
      copyMargins,
      close: made.close,
    };
  };
  return { add, vectors };
};

/** Boilerplate, but nothing where what recurs is what the reports of one event tell. */
function* leftOutOf(arrived: Arrived, boilerplate: LeavingOut): Generator<Step, LeftOut> {
  const { terms, order, countsOf } = arrived;
  const found = yield* boilerplate.find(arrived);
  const ofOne = tellOneEvent(terms, order, weighing(countsOf, terms), weighing(found.countsOf, terms));
  return ofOne ? nothingLeftOut(arrived) : found;
}

/** Documents with their words weighed as some use of them says. */
const weighing =
  (countsOf: (i: number) => Counts, terms: Terms) =>
  (use: WordUse, total: number): ((i: number) => Weighed) => {
    const weights = weightsOf(use, total);
    return (i) => vectorOf(countsOf(i), terms, weights);
  };

/** What is kept of the documents, in the order of arrival. */
interface Given {
  readonly ids: string[];
  readonly keys: number[];
  readonly whens: When[];
  readonly lengths: GrowingArray;
  /** All sketches in a row, and where that of each document ends. */
  readonly sketches: GrowingArray;
  readonly sketchEnds: GrowingArray;
  readonly counted: Shelf;
}

/** The documents in their order. */
const inPlaces = (
  { ids, keys, whens, lengths, sketches, sketchEnds }: Given,
  order: readonly number[],
  own: ReadonlySet<string>,
  { lows }: Terms,
  { has, countsOf }: LeftOut,
): Copied => {
  const [all, ends, words] = [sketches.values(), sketchEnds.values(), lengths.values()];
  const sketchAnew = (counts: Counts) => sketchOf({ ...counts, terms: counts.terms.map((t) => lows[t]!) });
  const sketch = (i: number) =>
    has(i) ? sketchAnew(countsOf(i)) : all.subarray(i === 0 ? 0 : ends[i - 1], ends[i]);
  return {
    total: order.length,
    key: (place) => keys[order[place]!]!,
    sketch: (place) => sketch(order[place]!),
    isEmpty: (place) => words[order[place]!] === 0,
    isOwn: (place) => own.has(ids[order[place]!]!),
    when: (place) => whens[order[place]!]!,
    counts: (place) => countsOf(order[place]!),
  };
};

/** The counts with the numbers that go by the keys of the terms, so that they are ascending. */
const renumbered = (counts: Counts, rank: Uint32Array): Counts => {
  const terms = new Uint32Array(counts.terms.length);
  for (let i = 0; i < terms.length; i++) terms[i] = rank[counts.terms[i]!]!;
  return { ...counts, terms };
};
