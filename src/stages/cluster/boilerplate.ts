/**
 * Boilerplate: shingles that recur across documents that otherwise share nothing, such as an outlet's closing lines.
 *
 * A wire story in two hundred papers recurs as often as boilerplate does. What tells them apart: documents that share
 * a passage of a wire story share much of the rest too. So the documents behind a shingle are sorted into kins, and it is
 * boilerplate where there are several.
 */
import type { Step } from './collection.ts';
import { SHINGLE } from './picks.ts';
import type { Postings } from './postings.ts';

/** What stands in this many documents, no two of which are kin, is nobody's copy of anybody: boilerplate, a public quotation. */
const STRANGERS = 5;
/** Common picks, as a share of the smaller document's, from which on two documents are kin. */
const KIN = 0.25;
/** Documents that are drawn from a long list, evenly. */
const DRAWN = 40;
/** Boilerplate in more documents than this makes no candidates: by itself it makes no pair anyway. */
const IDLE = 100;
/** Picks leave gaps: two flagged ones no further apart than this have boilerplate between them too. */
const GAP = 12;

/** Lists whose answers are remembered, at most. */
const REMEMBERED = 100_000;

export interface Boilerplate {
  /** 1 for the groups of picks that are boilerplate. */
  readonly flags: Uint8Array;
  /** 1 for those in so many documents that looking them up would be for nothing. */
  readonly idle: Uint8Array;
  /** Calls `take` for each stretch of boilerplate of a document: words `from` to `to`, ascending, none twice. */
  readonly eachStretch: (document: number, take: (from: number, to: number) => void) => void;
}

/** `rank`: the place of each document by id, so that what is drawn does not hang on the order of arrival. */
export function* findBoilerplate(
  postings: Postings,
  pickCounts: Uint32Array,
  rank: Uint32Array,
): Generator<Step, Boilerplate> {
  const { groupStarts, documents } = postings;
  const total = groupStarts.length - 1;
  const [flags, idle] = [new Uint8Array(total), new Uint8Array(total)];
  const kinship = kinshipIn(postings, pickCounts);
  // The picks of one passage stand in the same documents: most lists are answered by one before.
  const answers = new Map<number, boolean>();
  for (let g = 0; g < total; g++) {
    const list = documents.subarray(groupStarts[g], groupStarts[g + 1]);
    if (list.length < STRANGERS) continue;
    yield { stage: 'index', done: g, total };
    const key = keyOf(list);
    const answer = answers.get(key) ?? recursAmongStrangers(byRank(list, rank), kinship);
    if (answers.size < REMEMBERED) answers.set(key, answer);
    if (answer) flags[g] = 1;
    if (answer && list.length > IDLE) idle[g] = 1;
  }
  return { flags, idle, eachStretch: stretchesFrom(postings, flags) };
}

const byRank = (list: Uint32Array, rank: Uint32Array): Uint32Array =>
  list.slice().sort((x, y) => rank[x]! - rank[y]!);

const stretchesFrom =
  ({ starts, groupOf, placeOf }: Postings, flags: Uint8Array): Boilerplate['eachStretch'] =>
  (document, take) => {
    let [from, to] = [0, 0];
    for (let p = starts[document]!; p < starts[document + 1]!; p++) {
      if (flags[groupOf[p]!] !== 1) continue;
      const place = placeOf[p]!;
      if (place > to - SHINGLE + GAP || to === 0) {
        if (to > 0) take(from, to);
        from = place;
      }
      to = place + SHINGLE;
    }
    if (to > 0) take(from, to);
  };

/** Common picks of two documents, as a share of those of the one that has fewer. */
const kinshipIn = ({ starts, groupOf }: Postings, pickCounts: Uint32Array) => {
  const sorted = groupOf.slice();
  for (let d = 0; d + 1 < starts.length; d++) sorted.subarray(starts[d], starts[d + 1]).sort();
  return (a: number, b: number): number => {
    let common = 0;
    for (let i = starts[a]!, j = starts[b]!; i < starts[a + 1]! && j < starts[b + 1]!;) {
      const difference = sorted[i]! - sorted[j]!;
      if (difference === 0) common++;
      if (difference <= 0) i++;
      if (difference >= 0) j++;
    }
    return common / Math.max(1, Math.min(pickCounts[a]!, pickCounts[b]!));
  };
};

/** 52 bits of a hash of a list. */
const keyOf = (list: Uint32Array): number => {
  let [a, b] = [list.length, 0x811c9dc5];
  for (const document of list) {
    a = Math.imul(a ^ document, 0x9e3779b1);
    b = Math.imul(b + document, 0x85ebca6b) ^ (a >>> 15);
  }
  return (a >>> 0) * 2 ** 20 + ((b >>> 0) & 0xfffff);
};

/** Whether the documents of a group fall into STRANGERS kins or more, each like nobody in the others. */
const recursAmongStrangers = (documents: Uint32Array, kinship: (a: number, b: number) => number): boolean => {
  const step = Math.max(1, documents.length / DRAWN);
  const kins: number[] = [];
  for (let i = 0; i < documents.length; i += step) {
    const document = documents[Math.floor(i)]!;
    if (kins.some((first) => kinship(first, document) >= KIN)) continue;
    if (kins.push(document) >= STRANGERS) return true;
  }
  return false;
};
