/** Packing: counts and vectors as one block of numbers each, so that a shelf can take them. */
import type { Counts } from './counts.ts';
import type { Weighed } from './vectors.ts';

/** Length of the text, terms, pairs. */
const COUNTS_HEAD = 3;

export const packCounts = ({ length, terms, times, pairs }: Counts): Uint32Array => {
  const n = terms.length;
  const block = new Uint32Array(COUNTS_HEAD + 2 * n + pairs.length);
  block.set([length, n, pairs.length]);
  block.set(terms, COUNTS_HEAD);
  block.set(times, COUNTS_HEAD + n);
  block.set(pairs, COUNTS_HEAD + 2 * n);
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
