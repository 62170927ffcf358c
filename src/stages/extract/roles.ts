/**
 * Roles: what part each line of a text plays. Lines of the head (title, byline, date, key points) are read in `head.ts`; here the rest.
 * The form of a line decides, then its place: what is no sentence and stands between paragraphs is not the story.
 */
import type { Block, Role } from '../../model/index.ts';
import { isStaffCredit } from './byline.ts';
import { isCaption } from './caption.ts';
import { isContribution } from './credits.ts';
import { datelineOf } from './dateline.ts';
import { frontMatterBlocks, frontMatterLines } from './front-matter.ts';
import { blockFrom, BULLET, headBlocks, whole } from './head.ts';
import type { Facts } from './head.ts';
import { headingLike } from './headings.ts';
import { linesOf, type Line } from './lines.ts';
import { isPromotion, points } from './promotion.ts';
import { dateLineOf } from './published.ts';

/** The roles of the lines, and what reading them brought to light. */
export interface Reading extends Readonly<Facts> {
  readonly blocks: readonly Block[];
}

/** Where whole paragraphs lack their full stop, its lack says nothing. Share of longer lines that must have one. */
const TRUSTED_SHARE = 0.6;
const LONG_WORDS = 12;
/** The head ends with the first paragraph, or after so many lines. */
const HEAD_LINES = 14;

/** The roles of the lines of a plain text, for those who need nothing else of it. */
export const blocksOf = (text: string, titled: boolean): readonly Block[] =>
  readLines(linesOf(text), titled).blocks;

/** Roles of the lines of a plain text. `titled`: whether a title may stand in the text. */
export const readLines = (all: readonly Line[], titled: boolean): Reading => {
  const facts: Facts = {
    title: null,
    byline: null,
    outlet: null,
    url: null,
    dateline: null,
    published: null,
  };
  const front = frontMatterLines(all);
  const lines = all.slice(front);
  const trusted = stopsAreTrusted(lines);
  const blocks = all.slice(0, front).flatMap((line) => frontMatterBlocks(line, facts));
  let body = false;
  lines.forEach((line, i) => {
    const head = !body && i < HEAD_LINES ? headBlocks(line, lines, facts, titled) : null;
    const last = i === lines.length - 1 && i > 0;
    const parts = head ?? (last ? endDate(line, facts) : null) ?? whole(line, roleOf(line, body, trusted));
    for (const part of parts)
      blocks.push(...(part.role === 'body' && !body ? withDateline(line, part, facts) : [part]));
    body ||= parts.some((part) => part.role === 'body');
  });
  return { ...facts, blocks };
};

const stopsAreTrusted = (lines: readonly Line[]): boolean => {
  const long = lines.filter((line) => line.words >= LONG_WORDS);
  return long.length === 0 || long.filter((line) => line.ends).length >= long.length * TRUSTED_SHARE;
};

/** A date alone on the last line. */
const endDate = (line: Line, facts: Facts): Block[] | null => {
  const dated = dateLineOf(line.text);
  if (!dated || dated.length < line.text.length) return null;
  facts.published ??= dated.iso;
  return whole(line, 'dateline');
};

/** The part of a line below the head. */
const roleOf = (line: Line, body: boolean, trusted: boolean): Role => {
  const { text, words, ends } = line;
  if (isPromotion(text, words, ends)) return 'promotion';
  if (isCaption(text, words)) return 'caption';
  if (isContribution(text) || isStaffCredit(text)) return 'credit';
  if (BULLET.test(text)) return 'body';
  const like = headingLike(line);
  if (like === null || (!trusted && words >= LONG_WORDS)) return 'body';
  if (points(text)) return 'promotion';
  if (like === 'heading') return like;
  return line.prose ? 'body' : body ? 'promotion' : 'heading';
};

/** The first paragraph may open with a dateline, which gets a block of its own. */
const withDateline = (line: Line, block: Block, facts: Facts): Block[] => {
  const text = line.text.slice(block.start - line.start, block.end - line.start);
  const dateline = datelineOf(text);
  if (!dateline || dateline.length >= text.length) return [block];
  facts.dateline = text.slice(0, dateline.length).trim();
  const end = block.start + facts.dateline.length;
  return [{ start: block.start, end, role: 'dateline' }, ...blockFrom(line, end)];
};
