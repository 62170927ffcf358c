/**
 * Families: which documents without an exemplar here share a lost one.
 *
 * Where two documents are kin by descent and neither can have been made from the other, both come from something that
 * nobody has. Only the tops of the branching are asked: copies say nothing that their exemplars do not.
 */
import type { Exemplar } from './exemplars.ts';
import type { Kin } from './kin.ts';

/** A lost source with the tops that were made from it, and everything below them. */
export interface Family {
  readonly tops: readonly number[];
  readonly members: readonly number[];
}

const find = (parent: number[], i: number): number => {
  while (parent[i] !== i) i = parent[i] = parent[parent[i]!]!;
  return i;
};

/** The top above each document. */
export const topsOf = (exemplars: readonly (Exemplar | null)[]): number[] =>
  exemplars.map((_, i) => {
    let at = i;
    for (let up = exemplars[at]; up; up = exemplars[at]) at = up.way.from;
    return at;
  });

export const familiesOf = (exemplars: readonly (Exemplar | null)[], kin: Kin): Family[] => {
  const tops = topsOf(exemplars);
  const parent = tops.map((_, i) => i);
  const familyOf = (root: number): number[] => tops.filter((t, i) => t === i && find(parent, i) === root);
  const areRefused = (x: number, y: number): boolean =>
    familyOf(x).some((a) => familyOf(y).some((b) => kin.refused.kin(a, b)));
  for (const { from, to } of kin.ways)
    if (tops[from] === from && tops[to] === to) {
      const [x, y] = [find(parent, from), find(parent, to)];
      if (!areRefused(x, y)) parent[Math.max(x, y)] = Math.min(x, y);
    }
  const groups = Map.groupBy(
    tops.map((_, i) => i).filter((i) => tops[i] === i),
    (i) => find(parent, i),
  );
  return [...groups.values()]
    .filter((g) => g.length > 1)
    .map((group) => ({
      tops: group,
      members: tops.map((_, i) => i).filter((i) => group.includes(tops[i]!)),
    }));
};
