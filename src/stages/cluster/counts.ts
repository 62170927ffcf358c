/**
 * Counts: which words a document uses, how often, and where. Nothing here hangs on other documents, so that documents may be counted
 * anywhere and at the same time; the collection gives the words their numbers.
 */
import { hashLanes } from '../../algorithms/hash.ts';
import { shortSorter } from '../../algorithms/radix-sort.ts';
import type { Language } from '../../text/language.ts';
import { tallier, type Tally } from './tally.ts';
import { whenOf, type When } from './when.ts';

/** One document as numbers. Nothing of its text is kept. */
export interface Counts {
  /** Words in the whole text. */
  readonly length: number;
  /** Its terms, ascending by their keys: numbers in the collection, or where it has not come to one, the lower halves of the keys. */
  readonly terms: Uint32Array;
  /** How often it uses each; in the upper half how often in the lead. */
  readonly times: Uint32Array;
  /** Pairs of neighbouring terms, each once, ascending by what `pairKey` makes of them: see `pairOf`. */
  readonly pairs: Uint32Array;
  /** The words one after another, as places of their terms. */
  readonly order: Uint16Array;
}

/** What the collection learns from a document of each of its terms, in the same order. */
export interface Uses {
  /** The upper halves of their keys; the lowest bit tells a number. */
  readonly highs: Uint32Array;
  /** How often each is written as a name; in the upper half how often in small letters. */
  readonly forms: Uint32Array;
  /** Share of ordinary English articles that use it. */
  readonly expected: Float32Array;
}

/** A document before it comes to the collection. */
export interface Counted {
  /** Names its text, letter for letter: 53 bits of hash. */
  readonly key: number;
  readonly when: When;
  readonly counts: Counts;
  readonly uses: Uses;
}

/** Letters of a document that are read: what an article is about is clear by then, and memory stays bounded. */
export const LONGEST = 12_000;
/** News tells the event first: the title and about three sentences. Best of 250, 400, 700, 1200 in cross-validation. */
const LEAD = 400;

/** Places of the two terms and how often they stand side by side, as one number: fourteen bits, fourteen and four. */
const PLACE_BITS = 14;
const PLACE = (1 << PLACE_BITS) - 1;
const MOST_TIMES = 15;
export const packedPair = (first: number, second: number, times: number): number =>
  ((first << (32 - PLACE_BITS)) | (second << 4) | Math.min(times, MOST_TIMES)) >>> 0;
export const firstOf = (pair: number): number => pair >>> (32 - PLACE_BITS);
export const secondOf = (pair: number): number => (pair >>> 4) & PLACE;
/** More than fifteen times count as fifteen. */
export const timesOf = (pair: number): number => pair & MOST_TIMES;

/** Two neighbouring words as one number that hangs on them alone, from the lower halves of their keys; that two pairs meet in one is rarer than a shared pair by chance. */
export const pairKey = (first: number, second: number): number => {
  const h = Math.imul(first ^ Math.imul(second, 0x9e3779b1), 0x85ebca6b);
  return (h ^ (h >>> 15)) >>> 0;
};

/** Counts one text after another. */
export const counter = (language?: Language): ((text: string, published: string | null) => Counted) => {
  const tally = tallier(LONGEST, LEAD, language);
  const sort = shortSorter(LONGEST);
  const keys = new Uint32Array(LONGEST);
  return (text, published) => {
    const found = tally(text.slice(0, LONGEST));
    const { terms, places, uses } = byKey(found, sort(found.lows, found.count));
    const order = found.order.subarray(0, found.length);
    for (let i = 0; i < order.length; i++) order[i] = places[order[i]!]!;
    for (let i = 0; i + 1 < order.length; i++) keys[i] = pairKey(terms[order[i]!]!, terms[order[i + 1]!]!);
    const pairs = pairsIn(order, keys, sort(keys, Math.max(0, order.length - 1)));
    return {
      key: keyOf(text),
      when: whenOf(text.slice(0, LEAD), found.lead, published),
      counts: { length: found.length, terms, times: timesIn(found, places), pairs, order: order.slice() },
      uses,
    };
  };
};

const keyOf = (text: string): number => {
  const [low, high] = hashLanes(text);
  return (high >>> 11) * 2 ** 32 + low;
};

/** The terms in the order of their keys, and the place there of each; `order`: that of the lower halves. */
const byKey = (tally: Tally, order: Uint16Array) => {
  const { count, highs } = tally;
  settleTies(tally, order);
  const terms = new Uint32Array(count);
  const places = new Uint16Array(count);
  const uses = {
    highs: new Uint32Array(count),
    forms: new Uint32Array(count),
    expected: new Float32Array(count),
  };
  for (let place = 0; place < count; place++) {
    const at = order[place]!;
    places[at] = place;
    terms[place] = tally.lows[at]!;
    uses.highs[place] = highs[at]!;
    uses.forms[place] = tally.names[at]! | (tally.smalls[at]! << 16);
    uses.expected[place] = tally.expected[at]!;
  }
  return { terms, places, uses };
};

/** Keys whose lower halves are the same, hardly ever any, go by the upper ones. */
const settleTies = ({ lows, highs }: Tally, order: Uint16Array): void => {
  for (let i = 1; i < order.length; i++)
    for (
      let k = i;
      k > 0 && lows[order[k]!] === lows[order[k - 1]!] && highs[order[k]!]! < highs[order[k - 1]!]!;
      k--
    )
      [order[k], order[k - 1]] = [order[k - 1]!, order[k]!];
};

const timesIn = ({ count, times, early }: Tally, places: Uint16Array): Uint32Array => {
  const both = new Uint32Array(count);
  for (let at = 0; at < count; at++) both[places[at]!] = times[at]! | (early[at]! << 16);
  return both;
};

/** `sorted`: the words that pairs begin with, by the keys of the pairs. */
const pairsIn = (order: Uint16Array, keys: Uint32Array, sorted: Uint16Array): Uint32Array => {
  const pairs = new Uint32Array(sorted.length);
  let count = 0;
  for (let from = 0, to = 0; from < sorted.length; from = to) {
    const at = sorted[from]!;
    while (to < sorted.length && keys[sorted[to]!] === keys[at]) to++;
    pairs[count++] = packedPair(order[at]!, order[at + 1]!, to - from);
  }
  return pairs.slice(0, count);
};
