/**
 * Quoted stretches of a text, whichever marks it uses: “…”, "…", ‘…’, '…', ''…'', «…», »…«, „…“, ”…”, ‚…‘, ‹…›.
 *
 * Works paragraph by paragraph with one open mark at a time; marks of the other width inside are part of the
 * quotation. A straight mark opens where a word follows and closes where one went before. A single mark is an
 * apostrophe unless it stands at a word's edge and finds its partner. A paragraph that ends inside a quotation is
 * closed there, and the next one continues it when it opens with a mark again.
 */
import type { Span } from '../model/index.ts';

/** A quoted stretch with its marks. `continues`: it goes on from the stretch before it, in the paragraph before. */
export interface Quoted extends Span {
  readonly continues: boolean;
}

/** Every mark that some newsroom closes a quotation with, for use in a pattern; several of them open one elsewhere. */
export const CLOSING_MARKS = `'"“”‘’«»‹›`;

const ENDS_SPEECH = new RegExp(`[.!?…][${CLOSING_MARKS}]$`);

const DOUBLE_OPEN = /[“"«„]/;
const DOUBLE_CLOSE = /[”"»“]/;

/** "The Old Bridge", the "Maren": the name of a book, a song or a ship, not something said. */
export const isNameInMarks = (text: string, { start, end }: Span): boolean => {
  const inside = text.slice(start, end);
  const words = inside.match(/[\p{L}\p{N}'’-]+/gu) ?? [];
  if (ENDS_SPEECH.test(inside) || !/^\p{Lu}/u.test(words[0] ?? '')) return false;
  if (words.length === 1) return /\bthe\s+$/.test(text.slice(Math.max(0, start - 5), start));
  return words.every((w) => w.length < 4 || /^[\p{Lu}\p{N}]/u.test(w));
};

type Width = 'double' | 'single';
interface Mark extends Span {
  readonly width: Width;
  readonly opens: boolean;
  readonly closes: boolean;
}

const MARKS = /''|``|[“”"«»„‘’'‚‹›]/g;
const WORD = /[\p{L}\p{N}]/u;
const BEFORE_OPEN = /^$|[\s([{—–\-“"‘'«„/…]/;

/** All marks of a paragraph, with what each can do where it stands. */
const marksOf = (text: string, from: number, until: number): Mark[] => {
  const found: Mark[] = [];
  MARKS.lastIndex = from;
  for (let m = MARKS.exec(text); m && m.index < until; m = MARKS.exec(text)) {
    const start = m.index;
    const end = start + m[0].length;
    const before = start > from ? text[start - 1]! : '';
    const after = end < until ? text[end]! : '';
    found.push({ start, end, ...powers(m[0], before, after) });
  }
  return found;
};

const powers = (mark: string, before: string, after: string): Omit<Mark, 'start' | 'end'> => {
  const double = mark.length === 2 || DOUBLE_OPEN.test(mark) || DOUBLE_CLOSE.test(mark);
  const width: Width = double ? 'double' : 'single';
  const roomBefore = BEFORE_OPEN.test(before);
  const opens = roomBefore && after !== '' && !/[\s,.;:!?)]/.test(after);
  const closes = before !== '' && !/\s/.test(before) && !WORD.test(after);
  if (mark === '„' || mark === '``') return { width, opens: true, closes: false };
  // Some newsrooms close with what others open with („so“, »so«, ‚so‘): the room around a mark says which it is.
  if (mark === '“' || mark === '«') {
    // « So » is set with room inside.
    const begins = opens || (mark === '«' && roomBefore && /\s/.test(after));
    return { width, opens: begins || !closes, closes: closes && !begins };
  }
  if (mark === '»') return { width, opens: opens && !closes, closes: closes || !opens };
  if (mark === '”') return { width, opens: opens && !closes, closes: closes || !opens };
  if (mark === '‹') return { width, opens: opens || !closes, closes: closes && !opens };
  if (mark === '›') return { width, opens: opens && !closes, closes: closes || !opens };
  if (mark === '‘' || mark === '‚') return { width, opens, closes: closes && !opens && mark === '‘' };
  if (mark === '’') return { width, opens: false, closes };
  return { width, opens, closes: double ? closes || !opens : closes };
};

/** After "s'" a single mark is a plural's apostrophe unless a clause ends there. */
const pluralApostrophe = (text: string, mark: Mark): boolean =>
  mark.width === 'single' &&
  /s/i.test(text[mark.start - 1] ?? '') &&
  /^\s+[\p{Ll}]/u.test(text.slice(mark.end, mark.end + 3));

/** No paragraph of a quotation is longer, in characters; a mark that finds no partner before is a slip. */
const LONGEST = 5000;

/** The mark that closes `marks[open]`, skipping a pair of the same width inside where the text nests them. */
const closing = (text: string, marks: readonly Mark[], open: number): number => {
  let depth = 0;
  let doubtful = -1;
  for (let i = open + 1; i < marks.length; i++) {
    const mark = marks[i]!;
    if (mark.start - marks[open]!.end > LONGEST) break;
    if (mark.width !== marks[open]!.width) continue;
    if (mark.opens && !mark.closes) depth++;
    else if (mark.closes && depth > 0) depth--;
    else if (mark.closes && pluralApostrophe(text, mark)) doubtful = doubtful < 0 ? i : doubtful;
    else if (mark.closes) return i;
  }
  return depth > 0 ? firstClosing(marks, open) : doubtful;
};

const firstClosing = (marks: readonly Mark[], open: number): number => {
  for (let i = open + 1; i < marks.length && marks[i]!.start - marks[open]!.end <= LONGEST; i++)
    if (marks[i]!.width === marks[open]!.width && marks[i]!.closes) return i;
  return -1;
};

/** A single mark opens a quotation only with a word of some length behind it; else it cuts a word short ('em, '90s). */
const cutsWord = (text: string, mark: Mark): boolean =>
  mark.width === 'single' &&
  /^(?:\d\ds?\b|em\b|til\b|tis\b|twas\b|cause\b|n\b)/i.test(text.slice(mark.end, mark.end + 6));

const paragraphs = (text: string): Span[] => {
  const found: Span[] = [];
  for (const m of text.matchAll(/[^\n]+/g))
    if (m[0].trim()) found.push({ start: m.index, end: m.index + m[0].length });
  return found;
};

/** All outermost quoted stretches, in order. */
export const quotedIn = (text: string): Quoted[] => {
  const found: Quoted[] = [];
  let dangling = false;
  for (const paragraph of paragraphs(text)) {
    const marks = marksOf(text, paragraph.start, paragraph.end);
    const opening = paragraph.start + text.slice(paragraph.start).search(/\S/);
    let resumes = dangling;
    dangling = false;
    for (let i = 0; i < marks.length; i++) {
      const mark = marks[i]!;
      if (!mark.opens || cutsWord(text, mark)) continue;
      const at = closing(text, marks, i);
      const first = mark.start === opening;
      if (at >= 0) {
        found.push({ start: mark.start, end: marks[at]!.end, continues: resumes && first });
        i = at;
      } else if (
        mark.width === 'double' &&
        (first || /[:,.?!]\s*$/.test(text.slice(Math.max(paragraph.start, mark.start - 4), mark.start)))
      ) {
        const end = paragraph.start + text.slice(paragraph.start, paragraph.end).trimEnd().length;
        found.push({ start: mark.start, end, continues: resumes && first });
        dangling = true;
        break;
      }
      resumes = false;
    }
  }
  return found;
};
