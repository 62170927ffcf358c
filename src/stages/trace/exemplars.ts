/**
 * Exemplars: for every document the one that it was most likely made from, or none.
 *
 * The branching of greatest likelihood (Chu–Liu/Edmonds) over the pairs that are kin by descent and may be direct. A way is
 * worth the words that the copy took, less the price of what a copyist would have had to do. Then copies choose again, with
 * what they took elsewhere counted in (second-choice.ts). How sure an edge is follows from how much worse the best
 * branching is without it.
 */
import { maximumBranching, type Arc } from '../../algorithms/arborescence.ts';
import { sigmoid } from './descent.ts';
import type { Kin, Way } from './kin.ts';
import { chooseAgain, type WayArc } from './second-choice.ts';
import type { Side } from './side.ts';

export interface Exemplar {
  readonly way: Way;
  /** Probability that the edge is right. */
  readonly confidence: number;
}

/**
 * Log-odds of the branching are rough; divided by this they come out about right. Of 829 edges in 220 made families
 * (eval/families.ts) those said .5–.7 were right in 68 of 100, .7–.9 in 86, .9–.97 in 86, above in 93. Hence the ceiling.
 */
const TEMPERATURE = 2;
const MOST_SURE = 0.95;
/** A way that may be direct is never worth nothing: the branching takes only what is worth something. */
const LEAST = 1e-6;

/** Ways into one document that are looked at: the best ones. In a story of hundreds of copies the rest have no chance. */
const MOST_WAYS = 12;

/** The best arcs into each document. */
const bestArcs = (arcs: readonly WayArc[]): WayArc[] =>
  [...Map.groupBy(arcs, (a) => a.to).values()].flatMap((into) =>
    [...into].sort((x, y) => y.weight - x.weight || x.from - y.from).slice(0, MOST_WAYS),
  );

/** What each way is worth by itself. */
const arcsOf = (kin: Kin): WayArc[] =>
  kin.ways
    .filter((w) => w.direct)
    .map((way) => {
      const weight = way.transfer.gain - way.transfer.price + way.besides;
      return { from: way.from, to: way.to, weight: Math.max(weight, LEAST), way };
    });

const worthOf = (parents: readonly number[], arcs: readonly Arc[]): number =>
  arcs.reduce((sum, a) => sum + (parents[a.to] === a.from ? a.weight : 0), 0);

/** For each document its exemplar, or null. */
export const exemplarsOf = (sides: readonly Side[], kin: Kin): (Exemplar | null)[] => {
  const arcs = bestArcs(arcsOf(kin));
  const first = maximumBranching(sides.length, arcs);
  const best = worthOf(first, arcs);
  const parents = chooseAgain(first, arcs, sides, kin);
  return parents.map((parent, to) => {
    const arc = arcs.find((a) => a.from === parent && a.to === to);
    if (!arc) return null;
    const without = arcs.filter((a) => a !== arc);
    const loss = best - worthOf(maximumBranching(sides.length, without), without);
    const sure = arc.way.kinship.descent.likelihood * sigmoid(loss / TEMPERATURE);
    return { way: arc.way, confidence: Math.min(MOST_SURE, sure) };
  });
};
