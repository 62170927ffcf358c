/** Counts: which words a document uses, how often, and where; and what a whole collection shows about each word. */
import type { Language } from '../../text/language.ts';
import { expectedOf } from './expected.ts';
import { whenOf, type When } from './when.ts';
import { wordsOf, type Word } from './words.ts';

export type TermKind = 'low' | 'name' | 'number';

/** One document as numbers of terms in the vocabulary, ascending. Nothing of its text is kept. */
export interface Counts {
  readonly terms: Uint32Array;
  readonly times: Uint16Array;
  /** How often in the lead. */
  readonly early: Uint16Array;
  /** Neighbouring terms as (first, second, times), each pair once. */
  readonly neighbours: Uint32Array;
  readonly when: When;
  /** Words in the whole text. */
  readonly length: number;
}

/** What the collection shows about its words; the arrays go by the number of the term. */
export interface Terms {
  readonly documents: number[];
  readonly names: number[];
  readonly lows: number[];
  /** Share of ordinary English articles that use the word. */
  readonly expected: number[];
}

/** The same while it grows: terms are numbered as they come. */
export interface Vocabulary extends Terms {
  readonly number: Map<string, number>;
  /** The same by normal form, ending and all: most words have been seen before. */
  readonly seen: Map<string, number>;
}

/** News tells the event first: the title and about three sentences. Best of 250, 400, 700, 1200 in cross-validation. */
const LEAD = 400;
/** Letters of a document that are read: what an article is about is clear by then, and memory stays bounded. */
const LONGEST = 12_000;

export const emptyVocabulary = (): Vocabulary => ({
  number: new Map(),
  seen: new Map(),
  documents: [],
  names: [],
  lows: [],
  expected: [],
});

/** Reads one text into the vocabulary. */
export const count = (
  vocabulary: Vocabulary,
  text: string,
  published: string | null,
  language?: Language,
): Counts => {
  const words = wordsOf(text.slice(0, LONGEST));
  const numbers = Uint32Array.from(words, (w) => numberOf(vocabulary, w, language));
  const times = new Map<number, number>();
  const early = new Map<number, number>();
  words.forEach((word, i) => {
    const term = numbers[i]!;
    times.set(term, (times.get(term) ?? 0) + 1);
    if (word.start < LEAD) early.set(term, (early.get(term) ?? 0) + 1);
    if (word.form === 'name') vocabulary.names[term]!++;
    if (word.form === 'low') vocabulary.lows[term]!++;
  });
  const terms = Uint32Array.from(times.keys()).sort();
  for (const term of terms) vocabulary.documents[term]!++;
  return {
    terms,
    times: Uint16Array.from(terms, (t) => times.get(t)!),
    early: Uint16Array.from(terms, (t) => early.get(t) ?? 0),
    neighbours: neighboursOf(numbers),
    when: whenOf(
      text.slice(0, LEAD),
      words.filter((w) => w.start < LEAD),
      published,
    ),
    length: words.length,
  };
};

/** Whether a term is a name, by how the collection writes it inside sentences; names of numbers are their digits. */
export const kindOf = (terms: Terms, term: number): TermKind => {
  const [names, lows] = [terms.names[term]!, terms.lows[term]!];
  if (names < 0) return 'number';
  return names > lows ? 'name' : 'low';
};

const numberOf = (vocabulary: Vocabulary, word: Word, language?: Language): number => {
  const seen = vocabulary.seen.get(word.norm);
  if (seen !== undefined) return seen;
  const term = learned(vocabulary, word, language);
  vocabulary.seen.set(ownCopy(word.norm), term);
  return term;
};

/** A part of a string holds on to the whole of it, here an article: what is kept for long is copied out. */
const ownCopy = (part: string): string => Array.from(part).join('');

const learned = (vocabulary: Vocabulary, word: Word, language?: Language): number => {
  const known = vocabulary.number.get(word.stem);
  const expected = expectedOf(word, language);
  if (known === undefined) return added(vocabulary, word, expected);
  if (expected > vocabulary.expected[known]!) vocabulary.expected[known] = expected;
  return known;
};

const added = (vocabulary: Vocabulary, word: Word, expected: number): number => {
  const term = vocabulary.documents.push(0) - 1;
  vocabulary.number.set(ownCopy(word.stem), term);
  vocabulary.names.push(word.form === 'number' ? -1 : 0);
  vocabulary.lows.push(0);
  vocabulary.expected.push(expected);
  return term;
};

const neighboursOf = (numbers: Uint32Array): Uint32Array => {
  const times = new Map<number, number>();
  for (let i = 0; i + 1 < numbers.length; i++) {
    // Two numbers below 2^26 fit one exact double.
    const pair = numbers[i]! * 2 ** 26 + numbers[i + 1]!;
    times.set(pair, (times.get(pair) ?? 0) + 1);
  }
  const flat = new Uint32Array(times.size * 3);
  let at = 0;
  for (const [pair, n] of times) flat.set([Math.floor(pair / 2 ** 26), pair % 2 ** 26, n], 3 * at++);
  return flat;
};

/** The terms in an order that hangs on the words alone, not on who came first; and the new number of each. */
export const inOrder = (vocabulary: Vocabulary): { readonly terms: Terms; readonly rank: Uint32Array } => {
  const stems = [...vocabulary.number.keys()];
  const order = [...stems.keys()].sort((a, b) => (stems[a]! < stems[b]! ? -1 : 1));
  const rank = new Uint32Array(order.length);
  order.forEach((term, place) => (rank[term] = place));
  const sorted = (values: readonly number[]) => order.map((term) => values[term]!);
  const { documents, names, lows, expected } = vocabulary;
  return {
    rank,
    terms: {
      documents: sorted(documents),
      names: sorted(names),
      lows: sorted(lows),
      expected: sorted(expected),
    },
  };
};

/** The counts with the new numbers. */
export const renumbered = (counts: Counts, rank: Uint32Array): Counts => {
  const { terms, times, early, neighbours } = counts;
  // A document has fewer than 2^16 terms, so that number and place fit one exact double.
  const keys = Float64Array.from(terms, (term, i) => rank[term]! * 2 ** 16 + i).sort();
  const places = Uint16Array.from(keys, (key) => key % 2 ** 16);
  return {
    ...counts,
    terms: Uint32Array.from(keys, (key) => Math.floor(key / 2 ** 16)),
    times: Uint16Array.from(places, (i) => times[i]!),
    early: Uint16Array.from(places, (i) => early[i]!),
    neighbours: neighbours.map((value, i) => (i % 3 === 2 ? value : rank[value]!)),
  };
};
