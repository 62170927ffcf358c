/**
 * Boilerplate: shingles that recur across documents that otherwise share nothing, such as an outlet's closing lines.
 *
 * A wire story in two hundred papers recurs as often as boilerplate does. What tells them apart: documents that share
 * a passage of a wire story share much of the rest too. So the documents behind a shingle are sorted into kins, and it is
 * boilerplate where there are several.
 */
import { ALONE, type Postings } from './postings.ts';
import { SHINGLE } from './picks.ts';
import type { Sketches } from './sketches.ts';

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

export interface Boilerplate {
  /** 1 for the groups of picks that are boilerplate in so many documents that looking them up would be for nothing. */
  readonly idle: Uint8Array;
  /** For each word of a document, 1 where it is boilerplate. */
  readonly maskOf: (document: number) => Uint8Array;
}

/** `rank`: the place of each document by id, so that what is drawn does not hang on the order of arrival. */
export const findBoilerplate = (sketches: Sketches, postings: Postings, rank: Uint32Array): Boilerplate => {
  const { groupStarts, documents } = postings;
  const flags = new Uint8Array(groupStarts.length - 1);
  const idle = new Uint8Array(flags.length);
  const picks = sortedPicks(postings, sketches.pickStarts);
  // The picks of one passage stand in the same documents: most lists are answered by one before.
  const answers = new Map<number, boolean>();
  for (let g = 0; g < flags.length; g++) {
    const list = documents.subarray(groupStarts[g], groupStarts[g + 1]);
    if (list.length < STRANGERS) continue;
    const key = keyOf(list);
    const answer = answers.get(key) ?? recursAmongStrangers(byRank(list, rank), picks);
    answers.set(key, answer);
    if (answer) flags[g] = 1;
    if (answer && list.length > IDLE) idle[g] = 1;
  }
  return { idle, maskOf: maskFrom(sketches, postings, flags) };
};

const byRank = (list: Uint32Array, rank: Uint32Array): Uint32Array =>
  list.slice().sort((x, y) => rank[x]! - rank[y]!);

const maskFrom =
  ({ pickStarts, lengths, gaps }: Sketches, { groupOf }: Postings, flags: Uint8Array) =>
  (document: number): Uint8Array => {
    const mask = new Uint8Array(lengths[document]!);
    let [place, last] = [0, -Infinity];
    for (let p = pickStarts[document]!; p < pickStarts[document + 1]!; p++) {
      place += gaps[p]!;
      if (flags[groupOf[p]!] !== 1) continue;
      mask.fill(1, place - last <= GAP ? last : place, place + SHINGLE);
      last = place;
    }
    return mask;
  };

/** The groups of a document's picks, ascending, those of its own last; made when first asked for, since few documents are drawn. */
const sortedPicks = ({ groupOf }: Postings, pickStarts: Uint32Array) => {
  const made = new Map<number, Uint32Array>();
  return (document: number): Uint32Array => {
    const known = made.get(document);
    if (known) return known;
    const groups = groupOf.slice(pickStarts[document], pickStarts[document + 1]).sort();
    made.set(document, groups);
    return groups;
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
const recursAmongStrangers = (documents: Uint32Array, picks: (document: number) => Uint32Array): boolean => {
  const step = Math.max(1, documents.length / DRAWN);
  const kins: Uint32Array[] = [];
  for (let i = 0; i < documents.length; i += step) {
    const own = picks(documents[Math.floor(i)]!);
    if (kins.some((first) => commonShare(first, own) >= KIN)) continue;
    if (kins.push(own) >= STRANGERS) return true;
  }
  return false;
};

const commonShare = (a: Uint32Array, b: Uint32Array): number => {
  let common = 0;
  for (let i = 0, j = 0; i < a.length && j < b.length;) {
    if (a[i]! < b[j]!) i++;
    else if (a[i]! > b[j]!) j++;
    else if (a[i] === ALONE) break;
    else {
      common++;
      i++;
      j++;
    }
  }
  return common / Math.max(1, Math.min(a.length, b.length));
};
