/**
 * Words of a text for comparing whole documents: normal forms with what gives away names and numbers.
 *
 * One regular expression instead of the tagger, because a hundred thousand documents go through here. Scripts that
 * write without spaces are cut into pairs of letters, the usual stand-in for words when no dictionary is at hand.
 */
import { normalise } from '../../text/normalise.ts';

/** `name`: begun with a capital inside a sentence; `low`: in small letters; `open`: where a capital says nothing. */
export type WordForm = 'name' | 'low' | 'open' | 'number';

export interface Word {
  /** Normal form: lower case, accents folded. */
  readonly norm: string;
  /** The same without its ending, under which words are compared. */
  readonly stem: string;
  readonly form: WordForm;
  /** Offset in the text. */
  readonly start: number;
}

const WORD = /\p{N}+(?:[.,:]\p{N}+)*|[\p{L}\p{M}]+(?:['’][\p{L}\p{M}]+)?/gu;
const NUMBER = /^\p{N}/u;
const UNSPACED =
  /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}ー]+$/u;
const CAPITAL = /^\p{Lu}/u;
const SMALL = /^\p{Ll}/u;
/** What stands between two sentences, or opens a quotation: the next word has its capital from its place. */
const OPENS = /[.!?:\n"“”«»„•|*]/;
const POSSESSIVE = /['’]s?$/;
/** In lines with a larger share of capitals than this, capitals tell nothing: headlines in title case. Set by eye. */
const TITLE_CASE = 0.6;

/** The words of `text`, in order. */
export const wordsOf = (text: string): Word[] => {
  const words: Word[] = [];
  let lineStart = 0;
  for (const line of text.split('\n')) {
    wordsOfLine(line, lineStart, words);
    lineStart += line.length + 1;
  }
  return words;
};

const wordsOfLine = (line: string, offset: number, into: Word[]): void => {
  const found = [...line.matchAll(WORD)];
  const shouting = isTitleCase(found.map((m) => m[0]));
  let end = -1;
  for (const match of found) {
    const word = match[0];
    const start = match.index;
    const opens = end < 0 || OPENS.test(line.slice(end, start));
    end = start + word.length;
    if (UNSPACED.test(word)) pairsOfLetters(word, offset + start, into);
    else {
      const norm = normalise(word.replace(POSSESSIVE, ''));
      into.push({ norm, stem: stemOf(norm), form: formOf(word, opens || shouting), start: offset + start });
    }
  }
};

const isTitleCase = (words: readonly string[]): boolean => {
  const long = words.filter((w) => w.length > 3 && !NUMBER.test(w));
  return long.length > 0 && long.filter((w) => CAPITAL.test(w)).length / long.length > TITLE_CASE;
};

const formOf = (word: string, tellsNothing: boolean): WordForm => {
  if (NUMBER.test(word)) return 'number';
  if (SMALL.test(word)) return 'low';
  return !tellsNothing && CAPITAL.test(word) ? 'name' : 'open';
};

const pairsOfLetters = (word: string, start: number, into: Word[]): void => {
  const letters = [...word.normalize('NFKC')];
  if (letters.length === 1) into.push({ norm: word, stem: word, form: 'low', start });
  for (let i = 0; i + 1 < letters.length; i++) {
    const pair = letters[i]! + letters[i + 1]!;
    into.push({ norm: pair, stem: pair, form: 'low', start: start + i });
  }
};

/** Endings that English and its neighbours add to one and the same word; light, so that unlike words stay unlike. */
const stemOf = (norm: string): string => {
  if (norm.length > 4 && norm.endsWith('ies')) return `${norm.slice(0, -3)}y`;
  if (norm.length > 5 && norm.endsWith('ing')) return norm.slice(0, -3);
  if (norm.length > 4 && norm.endsWith('ed')) return norm.slice(0, -2);
  if (norm.length > 4 && norm.endsWith('es')) return norm.slice(0, -2);
  if (norm.length > 3 && norm.endsWith('e')) return norm.slice(0, -1);
  return norm.length > 3 && norm.endsWith('s') && !norm.endsWith('ss') ? norm.slice(0, -1) : norm;
};
