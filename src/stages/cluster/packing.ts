/** Packing: what is kept of documents as one block of numbers each, so that a shelf, or another thread, can take it. */
import type { Counted, Counts } from './counts.ts';
import type { ReadText } from './texts.ts';
import type { Weighed } from './vectors.ts';

/** Length of the text, terms, pairs. */
const COUNTS_HEAD = 3;

export const packCounts = ({ length, terms, times, pairs, order }: Counts): Uint32Array => {
  const n = terms.length;
  const block = new Uint32Array(COUNTS_HEAD + 2 * n + pairs.length + Math.ceil(length / 2));
  block.set([length, n, pairs.length]);
  block.set(terms, COUNTS_HEAD);
  block.set(times, COUNTS_HEAD + n);
  block.set(pairs, COUNTS_HEAD + 2 * n);
  new Uint16Array(block.buffer).set(order, 2 * (COUNTS_HEAD + 2 * n + pairs.length));
  return block;
};

export const unpackCounts = (block: Uint32Array): Counts => {
  const [length, n, p] = [block[0]!, block[1]!, block[2]!];
  const times = COUNTS_HEAD + n;
  return {
    length,
    terms: block.subarray(COUNTS_HEAD, times),
    times: block.subarray(times, times + n),
    pairs: block.subarray(times + n, times + n + p),
    order: new Uint16Array(block.buffer, block.byteOffset + 4 * (times + n + p), length),
  };
};

/** Both halves of the key, weekdays, the day of the news, days, length of the counts. */
const COUNTED_HEAD = 6;

/** A document as another thread counted it. */
export const packCounted = ({ key, when, counts, uses }: Counted): Uint32Array => {
  const packed = packCounts(counts);
  const n = counts.terms.length;
  const days = COUNTED_HEAD + packed.length;
  const block = new Uint32Array(days + 3 * n + when.days.length);
  block.set([
    key % 2 ** 32,
    Math.floor(key / 2 ** 32),
    when.weekdays,
    when.newsOf,
    when.days.length,
    packed.length,
  ]);
  block.set(packed, COUNTED_HEAD);
  block.set(uses.highs, days);
  block.set(uses.forms, days + n);
  new Float32Array(block.buffer).set(uses.expected, days + 2 * n);
  new Int32Array(block.buffer).set(when.days, days + 3 * n);
  return block;
};

export const unpackCounted = (block: Uint32Array): Counted => {
  const [low, high, weekdays, newsOf, days, length] = block as unknown as [
    number,
    number,
    number,
    number,
    number,
    number,
  ];
  const counts = unpackCounts(block.subarray(COUNTED_HEAD, COUNTED_HEAD + length));
  const n = counts.terms.length;
  const [highs, start] = [COUNTED_HEAD + length, block.byteOffset];
  return {
    key: high * 2 ** 32 + low,
    when: { weekdays, newsOf, days: [...new Int32Array(block.buffer, start + 4 * (highs + 3 * n), days)] },
    counts,
    uses: {
      highs: block.subarray(highs, highs + n),
      forms: block.subarray(highs + n, highs + 2 * n),
      expected: new Float32Array(block.buffer, start + 4 * (highs + 2 * n), n),
    },
  };
};

export const packText = ({ words, turns, picks }: ReadText): Uint32Array => {
  const block = new Uint32Array(2 + words.length + turns.length + picks.length);
  block.set([words.length, turns.length]);
  block.set(words, 2);
  block.set(turns, 2 + words.length);
  block.set(picks, 2 + words.length + turns.length);
  return block;
};

export const unpackText = (block: Uint32Array): ReadText => {
  const turns = 2 + block[0]!;
  const picks = turns + block[1]!;
  return {
    words: block.subarray(2, turns),
    turns: block.subarray(turns, picks),
    picks: block.subarray(picks),
  };
};

const NORMS = ['all', 'low', 'name', 'number', 'lead', 'leadName'] as const;
/** Three numbers, then the norms and that of the pairs. */
const HEAD = 3 + NORMS.length + 1;

export const packVector = (vector: Weighed): Uint32Array => {
  const { terms, weights, early, kinds, norms, pairs, pairWeights, pairNorm, length } = vector;
  const [n, p] = [terms.length, pairs.length];
  const block = new Uint32Array(HEAD + 3 * n + 2 * p + Math.ceil(n / 4));
  const floats = new Float32Array(block.buffer);
  block.set([n, p, length]);
  floats.set([...NORMS.map((name) => norms[name]), pairNorm], 3);
  let at = HEAD;
  block.set(terms, at);
  floats.set(weights, (at += n));
  floats.set(early, (at += n));
  block.set(pairs, (at += n));
  floats.set(pairWeights, (at += p));
  new Uint8Array(block.buffer).set(kinds, 4 * (at + p));
  return block;
};

export const unpackVector = (block: Uint32Array): Weighed => {
  const [n, p, length] = [block[0]!, block[1]!, block[2]!];
  const start = block.byteOffset;
  const floats = (from: number, count: number) => new Float32Array(block.buffer, start + 4 * from, count);
  const [weights, pairs] = [HEAD + n, HEAD + 3 * n];
  const head = floats(3, HEAD - 3);
  return {
    length,
    terms: block.subarray(HEAD, weights),
    weights: floats(weights, n),
    early: floats(weights + n, n),
    kinds: new Uint8Array(block.buffer, start + 4 * (pairs + 2 * p), n),
    pairs: block.subarray(pairs, pairs + p),
    pairWeights: floats(pairs + p, p),
    norms: {
      all: head[0]!,
      low: head[1]!,
      name: head[2]!,
      number: head[3]!,
      lead: head[4]!,
      leadName: head[5]!,
    },
    pairNorm: head[6]!,
  };
};
