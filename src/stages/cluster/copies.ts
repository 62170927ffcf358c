/**
 * Copies: documents whose text another has already, word for word or nearly. They are of its event whatever it is, so one stands
 * for all of them: a text printed seven hundred times says no more than once, and its words are no commoner for it.
 *
 * Neighbouring words of each document leave a sketch; those that agree with the sketch of a
 * document before them are compared with it by all their neighbouring words, their names and numbers. Only with documents that
 * stand for others, never with a copy: so nothing is chained.
 */
import { commonMembers } from '../../algorithms/common-members.ts';
import { sketchIndex } from '../../algorithms/sketch-index.ts';
import type { Step } from './collection.ts';
import { firstOf, pairKey, secondOf, type Counts } from './counts.ts';
import { KINDS, type Terms } from './vocabulary.ts';
import { daysApart, type When } from './when.ts';

/** What is needed of each document, by its place in an order that hangs on the texts. */
export interface Copied {
  readonly total: number;
  /** Names its text, letter for letter. */
  readonly key: (place: number) => number;
  /** The least of its pairs, as many as are SKETCHED; none where it has no more than SHORTEST. */
  readonly sketch: (place: number) => Uint32Array;
  readonly isEmpty: (place: number) => boolean;
  /** Whether it must not be taken for a copy. */
  readonly isOwn: (place: number) => boolean;
  readonly when: (place: number) => When;
  readonly counts: (place: number) => Counts;
}

/** Pairs of a sketch. */
export const SKETCHED = 16;
/** Of so many two texts share eight or nine where each has seven tenths of the other: three leave out one such pair in five hundred. */
const AGREEING = 3;
/** Documents remembered under one pair: those under more have it from a phrase that everybody uses. */
const REMEMBERED = 24;
/** Least share of the neighbouring words of either that the other has too: an article of five sentences, each copy with one of its own. */
const SAME_TEXT = 0.6;
/** Least share of the names and numbers of either that the other has too: bulletins from a template share a half at most. */
const SAME_FACTS = 0.6;
/** A copy is printed within days; the bulletin of another week is another one. */
const DAYS = 3;
/** Shorter texts (different pairs of neighbours) are headlines and formulas: these must agree letter for letter. */
const SHORTEST = 30;

/** The least pairs of a document, by which others that have them are found. To be taken before its terms have numbers. */
export const sketchOf = ({ terms, pairs }: Counts): Uint32Array =>
  pairs.length < SHORTEST
    ? new Uint32Array(0)
    : Uint32Array.from(pairs.subarray(0, SKETCHED), (p) => pairKey(terms[firstOf(p)]!, terms[secondOf(p)]!));

export interface Copies {
  /** For each document the first that it is a copy of, or itself. */
  readonly of: Int32Array;
  /** For each how far what the two share lies above the least that makes a copy, 0 … 1. */
  readonly margins: Float32Array;
}

export function* copiesAmong(documents: Copied, terms: Terms): Generator<Step, Copies> {
  const { total, key, sketch, isOwn } = documents;
  const copyOf = Int32Array.from({ length: total }, (_, i) => i);
  const margins = new Float32Array(total).fill(1);
  const byKey = new Map<number, number>();
  const sketches = sketchIndex(total, SKETCHED, { agreeing: AGREEING, remembered: REMEMBERED });
  for (let place = 0; place < total; place++) {
    yield { stage: 'weigh', done: place, total };
    if (documents.isEmpty(place)) continue;
    const twin = byKey.get(key(place));
    if (twin === undefined) byKey.set(key(place), place);
    else if (!isOwn(place)) {
      copyOf[place] = copyOf[twin]!;
      continue;
    }
    const first = isOwn(place) ? undefined : firstLike(place, documents, sketches.like(sketch(place)), terms);
    if (first === undefined) sketches.keep(place, sketch(place));
    else [copyOf[place], margins[place]] = first;
  }
  return { of: copyOf, margins };
}

/** The first of the others that has its text too, and the margin. */
const firstLike = (
  place: number,
  { when, counts }: Copied,
  others: readonly number[],
  terms: Terms,
): [number, number] | undefined => {
  const near = others.filter((other) => (daysApart(when(place), when(other)) ?? 0) <= DAYS);
  if (near.length === 0) return undefined;
  const text = textOf(counts(place), terms);
  for (const other of near) {
    const above = aboveLeast(text, textOf(counts(other), terms));
    if (above >= 0) return [other, above];
  }
  return undefined;
};

interface Text {
  /** Neighbouring words as numbers, ascending. */
  readonly pairs: Uint32Array;
  /** Terms that are names or numbers, ascending. */
  readonly facts: Uint32Array;
}

const textOf = ({ terms: own, pairs }: Counts, { lows, kinds }: Terms): Text => ({
  pairs: pairs.map((p) => pairKey(lows[own[firstOf(p)]!]!, lows[own[secondOf(p)]!]!)),
  facts: own.filter((term) => kinds[term] !== KINDS.low),
});

/** How far above the least shares the two are, 0 … 1; negative where they are not the same. */
const aboveLeast = (a: Text, b: Text): number =>
  Math.min(
    (commonShare(a.pairs, b.pairs) - SAME_TEXT) / (1 - SAME_TEXT),
    (commonShare(a.facts, b.facts) - SAME_FACTS) / (1 - SAME_FACTS),
  );

/** Of two lists what both have, as a share of the longer one; all of it where both are empty. */
const commonShare = (a: Uint32Array, b: Uint32Array): number =>
  a.length + b.length === 0 ? 1 : commonMembers(a, b) / Math.max(a.length, b.length);
