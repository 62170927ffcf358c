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
const mostFor = (documents: number): number => Math.max(300, documents / 50);
/** Least share of both lengths that the terms looked up must agree in. */
const LEAST = 0.01;

/** Pairs of numbers of documents, first < second, ascending. */
export function* candidatePairs(vectors: readonly Vector[]): Generator<readonly [number, number]> {
  const lookups = vectors.map(heaviest);
  const postings = indexOf(vectors, lookups);
  const sums = new Float64Array(vectors.length);
  const chosen: number[][] = [];
  for (let a = 0; a < vectors.length; a++) {
    const touched = addUp(vectors[a]!, lookups[a]!, postings, sums);
    chosen.push(best(a, touched, sums, vectors));
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
  readonly weights: readonly number[];
}

const indexOf = (vectors: readonly Vector[], lookups: readonly Uint32Array[]): Map<number, Postings> => {
  const index = new Map<number, { documents: number[]; weights: number[] }>();
  vectors.forEach((vector, document) => {
    for (const i of lookups[document]!) {
      const term = vector.terms[i]!;
      const list = index.get(term) ?? { documents: [], weights: [] };
      list.documents.push(document);
      list.weights.push(vector.weights[i]!);
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

const best = (
  a: number,
  touched: readonly number[],
  sums: Float64Array,
  vectors: readonly Vector[],
): number[] => {
  const closeness = (b: number) => sums[b]! / (vectors[a]!.norms.all * vectors[b]!.norms.all);
  const ranked = touched.filter((b) => b !== a && closeness(b) >= LEAST);
  if (ranked.length <= KEPT) return ranked;
  return ranked.sort((b, c) => closeness(c) - closeness(b) || b - c).slice(0, KEPT);
};

/** A pair counts where either of the two chose the other. */
function* bothWays(chosen: readonly number[][]): Generator<readonly [number, number]> {
  const others = chosen.map(() => new Set<number>());
  chosen.forEach((list, a) => list.forEach((b) => others[Math.min(a, b)]!.add(Math.max(a, b))));
  for (let a = 0; a < others.length; a++) for (const b of [...others[a]!].sort((x, y) => x - y)) yield [a, b];
}
