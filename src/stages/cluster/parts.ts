/** Parts: clusters while they are joined to larger ones, and what was compared between them. */
import type { Comparison } from '../../algorithms/average-linkage.ts';

/** A part is called by the least of its documents. */
export interface Parts {
  /** Those that something was compared with; ascending. */
  readonly all: () => number[];
  /** Ascending. */
  readonly membersOf: (part: number) => readonly number[];
  /** Parts of which documents were compared with this one's, though not all of them with all. */
  readonly neighboursOf: (part: number) => Iterable<number>;
  /** Mean evidence over the pairs compared between two neighbours. */
  readonly meanOf: (a: number, b: number) => number;
  /** Grows with each time that the part was joined; infinite when it went into another. */
  readonly versionOf: (part: number) => number;
  /** `b` goes into `a`, which is less. */
  readonly join: (a: number, b: number) => void;
  /** For each document the least of its part. */
  readonly cluster: () => Int32Array;
}

interface Seen {
  readonly sum: number;
  readonly count: number;
}

type Row = Map<number, Seen>;

export const partsOf = (cluster: Int32Array, comparisons: Iterable<Comparison>): Parts => {
  const seen = new Map<number, Row>();
  const rowOf = (part: number): Row => seen.get(part) ?? seen.set(part, new Map()).get(part)!;
  const add = (a: number, b: number, { sum, count }: Seen): void => {
    const known = rowOf(a).get(b);
    const both = { sum: sum + (known?.sum ?? 0), count: count + (known?.count ?? 0) };
    rowOf(a).set(b, both);
    rowOf(b).set(a, both);
  };
  for (const { a, b, score } of comparisons)
    if (cluster[a] !== cluster[b]) add(cluster[a]!, cluster[b]!, { sum: score, count: 1 });
  const places = [...cluster.keys()].filter((i) => seen.has(cluster[i]!));
  const members = Map.groupBy(places, (i) => cluster[i]!);
  const versions = new Map<number, number>();
  const versionOf = (part: number): number => versions.get(part) ?? 0;
  return {
    all: () => [...members.keys()].sort((a, b) => a - b),
    membersOf: (part) => members.get(part)!,
    neighboursOf: function* (part) {
      for (const [other, { count }] of seen.get(part)!)
        if (count < members.get(part)!.length * members.get(other)!.length) yield other;
    },
    meanOf: (a, b) => seen.get(a)!.get(b)!.sum / seen.get(a)!.get(b)!.count,
    versionOf,
    join: (a, b) => {
      const theirs = rowOf(b);
      seen.delete(b);
      rowOf(a).delete(b);
      for (const [other, what] of theirs) {
        rowOf(other).delete(b);
        if (other !== a) add(a, other, what);
      }
      members.set(a, [...members.get(a)!, ...members.get(b)!].sort((i, j) => i - j)); // prettier-ignore
      members.delete(b);
      versions.set(a, versionOf(a) + versionOf(b) + 1);
      versions.set(b, Infinity);
    },
    cluster: () => {
      const made = cluster.slice();
      for (const [part, list] of members) for (const i of list) made[i] = part;
      return made;
    },
  };
};
