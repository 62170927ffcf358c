/**
 * Sentences: where each begins and ends.
 *
 * Follows Unicode sentence segmentation (UAX 29, in the runtime) and mends what it breaks in news: abbreviations,
 * initials, and a closing quotation mark torn from its sentence. A line break always ends a sentence.
 */
import type { Span } from '../model/index.ts';
import { ABBREVIATIONS } from './lang/en/abbreviations.ts';

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });

const INITIAL = /(?:^|[\s(.])\p{Lu}\.$/u;
const LAST_WORD = /([\p{L}.]+)\.$/u;
const STARTS_LOW = /^[\p{Ll}\d]/u;
const CLOSING_FIRST = /^["”’»)\]]+(?=\s|$)/u;
/** After these a sentence may well end ("… in the U.S. He said"), so only a following name or number joins. */
const MAY_END = /(?:^|\s)(?:\p{Lu}\.){2,}$/u;
const NO_SENTENCE_START =
  /^(?!(?:The|A|An|He|She|It|They|We|I|In|On|At|But|And|His|Her|Its|Their|This|That|These|Those|After|Before|When|While|As|If|For|There|Mr|Mrs|Ms|President|Officials)\b)/u;

/** Whether the text before a break and the text after it belong to one sentence. */
const joins = (before: string, after: string): boolean => {
  const head = before.trimEnd();
  if (CLOSING_FIRST.test(after)) return true;
  if (!head.endsWith('.')) return /^\p{Ll}/u.test(after) && !/[!?…]["”’]?$/u.test(head);
  if (STARTS_LOW.test(after) && /\p{Ll}/u.test(after[0]!)) return true;
  if (MAY_END.test(head)) return NO_SENTENCE_START.test(after);
  if (INITIAL.test(head)) return true;
  const word = LAST_WORD.exec(head)?.[1]?.toLowerCase();
  if (word === undefined) return false;
  const sort = ABBREVIATIONS.get(word);
  return (
    sort === 'title' || (sort === 'number' && /^\d/.test(after)) || (sort === 'month' && /^\d/.test(after))
  );
};

const trimmed = (text: string, start: number, end: number): Span | null => {
  while (start < end && /\s/u.test(text[start]!)) start++;
  while (end > start && /\s/u.test(text[end - 1]!)) end--;
  return start < end ? { start, end } : null;
};

/** The sentences inside `within`, in order, without the white space around them. */
export const sentencesOf = (text: string, within: Span = { start: 0, end: text.length }): Span[] => {
  const found: Span[] = [];
  let line = within.start;
  while (line < within.end) {
    const newline = text.indexOf('\n', line);
    const lineEnd = newline < 0 || newline > within.end ? within.end : newline;
    found.push(...sentencesOfLine(text, line, lineEnd));
    line = lineEnd + 1;
  }
  return found;
};

const sentencesOfLine = (text: string, from: number, until: number): Span[] => {
  const line = text.slice(from, until);
  const breaks: { start: number; end: number }[] = [];
  for (const { segment, index } of segmenter.segment(line)) {
    const last = breaks.at(-1);
    if (last && joins(line.slice(last.start, last.end), segment)) last.end = index + segment.length;
    else breaks.push({ start: index, end: index + segment.length });
  }
  return breaks.map((b) => trimmed(text, from + b.start, from + b.end)).filter((s): s is Span => s !== null);
};
