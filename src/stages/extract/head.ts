/** Head: the lines before the first paragraph, where an article says what it is: title, byline, date, key points, labelled facts. */
import type { Block, Role } from '../../model/index.ts';
import { bylineOf } from './byline.ts';
import { isCaption } from './caption.ts';
import { outletOf } from './credits.ts';
import { datelineOf } from './dateline.ts';
import { isTitle } from './headings.ts';
import type { Label } from './labels.ts';
import { labelOf } from './labels.ts';
import type { Line } from './lines.ts';
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
  if (named(line, lines, facts)) return whole(line, 'credit');
  if (BULLET.test(line.text) && line.words.length >= MIN_BULLET_WORDS) return whole(line, 'bullet');
  if (!titled || facts.title !== null || !mayBeTitle(line, lines)) return null;
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

/** Below the title the outlet's name may stand alone. */
const named = (line: Line, lines: readonly Line[], facts: Facts): boolean => {
  const outlet = line === lines[0] ? null : outletOf(line.text);
  facts.outlet ??= outlet;
  return outlet !== null;
};

/** The title is the first line apart from labels, dates and names, and it is not the last. */
const mayBeTitle = (line: Line, lines: readonly Line[]): boolean =>
  line === lines.find((l) => !labelOf(l.text) && !dateLineOf(l.text) && bylineOf(l.text) === null) &&
  line !== lines.at(-1) &&
  isTitle(line) &&
  !datelineOf(line.text) &&
  !isCaption(line.text, line.words.length);

const ROLE_OF_LABEL: Readonly<Record<Label['fact'], Role>> = {
  title: 'title',
  byline: 'byline',
  outlet: 'credit',
  published: 'dateline',
  url: 'credit',
};

/** A labelled line; the label before a title is a heading of its own, so that the title's block is the title. */
const labelled = (line: Line, label: Label, facts: Facts): Block[] => {
  if (label.fact === 'published') facts.published ??= dateIn(label.value)?.iso ?? null;
  else facts[label.fact] ??= label.value;
  const role = ROLE_OF_LABEL[label.fact];
  if (role !== 'title') return whole(line, role);
  return [
    { start: line.start, end: line.start + label.length, role: 'heading' },
    { start: line.end - label.value.length, end: line.end, role },
  ];
};
