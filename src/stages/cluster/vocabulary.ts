/** The vocabulary of a collection: what all its documents show of each term. It grows with every document that comes. */
import { numbering } from '../../algorithms/numbering.ts';
import { radixOrder } from '../../algorithms/radix-sort.ts';
import type { Counted } from './counts.ts';
import { isNumberKey } from './word-table.ts';

export const KINDS = { low: 0, name: 1, number: 2 } as const;

/** What the collection shows; by the number of the term. */
export interface Terms {
  /** Lower halves of the keys, ascending where the terms are in order. */
  readonly lows: Uint32Array;
  readonly documents: Uint32Array;
  /** Share of ordinary English articles that use the term. */
  readonly expected: Float32Array;
  /** How the collection writes it inside sentences. */
  readonly kinds: Uint8Array;
}

export interface Vocabulary {
  /** Learns from a document, whose terms become numbers in the order of arrival. */
  readonly take: (counted: Counted) => void;
  /** The terms in an order that hangs on the words alone, not on who came first; and the new number of each. To be called once: what was learned is let go. */
  readonly inOrder: () => { readonly terms: Terms; readonly rank: Uint32Array };
}

interface Columns {
  readonly documents: Uint32Array;
  readonly names: Uint32Array;
  readonly smalls: Uint32Array;
  readonly expected: Float32Array;
}

const FIRST = 1 << 12;

const columns = (length: number, old?: Columns): Columns => {
  const made = {
    documents: new Uint32Array(length),
    names: new Uint32Array(length),
    smalls: new Uint32Array(length),
    expected: new Float32Array(length),
  };
  if (old)
    for (const name of ['documents', 'names', 'smalls', 'expected'] as const) made[name].set(old[name]);
  return made;
};

export const growingVocabulary = (): Vocabulary => {
  let numbers = numbering();
  let known = columns(FIRST);
  return {
    take: ({ counts, uses }) => {
      for (let i = 0; i < counts.terms.length; i++) {
        const term = numbers.number(counts.terms[i]!, uses.highs[i]!);
        if (term >= known.documents.length) known = columns(2 * term, known);
        counts.terms[i] = term;
        known.documents[term]!++;
        const forms = uses.forms[i]!;
        known.names[term] = known.names[term]! + (forms & 0xffff);
        known.smalls[term] = known.smalls[term]! + (forms >>> 16);
        if (uses.expected[i]! > known.expected[term]!) known.expected[term] = uses.expected[i]!;
      }
    },
    inOrder: () => {
      const order = orderOf(numbers.length, numbers.low, numbers.high);
      const rank = new Uint32Array(order.length);
      for (let place = 0; place < order.length; place++) rank[order[place]!] = place;
      const kindOf = (term: number): number => {
        if (isNumberKey(numbers.high(term))) return KINDS.number;
        return known.names[term]! > known.smalls[term]! ? KINDS.name : KINDS.low;
      };
      const terms = {
        lows: order.map(numbers.low),
        documents: order.map((term) => known.documents[term]!),
        expected: Float32Array.from(order, (term) => known.expected[term]!),
        kinds: Uint8Array.from(order, kindOf),
      };
      [numbers, known] = [numbering(), columns(FIRST)];
      return { rank, terms };
    },
  };
};

/** By the lower halves of the keys; those whose lower halves are the same, hardly ever any, by the upper ones. */
const orderOf = (
  count: number,
  low: (term: number) => number,
  high: (term: number) => number,
): Uint32Array => {
  const lows = new Uint32Array(count);
  for (let term = 0; term < count; term++) lows[term] = low(term);
  const { order } = radixOrder(lows);
  for (let i = 1; i < count; i++)
    for (
      let k = i;
      k > 0 && lows[order[k]!] === lows[order[k - 1]!] && high(order[k]!) < high(order[k - 1]!);
      k--
    )
      [order[k], order[k - 1]] = [order[k - 1]!, order[k]!];
  return order;
};
