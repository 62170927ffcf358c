/**
 * Candidates: pairs of sentences of two documents that are worth a closer look, by the cosine of their trigram
 * vectors through an inverted index, so that the work grows with what sentences share and not with their pairs.
 */
import type { Unit } from './units.ts';

export interface Candidate {
  /** Indexes of units; a's document comes before b's. */
  readonly a: number;
  readonly b: number;
  readonly cosine: number;
}

/** How many partners of a sentence in each other document are looked at closely; on translations the right one is among the first 4 in 99 of 100 cases. */
const PER_DOCUMENT = 5;
const MIN_COSINE = 0.06;
/** Partners far behind the best one are left out; on translations this loses no right one in a thousand. */
const NEAR_BEST = 0.45;

/** For each trigram the units that hold it, with its weight there: compressed rows. */
interface Postings {
  readonly starts: Uint32Array;
  readonly units: Uint32Array;
  readonly weights: Float32Array;
}

const postingsOf = (units: readonly Unit[]): Postings => {
  const last = units.reduce((n, u) => u.trigrams.grams.reduce((m, g) => Math.max(m, g), n), 0);
  const starts = new Uint32Array(last + 2);
  for (const u of units) for (const g of u.trigrams.grams) starts[g + 1]!++;
  for (let g = 0; g <= last; g++) starts[g + 1]! += starts[g]!;
  const fill = starts.slice();
  const postings = {
    starts,
    units: new Uint32Array(starts.at(-1)!),
    weights: new Float32Array(starts.at(-1)!),
  };
  units.forEach((u, unit) =>
    u.trigrams.grams.forEach((g, i) => {
      const at = fill[g]!++;
      postings.units[at] = unit;
      postings.weights[at] = u.trigrams.weights[i]!;
    }),
  );
  return postings;
};

/** Adds the cosines of `unit` with all units that share a trigram with it; gives those units. */
const addCosines = ({ trigrams }: Unit, postings: Postings, cosines: Float32Array): number[] => {
  const touched: number[] = [];
  trigrams.grams.forEach((g, i) => {
    const weight = trigrams.weights[i]!;
    for (let at = postings.starts[g]!; at < postings.starts[g + 1]!; at++) {
      const other = postings.units[at]!;
      if (cosines[other] === 0) touched.push(other);
      cosines[other]! += weight * postings.weights[at]!;
    }
  });
  return touched;
};

/** The best partners of one unit in every other document. */
const best = (cosines: Float32Array, touched: readonly number[], units: readonly Unit[], own: number) => {
  const byDocument = new Map<number, number[]>();
  for (const i of touched) {
    const { document } = units[i]!;
    if (document === own || cosines[i]! < MIN_COSINE) continue;
    const list = byDocument.get(document);
    if (list) list.push(i);
    else byDocument.set(document, [i]);
  }
  return [...byDocument.values()].flatMap((list) => {
    const ranked = list.sort((x, y) => cosines[y]! - cosines[x]! || x - y).slice(0, PER_DOCUMENT);
    return ranked.filter((x) => cosines[x]! >= NEAR_BEST * cosines[ranked[0]!]!);
  });
};

export const candidatesOf = (units: readonly Unit[]): Candidate[] => {
  const postings = postingsOf(units);
  const cosines = new Float32Array(units.length);
  const found = new Map<number, Candidate>();
  units.forEach((unit, i) => {
    const touched = addCosines(unit, postings, cosines);
    for (const j of best(cosines, touched, units, unit.document)) {
      const [a, b] = unit.document < units[j]!.document ? [i, j] : [j, i];
      found.set(a * units.length + b, { a, b, cosine: cosines[j]! });
    }
    for (const j of touched) cosines[j] = 0;
  });
  return [...found.values()].sort((x, y) => x.a - y.a || x.b - y.b);
};
