/**
 * Reuse pairs: from the texts of all documents to the pairs that share text, in the order of their ids.
 *
 * What recurs across documents that share nothing else is boilerplate and makes no pair by itself, nor does what both quote.
 */
import { findBoilerplate, type Boilerplate } from './boilerplate.ts';
import type { Step } from './collection.ts';
import { comparer } from './overlap.ts';
import { invert, type Postings } from './postings.ts';
import { judge, judgeWhole } from './reuse-verdict.ts';
import { longestOf, textAt, type Texts } from './texts.ts';

/** Common picks, as a share of those of the document that has fewer, that make a candidate; and the least number. */
const CANDIDATE_SHARE = 0.04;
const CANDIDATE_PICKS = 2;

export interface SharedText {
  /** Ids, a < b. */
  readonly a: string;
  readonly b: string;
  /** Share of a's words that stand in b, and of b's in a. 0 … 1 */
  readonly shared: { readonly a: number; readonly b: number };
  /** How far the pair lies from the bound below which it would not be one. 0 … 1 */
  readonly margin: number;
}

export function* reusePairs(texts: Texts): Generator<Step, Generator<readonly SharedText[]>> {
  const { ids, pickCounts, lengths } = texts;
  const order = Uint32Array.from(ids.keys()).sort((x, y) =>
    ids[x]! < ids[y]! ? -1 : ids[x]! > ids[y]! ? 1 : x - y,
  );
  const rank = new Uint32Array(ids.length);
  order.forEach((document, place) => (rank[document] = place));
  const postings = yield* invert(texts);
  const wordsOf = (document: number) => texts.blocks.get(document).subarray(0, lengths[document]);
  const boilerplate = yield* findBoilerplate({ postings, lengths, pickCounts, rank, wordsOf });
  const candidatesOf = candidateFinder(postings, boilerplate, pickCounts, rank);
  return pairsInOrder(texts, order, candidatesOf, boilerplate);
}

function* pairsInOrder(
  texts: Texts,
  order: Uint32Array,
  candidatesOf: (a: number) => readonly number[],
  boilerplate: Boilerplate,
): Generator<readonly SharedText[]> {
  const longest = longestOf(texts);
  const compare = comparer(longest);
  const [roomA, roomB] = [new Uint32Array(2 * longest), new Uint32Array(2 * longest)];
  for (const a of order) {
    const candidates = candidatesOf(a);
    if (candidates.length === 0) {
      yield [];
      continue;
    }
    const first = textAt(texts, a, roomA);
    const against = compare(first.words);
    const told = (b: number): SharedText | null => {
      const second = textAt(texts, b, roomB);
      const overlap = against(second.words);
      const sideA = { ...overlap.a, turns: first.turns, boilerplate: boilerplate.stretches(a) };
      const sideB = { ...overlap.b, turns: second.turns, boilerplate: boilerplate.stretches(b) };
      const margin = boilerplate.isText(a, b) ? judgeWhole(sideA, sideB) : judge(sideA, sideB);
      if (margin === null) return null;
      const shared = { a: overlap.a.shared / overlap.a.length, b: overlap.b.shared / overlap.b.length };
      return { a: texts.ids[a]!, b: texts.ids[b]!, shared, margin };
    };
    yield candidates.map(told).filter((pair) => pair !== null);
  }
}

/** For a document, those after it by id that share enough picks with it, in order of id. */
const candidateFinder = (
  { starts, groupOf, groupStarts, documents }: Postings,
  { flags, idle, bare, isText }: Boilerplate,
  pickCounts: Uint32Array,
  rank: Uint32Array,
) => {
  // Common picks of each document with the one at hand, and how many of them are boilerplate.
  const [counts, known] = [new Uint16Array(rank.length), new Uint16Array(rank.length)];
  const meet = (a: number): number[] => {
    const met: number[] = [];
    for (let p = starts[a]!; p < starts[a + 1]!; p++) {
      const group = groupOf[p]!;
      const bareOnly = idle[group] === 1;
      if (bareOnly && bare[a] === 0) continue;
      const flag = flags[group]!;
      for (let k = groupStarts[group]!; k < groupStarts[group + 1]!; k++) {
        const b = documents[k]!;
        if (rank[b]! <= rank[a]! || (bareOnly && bare[b] === 0)) continue;
        if (counts[b] === 0) met.push(b);
        if (counts[b] === 65_535) continue;
        counts[b]!++;
        known[b] = known[b]! + flag;
      }
    }
    return met;
  };
  const isCandidate = (a: number, b: number): boolean => {
    const fewer = Math.min(pickCounts[a]!, pickCounts[b]!);
    const shared = counts[b]!;
    if (shared < Math.max(Math.min(CANDIDATE_PICKS, fewer), Math.ceil(CANDIDATE_SHARE * fewer))) return false;
    return known[b]! < shared || isText(a, b);
  };
  return (a: number): number[] => {
    const met = meet(a);
    const candidates = met.filter((b) => isCandidate(a, b)).sort((x, y) => rank[x]! - rank[y]!);
    for (const b of met) counts[b] = known[b] = 0;
    return candidates;
  };
};
