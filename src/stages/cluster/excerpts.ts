/**
 * Excerpts: documents whose text stands in a longer one. They are of its event, and say too little to be weighed against others:
 * one sentence is unlike most reports of its own story. So they are left out of the sorting and follow the longer one.
 */
import type { Comparison } from '../../algorithms/average-linkage.ts';
import type { Signs } from './signs.ts';
import type { Vector } from './vectors.ts';
import type { Wishes } from './wishes.ts';
import { excerptOf, saidBy } from './wording.ts';

export interface Excerpts {
  /** Told of two documents that were compared, by number. */
  readonly note: (a: number, first: Vector, b: number, second: Vector, signs: Signs) => void;
  /** Comparisons without those of excerpts. */
  readonly without: (comparisons: readonly Comparison[]) => Comparison[];
  /** The clusters (for each document the least of its cluster) with the excerpts where they belong. */
  readonly follow: (clusters: Int32Array, forbid: Wishes['forbid']) => Int32Array;
}

interface Holder {
  readonly document: number;
  /** How much of the excerpt it has. */
  readonly share: number;
  readonly length: number;
}

/** The one that has more of it; of two that have the same the shorter one, since a digest of the day holds many stories. */
const isBetter = (x: Holder, y: Holder): boolean =>
  x.share !== y.share
    ? x.share > y.share
    : x.length !== y.length
      ? x.length < y.length
      : x.document < y.document;

export const excerptsAmong = (): Excerpts => {
  const holders = new Map<number, Holder>();
  return {
    note: (a, first, b, second, signs) => {
      const found = excerptOf(first, second, signs);
      if (!found) return;
      const [part, document, whole] = found.first ? [a, b, second] : [b, a, first];
      const holder = { document, share: found.share, length: saidBy(whole) };
      const known = holders.get(part);
      if (!known || isBetter(holder, known)) holders.set(part, holder);
    },
    without: (comparisons) => comparisons.filter(({ a, b }) => !holders.has(a) && !holders.has(b)),
    follow: (clusters, forbid) => followed(clusters, holders, forbid),
  };
};

/** Longer ones first, so that an excerpt of an excerpt finds its holder where it belongs. */
const followed = (
  clusters: Int32Array,
  holders: ReadonlyMap<number, Holder>,
  forbid: Wishes['forbid'],
): Int32Array => {
  const groupOf = [...clusters];
  const members = Map.groupBy(clusters.keys(), (i) => clusters[i]!);
  const longest = [...holders].sort(([i, x], [j, y]) => y.length - x.length || i - j);
  for (const [part, { document }] of longest) {
    const group = members.get(groupOf[document]!)!;
    if (forbid([part], group)) continue;
    group.push(part);
    groupOf[part] = groupOf[document]!;
  }
  const least = new Map([...members].map(([group, list]) => [group, list.reduce((x, y) => Math.min(x, y))]));
  return Int32Array.from(groupOf, (group) => least.get(group)!);
};
