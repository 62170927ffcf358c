/**
 * Branching: the likeliest exemplar for every document, all taken together.
 *
 * The branching of greatest worth by pairs alone (Chu–Liu/Edmonds) is where it starts; then documents move, one at a time, to
 * where the whole is worth more with what only the family shows counted in, until none can gain by moving.
 */
import { maximumBranching } from '../../algorithms/arborescence.ts';
import { ATTACHED, isUnder, worthOf, type Family, type Parents } from './worth.ts';

/** A document hung elsewhere, and what the whole gains by it; `likelier` leaves out what it gains only because more hang from something. */
export interface Move {
  readonly from: number;
  readonly parents: Parents;
  readonly gain: number;
  readonly likelier: number;
}

/** A way that may be direct is never worth nothing: the branching takes only what is worth something. */
const LEAST = 1e-6;
/** Every pass but the last gains something, so this is seldom reached. */
const MOST_PASSES = 10;

/** `to` hangs from `from`; where that is one of its own copies, the copy takes its place. */
const hung = (to: number, from: number, parents: Parents): number[] => {
  const next = [...parents];
  if (isUnder(from, to, parents)) next[from] = parents[to]!;
  next[to] = from;
  return next;
};

/** The documents that have another exemplar, or an exemplar that has another. */
export const moved = (before: Parents, after: Parents): number[] =>
  after.flatMap((p, i) => {
    const changed = p !== before[i] || (p >= 0 && after[p] !== before[p]);
    return changed ? [i] : [];
  });

const gainOf = (family: Family, before: Parents, after: Parents): number =>
  moved(before, after).reduce((sum, i) => sum + worthOf(family, i, after) - worthOf(family, i, before), 0);

const rootsIn = (parents: Parents): number => parents.filter((p) => p < 0).length;

const moveTo = (family: Family, from: number, before: Parents, parents: Parents): Move => {
  const gain = gainOf(family, before, parents);
  return { from, parents, gain, likelier: gain - ATTACHED * Math.max(0, rootsIn(before) - rootsIn(parents)) };
};

/** Everywhere else that a document could hang. */
export const movesOf = (family: Family, to: number, parents: Parents): Move[] =>
  family.direct[to]!.filter((w) => w.from !== parents[to]).flatMap(({ from }) => {
    const next = hung(to, from, parents);
    // A copy that cannot hang where its exemplar did becomes a root.
    const asRoot = next.map((p, i) => (i === from ? -1 : p));
    const trials = next[from] === parents[from] || next[from]! < 0 ? [next] : [next, asRoot];
    return trials.map((trial) => moveTo(family, from, parents, trial));
  });

const bestOf = (moves: readonly Move[]): Move | undefined =>
  [...moves].sort((x, y) => y.gain - x.gain || x.from - y.from)[0];

const climb = (family: Family, first: Parents): Parents => {
  let parents = first;
  for (let pass = 0, gained = true; gained && pass < MOST_PASSES; pass++) {
    gained = false;
    for (let to = 0; to < parents.length; to++) {
      const best = bestOf(movesOf(family, to, parents));
      if (!best || best.gain <= LEAST) continue;
      parents = best.parents;
      gained = true;
    }
  }
  return parents;
};

/** That two copies took from one article nothing in common is as unlikely as this; that one article took from two is not. */
const NOTHING_IN_COMMON = 4;

/** The branching in which what seems made from an exemplar of `child` is none of its copies; null where nothing asks for it. */
const gathered = (family: Family, child: number, parents: Parents): Parents | null => {
  const copy = parents[child]!;
  if (copy < 0) return null;
  const above = parents[copy]!;
  // It took from the one above and from the seeming exemplar, which are no kin: the seeming copy is a root.
  if (above >= 0) return family.wayOf(above, child) ? null : parents.map((p, i) => (i === child ? -1 : p));
  const other = parents.findIndex((p, i) => p === copy && i !== child && !family.wayOf(i, child));
  if (other < 0) return null;
  // Two of its copies are no kin: it took from both.
  return parents.map((p, i) => (i === child || i === other ? -1 : i === copy ? child : p));
};

/**
 * A document between two that are no kin to each other took from both: where its words are worth about as much coming from
 * there, what seemed its copy becomes a root, and where it had no exemplar itself, its exemplar.
 */
const gather = (family: Family, first: Parents): Parents => {
  let parents = first;
  first.forEach((_, child) => {
    const next = gathered(family, child, parents);
    if (!next) return;
    const roots = rootsIn(next) - rootsIn(parents);
    if (gainOf(family, parents, next) + ATTACHED * roots > -NOTHING_IN_COMMON) parents = next;
  });
  return parents;
};

/** Every copy hangs from the best that is not its own copy, as things stand after all. */
const settle = (family: Family, first: Parents): Parents => {
  let parents = first;
  first.forEach((from, to) => {
    if (from < 0) return;
    const others = family.direct[to]!.filter((w) => !isUnder(w.from, to, parents));
    const moves = others.map((w) => moveTo(family, w.from, parents, hung(to, w.from, parents)));
    const best = bestOf(moves);
    if (best && best.gain > LEAST) parents = best.parents;
  });
  return parents;
};

/** For each document its exemplar, -1 for a root. */
export const likeliestBranching = (family: Family): Parents => {
  const arcs = family.direct
    .flat()
    .map(({ from, to, worth }) => ({ from, to, weight: Math.max(LEAST, ATTACHED + worth) }));
  const climbed = climb(family, maximumBranching(family.sides.length, arcs));
  return settle(family, gather(family, climbed));
};
