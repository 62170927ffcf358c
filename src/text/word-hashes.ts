/**
 * Word hashes: a text as one 32-bit number a word, for finding the same words in a hundred thousand texts.
 *
 * Case, accents and punctuation do not matter. One pass over the code units with a table of what each of them is, and no
 * string per word. Scripts that write without spaces give a number per letter. The lowest bit of a number tells a long word.
 */
import type { GrowingArray } from '../algorithms/growing-array.ts';
import { normalise } from './normalise.ts';
import { SINGLE_MARKS, singleQuotations, type SingleQuotations } from './single-quotations.ts';

const UNSEEN = 0;
const BREAK = 1;
const LETTER = 2;
const ALONE = 3;
const NOTHING = 4;
const MARK = 5;
const SINGLE = 6;

/** What each code unit is, and what it counts as; filled as units are met. */
const kinds = new Uint8Array(65_536);
const folded = new Uint16Array(65_536);

const SPACELESS =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
const WORD = /[\p{L}\p{N}\p{M}\p{Cs}]/u;
/** What only tells how to set a text: a soft hyphen is no place where a word ends. */
const FORMAT = /\p{Cf}/u;
const MARKS = '"“”„«»「」';

const learn = (unit: number): number => {
  const char = String.fromCharCode(unit);
  const plain = normalise(char);
  folded[unit] = plain.charCodeAt(0) || unit;
  if (SPACELESS.test(char)) return (kinds[unit] = ALONE);
  if (MARKS.includes(char)) return (kinds[unit] = MARK);
  if (SINGLE_MARKS.includes(char)) return (kinds[unit] = SINGLE);
  if (FORMAT.test(char) || (plain === '' && WORD.test(char))) return (kinds[unit] = NOTHING);
  return (kinds[unit] = WORD.test(char) ? LETTER : BREAK);
};

const START = 0x811c9dc5;
/** Letters of a long word. Reports of one event share long words, others hardly any: six tell them apart as well as five or seven. */
const LONG = 6;
/** FNV-1a's prime. */
const PRIME = 0x01000193;

export const isLong = (word: number): boolean => (word & 1) === 1;

/** murmur3's finaliser: words that differ in one letter differ in all bits but the last. */
const finish = (h: number, letters: number): number => {
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (((h ^ (h >>> 16)) & ~1) | (letters >= LONG ? 1 : 0)) >>> 0;
};

/**
 * Appends the words of `text` to `into`; gives how many. `marks` is told where quotations begin and end, in turn, as numbers
 * of words: one in double marks that nobody closes ends with its paragraph's last word, or with the text.
 */
export const appendWordHashes = (text: string, into: GrowingArray, marks?: GrowingArray): number => {
  const before = into.length;
  const turns: number[] = [];
  let [hash, letters] = [START, 0];
  let quoted = false;
  let single: SingleQuotations | undefined;
  const turn = (opens: boolean): void => {
    if (opens !== quoted) turns.push(into.length - before);
    quoted = opens;
  };
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    const kind = kinds[unit]! === UNSEEN ? learn(unit) : kinds[unit]!;
    if (kind === LETTER) {
      hash = Math.imul(hash ^ folded[unit]!, PRIME);
      letters++;
      continue;
    }
    if (kind === NOTHING) continue;
    if (letters > 0) into.push(finish(hash, letters));
    [hash, letters] = [START, 0];
    if (kind === ALONE) into.push(finish(Math.imul(START ^ unit, PRIME), 1));
    else if (kind === MARK) turn(opensAt(text, i));
    else if (kind === SINGLE) (single ??= singleQuotations()).mark(text, i, into.length - before);
    else if (unit === NEWLINE && text.charCodeAt(i + 1) === NEWLINE) {
      if (quoted) turn(false);
      single?.endParagraph(text, i, into.length - before);
    }
  }
  if (letters > 0) into.push(finish(hash, letters));
  if (quoted) turn(false);
  if (marks) for (const place of joined(turns, single?.turns ?? [])) marks.push(place);
  return into.length - before;
};

/** Stretches that are in one of the two, or in both. */
const joined = (a: readonly number[], b: readonly number[]): readonly number[] => {
  if (b.length === 0) return a;
  const starts = [a, b].flatMap((turns) => turns.flatMap((from, i) => (i % 2 ? [] : [[from, turns[i + 1]!] as const]))); // prettier-ignore
  const ends: number[] = [];
  for (const [from, to] of starts.sort((x, y) => x[0] - y[0] || x[1] - y[1])) {
    if (ends.length > 0 && from < ends.at(-1)!) ends[ends.length - 1] = Math.max(ends.at(-1)!, to);
    else ends.push(from, to);
  }
  return ends;
};

const NEWLINE = 0x0a;
const AFTER_WORDS = /[\p{L}\p{N}\p{M}.,!?;:…'’)\]]/u;
const SPACE = /^\s?$/;
const ENDS = '”»';
/** These stand between letters without spaces, and each does one thing. */
const CORNERS = '「」';

/** Whether the mark at `i` opens a quotation: what a mark is used for hangs on its place more than on its form. */
const opensAt = (text: string, i: number): boolean => {
  const [mark, before] = [text.charAt(i), text.charAt(i - 1)];
  if (CORNERS.includes(mark)) return mark === CORNERS[0];
  if (AFTER_WORDS.test(before)) return false;
  return !(ENDS.includes(mark) && SPACE.test(before) && SPACE.test(text.charAt(i + 1)));
};
