/**
 * Candidates: for each document the few others that it may share an event with, found without comparing all.
 *
 * An inverted index over the heaviest terms of each document; terms in very many documents are left out (what everybody
 * says points at nobody). The partial product over those terms ranks the candidates; only the best are compared in full.
 */
import { growingArray } from '../../algorithms/growing-array.ts';
import { largest } from '../../algorithms/largest.ts';
import type { Step, Vectors } from './collection.ts';

/** Heaviest terms by which a document is looked up. */
const LOOKED_UP = 48;
/** Candidates a document keeps: twice the largest story of the developers' half, four times over. */
const KEPT = 200;
/** A term in more documents than this does not look up anything; in small collections every term does. */
const mostFor = (documents: number): number => Math.max(300, documents / 200);
/** Unless fewer than so many have been met by rarer ones: where all is of one event, its words are in most documents. */
const ENOUGH_MET = 4000;
/** Least share of both lengths that the terms looked up must agree in. */
const LEAST = 0.03;

/** Lists in a row: list i is `items[starts[i] … starts[i + 1] - 1]`. */
interface Lists {
  readonly items: Uint32Array;
  readonly starts: Uint32Array;
}

/** For each document the places of those after it that it is to be compared with, ascending. */
export function* candidateLists(vectors: Vectors): Generator<Step, (document: number) => Uint32Array> {
  const total = vectors.ids.length;
  const [items, starts] = [growingArray(), growingArray()];
  const index = yield* indexOf(vectors);
  const sums = new Float64Array(total);
  starts.push(0);
  for (let a = 0; a < total; a++) {
    yield { stage: 'look-up', done: a, total };
    const touched = addUp(a, index, sums);
    for (const b of best(touched, sums)) items.push(b);
    for (const b of touched) sums[b] = 0;
    starts.push(items.length);
  }
  const chosen = { items: items.values(), starts: starts.values() };
  const chosenBy = inverted(chosen, total);
  // A pair counts where either of the two chose the other.
  return (a) => {
    const both = [...listOf(chosen, a), ...listOf(chosenBy, a)].filter((b) => b > a);
    return Uint32Array.from(new Set(both)).sort();
  };
}

const listOf = ({ items, starts }: Lists, i: number): Uint32Array => items.subarray(starts[i], starts[i + 1]);

/** For each of `count` items the lists that hold it, by counting sort; `weights` of the items go with them. */
const inverted = (
  { items, starts }: Lists,
  count: number,
  weights?: Float32Array,
): Lists & { readonly weights: Float32Array } => {
  const ends = new Uint32Array(count + 1);
  for (const item of items) ends[item + 1]!++;
  for (let i = 0; i < count; i++) ends[i + 1] = ends[i + 1]! + ends[i]!;
  const next = ends.slice();
  const [lists, moved] = [new Uint32Array(items.length), new Float32Array(weights ? items.length : 0)];
  for (let list = 0; list + 1 < starts.length; list++)
    for (let k = starts[list]!; k < starts[list + 1]!; k++) {
      const at = next[items[k]!]!++;
      lists[at] = list;
      if (weights) moved[at] = weights[k]!;
    }
  return { items: lists, starts: ends, weights: moved };
};

interface Index {
  readonly lookups: Lists;
  /** Weight of each term looked up, as a share of the document's length. */
  readonly weights: Float32Array;
  readonly postings: ReturnType<typeof inverted>;
  readonly most: number;
}

function* indexOf(vectors: Vectors): Generator<Step, Index> {
  const total = vectors.ids.length;
  const [terms, starts] = [growingArray(total * LOOKED_UP), growingArray(total + 1)];
  const weights = new Float32Array(total * LOOKED_UP);
  let vocabulary = 0;
  starts.push(0);
  for (let d = 0; d < total; d++) {
    yield { stage: 'index', done: d, total };
    const vector = vectors.get(d);
    for (const i of largest(vector.weights, LOOKED_UP)) {
      weights[terms.length] = vector.weights[i]! / vector.norms.all;
      terms.push(vector.terms[i]!);
      vocabulary = Math.max(vocabulary, vector.terms[i]! + 1);
    }
    starts.push(terms.length);
  }
  const lookups = { items: terms.values(), starts: starts.values() };
  return { lookups, weights, postings: inverted(lookups, vocabulary, weights), most: mostFor(total) };
}

/** Adds up how close the others are to `a` by the terms looked up; gives those that are at all. */
const addUp = (a: number, { lookups, weights, postings, most }: Index, sums: Float64Array): number[] => {
  const touched: number[] = [];
  let met = 0;
  for (const k of rarestFirst(a, lookups, postings)) {
    const term = lookups.items[k]!;
    const [from, to] = [postings.starts[term]!, postings.starts[term + 1]!];
    if (to - from > most && met > ENOUGH_MET) break;
    met += to - from;
    const weight = weights[k]!;
    for (let p = from; p < to; p++) {
      const b = postings.items[p]!;
      if (b === a) continue;
      if (sums[b] === 0) touched.push(b);
      sums[b] = sums[b]! + weight * postings.weights[p]!;
    }
  }
  return touched;
};

/** The look-ups of a document, those first that few others share. */
const rarestFirst = (a: number, lookups: Lists, { starts }: Lists): Uint32Array => {
  const frequency = (k: number): number => starts[lookups.items[k]! + 1]! - starts[lookups.items[k]!]!;
  const own = Uint32Array.from(
    { length: lookups.starts[a + 1]! - lookups.starts[a]! },
    (_, i) => lookups.starts[a]! + i,
  );
  return own.sort((j, k) => frequency(j) - frequency(k) || j - k);
};

const best = (touched: readonly number[], sums: Float64Array): Uint32Array => {
  const near = Uint32Array.from(touched.filter((b) => sums[b]! >= LEAST)).sort();
  if (near.length <= KEPT) return near;
  return largest(
    Float64Array.from(near, (b) => sums[b]!),
    KEPT,
  ).map((i) => near[i]!);
};
