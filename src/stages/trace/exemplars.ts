/**
 * Exemplars: for every document the one that it was most likely made from, or none.
 *
 * The branching of greatest likelihood (Chu–Liu/Edmonds) over the pairs that are kin by descent and may be direct. A way is
 * worth the words that the copy took, less the price of what a copyist would have had to do. Words that the copy
 * took elsewhere count as well, so that a document with two sources is no stranger to the first. How sure an edge is follows
 * from how much worse the best branching is without it.
 */
import { maximumBranching, type Arc } from '../../algorithms/arborescence.ts';
import { sigmoid } from './descent.ts';
import type { Kin, Way } from './kin.ts';
import type { Side } from './side.ts';
import { isForeign } from './transfer.ts';

export interface Exemplar {
  readonly way: Way;
  /** Probability that the edge is right. */
  readonly confidence: number;
}

/** What a second source costs, as log-odds: seldom, and for a passage, not a word. */
const SECOND_SOURCE = 6;
/** To restore the very words of the exemplar's exemplar where the exemplar had changed them is next to impossible. */
const RESTORED = 1.5;
/** Grammar words fall into place by chance. */
const TELLING = 0.15;
/** Of equal ones, documents that hold most of what is shared are likelier exemplars: they had more to give. */
const RICHNESS = 4;
/** Log-odds of the branching are rough; divided by this they come out about right (eval/families.ts, calibration table). */
const TEMPERATURE = 2;
/** A way that may be direct is never worth nothing: the branching takes only what is worth something. */
const LEAST = 1e-6;

/**
 * What other kin give of the sentences that `way` leaves without a partner: passages, each at the price of a second source.
 * What has nothing to do with the rest is surroundings and costs nothing: many copies may stand in the same.
 */
const elsewhere = (way: Way, side: Side, incoming: readonly Way[]): number => {
  const others = incoming.filter((o) => o !== way);
  const { matched } = way.transfer;
  let sum = 0;
  for (let from = 0; from < matched.length; from++) {
    if (matched[from]) continue;
    const next = matched.indexOf(true, from);
    const to = next < 0 ? matched.length : next;
    let passage = 0;
    for (let s = from; s < to; s++) passage += Math.max(0, ...others.map((o) => o.transfer.gains[s]!));
    sum += Math.max(0, passage - (isForeign(side, from, to) ? 0 : SECOND_SOURCE));
    from = to;
  }
  return sum;
};

/** Runs of words that the copy shares with its exemplar's exemplar `above`, but not with the exemplar itself. */
const restored = (way: Way, side: Side, above: Way | undefined): number => {
  if (!above) return 0;
  let count = 0;
  const words = side.sentences;
  way.transfer.matched.forEach((matched, s) => {
    if (!matched) return;
    const [here, there] = [way.transfer.taken[s]!, above.transfer.taken[s]!];
    const isBack = (i: number): boolean =>
      there.has(i) && !here.has(i) && (words[s]!.words[i]?.mass ?? 0) >= TELLING;
    count += [...there].filter((i) => isBack(i) && !isBack(i - 1)).length;
  });
  return count;
};

/** How many of a document's words stand in sentences with a partner in any kin. */
const sharedWords = (side: Side, outgoing: readonly Way[]): number =>
  side.sentences.reduce((sum, s) => {
    const shared = outgoing.some((w) => {
      const back = w.kinship.a === side ? w.kinship.transfers.bToA : w.kinship.transfers.aToB;
      return back.matched[s.position];
    });
    return sum + (shared ? s.words.length : 0);
  }, 0);

type WayArc = Arc & { readonly way: Way };

/** What each way is worth by itself. */
const arcsOf = (sides: readonly Side[], kin: Kin): WayArc[] => {
  const shared = sides.map((side, i) =>
    sharedWords(
      side,
      kin.ways.filter((w) => w.from === i),
    ),
  );
  const most = Math.max(1, ...shared);
  return kin.ways
    .filter((w) => w.direct)
    .map((way) => {
      const { gain, price } = way.transfer;
      const weight = gain - price + way.besides + (RICHNESS * shared[way.from]!) / most;
      return { from: way.from, to: way.to, weight: Math.max(weight, LEAST), way };
    });
};

/** Whether `i` stands under `top`, or is it. */
const isUnder = (i: number, top: number, parents: readonly number[]): boolean => {
  for (let at = i; at >= 0; at = parents[at]!) if (at === top) return true;
  return false;
};

/**
 * The same branching, but every copy may choose again among all that are not its own copies, with what it would have taken
 * elsewhere counted in. What a copy took elsewhere hangs on the branching, so this comes after it.
 */
const chooseAgain = (
  first: readonly number[],
  arcs: readonly WayArc[],
  sides: readonly Side[],
  kin: Kin,
): number[] => {
  const parents = [...first];
  parents.forEach((parent, to) => {
    if (parent < 0) return;
    const sources = kin.ways.filter((w) => w.to === to && !isUnder(w.from, to, parents));
    const ranked = arcs
      .filter((a) => a.to === to && !isUnder(a.from, to, parents))
      .map((a) => {
        const back = restored(a.way, sides[to]!, kin.wayOf(parents[a.from]!, to));
        return { from: a.from, weight: a.weight + elsewhere(a.way, sides[to]!, sources) - RESTORED * back };
      })
      .sort((x, y) => y.weight - x.weight || x.from - y.from);
    parents[to] = ranked[0]!.from;
  });
  return parents;
};

const worthOf = (parents: readonly number[], arcs: readonly Arc[]): number =>
  arcs.reduce((sum, a) => sum + (parents[a.to] === a.from ? a.weight : 0), 0);

/** For each document its exemplar, or null. */
export const exemplarsOf = (sides: readonly Side[], kin: Kin): (Exemplar | null)[] => {
  const arcs = arcsOf(sides, kin);
  const first = maximumBranching(sides.length, arcs);
  const best = worthOf(first, arcs);
  const parents = chooseAgain(first, arcs, sides, kin);
  return parents.map((parent, to) => {
    const arc = arcs.find((a) => a.from === parent && a.to === to);
    if (!arc) return null;
    const without = arcs.filter((a) => a !== arc);
    const loss = best - worthOf(maximumBranching(sides.length, without), without);
    return { way: arc.way, confidence: arc.way.kinship.descent.likelihood * sigmoid(loss / TEMPERATURE) };
  });
};
