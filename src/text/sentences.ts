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
const CLOSING_FIRST = /^["“”‘’«»)\]]+(?=\s|$)/u;
/** After these a sentence may well end ("… in the U.S. He said"), so only a following name or number joins. */
const MAY_END = /(?:^|\s)(?:\p{Lu}\.){2,}$/u;
const NO_SENTENCE_START =
  /^(?!(?:The|A|An|He|She|It|They|We|I|In|On|At|But|And|His|Her|Its|Their|This|That|These|Those|After|Before|When|While|As|If|For|There|Mr|Mrs|Ms|President|Officials)\b)/u;

/** Whether the text before a break and the text after it belong to one sentence. */
const joins = (before: string, after: string): boolean => {
  const head = before.trimEnd();
  if (CLOSING_FIRST.test(after)) return true;
  if (!head.endsWith('.')) return /^\p{Ll}/u.test(after) && !/[!?…]$/u.test(head);
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
    for (const sentence of sentencesOfLine(text, line, lineEnd)) found.push(sentence);
    line = lineEnd + 1;
  }
  return found;
};

/** The standard sees no sentence begin with a figure or, in speech that goes on after who said it, with a dash. */
const BEFORE_FIGURE_OR_DASH = /(?=\d|[-–—]\s*\p{Lu})(?<=[\p{L})%”"][.!?]["”’)]*\s+)/gu;

const segmentsOf = (line: string): Span[] => {
  const marked = [...segmenter.segment(line)].map((s) => s.index);
  const unseen = [...line.matchAll(BEFORE_FIGURE_OR_DASH)].map((m) => m.index);
  const starts = [...new Set([...marked, ...unseen])].sort((x, y) => x - y);
  return starts.map((start, i) => ({ start, end: starts[i + 1] ?? line.length }));
};

const sentencesOfLine = (text: string, from: number, until: number): Span[] => {
  const line = text.slice(from, until);
  const breaks: { start: number; end: number }[] = [];
  for (const { start, end } of segmentsOf(line)) {
    const last = breaks.at(-1);
    if (last && joins(line.slice(last.start, last.end), line.slice(start, end))) last.end = end;
    else breaks.push({ start, end });
  }
  return breaks
    .flatMap((b) => unmarkedBreaks(line, b))
    .map((b) => trimmed(text, from + b.start, from + b.end))
    .filter((s): s is Span => s !== null);
};

/**
 * Headings that lost their line break on the way run into the sentence after them ("Situation in Libya The council …").
 * A sentence opener in the middle, after a word that does not ask for a name, is where it stood.
 */
const OPENER =
  / (?=(?:The|A|An|In|On|At|It|He|She|They|We|This|These|That|There|According|After|As|For|With|When|While|However|Earlier|But|His|Her|Their|Its|Our|From|During|Since|Some|All|Also|By|If) \p{Ll})/gu;
const WORD_BEFORE = /([\p{L}\p{N}'’]+)["”’)%\]]*$/u;
const ASKS_FOR_NAME =
  /^(?:the|a|an|of|in|on|at|by|to|from|for|with|and|or|&|as|like|than|via|per|into|over|under|that|called|named|titled|entitled|dubbed|said|says|say|saying|told|tells|newspaper|magazine|weekly|daily|paper|film|movie|book|song|series|show|album|is|was|are|were|read|reads|watch|wrote|writes|reported|reports|quoted)$/i;
const HEADING_WORDS = 2;
const SENTENCE_WORDS = 5;

/** How far back the word before a break may begin. */
const LONGEST_WORD = 60;

/** How many words, words in lower case, and opening and closing marks stand before each place of a text. */
const countsIn = (text: string) => {
  const words = [...text.matchAll(/\S+/gu)];
  const before = (at: number, places: readonly number[]): number => {
    let [low, high] = [0, places.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (places[middle]! < at) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  const counter = (places: readonly number[]) => (from: number, to: number) =>
    before(to, places) - before(from, places);
  return {
    words: counter(words.map((w) => w.index)),
    low: counter(words.filter((w) => /^\p{Ll}/u.test(w[0])).map((w) => w.index)),
    opening: counter([...text.matchAll(/["“]/g)].map((m) => m.index)),
    closing: counter([...text.matchAll(/["”]/g)].map((m) => m.index)),
  };
};

/** The text is read once, however often it seems to break: what stands before and behind each place is counted beforehand. */
const unmarkedBreaks = (line: string, whole: Span): Span[] => {
  const text = line.slice(whole.start, whole.end);
  const openers = [...text.matchAll(OPENER)];
  if (openers.length === 0) return [whole];
  const counts = countsIn(text);
  const found: Span[] = [];
  let from = 0;
  for (const { index: at } of openers) {
    const last = WORD_BEFORE.exec(text.slice(Math.max(from, at - LONGEST_WORD), at))?.[1];
    if (last === undefined || ASKS_FOR_NAME.test(last)) continue;
    if (!standsAlone(counts, from, at, text.length)) continue;
    found.push({ start: whole.start + from, end: whole.start + at });
    from = at + 1;
  }
  return [...found, { start: whole.start + from, end: whole.end }];
};

/** Whether `[from, at)` may be a heading and `[at, end)` a sentence, with no quotation left open in between. */
const standsAlone = (counts: ReturnType<typeof countsIn>, from: number, at: number, end: number): boolean => {
  const [words, opening] = [counts.words(at, end), counts.opening(from, at)];
  const open = opening === 1 && counts.closing(from, at) === 0;
  return (
    counts.words(from, at) >= HEADING_WORDS &&
    words >= SENTENCE_WORDS &&
    counts.low(at, end) * 2 >= words &&
    !open
  );
};
