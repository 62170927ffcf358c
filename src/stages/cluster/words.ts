/**
 * Words of a text for comparing whole documents: normal forms with what gives away names and numbers.
 *
 * One pass over the code units with a table of what each of them is instead of the tagger, because a hundred thousand documents go
 * through here. Scripts that write without spaces are cut into pairs of letters, the usual stand-in for words when no
 * dictionary is at hand.
 */
import { normalise } from '../../text/normalise.ts';

/** `name`: begun with a capital inside a sentence; `low`: in small letters; `open`: where a capital says nothing. */
export const FORMS = ['open', 'low', 'name', 'number'] as const;
export type WordForm = (typeof FORMS)[number];
export const [OPEN, LOW, NAME, NUMBER] = [0, 1, 2, 3];
/** A run of letters without spaces, to be cut into pairs. */
export const UNSPACED = 4;

export interface Word {
  /** Normal form: lower case, accents folded. */
  readonly norm: string;
  readonly form: WordForm;
}

/** Where words begin and end, and their forms: the first `count` of each. Valid until the next scan. */
export interface Scan {
  readonly count: number;
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
  readonly forms: Uint8Array;
}

/** What a code unit or a letter is, as bits. */
const LETTER = 1;
const DIGIT = 2;
const CAPITAL = 4;
const SMALL = 8;
const SPACELESS = 16;
/** What stands between two sentences, or opens a quotation: the next word has its capital from its place. */
const OPENS = 32;
/** The first half of a letter beyond 16 bits. */
const HALF = 64;
const SEEN = 128;

