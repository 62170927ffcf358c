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
export interface Vocabulary {
  readonly number: Map<string, number>;
  /** The same by normal form, ending and all: most words have been seen before. */
  readonly seen: Map<string, number>;
  readonly documents: number[];
  readonly names: number[];
  readonly lows: number[];
  /** Share of ordinary English articles that use the word. */
  readonly expected: number[];
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
export const kindOf = (vocabulary: Vocabulary, term: number): TermKind => {
  const [names, lows] = [vocabulary.names[term]!, vocabulary.lows[term]!];
  if (names < 0) return 'number';
  return names > lows ? 'name' : 'low';
};

const numberOf = (vocabulary: Vocabulary, word: Word, language?: Language): number => {
  const seen = vocabulary.seen.get(word.norm);
  if (seen !== undefined) return seen;
  const term = learned(vocabulary, word, language);
  vocabulary.seen.set(word.norm, term);
  return term;
};

const learned = (vocabulary: Vocabulary, word: Word, language?: Language): number => {
  const known = vocabulary.number.get(word.stem);
  const expected = expectedOf(word, language);
  if (known === undefined) return added(vocabulary, word, expected);
  if (expected > vocabulary.expected[known]!) vocabulary.expected[known] = expected;
  return known;
};

const added = (vocabulary: Vocabulary, word: Word, expected: number): number => {
  const term = vocabulary.documents.push(0) - 1;
  vocabulary.number.set(word.stem, term);
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
