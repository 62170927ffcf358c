/**
 * Wording: what long runs of the same words show of two documents beyond all signs.
 *
 * Bulletins made from a template (weather, results, obituaries) share their words and differ in nearly all names and numbers.
 * A copy in which one number was changed shares the rest of them, and an excerpt has its words from the other.
 */
import type { Signs } from './signs.ts';
import type { Vector } from './vectors.ts';
import { KINDS } from './vocabulary.ts';

/** Where two texts have this much of their plain words in common (as a root of a cosine), they are one form of words. */
const SAME_WORDS = 0.8;
/**
 * The same where each plain word counts alike, however common it is in the collection: in a pile of nothing but bulletins their form of
 * words weighs nothing. On the developers' half it tells 52 pairs of two events, and 3 of one, that fewer facts than SAME_FACTS agree in.
 */
const SAME_PLAIN = 0.75;
/** Below this it is not worth counting. */
const LIKE_WORDS = 0.3;
/**
 * Of the names and numbers of the one that has fewer, texts of one form share at least this much where they tell one event: on the
 * developers' half none of 124 pairs less than .5, and only two less than .6; of bulletins, even of one town, a third to a half.
 */
const SAME_FACTS = 0.5;
/** What lies between is a copy with changes only where the words around them run on unbroken. */
const SURELY_SAME_FACTS = 0.6;
/** With fewer names and numbers than this nothing can be said of how many agree. */
const ENOUGH_FACTS = 3;

/** Whether the two are the same form of words about different facts. */
export const isTemplate = (a: Vector, b: Vector, { low }: Signs): boolean => {
  if (low < SAME_WORDS && (low < LIKE_WORDS || commonWords(a, b).plain < SAME_PLAIN)) return false;
  const facts = sharedFacts(a, b);
  return facts < SAME_FACTS || (facts < SURELY_SAME_FACTS && heldShare(a, b) < HELD);
};

/** Share of the names and numbers of the document that has fewer, each counted once, that the other has too. */
const sharedFacts = (a: Vector, b: Vector): number => {
  const fewer = Math.min(factsOf(a), factsOf(b));
  return fewer < ENOUGH_FACTS ? 1 : commonWords(a, b).facts / fewer;
};

/** What two documents have in common, each word counted once, however common it is. */
export interface CommonWords {
  /** Names and numbers. */
  readonly facts: number;
  /** Plain words, as a share of those of the document that has fewer. 0 … 1 */
  readonly plain: number;
}

export const commonWords = (a: Vector, b: Vector): CommonWords => {
  let [facts, plain] = [0, 0];
  const [s, t] = [a.terms, b.terms];
  for (let i = 0, j = 0; i < s.length && j < t.length;) {
    if (s[i]! < t[j]!) i++;
    else if (s[i]! > t[j]!) j++;
    else {
      if (a.kinds[i] === KINDS.low) plain++;
      else facts++;
      i++;
      j++;
    }
  }
  return { facts, plain: plain / Math.max(1, Math.min(plainOf(a), plainOf(b))) };
};

const plainOf = ({ kinds }: Vector): number => {
  let sum = 0;
  for (const kind of kinds) if (kind === KINDS.low) sum++;
  return sum;
};

const factsOf = (vector: Vector): number => vector.kinds.length - plainOf(vector);

/** An excerpt has at least this much of its neighbouring words from the other; on the developers' half all 90 pairs with half are of one event. */
const HELD = 0.7;
/** What is more than this part of the other is a copy, and its signs speak for themselves. */
const SHORT = 0.5;
/** Fewer telling neighbours are a phrase, not a text. */
const ENOUGH_PAIRS = 4;
/** Neighbours in common, as a root of a cosine, where HELD of a text stands in one two hundred times as long. */
const LEAST_PAIRS = 0.22;

export interface Excerpt {
  /** Whether the first is the excerpt. */
  readonly first: boolean;
  /** How much of it stands in the other, 0 … 1. */
  readonly share: number;
}

/** How far so much of an excerpt lies above the least, 0 … 1. */
export const excerptMargin = (share: number): number => (share - HELD) / (1 - HELD);

/** Whether the text of one of the two stands in the other, which is longer; null where not. */
export const excerptOf = (a: Vector, b: Vector, { pairs }: Signs): Excerpt | null => {
  if (pairs < LEAST_PAIRS) return null;
  const [said, saidOther] = [saidBy(a), saidBy(b)];
  if (Math.min(said, saidOther) > SHORT * Math.max(said, saidOther)) return null;
  const share = heldShare(a, b);
  return share >= HELD && sharedFacts(a, b) >= SAME_FACTS ? { first: said < saidOther, share } : null;
};

/** How much of the neighbouring words of the one that has less of them the other has too, by what they say. */
const heldShare = (a: Vector, b: Vector): number => {
  const [said, saidOther] = [saidBy(a), saidBy(b)];
  return said < saidOther ? saidByBoth(a, b) / said : saidOther > 0 ? saidByBoth(b, a) / saidOther : 0;
};

/** What all neighbouring words of a text say. */
export const saidBy = ({ pairWeights }: Vector): number =>
  pairWeights.reduce((total, weight) => total + weight, 0);

/** What those neighbouring words of `part` say that `whole` has too. */
const saidByBoth = (part: Vector, whole: Vector): number => {
  const { count, weight } = sharedNeighbours(part, whole);
  return count < ENOUGH_PAIRS ? 0 : weight;
};

/** Telling neighbouring words that both have, each pair counted once. */
export const commonNeighbours = (a: Vector, b: Vector): number => sharedNeighbours(a, b).count;

const sharedNeighbours = (part: Vector, whole: Vector): { count: number; weight: number } => {
  let [weight, count] = [0, 0];
  for (let i = 0, j = 0; i < part.pairs.length && j < whole.pairs.length;) {
    if (part.pairs[i]! < whole.pairs[j]!) i++;
    else if (part.pairs[i]! > whole.pairs[j]!) j++;
    else {
      weight += part.pairWeights[i++]!;
      count++;
      j++;
    }
  }
  return { count, weight };
};
