/** Lines: the non-empty lines of a text with what their form says, before anyone asks what part they play. */
import type { Span } from '../../model/index.ts';

export interface Line extends Span {
  readonly text: string;
  readonly words: readonly string[];
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
    words: own.match(WORDS) ?? [],
    ends: ENDS.test(own.slice(-80)) || END_THEN_BRACKETS.test(own.slice(-200)),
    apart:
      (!before || breaks(text.slice(before.end, span.start)) > 1) &&
      (!after || breaks(text.slice(span.end, after.start)) > 1),
  };
};

const breaks = (gap: string): number => gap.split('\n').length - 1;

const trimmed = (text: string, from: number, until: number): Span | null => {
  let [start, end] = [from, until];
  while (start < end && isBlank(text.charCodeAt(start))) start++;
  while (end > start && isBlank(text.charCodeAt(end - 1))) end--;
  return start < end ? { start, end } : null;
};

/** White space and the invisible marks that copying leaves behind. */
const isBlank = (unit: number): boolean =>
  unit <= 32 || unit === 0xa0 || unit === 0xfeff || (unit >= 0x2000 && unit <= 0x200f) || unit === 0x3000;
