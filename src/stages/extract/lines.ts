/** Lines: the non-empty lines of a text with what their form says, before anyone asks what part they play. */
import type { Span } from '../../model/index.ts';

export interface Line extends Span {
  readonly text: string;
  /** How many words it has. */
  readonly words: number;
  /** Whether it ends as a sentence does, closing marks and notes in brackets apart. */
  readonly ends: boolean;
  /** Whether an empty line or the end of the text comes before and after it. */
  readonly apart: boolean;
  /** Whether its page marks it as a paragraph of its own words: then it is no other article's headline. */
  readonly prose?: boolean;
}

const ENDS = /(?:[.!?…:;]|\.\.\.)["'”’»)\]]*\s*$/u;
const END_THEN_BRACKETS = /[.!?…]["'”’»]*\s*[([][^()[\]]*[)\]]\.?\s*$/u;
const WORDS = /[\p{L}\p{N}][\p{L}\p{N}\p{M}'’.,&-]*/gu;

/** All lines with text, without the white space around them. */
export const linesOf = (text: string): Line[] => {
  const found: Span[] = [];
  for (let from = 0; from <= text.length;) {
    const newline = text.indexOf('\n', from);
    const until = newline < 0 ? text.length : newline;
    const span = trimmed(text, from, until);
    if (span) found.push(span);
    from = until + 1;
  }
  return found.map((span, i) => lineOf(text, span, found[i - 1], found[i + 1]));
};

const lineOf = (text: string, span: Span, before?: Span, after?: Span): Line => {
  const own = text.slice(span.start, span.end);
  return {
    ...span,
    text: own,
    words: countWords(own),
    ends: ENDS.test(own.slice(-80)) || END_THEN_BRACKETS.test(own.slice(-200)),
    apart:
      (!before || breaks(text.slice(before.end, span.start)) > 1) &&
      (!after || breaks(text.slice(span.end, after.start)) > 1),
  };
};

/** Words, numbers and what is written in one with them. */
export const wordsIn = (line: string): readonly string[] => line.match(WORDS) ?? [];

/** What a code unit may be in a word, filled as units are met: nothing (BREAK), what only goes on (INSIDE), what begins one; or half a letter. */
const [UNSEEN, BREAK, INSIDE, BEGINS, HALF] = [0, 1, 2, 3, 4];
const kinds = new Uint8Array(65_536);

const learn = (unit: number): number => {
  const letter = String.fromCharCode(unit);
  if (/[\ud800-\udfff]/.test(letter)) return (kinds[unit] = HALF);
  return (kinds[unit] = /[\p{L}\p{N}]/u.test(letter)
    ? BEGINS
    : /[\p{M}'’.,&-]/u.test(letter)
      ? INSIDE
      : BREAK);
};

/** How many `wordsIn` gives, without making any: most lines are prose, of which nothing else is asked. */
const countWords = (line: string): number => {
  let [count, inside] = [0, false];
  for (let i = 0; i < line.length; i++) {
    const unit = line.charCodeAt(i);
    const kind = kinds[unit] === UNSEEN ? learn(unit) : kinds[unit];
    if (kind === HALF) return wordsIn(line).length;
    if (kind === BEGINS && !inside) count++;
    inside = kind === BEGINS || (kind === INSIDE && inside);
  }
  return count;
};

const breaks = (gap: string): number => {
  let count = 0;
  for (let at = gap.indexOf('\n'); at >= 0; at = gap.indexOf('\n', at + 1)) count++;
  return count;
};

const trimmed = (text: string, from: number, until: number): Span | null => {
  let [start, end] = [from, until];
  while (start < end && isBlank(text.charCodeAt(start))) start++;
  while (end > start && isBlank(text.charCodeAt(end - 1))) end--;
  return start < end ? { start, end } : null;
};

/** White space and the invisible marks that copying leaves behind. */
const isBlank = (unit: number): boolean =>
  unit <= 32 || unit === 0xa0 || unit === 0xfeff || (unit >= 0x2000 && unit <= 0x200f) || unit === 0x3000;
