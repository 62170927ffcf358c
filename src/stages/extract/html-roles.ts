/** Roles of a page's paragraphs: what the markup says, then what the lines say, then the links: a paragraph of links leads elsewhere. */
import type { Block, Role } from '../../model/index.ts';
import { STORY_ROLES } from '../../model/index.ts';
import { foldMarks, normalise } from '../../text/normalise.ts';
import type { ArticleParagraph } from './html-article.ts';
import type { Line } from './lines.ts';
import { linesOf } from './lines.ts';
import type { Reading } from './roles.ts';
import { readLines } from './roles.ts';

/** A paragraph that is nearly all links and no sentence is a list of links. */
const MOSTLY_LINKS = 0.8;
/** A list item with fewer links is a point that the article makes, whatever its form. */
const FEW_LINKS = 0.2;
/** A sentence that is one link from end to end is another article's headline with a full stop. */
const ALL_LINKS = 0.97;

/** Roles of the paragraphs; `starts` are their places in the text, `title` what the page calls itself. */
export const htmlReading = (
  paragraphs: readonly ArticleParagraph[],
  starts: readonly number[],
  title: string | null,
): Reading => {
  const lines = paragraphs.map((p, i) => lineOf(p, starts[i]!));
  const from = afterTitle(paragraphs, title);
  const marked = paragraphs.map((p, i) => (i < from ? beforeTitle(p, title) : roleByMarkup(p, lines[i]!)));
  const reading = readLines(lines.filter((_, i) => marked[i] === null), title === null); // prettier-ignore
  const own = lines.flatMap((line, i): Block[] => (marked[i] ? [{ start: line.start, end: line.end, role: marked[i] }] : [])); // prettier-ignore
  return {
    ...reading,
    blocks: withoutTeasers([...reading.blocks, ...own].sort((a, b) => a.start - b.start)),
  };
};

const lineOf = (p: ArticleParagraph, start: number): Line => {
  const { text } = p;
  const line = linesOf(text)[0] ?? { text, words: 0, ends: false, apart: true, start: 0, end: text.length };
  return { ...line, start: start + line.start, end: start + line.end, prose: p.linked < MOSTLY_LINKS };
};

/** A heading heads something: the headings that end a page lead elsewhere. */
const withoutTeasers = (blocks: readonly Block[]): Block[] => {
  const last = blocks.findLastIndex((block) => STORY_ROLES.has(block.role));
  return blocks.map((block, i) =>
    i > last && block.role === 'heading' ? { ...block, role: 'promotion' } : block,
  );
};

const key = (text: string): string => normalise(foldMarks(text)).replace(/[^\p{L}\p{N}]+/gu, ' ').trim(); // prettier-ignore

/** How far down a page repeats its title over the article; below that it is a mention. */
const TITLE_WITHIN = 40;

/** Index of the first paragraph below the title, where the title stands in the text; what is above is the page's furniture. */
const afterTitle = (paragraphs: readonly ArticleParagraph[], title: string | null): number => {
  if (title === null) return 0;
  const wanted = key(title);
  return paragraphs.slice(0, TITLE_WITHIN).findIndex((p) => key(p.text) === wanted) + 1;
};

const beforeTitle = (p: ArticleParagraph, title: string | null): Role =>
  key(p.text) === key(title ?? '')
    ? 'title'
    : p.role === 'caption' || p.role === 'byline'
      ? p.role
      : 'promotion';

const roleByMarkup = (p: ArticleParagraph, line: Line): Role | null => {
  if (p.linked >= ALL_LINKS && line.words > 2) return 'promotion';
  if (p.linked >= MOSTLY_LINKS && !line.ends) return 'promotion';
  if (p.role === 'title') return 'heading';
  if (p.role === null && p.listItem && p.linked < FEW_LINKS) return 'body';
  return p.role;
};
