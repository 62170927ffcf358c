/**
 * Candidates: for each document the few others that it may share an event with, found without comparing all.
 *
 * An inverted index over the heaviest terms of each document; terms in very many documents are left out (what everybody
 * says points at nobody). The partial product over those terms ranks the candidates; only the best are compared in full.
 */
import type { Vector } from './vectors.ts';

/** Heaviest terms by which a document is looked up. */
const LOOKED_UP = 48;
/** Candidates a document keeps: twice the largest story of the developers' half, four times over. */
const KEPT = 200;
/** A term in more documents than this does not look up anything; in small collections every term does. */
const mostFor = (documents: number): number => Math.max(300, documents / 200);
/** Least share of both lengths that the terms looked up must agree in. */
const LEAST = 0.03;

/** Pairs of numbers of documents, first < second, ascending. */
export function* candidatePairs(vectors: readonly Vector[]): Generator<readonly [number, number]> {
  const lookups = vectors.map(heaviest);
  const postings = indexOf(vectors, lookups);
  const sums = new Float64Array(vectors.length);
  const chosen: Uint32Array[] = [];
  for (let a = 0; a < vectors.length; a++) {
    const touched = addUp(vectors[a]!, lookups[a]!, postings, sums);
    chosen.push(best(a, touched, sums, vectors[a]!.norms.all));
    for (const b of touched) sums[b] = 0;
  }
  yield* bothWays(chosen);
}

const heaviest = ({ terms, weights }: Vector): Uint32Array => {
  const order = Uint32Array.from(terms.keys()).sort((i, j) => weights[j]! - weights[i]! || i - j);
  return order.subarray(0, LOOKED_UP);
};

interface Postings {
  readonly documents: readonly number[];
  /** As a share of the document's length. */
  readonly weights: readonly number[];
}

const indexOf = (vectors: readonly Vector[], lookups: readonly Uint32Array[]): Map<number, Postings> => {
  const index = new Map<number, { documents: number[]; weights: number[] }>();
  vectors.forEach((vector, document) => {
    for (const i of lookups[document]!) {
      const term = vector.terms[i]!;
      const list = index.get(term) ?? { documents: [], weights: [] };
      list.documents.push(document);
      list.weights.push(vector.weights[i]! / vector.norms.all);
      index.set(term, list);
    }
  });
  const most = mostFor(vectors.length);
  for (const [term, list] of index) {
    if (list.documents.length < 2 || list.documents.length > most) index.delete(term);
  }
  return index;
};

const addUp = (
  vector: Vector,
  lookup: Uint32Array,
  index: Map<number, Postings>,
  sums: Float64Array,
): number[] => {
  const touched: number[] = [];
  for (const i of lookup) {
    const list = index.get(vector.terms[i]!);
    if (list === undefined) continue;
    const weight = vector.weights[i]!;
    for (let k = 0; k < list.documents.length; k++) {
      const b = list.documents[k]!;
      if (sums[b] === 0) touched.push(b);
      sums[b] = sums[b]! + weight * list.weights[k]!;
    }
  }
  return touched;
};

/** The best of `touched`; `sums` are their closeness times the `length` of the document that looks. */
const best = (a: number, touched: readonly number[], sums: Float64Array, length: number): Uint32Array => {
  const least = LEAST * length;
  const ranked = Uint32Array.from(touched.filter((b) => b !== a && sums[b]! >= least));
  if (ranked.length <= KEPT) return ranked;
  return ranked.sort((b, c) => sums[c]! - sums[b]! || b - c).slice(0, KEPT);
};

/** A pair counts where either of the two chose the other. Sorted as plain numbers, which takes eight bytes a pair. */
function* bothWays(chosen: readonly Uint32Array[]): Generator<readonly [number, number]> {
  const size = chosen.length;
  const keys = new Float64Array(chosen.reduce((sum, list) => sum + list.length, 0));
  let at = 0;
  chosen.forEach((list, a) => {
    for (const b of list) keys[at++] = Math.min(a, b) * size + Math.max(a, b);
  });
  keys.sort();
  for (let i = 0; i < keys.length; i++) {
    if (i === 0 || keys[i] !== keys[i - 1]) yield [Math.floor(keys[i]! / size), keys[i]! % size];
  }
}
