/** Head: the lines before the first paragraph, where an article says what it is: title, byline, date, key points, labelled facts. */
import type { Block, Role } from '../../model/index.ts';
import { bylineOf } from './byline.ts';
import { isCaption } from './caption.ts';
import { outletOf } from './credits.ts';
import { datelineOf } from './dateline.ts';
import { isTitle } from './headings.ts';
import type { Label } from './labels.ts';
import { labelOf } from './labels.ts';
import { wordsIn, type Line } from './lines.ts';
import { plainName } from './plain-name.ts';
import { dateIn, dateLineOf } from './published.ts';

/** What the lines say of the article; filled in as they are read, the first to say it wins. */
export interface Facts {
  title: string | null;
  byline: string | null;
  outlet: string | null;
  url: string | null;
  dateline: string | null;
  /** From a line that dates the article. */
  published: string | null;
}

export const BULLET = /^[-*•‣·–—▪■●]\s+(?=\S)/u;
/** A key point says something; fewer words are an entry of a menu. */
const MIN_BULLET_WORDS = 4;

export const whole = (line: Line, role: Role): Block[] => [{ start: line.start, end: line.end, role }];

/** What follows `from` in a line, as body. */
export const blockFrom = (line: Line, from: number): Block[] => {
  const skip = /^\s*/.exec(line.text.slice(from - line.start))![0].length;
  return from + skip < line.end ? [{ start: from + skip, end: line.end, role: 'body' }] : [];
};

/** Blocks of a line that only a head has; null where this is none. */
export const headBlocks = (
  line: Line,
  lines: readonly Line[],
  facts: Facts,
  titled: boolean,
): Block[] | null => {
  if (lines.length < 2) return dated(line, facts);
  const label = labelOf(line.text);
  if (label) return labelled(line, label, facts);
  const date = dated(line, facts);
  if (date) return date;
  if (bylineOf(line.text) !== null) return signed(line, facts);
  const open = titled && facts.title === null;
  const outlet = outletAt(line, lines, open);
  facts.outlet ??= outlet;
  if (outlet !== null) return whole(line, 'credit');
  if (BULLET.test(line.text) && line.words >= MIN_BULLET_WORDS) return whole(line, 'bullet');
  if (!open || !mayBeTitle(line, lines)) return null;
  facts.title = line.text;
  return whole(line, 'title');
};

const dated = (line: Line, facts: Facts): Block[] | null => {
  const date = dateLineOf(line.text);
  if (!date) return null;
  facts.published ??= date.iso;
  if (date.place) facts.dateline ??= line.text;
  const end = line.start + date.length;
  return [{ start: line.start, end, role: 'dateline' }, ...blockFrom(line, end)];
};

const signed = (line: Line, facts: Facts): Block[] => {
  facts.byline ??= bylineOf(line.text);
  facts.published ??= dateIn(line.text)?.iso ?? null;
  return whole(line, 'byline');
};

/**
 * The outlet that a line names and nothing else: anywhere below the title; above it only where a line follows that can
 * be the title and says more. `open`: whether a title may still come.
 */
const outletAt = (line: Line, lines: readonly Line[], open: boolean): string | null => {
  const above = open && titleBelow(line, lines);
  if (line === lines[0] && !above) return null;
  return outletOf(line.text) ?? (above ? mast(line, lines) : null);
};

/** A name over a page is no longer than this, and a title says more than it. */
const MAST_WORDS = 3;
/** So far down a title may stand below the outlet's name. */
const TITLE_WITHIN = 3;

const isFact = (line: Line): boolean =>
  labelOf(line.text) !== null || dateLineOf(line.text) !== null || bylineOf(line.text) !== null;

/** Whether a line that can be the title, and says more than this one, follows it with nothing but dates and names between. */
const titleBelow = (line: Line, lines: readonly Line[]): boolean => {
  const at = lines.indexOf(line);
  const next = lines.slice(at + 1, at + 1 + TITLE_WITHIN).find((l) => !isFact(l));
  if (next === undefined || outletOf(next.text) !== null) return false;
  return next.words > line.words && isHeading(next, lines);
};

/** The outlet's name where its form does not tell: a few words in capitals, with a date or a byline between them and the title. */
const mast = (line: Line, lines: readonly Line[]): string | null => {
  const below = lines[lines.indexOf(line) + 1]!;
  const name = line === lines[0] && line.words <= MAST_WORDS && !line.ends;
  return name && isFact(below) && wordsIn(line.text).every((w) => /^[\p{Lu}\d]|\.\p{L}{2,}$/u.test(w))
    ? line.text
    : null;
};

const isHeading = (line: Line, lines: readonly Line[]): boolean =>
  line !== lines.at(-1) && isTitle(line) && !datelineOf(line.text) && !isCaption(line.text, line.words);

/** The title is the first line apart from labels, dates and names, and it is not the last. */
const mayBeTitle = (line: Line, lines: readonly Line[]): boolean =>
  line === lines.find((l) => !isFact(l) && outletAt(l, lines, true) === null) && isHeading(line, lines);

const ROLE_OF_LABEL: Readonly<Record<Label['fact'], Role>> = {
  title: 'title',
  byline: 'byline',
  outlet: 'credit',
  published: 'dateline',
  url: 'credit',
};

/** A labelled line; the label before a title is a heading of its own, so that the title's block is the title. */
export const labelled = (line: Line, label: Label, facts: Facts): Block[] => {
  if (label.fact === 'published') facts.published ??= dateIn(label.value)?.iso ?? null;
  else if (label.fact === 'outlet' || label.fact === 'byline') facts[label.fact] ??= plainName(label.value);
  else facts[label.fact] ??= label.value;
  const role = ROLE_OF_LABEL[label.fact];
  if (role !== 'title') return whole(line, role);
  return [
    { start: line.start, end: line.start + label.length, role: 'heading' },
    { start: line.end - label.value.length, end: line.end, role },
  ];
};
