/** Markdown: as text, but the marks say what is a title, a heading, a picture or a link elsewhere. */
import type { Block } from '../../model/index.ts';
import { frontMatterLines } from './front-matter.ts';
import type { Line } from './lines.ts';
import type { Reading } from './roles.ts';
import { readLines } from './roles.ts';

const HEADING = /^(#{1,6})\s+/;
const PICTURE = /^!\[[^\]]*\]\([^)]*\)\s*$/;
const LINK_ONLY = /^(?:[-*]\s+)?\[[^\]]+\]\([^)]*\)$/;
const RULE = /^(?:-{3,}|\*{3,}|_{3,}|={3,})$/;

/** Roles of the lines of a Markdown text. */
export const markdownBlocks = (lines: readonly Line[]): Reading => {
  const first = lines.find((line) => /^#\s+/.test(line.text));
  const front = frontMatterLines(lines);
  const unmarked = lines.filter((line, i) => i < front || markedBlocks(line, first).length === 0);
  const rest = readLines(unmarked, first === undefined);
  const blocks = [...lines.slice(front).flatMap((line) => markedBlocks(line, first)), ...rest.blocks];
  return {
    ...rest,
    title: first ? first.text.replace(HEADING, '').trim() : rest.title,
    blocks: blocks.sort((a, b) => a.start - b.start),
  };
};

const markedBlocks = (line: Line, title: Line | undefined): Block[] => {
  const { start, end, text } = line;
  if (line === title) return titleBlocks(line);
  if (HEADING.test(text) || RULE.test(text)) return [{ start, end, role: 'heading' }];
  if (PICTURE.test(text)) return [{ start, end, role: 'caption' }];
  return LINK_ONLY.test(text) ? [{ start, end, role: 'promotion' }] : [];
};

/** The mark before a title is a heading of its own, so that the title's block is the title. */
const titleBlocks = ({ start, end, text }: Line): Block[] => {
  const mark = HEADING.exec(text)![0].length;
  return [
    { start, end: start + 1, role: 'heading' },
    { start: start + mark, end, role: 'title' },
  ];
};
