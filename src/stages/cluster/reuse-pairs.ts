/**
 * Reuse pairs: from the sketches of all documents to the pairs that share text, in the order of their ids.
 *
 * What recurs across documents that share nothing else is boilerplate and makes no pair by itself.
 */
import { findBoilerplate } from './boilerplate.ts';
import { comparer, type Overlap } from './overlap.ts';
import { ALONE, invert, type Postings } from './postings.ts';
import type { Sketches } from './sketches.ts';

/** Common picks, as a share of those of the document that has fewer, that make a candidate; and the least number. */
const CANDIDATE_SHARE = 0.04;
const CANDIDATE_PICKS = 2;
/** A pair is told where a tenth of either text is shared, and more words than a quoted sentence or half the shorter text. */
const TOLD_SHARE = 0.1;
const TOLD_WORDS = 20;

/** Boilerplate is a paragraph at most; a share of this size is the whole text; so much of what is shared must be known as such. */
const LONGEST_BOILERPLATE = 80;
const WHOLE = 0.8;
const MOSTLY = 0.8;

export interface SharedText {
  /** Ids, a < b. */
  readonly a: string;
  readonly b: string;
  /** Share of a's words that stand in b, and of b's in a. 0 … 1 */
  readonly shared: { readonly a: number; readonly b: number };
}

export function* reusePairs(sketches: Sketches): Generator<readonly SharedText[]> {
  const { ids, words, lengths, pickStarts } = sketches;
  const order = Uint32Array.from(ids.keys()).sort((x, y) =>
    ids[x]! < ids[y]! ? -1 : ids[x]! > ids[y]! ? 1 : x - y,
  );
  const rank = new Uint32Array(ids.length);
  order.forEach((document, place) => (rank[document] = place));
  const postings = invert(sketches.picks, pickStarts);
  const boilerplate = findBoilerplate(sketches, postings, rank);
  const longest = lengths.reduce((most, length) => Math.max(most, length), 0);
  const compare = comparer({ words: words.get, mask: boilerplate.maskOf, longest });
  const counts = new Uint16Array(ids.length);
  for (const a of order) {
    const met = meetings(a, postings, pickStarts, boilerplate.idle, rank, counts);
    const candidates = met.filter((b) => counts[b]! >= enough(a, b, pickStarts));
    for (const b of met) counts[b] = 0;
    candidates.sort((x, y) => rank[x]! - rank[y]!);
    yield candidates.length > 0 ? [...told(a, candidates, compare, ids)] : [];
  }
}

const enough = (a: number, b: number, pickStarts: Uint32Array): number => {
  const fewer = Math.min(pickStarts[a + 1]! - pickStarts[a]!, pickStarts[b + 1]! - pickStarts[b]!);
  return Math.max(Math.min(CANDIDATE_PICKS, fewer), Math.ceil(CANDIDATE_SHARE * fewer));
};

/** The documents after `a` by id that share a pick with it; `counts` then holds how many each. */
const meetings = (
  a: number,
  { groupOf, groupStarts, documents }: Postings,
  pickStarts: Uint32Array,
  idle: Uint8Array,
  rank: Uint32Array,
  counts: Uint16Array,
): number[] => {
  const met: number[] = [];
  for (let p = pickStarts[a]!; p < pickStarts[a + 1]!; p++) {
    const group = groupOf[p]!;
    if (group === ALONE || idle[group] === 1) continue;
    for (let k = groupStarts[group]!; k < groupStarts[group + 1]!; k++) {
      const b = documents[k]!;
      if (rank[b]! <= rank[a]!) continue;
      if (counts[b] === 0) met.push(b);
      if (counts[b]! < 65_535) counts[b]!++;
    }
  }
  return met;
};

function* told(
  a: number,
  candidates: readonly number[],
  compare: ReturnType<typeof comparer>,
  ids: readonly string[],
): Generator<SharedText> {
  const against = compare(a);
  for (const b of candidates) {
    const overlap = against(b);
    const { sharedA, sharedB, lengthA, lengthB } = overlap;
    const shared = { a: sharedA / Math.max(1, lengthA), b: sharedB / Math.max(1, lengthB) };
    const enoughWords = Math.max(sharedA, sharedB) >= Math.min(TOLD_WORDS, Math.min(lengthA, lengthB) / 2);
    if (enoughWords && Math.max(shared.a, shared.b) >= TOLD_SHARE && !isBoilerplate(overlap))
      yield { a: ids[a]!, b: ids[b]!, shared };
  }
}

/** One passage that stands in many strangers, and neither text as a whole, says nothing about these two. */
const isBoilerplate = (o: Overlap): boolean => {
  const whole = Math.max(o.sharedA / o.lengthA, o.sharedB / o.lengthB) >= WHOLE;
  const passage = Math.max(o.sharedA, o.sharedB) <= LONGEST_BOILERPLATE;
  return !whole && passage && o.boilerplate() >= MOSTLY;
};
