/**
 * Leaving out: what an outlet prints under all its reports says nothing of what happened, and counts for nothing here.
 *
 * As documents come, their picks are noted (see `picks.ts`), so that afterwards only those are looked into that stand in several;
 * no text is kept for it, only the order of the words. A document that is nothing but boilerplate stays as it is.
 */
import { growingArray } from '../../algorithms/growing-array.ts';
import { recurrence } from '../../algorithms/recurrence.ts';
import { findBoilerplate } from './boilerplate.ts';
import type { Step } from './collection.ts';
import { LONGEST, type Counts } from './counts.ts';
import { picker, SHINGLE } from './picks.ts';
import { invert } from './postings.ts';
import { countsWithout, sizeOf, termsLost } from './counts-without.ts';
import type { Terms } from './vocabulary.ts';

/** What is needed of the documents when all have come, in the order of arrival. */
export interface Arrived {
  readonly ids: readonly string[];
  /** Their numbers, in an order that hangs on their texts. */
  readonly order: readonly number[];
  readonly lengths: Uint32Array;
  /** Counts whose terms are those of `terms`. */
  readonly countsOf: (document: number) => Counts;
  readonly terms: Terms;
}

export interface LeavingOut {
  /** Notes the picks of a document whose terms are still keys. */
  readonly note: (counts: Counts) => void;
  /** To be called once. */
  readonly find: (arrived: Arrived) => Generator<Step, LeftOut>;
}

export interface LeftOut {
  /** Whether anything is left out of the document. */
  readonly has: (document: number) => boolean;
  /** Its counts without that. */
  readonly countsOf: (document: number) => Counts;
  /** Terms that it has nowhere else. */
  readonly lostOf: (document: number) => Uint32Array;
}

/** Words that fewer articles use than this tell what one is about: such words two reports of different events hardly ever share (see KIN_WORDS). */
const SUBJECT = 0.02;
/** Boilerplate is told by three documents that have nothing else in common. */
const OFTEN = 3;

export const leavingOut = (): LeavingOut => {
  const [pickCounts, recurring, pick] = [growingArray(), recurrence(OFTEN), picker()];
  const room = new Uint32Array(LONGEST);
  return {
    note: ({ terms, order }) => {
      const words = room.subarray(0, order.length);
      for (let i = 0; i < words.length; i++) words[i] = terms[order[i]!]!;
      const { count, hashes, places } = pick(words);
      for (let i = 0; i < count; i++) recurring.add(hashes[places[i]!]!);
      pickCounts.push(count);
    },
    find: function* ({ ids, order, lengths, countsOf, terms }) {
      const picks = pickCounts.values();
      const rank = new Uint32Array(ids.length);
      order.forEach((document, place) => (rank[document] = place));
      const blocks = { get: (document: number, room?: Uint32Array) => wordsIn(countsOf(document), terms, false, room) }; // prettier-ignore
      const postings = yield* invert({ ids, blocks, lengths, pickCounts: picks, recurring });
      const wordsOf = (document: number) => wordsIn(countsOf(document), terms, true);
      const pile = { postings, lengths, pickCounts: picks, rank, wordsOf: remembered(wordsOf) };
      const { stretches } = yield* findBoilerplate(pile);
      // The index is as large as all else together; nothing here may hold on to it.
      return without(written(stretches, lengths), countsOf);
    },
  };
};

export const nothingLeftOut = ({ countsOf }: Arrived): LeftOut => without(() => NOTHING, countsOf);

const NOTHING = new Uint32Array(0);

const without = (stretches: (document: number) => Uint32Array, countsOf: Arrived['countsOf']): LeftOut => {
  const has = (document: number): boolean => stretches(document).length > 0;
  return {
    has,
    countsOf: (document) =>
      has(document) ? countsWithout(countsOf(document), stretches(document)) : countsOf(document),
    lostOf: (document) => termsLost(countsOf(document), stretches(document)),
  };
};

/** The stretches of documents that are more than that, one after another in one list. */
const written = (
  stretches: (document: number) => Uint32Array,
  lengths: Uint32Array,
): ((document: number) => Uint32Array) => {
  const [all, starts] = [growingArray(), new Uint32Array(lengths.length + 1)];
  for (let document = 0; document < lengths.length; document++) {
    const own = stretches(document);
    if (leavesText(own, lengths[document]!)) for (const word of own) all.push(word);
    starts[document + 1] = all.length;
  }
  const list = all.values();
  return (document) => list.subarray(starts[document], starts[document + 1]);
};

/** Whether there is something to leave out, and something is left then. */
const leavesText = (stretches: Uint32Array, length: number): boolean =>
  stretches.length > 0 && length - sizeOf(stretches) >= SHINGLE;

/** The words as the lower halves of their keys; with `marked` the lowest bit tells those that tell the subject. */
const wordsIn = (
  { terms: own, order }: Counts,
  { lows, expected }: Terms,
  marked: boolean,
  room: Uint32Array = NOTHING,
): Uint32Array => {
  const words = room.length >= order.length ? room.subarray(0, order.length) : new Uint32Array(order.length);
  const values = new Uint32Array(own.length);
  for (let at = 0; at < own.length; at++) {
    const term = own[at]!;
    const subject = expected[term]! < SUBJECT ? 1 : 0;
    values[at] = marked ? (lows[term]! & ~1) | subject : lows[term]!;
  }
  for (let i = 0; i < words.length; i++) words[i] = values[order[i]!]!;
  return words;
};

/** Documents whose words are remembered; those looked into one after another have much in common. */
const LATELY = 64;

const remembered = (wordsOf: (document: number) => Uint32Array): ((document: number) => Uint32Array) => {
  const known = new Map<number, Uint32Array>();
  return (document) => {
    const words = known.get(document) ?? wordsOf(document);
    known.delete(document);
    known.set(document, words);
    if (known.size > LATELY) known.delete(known.keys().next().value!);
    return words;
  };
};
