/**
 * Word hashes: a text as one 32-bit number a word, for finding the same words in a hundred thousand texts.
 *
 * Case, accents and punctuation do not matter. One pass over the code units with a table of what each of them is, and no
 * string per word. Scripts that write without spaces give a number per letter. The lowest bit of a number tells a long word.
 */
import type { GrowingArray } from '../algorithms/growing-array.ts';
import { normalise } from './normalise.ts';

const UNSEEN = 0;
const BREAK = 1;
const LETTER = 2;
const ALONE = 3;
const NOTHING = 4;
const MARK = 5;

/** What each code unit is, and what it counts as; filled as units are met. */
const kinds = new Uint8Array(65_536);
const folded = new Uint16Array(65_536);

const SPACELESS =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
const WORD = /[\p{L}\p{N}\p{M}\p{Cs}]/u;
const MARKS = '"“”„«»';

const learn = (unit: number): number => {
  const char = String.fromCharCode(unit);
  const plain = normalise(char);
  folded[unit] = plain.charCodeAt(0) || unit;
  if (SPACELESS.test(char)) return (kinds[unit] = ALONE);
  if (MARKS.includes(char)) return (kinds[unit] = MARK);
  if (plain === '' && WORD.test(char)) return (kinds[unit] = NOTHING);
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
 * Appends the words of `text` to `into`; gives how many. `marks` is told where quotations in double marks begin and end, in
 * turn, as numbers of words: one that nobody closes ends with its paragraph's last word, or with the text.
 */
export const appendWordHashes = (text: string, into: GrowingArray, marks?: GrowingArray): number => {
  const before = into.length;
  let [hash, letters] = [START, 0];
  let quoted = false;
  const turn = (opens: boolean): void => {
    if (opens !== quoted) marks?.push(into.length - before);
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
    else if (quoted && unit === NEWLINE && text.charCodeAt(i + 1) === NEWLINE) turn(false);
  }
  if (letters > 0) into.push(finish(hash, letters));
  if (quoted) turn(false);
  return into.length - before;
};

const NEWLINE = 0x0a;
const AFTER_WORDS = /[\p{L}\p{N}\p{M}.,!?;:…'’)\]]/u;
const SPACE = /^\s?$/;
const ENDS = '”»';

/** Whether the mark at `i` opens a quotation: what a mark is used for hangs on its place more than on its form. */
const opensAt = (text: string, i: number): boolean => {
  const before = text.charAt(i - 1);
  if (AFTER_WORDS.test(before)) return false;
  return !(ENDS.includes(text.charAt(i)) && SPACE.test(before) && SPACE.test(text.charAt(i + 1)));
};
