/**
 * Copies: documents whose text another has already, word for word or nearly. They are of its event whatever it is, so one stands
 * for all of them: a text printed seven hundred times says no more than once, and its words are no commoner for it.
 *
 * Neighbouring words of each document leave a sketch (MinHash; Broder 1997); those that agree with the sketch of a
 * document before them are compared with it by all their neighbouring words, their names and numbers. Only with documents that
 * stand for others, never with a copy: so nothing is chained.
 */
import type { Step } from './collection.ts';
import type { Counts } from './counts.ts';
import { daysApart } from './when.ts';

/** What is needed of a document; `key`: names its text, letter for letter. */
export interface Copied {
  readonly key: string;
  readonly counts: Counts;
}

/** Hashes of a sketch. */
const HASHES = 16;
/** Of so many hashes two texts share eight or nine where each has seven tenths of the other: three leave out one such pair in five hundred. */
const AGREEING = 3;
/** Documents remembered under one hash: those under more have it from a phrase that everybody uses. */
const REMEMBERED = 24;
/** Least share of the neighbouring words of either that the other has too: an article of five sentences, each copy with one of its own. */
const SAME_TEXT = 0.6;
/** Least share of the names and numbers of either that the other has too: bulletins from a template share a half at most. */
const SAME_FACTS = 0.6;
/** A copy is printed within days; the bulletin of another week is another one. */
const DAYS = 3;
/** Shorter texts (different pairs of neighbours) are headlines and formulas: these must agree letter for letter. */
const SHORTEST = 30;

interface Text {
  /** Neighbouring words as numbers, each once, ascending. */
  readonly pairs: Float64Array;
  /** Terms that are names or numbers, ascending. */
  readonly facts: Uint32Array;
  readonly when: Counts['when'];
}

/** For each document the first that it is a copy of, or itself. `isOwn`: must not be taken for a copy. */
export function* copiesAmong(
  total: number,
  get: (place: number) => Copied,
  isFact: (term: number) => boolean,
  isOwn: (place: number) => boolean,
): Generator<Step, Int32Array> {
  const copyOf = Int32Array.from({ length: total }, (_, i) => i);
  const byKey = new Map<string, number>();
  const sketches = sketchIndex(total);
  const textOf = ({ counts }: Copied): Text => ({
    pairs: pairsOf(counts),
    facts: counts.terms.filter(isFact),
    when: counts.when,
  });
  for (let place = 0; place < total; place++) {
    yield { stage: 'weigh', done: place, total };
    const document = get(place);
    const twin = byKey.get(document.key);
    if (twin === undefined) byKey.set(document.key, place);
    if (document.counts.length === 0) continue;
    if (twin !== undefined && !isOwn(place)) {
      copyOf[place] = copyOf[twin]!;
      continue;
    }
    const text = textOf(document);
    if (text.pairs.length < SHORTEST) continue;
    const agreeing = sketches.take(place, text.pairs);
    const first = isOwn(place) ? undefined : agreeing.find((other) => isCopy(text, textOf(get(other))));
    if (first === undefined) sketches.keep(place);
    else copyOf[place] = first;
  }
  return copyOf;
}

const isCopy = (a: Text, b: Text): boolean =>
  (daysApart(a.when, b.when) ?? 0) <= DAYS &&
  commonShare(a.pairs, b.pairs) >= SAME_TEXT &&
  commonShare(a.facts, b.facts) >= SAME_FACTS;

/** Of two ascending lists what both have, as a share of the longer one; all of it where both are empty. */
const commonShare = (a: Float64Array | Uint32Array, b: Float64Array | Uint32Array): number => {
  let common = 0;
  for (let i = 0, j = 0; i < a.length && j < b.length;) {
    const difference = a[i]! - b[j]!;
    if (difference === 0) common++;
    if (difference <= 0) i++;
    if (difference >= 0) j++;
  }
  return a.length + b.length === 0 ? 1 : common / Math.max(a.length, b.length);
};

const pairsOf = ({ neighbours }: Counts): Float64Array => {
  const pairs = new Float64Array(neighbours.length / 3);
  // Two numbers below 2^26 fit one exact double.
  for (let i = 0; i < pairs.length; i++) pairs[i] = neighbours[3 * i]! * 2 ** 26 + neighbours[3 * i + 1]!;
  return pairs.sort();
};

/** The sketches of the documents kept, each to be found by any of its hashes; some 200 bytes a document, in a hash table with chains. */
const sketchIndex = (total: number) => {
  const sketches = new Uint32Array(total * HASHES);
  const sketchOf = (place: number): Uint32Array => sketches.subarray(place * HASHES, (place + 1) * HASHES);
  // What a slot holds, and what follows in its chain: the number of a hash in `sketches`, plus one; 0 is none.
  const heads = new Uint32Array(2 ** Math.ceil(Math.log2(1 + (total * HASHES) / 2)));
  const next = new Uint32Array(total * HASHES);
  const slotOf = (hash: number, h: number): number => mixed(hash + h) & (heads.length - 1);
  const found = (hash: number, h: number): number[] => {
    const places: number[] = [];
    for (let at = heads[slotOf(hash, h)]!; at !== 0; at = next[at - 1]!)
      if (sketches[at - 1] === hash && (at - 1) % HASHES === h) places.push(Math.floor((at - 1) / HASHES));
    return places;
  };
  return {
    /** Sketches the text; those kept that agree with it, those that do most first. */
    take: (place: number, pairs: Float64Array): number[] => {
      const agreeing = new Map<number, number>();
      sketch(pairs, sketchOf(place)).forEach((hash, h) => {
        for (const other of found(hash, h)) agreeing.set(other, (agreeing.get(other) ?? 0) + 1);
      });
      return [...agreeing]
        .filter(([, times]) => times >= AGREEING)
        .sort(([a, m], [b, n]) => n - m || a - b)
        .map(([other]) => other);
    },
    keep: (place: number): void => {
      sketchOf(place).forEach((hash, h) => {
        if (found(hash, h).length >= REMEMBERED) return;
        const slot = slotOf(hash, h);
        next[place * HASHES + h] = heads[slot]!;
        heads[slot] = place * HASHES + h + 1;
      });
    },
  };
};

/** The least of the pairs under each of HASHES hash functions. */
const sketch = (pairs: Float64Array, into: Uint32Array): Uint32Array => {
  into.fill(0xffffffff);
  for (const pair of pairs) {
    let hash = mixed((pair % 2 ** 26) ^ Math.imul(Math.floor(pair / 2 ** 26), 0x9e3779b1));
    for (let h = 0; h < HASHES; h++) {
      hash = mixed(hash + 0x6d2b79f5);
      if (hash < into[h]!) into[h] = hash;
    }
  }
  return into;
};

const mixed = (value: number): number => {
  let h = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
};
