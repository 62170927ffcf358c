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

const postingsOf = (units: readonly Unit[]): Map<string, { unit: number; weight: number }[]> => {
  const postings = new Map<string, { unit: number; weight: number }[]>();
  units.forEach((u, unit) => {
    for (const [gram, weight] of u.trigrams) {
      const list = postings.get(gram);
      if (list) list.push({ unit, weight });
      else postings.set(gram, [{ unit, weight }]);
    }
  });
  return postings;
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
    const touched: number[] = [];
    for (const [gram, weight] of unit.trigrams)
      for (const p of postings.get(gram)!) {
        if (cosines[p.unit] === 0) touched.push(p.unit);
        cosines[p.unit]! += weight * p.weight;
      }
    for (const j of best(cosines, touched, units, unit.document)) {
      const [a, b] = unit.document < units[j]!.document ? [i, j] : [j, i];
      found.set(a * units.length + b, { a, b, cosine: cosines[j]! });
    }
    for (const j of touched) cosines[j] = 0;
  });
  return [...found.values()].sort((x, y) => x.a - y.a || x.b - y.b);
};
