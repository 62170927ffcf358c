/**
 * The words met lately, by their letters: under which term each is counted, and how common it is in general. Most words of a
 * text have been met before, so that neither is worked out again, and no string is made for them.
 */
import { finish, hashLanes } from '../../algorithms/hash.ts';
import { numbering } from '../../algorithms/numbering.ts';
import type { Language } from '../../text/language.ts';
import { expectedOf } from './expected.ts';
import { FORMS, LOW, normOf, NUMBER, stemOf } from './words.ts';

export interface WordTable {
  /** Number of the word that stands from `start` to `end`. */
  readonly written: (text: string, start: number, end: number, form: number) => number;
  /** Number of a pair of letters of a script without spaces. */
  readonly pair: (letters: string) => number;
  readonly norm: (word: number) => string;
  /** Number of the term of a word, from 0; words that differ in their ending are of one term. */
  readonly term: (word: number) => number;
  readonly expected: (word: number) => number;
  /** Both halves of the key of a term. */
  readonly low: (term: number) => number;
  readonly high: (term: number) => number;
  /** To be called between two documents: begins anew where there are too many words. Numbers given before are void. */
  readonly trim: () => void;
}

/** What begins with a numeral of Chinese or Japanese says how many of what, as "三人" does. */
const NUMERAL = /^[一二三四五六七八九十百千万萬亿億两兩〇零]/;

/** About the words of ten thousand articles; some 10 MB. */
const MOST = 1 << 16;

/** The lowest bit of a key tells whether its term is a number: a name that is written as one is another term. */
export const isNumberKey = (high: number): boolean => (high & 1) === 1;

export const wordTable = (language?: Language): WordTable => {
  const [words, terms] = [numbering(), numbering()];
  const norms: string[] = [];
  const termOf: number[] = [];
  const expected: number[] = [];
  const learn = (norm: string, stem: string, form: number): void => {
    const [low, high] = hashLanes(stem);
    norms.push(ownCopy(norm));
    termOf.push(terms.number(low, ((high & ~1) | (form === NUMBER ? 1 : 0)) >>> 0));
    expected.push(expectedOf({ norm, form: FORMS[form]! }, language));
  };
  return {
    written: (text, start, end, form) => {
      let [a, b] = [0x9747b28c, 0x3c6ef372];
      for (let i = start; i < end; i++) {
        const unit = text.charCodeAt(i);
        a = Math.imul(a ^ unit, 0x01000193);
        b = Math.imul(b + unit, 0x85ebca77) ^ (b >>> 15);
      }
      const number = words.number(finish(a), finish(b));
      if (number === norms.length) {
        const norm = normOf(text.slice(start, end));
        learn(norm, stemOf(norm), form);
      }
      return number;
    },
    pair: (letters) => {
      const [low, high] = hashLanes(letters);
      const number = words.number(low, ~high >>> 0);
      if (number === norms.length) learn(letters, letters, NUMERAL.test(letters) ? NUMBER : LOW);
      return number;
    },
    norm: (word) => norms[word]!,
    term: (word) => termOf[word]!,
    expected: (word) => expected[word]!,
    low: terms.low,
    high: terms.high,
    trim: () => {
      if (norms.length < MOST) return;
      for (const list of [norms, termOf, expected]) list.length = 0;
      words.clear();
      terms.clear();
    },
  };
};

/** A part of a string holds on to the whole of it, here an article: what is kept for long is copied out. */
const ownCopy = (part: string): string => Array.from(part).join('');