const PATTERNS: readonly (readonly [number, RegExp])[] = [
  [LETTER, /[\p{L}\p{M}]/u],
  [DIGIT, /\p{N}/u],
  [CAPITAL, /\p{Lu}/u],
  [SMALL, /\p{Ll}/u],
  [SPACELESS, /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}ー]/u], // prettier-ignore
  [OPENS, /[.!?:\n"“”«»„•|*]/],
  [HALF, /^[\ud800-\udbff]$/],
];

const kinds = new Uint8Array(65_536);

const kindOf = (letter: string): number =>
  PATTERNS.reduce((bits, [bit, pattern]) => (pattern.test(letter) ? bits | bit : bits), SEEN);

/** What the letter at `i` is; its SMALL and CAPITAL tell of the whole letter where it is longer than a unit. */
const kindAt = (text: string, i: number): number => {
  const unit = text.charCodeAt(i);
  const kind = kinds[unit]! || (kinds[unit] = kindOf(text.charAt(i)));
  return (kind & HALF) === 0 ? kind : kindOf(String.fromCodePoint(text.codePointAt(i)!)) | HALF;
};

/** Units of a letter of that kind: a first half without a second is no letter and stands alone. */
const lengthOf = (kind: number): number => ((kind & HALF) !== 0 && (kind & (LETTER | DIGIT)) !== 0 ? 2 : 1);

const NEWLINE = 0x0a;
const COMMA = 0x2c;
const isJoint = (unit: number): boolean => unit === 0x2e || unit === COMMA || unit === 0x3a;
const isApostrophe = (unit: number): boolean => unit === 0x27 || unit === 0x2019;

/** The end of the run of letters of the kind at `i`. */
const runEnd = (text: string, i: number, kind: number): number => {
  let is = i < text.length ? kindAt(text, i) : 0;
  while ((is & kind) !== 0) {
    i += lengthOf(is);
    is = i < text.length ? kindAt(text, i) : 0;
  }
  return i;
};

/** "1,200.50" */
const numberEnd = (text: string, i: number): number => {
  let end = runEnd(text, i, DIGIT);
  while (isJoint(text.charCodeAt(end))) {
    const next = runEnd(text, end + 1, DIGIT);
    if (next === end + 1) break;
    end = next;
  }
  return end;
};

/** "don't" */
const lettersEnd = (text: string, i: number): number => {
  const end = runEnd(text, i, LETTER);
  if (!isApostrophe(text.charCodeAt(end))) return end;
  const next = runEnd(text, end + 1, LETTER);
  return next === end + 1 ? end : next;
};

/** In lines with a larger share of capitals than this, capitals tell nothing: headlines in title case. Set by eye. */
const TITLE_CASE = 0.6;
/** Shorter words stay small in headlines too. */
const LONG = 4;

/** Scans one text after another into the same room. */
export const wordScanner = (): ((text: string) => Scan) => {
  let [starts, ends, forms] = [new Uint32Array(0), new Uint32Array(0), new Uint8Array(0)];
  let [count, lineStart, long, capitals] = [0, 0, 0, 0];
  const begin = (text: string): void => {
    [count, lineStart, long, capitals] = [0, 0, 0, 0];
    if (starts.length > text.length) return;
    const room = 2 * text.length + 1;
    [starts, ends, forms] = [new Uint32Array(room), new Uint32Array(room), new Uint8Array(room)];
  };
  const take = (start: number, end: number, form: number): void => {
    [starts[count], ends[count]] = [start, end];
    forms[count++] = form;
  };
  const endLine = (): void => {
    if (long > 0 && capitals / long > TITLE_CASE)
      for (let w = lineStart; w < count; w++) if (forms[w] === NAME) forms[w] = OPEN;
    [lineStart, long, capitals] = [count, 0, 0];
  };
  /** Takes the letters at `i`; gives where they end. */
  const letters = (text: string, i: number, kind: number, opens: boolean): number => {
    const end = lettersEnd(text, i);
    if (end - i >= LONG) {
      long++;
      if ((kind & CAPITAL) !== 0) capitals++;
    }
    const plain = (kind & SMALL) !== 0 ? LOW : (kind & CAPITAL) !== 0 && !opens ? NAME : OPEN;
    take(i, end, (kind & SPACELESS) !== 0 && runEnd(text, i, SPACELESS) >= end ? UNSPACED : plain);
    return end;
  };
  return (text) => {
    begin(text);
    let opens = true;
    for (let i = 0; i < text.length;) {
      const kind = kindAt(text, i);
      if ((kind & (LETTER | DIGIT)) !== 0) {
        const end: number = (kind & DIGIT) !== 0 ? numberEnd(text, i) : letters(text, i, kind, opens);
        if ((kind & DIGIT) !== 0) take(i, end, NUMBER);
        [i, opens] = [end, false];
        continue;
      }
      if (text.charCodeAt(i) === NEWLINE) endLine();
      if ((kind & OPENS) !== 0) opens = true;
      i++;
    }
    endLine();
    return { count, starts, ends, forms };
  };
};

/** The pairs of letters of a run without spaces, or its only letter. */
export const pairsOfLetters = (run: string): string[] => {
  const letters = [...run.normalize('NFKC')];
  return letters.length === 1 ? [run] : letters.slice(1).map((letter, i) => letters[i]! + letter);
};

const POSSESSIVE = /['’]s?$/;

/** Lower case, accents folded, without the ending of a possessive. */
export const normOf = (word: string): string => normalise(word.replace(POSSESSIVE, ''));

const scan = wordScanner();

/** The words of `text`, in order. */
export const wordsOf = (text: string): Word[] => {
  const { count, starts, ends, forms } = scan(text);
  const words: Word[] = [];
  for (let w = 0; w < count; w++) {
    const written = text.slice(starts[w], ends[w]);
    if (forms[w] !== UNSPACED) words.push({ norm: normOf(written), form: FORMS[forms[w]!]! });
    else for (const pair of pairsOfLetters(written)) words.push({ norm: pair, form: 'low' });
  }
  return words;
};

/** Endings that English and its neighbours add to one and the same word; light, so that unlike words stay unlike. */
export const stemOf = (norm: string): string => {
  if (norm.length > 4 && norm.endsWith('ies')) return `${norm.slice(0, -3)}y`;
  if (norm.length > 5 && norm.endsWith('ing')) return norm.slice(0, -3);
  if (norm.length > 4 && norm.endsWith('ed')) return norm.slice(0, -2);
  if (norm.length > 4 && norm.endsWith('es')) return norm.slice(0, -2);
  if (norm.length > 3 && norm.endsWith('e')) return norm.slice(0, -1);
  return norm.length > 3 && norm.endsWith('s') && !norm.endsWith('ss') ? norm.slice(0, -1) : norm;
};
