/**
 * Paragraphs of a page's article, in order, each with what its markup says of it: the tag, how much of it is links,
 * and names of classes that betray captions, bylines and boxes that lead elsewhere.
 */
import type { Role } from '../../model/index.ts';

/** An element around a paragraph whose tag or name says what it holds. */
export interface Box {
  readonly role: Role;
  /** How many characters it holds: what is said of a whole article is not said of its parts. */
  readonly size: number;
}

export interface Paragraph {
  readonly text: string;
  /** From the outermost in. */
  readonly boxes: readonly Box[];
  /** Share of its letters inside links, 0 … 1. */
  readonly linked: number;
  readonly listItem: boolean;
}

/** Just what is used of a DOM node, so that any DOM will do. */
export interface DomNode {
  readonly nodeType: number;
  readonly nodeName: string;
  readonly childNodes: Iterable<DomNode>;
  readonly textContent: string | null;
  getAttribute?(name: string): string | null;
}

const TEXT_NODE = 3;
const ELEMENT_NODE = 1;
const BLOCKS = new Set('P DIV SECTION ARTICLE LI UL OL H1 H2 H3 H4 H5 H6 BLOCKQUOTE TABLE TR TD TH FIGURE FIGCAPTION PRE HEADER FOOTER ASIDE MAIN DL DD DT HR FORM NAV DETAILS SUMMARY ADDRESS CENTER'.split(' ')); // prettier-ignore
const LEFT_OUT = new Set('SCRIPT STYLE NOSCRIPT TEMPLATE IFRAME SVG BUTTON SELECT TEXTAREA VIDEO AUDIO OBJECT'.split(' ')); // prettier-ignore

const BY_TAG: ReadonlyMap<string, Role> = new Map([
  ['H1', 'title'], ['H2', 'heading'], ['H3', 'heading'], ['H4', 'heading'], ['H5', 'heading'], ['H6', 'heading'],
  ['FIGURE', 'caption'], ['FIGCAPTION', 'caption'], ['NAV', 'promotion'], ['ASIDE', 'promotion'], ['FORM', 'promotion'],
]); // prettier-ignore

/** Names that pages on the whole web give to such boxes. Checked on small elements only: a whole article may be called "has-related". */
const BY_NAME: readonly (readonly [RegExp, Role])[] = [
  [/(?:^|[\s_-])(?:image-?|photo-?|img-?|media-?|figure-?)?(?:caption|credit|photographer)s?(?:$|[\s_-])|wp-caption/i, 'caption'],
  [/(?:^|[\s_-])(?:byline|author|dateline|timestamp|post-meta|article-meta|entry-meta|pub-?date)s?(?:$|[\s_-])/i, 'byline'],
  [/(?:^|[\s_-])(?:related|promo|promotion|newsletter|sign-?up|subscri\w+|advert\w*|sponsor\w*|share|sharing|social|recirc\w*|recommend\w*|trending|most-?(?:read|popular|viewed)|read-?(?:more|next|also)|more-(?:on|from|stories)|taboola|outbrain|teaser|bread-?crumbs?|tag-?list|tags|topics|comments?|disclaimer|toolbar|pagination|pager|gallery-?nav|slideshow|carousel|cookie\w*|paywall|cta)(?:$|[\s_-])/i, 'promotion'],
]; // prettier-ignore
type Context = Pick<Paragraph, 'boxes' | 'listItem'> & { readonly linked: boolean };

/** All paragraphs below `root`, which is the element that holds the article. */
export const paragraphsOf = (root: DomNode): Paragraph[] => {
  const found: Paragraph[] = [];
  let parts: { text: string; linked: boolean }[] = [];
  const flush = (context: Context): void => {
    const paragraph = paragraphFrom(parts, context);
    if (paragraph) found.push(paragraph);
    parts = [];
  };
  const walk = (node: DomNode, context: Context): void => {
    if (node.nodeType === TEXT_NODE) parts.push({ text: node.textContent ?? '', linked: context.linked });
    const name = node.nodeName.toUpperCase();
    if (node.nodeType !== ELEMENT_NODE || LEFT_OUT.has(name)) return;
    if (name === 'BR') parts.push({ text: '\n', linked: false });
    const inside = contextOf(node, name, context);
    const block = BLOCKS.has(name);
    if (block) flush(context);
    for (const child of node.childNodes) walk(child, inside);
    if (block) flush(inside);
  };
  const start: Context = { boxes: [], listItem: false, linked: false };
  for (const child of root.childNodes) walk(child, start);
  flush(start);
  return found;
};

const contextOf = (node: DomNode, name: string, outer: Context): Context => {
  const role = roleByMarkup(node, name);
  return {
    boxes: role ? [...outer.boxes, { role, size: node.textContent?.length ?? 0 }] : outer.boxes,
    listItem: outer.listItem || name === 'LI',
    linked: outer.linked || name === 'A',
  };
};

const roleByMarkup = (node: DomNode, name: string): Role | null => {
  const tag = BY_TAG.get(name);
  if (tag || name === 'A') return tag ?? null;
  const names = `${node.getAttribute?.('class') ?? ''} ${node.getAttribute?.('id') ?? ''}`;
  return BY_NAME.find(([pattern]) => pattern.test(names))?.[1] ?? null;
};

const paragraphFrom = (
  parts: readonly { text: string; linked: boolean }[],
  context: Context,
): Paragraph | null => {
  const text = parts.map((part) => part.text).join('').replace(/[\s\u200b\ufeff]+/g, ' ').trim(); // prettier-ignore
  if (text === '') return null;
  const letters = (s: string): number => s.replace(/\s+/g, '').length;
  const all = parts.reduce((n, part) => n + letters(part.text), 0);
  const linked = parts.reduce((n, part) => n + (part.linked ? letters(part.text) : 0), 0);
  const { boxes, listItem } = context;
  return { text, boxes, linked: all === 0 ? 0 : linked / all, listItem };
};
