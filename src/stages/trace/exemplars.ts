/**
 * Exemplars: for every document the one that it was most likely made from, or none, and how sure that is.
 *
 * How sure follows from what else could be: the share of the edge among all that could stand in its place, each by
 * what the whole branching would be worth with it.
 */
import { likeliestBranching, movesOf, type Move } from './branching.ts';
import type { Kin, Way } from './kin.ts';
import type { Side } from './side.ts';
import { familyOf } from './worth.ts';

export interface Exemplar {
  readonly way: Way;
  /** Probability that the edge is right. */
  readonly confidence: number;
}

/** Of the surest edges some are wrong all the same: what looks like a copy of one version was made from another that is lost. */
const MOST_SURE = 0.95;

/** Of moves to one place the best. */
const bestByPlace = (moves: readonly Move[]): number[] =>
  [...Map.groupBy(moves, (m) => m.from).values()].map((list) => Math.max(...list.map((m) => m.likelier)));

/** For each document its exemplar, or null. */
export const exemplarsOf = (sides: readonly Side[], kin: Kin): (Exemplar | null)[] => {
  const family = familyOf(sides, kin);
  const parents = likeliestBranching(family);
  return parents.map((from, to) => {
    const way = family.direct[to]!.find((w) => w.from === from);
    if (!way) return null;
    // The edge turned round is a rival too.
    const turned = movesOf(family, from, parents).filter((m) => m.from === to);
    const rivals = [...bestByPlace(movesOf(family, to, parents)), ...bestByPlace(turned)];
    const rest = rivals.reduce((sum, likelier) => sum + Math.exp(likelier), 0);
    return { way, confidence: Math.min(MOST_SURE, way.kinship.descent.likelihood / (1 + rest)) };
  });
};
