/**
 * Large stories: events with more reports than a document is compared with.
 *
 * Average linkage takes two documents that were never compared for strangers. Of an event with a thousand reports that holds for
 * most pairs, so that it comes out in parts. Here parts that agree where they were compared are weighed again by pairs drawn
 * evenly from all, compared or not: the average that linkage would know if it had compared everything, but for the draw.
 *
 * The words of such an event are common in the collection, and where it is most of the collection they seem to say nothing. So each
 * time parts were joined, words are weighed anew with a story counted as LARGEST_FITTED documents at most, until nothing more is joined.
 */
import type { Comparison, Linkage } from '../../algorithms/average-linkage.ts';
import { evenly } from '../../algorithms/evenly.ts';
import { createHeap } from '../../algorithms/heap.ts';
import type { Step, Vectors } from './collection.ts';
import { LARGEST_FITTED } from './model.ts';
import { partsOf, type Parts } from './parts.ts';

/** Members drawn from each of two parts: 144 pairs tell their average to about a tenth of the unit in which LINE is given. */
const DRAWN = 12;

type Groups = (a: readonly number[], b: readonly number[]) => number;

export interface LargeStoryOptions {
  /** Parts are joined while their average is above it. */
  readonly line: number;
  /** Mean evidence over all pairs of two groups, by vectors as weighed. */
  readonly average: (get: Vectors['get']) => Groups;
  /** What speaks against joining two groups as wholes. */
  readonly against: (get: Vectors['get']) => Groups;
}

/** The linkage with the parts of large stories joined. */
export function* joinLargeStories(
  linkage: Linkage,
  comparisons: Iterable<Comparison>,
  { get, reweighed }: Vectors,
  { line, average, against }: LargeStoryOptions,
): Generator<Step, Linkage> {
  const parts = partsOf(linkage.cluster, comparisons);
  const judgeBy = (weighed: Vectors['get']): Groups => {
    const [mean, objection] = [average(weighed), against(weighed)];
    return (a, b) => mean(evenly(a, DRAWN), evenly(b, DRAWN)) - objection(a, b);
  };
  const slack = new Map(linkage.slack);
  const isLikely = (a: number, b: number): boolean => parts.meanOf(a, b) > line;
  let joined = yield* joinParts(parts, line, slack, judgeBy(get), isLikely);
  const isLarge = (part: number): boolean => parts.membersOf(part).length > LARGEST_FITTED;
  while (joined && parts.all().some(isLarge)) {
    const judge = judgeBy(reweighed(sharesOf(parts)));
    joined = yield* joinParts(
      parts,
      line,
      slack,
      judge,
      (a, b) => isLarge(a) || isLarge(b) || isLikely(a, b),
    );
  }
  return { cluster: parts.cluster(), slack };
}

interface Offer {
  readonly average: number;
  /** Whether the average is of pairs drawn from all, or of those compared, which are the likest. */
  readonly drawn: boolean;
  readonly a: number;
  readonly b: number;
  readonly version: number;
}

const better = (x: Offer, y: Offer): number => y.average - x.average || x.a - y.a || x.b - y.b;

/** Joins the parts that agree best, as long as any do; only the likely ones are asked. Whether any were joined. */
function* joinParts(
  parts: Parts,
  line: number,
  slack: Map<number, number>,
  judge: Groups,
  isLikely: (a: number, b: number) => boolean,
): Generator<Step, boolean> {
  const heap = createHeap(better);
  const offer = (one: number, two: number): void => {
    const [a, b] = one < two ? [one, two] : [two, one];
    const version = parts.versionOf(a) + parts.versionOf(b);
    if (isLikely(a, b)) heap.push({ average: parts.meanOf(a, b), drawn: false, a, b, version });
  };
  const note = (part: number, distance: number): void =>
    void slack.set(part, Math.min(distance, slack.get(part) ?? Infinity));
  const all = parts.all();
  for (const a of all) for (const b of parts.neighboursOf(a)) if (a < b) offer(a, b);
  let joined = 0;
  for (let next = heap.pop(); next !== undefined; next = heap.pop()) {
    const { a, b, version } = next;
    if (version !== parts.versionOf(a) + parts.versionOf(b)) continue;
    yield { stage: 'cluster', done: joined, total: all.length };
    const average = next.drawn ? next.average : judge(parts.membersOf(a), parts.membersOf(b));
    if (average <= line) for (const part of [a, b]) note(part, line - average);
    else if (!next.drawn) heap.push({ ...next, average, drawn: true });
    else {
      parts.join(a, b);
      joined++;
      note(a, Math.min(average - line, slack.get(b) ?? Infinity));
      for (const c of parts.neighboursOf(a)) offer(a, c);
    }
  }
  return joined > 0;
}

/** How much of a document counts, by its number. */
const sharesOf = (parts: Parts): ReadonlyMap<number, number> => {
  const shares = new Map<number, number>();
  for (const part of parts.all()) {
    const members = parts.membersOf(part);
    if (members.length > LARGEST_FITTED)
      for (const i of members) shares.set(i, LARGEST_FITTED / members.length);
  }
  return shares;
};
