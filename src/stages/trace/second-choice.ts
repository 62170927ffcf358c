/**
 * Second choice: once the likeliest branching is known, copies choose again with what they took elsewhere counted in.
 *
 * What a copy can have taken elsewhere, and what it would have had to restore, hang on the branching, so they come after it. A
 * document with two sources is then no stranger to the first; and where a copy seems to join two families only because
 * it shares a passage with a copy in the other, the branching is turned at that place.
 */
import type { Arc } from '../../algorithms/arborescence.ts';
import type { Kin, Way } from './kin.ts';
import type { Side } from './side.ts';
import { isForeign } from './transfer.ts';

export type WayArc = Arc & { readonly way: Way };

/** What a second source costs, as log-odds: seldom, and for a passage, not a word. */
const SECOND_SOURCE = 4;
/** To restore the very words of the exemplar's exemplar where the exemplar had changed them is next to impossible. */
const RESTORED = 1.5;
/** Grammar words fall into place by chance. */
const TELLING = 0.15;

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

/** Whether `i` stands under `top`, or is it. */
const isUnder = (i: number, top: number, parents: readonly number[]): boolean => {
  for (let at = i; at >= 0; at = parents[at]!) if (at === top) return true;
  return false;
};

interface Choice {
  readonly sides: readonly Side[];
  readonly kin: Kin;
  readonly arcs: readonly WayArc[];
}

/** What an arc is worth in a branching, with all that the copy would have taken elsewhere, and restored. */
const worthIn = ({ sides, kin }: Choice, arc: WayArc, parents: readonly number[]): number => {
  const side = sides[arc.to]!;
  const sources = kin.ways.filter((w) => w.to === arc.to && !isUnder(w.from, arc.to, parents));
  const back = restored(arc.way, side, kin.wayOf(parents[arc.from]!, arc.to));
  return arc.weight + elsewhere(arc.way, side, sources) - RESTORED * back;
};

/** The best exemplar of `to` among all that are not its own copies. */
const rechosen = (choice: Choice, to: number, parents: readonly number[]): number =>
  choice.arcs
    .filter((a) => a.to === to && !isUnder(a.from, to, parents))
    .map((a) => ({ from: a.from, worth: worthIn(choice, a, parents) }))
    .sort((x, y) => y.worth - x.worth || x.from - y.from)[0]!.from;

/** The worth of the arcs into some documents. */
const worthOfArcs = (choice: Choice, into: readonly number[], parents: readonly number[]): number =>
  into.reduce((sum, to) => {
    const arc = choice.arcs.find((a) => a.to === to && a.from === parents[to]);
    return sum + (arc ? worthIn(choice, arc, parents) : 0);
  }, 0);

/** `copy` hangs from its own copy `child` instead, which becomes a root; null where it cannot. */
const turned = (choice: Choice, copy: number, child: number, parents: readonly number[]): number[] | null => {
  if (!choice.arcs.some((a) => a.from === child && a.to === copy)) return null;
  return parents.map((p, i) => (i === child ? -1 : i === copy ? child : p));
};

/** Turns the branching wherever that makes it worth more. */
const turnAll = (choice: Choice, first: readonly number[]): number[] => {
  let parents = [...first];
  first.forEach((_, child) => {
    const copy = parents[child]!;
    if (copy < 0 || parents[copy]! < 0) return;
    const other = turned(choice, copy, child, parents);
    if (!other) return;
    const gain = worthOfArcs(choice, [copy, child], other) - worthOfArcs(choice, [copy, child], parents);
    if (gain > 0) parents = other;
  });
  return parents;
};

/** That two copies took from one article nothing in common is as unlikely as this; that one article took from two is not. */
const NOTHING_IN_COMMON = 4;

/**
 * A document between two that are no kin to each other took from both: where its words are worth about as much coming from
 * there, what seemed its copy becomes a root, and where it had no exemplar itself, its exemplar.
 */
const gather = (choice: Choice, first: readonly number[]): number[] => {
  let parents = [...first];
  first.forEach((_, child) => {
    const copy = parents[child]!;
    if (copy < 0) return;
    const above = parents[copy]!;
    const other = parents.findIndex((p, i) => p === copy && i !== child && !choice.kin.wayOf(i, child));
    if (above >= 0 ? choice.kin.wayOf(above, child) : other < 0) return;
    const cut = parents.map((p, i) => (i === child ? -1 : i === copy && above < 0 ? child : p));
    const next = above >= 0 ? cut : cut.map((p, i) => (i === other ? -1 : p));
    if (!choice.arcs.some((a) => a.to === copy && a.from === next[copy])) return;
    const moved = above >= 0 ? [copy, child] : [copy, child, other];
    const gain = worthOfArcs(choice, moved, next) - worthOfArcs(choice, moved, parents);
    if (gain > -NOTHING_IN_COMMON) parents = next;
  });
  return parents;
};

/** The branching after the second choice. */
export const chooseAgain = (
  first: readonly number[],
  arcs: readonly WayArc[],
  sides: readonly Side[],
  kin: Kin,
): number[] => {
  const choice = { sides, kin, arcs };
  const parents = gather(choice, turnAll(choice, first));
  parents.forEach((parent, to) => {
    if (parent >= 0) parents[to] = rechosen(choice, to, parents);
  });
  return parents;
};
