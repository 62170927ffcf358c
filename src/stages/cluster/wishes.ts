/**
 * Wishes: what the user said of the sorting, by the numbers of the documents.
 *
 * What must be apart is never merged, and neither is what must be with it. What must be together is joined after the
 * clusters have grown, each with all that grew around it: made one before, a group of unlike documents would be like
 * nothing and lose its neighbours.
 */
import { createSets } from '../../algorithms/disjoint-sets.ts';
import type { Sorting } from '../../model/index.ts';

export interface Wishes {
  /** Whether two groups must not become one. */
  readonly forbid: (a: readonly number[], b: readonly number[]) => boolean;
  /** The clusters (for each document the least of its cluster), those made one that must be. */
  readonly join: (clusters: Int32Array) => Int32Array;
}

export const wishesAmong = (ids: readonly string[], { together, apart }: Sorting): Wishes => {
  const number = new Map(ids.map((id, i) => [id, i]));
  const groups = together.map((group) => group.flatMap((id) => number.get(id) ?? []));
  const sets = createSets(ids.length);
  for (const group of groups) for (const i of group) sets.join(group[0]!, i);
  const enemies = new Map<number, Set<number>>();
  const note = (a: number, b: number): void =>
    void (enemies.get(a) ?? enemies.set(a, new Set()).get(a)!).add(b);
  for (const [a, b] of apart) {
    const [x, y] = [number.get(a), number.get(b)];
    if (x === undefined || y === undefined) continue;
    note(sets.find(x), sets.find(y));
    note(sets.find(y), sets.find(x));
  }
  const forbid = (a: readonly number[], b: readonly number[]): boolean => {
    if (enemies.size === 0) return false;
    const isAgainst = (i: number, j: number): boolean =>
      enemies.get(sets.find(i))?.has(sets.find(j)) === true;
    return a.some((i) => enemies.has(sets.find(i)) && b.some((j) => isAgainst(i, j)));
  };
  return { forbid, join: (clusters) => joined(clusters, groups, forbid) };
};

const joined = (
  clusters: Int32Array,
  groups: readonly (readonly number[])[],
  forbid: Wishes['forbid'],
): Int32Array => {
  if (groups.length === 0) return clusters;
  const sets = createSets(clusters.length);
  clusters.forEach((least, i) => sets.join(least, i));
  const around = (item: number): number[] =>
    [...clusters.keys()].filter((i) => sets.find(i) === sets.find(item));
  for (const group of groups)
    for (const item of group.slice(1))
      if (!forbid(around(group[0]!), around(item))) sets.join(group[0]!, item);
  return clusters.map((_, i) => sets.find(i));
};
