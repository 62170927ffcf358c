/**
 * From HTML: a web page to a document. Follows Mozilla's Readability on linkedom for where the article is (F1 .951 on 181
 * pages as it comes); departs from it by giving every paragraph a role, so that captions and links elsewhere stay but do not count.
 */
import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import type { Block, Document, FactSource } from '../../model/index.ts';
import { creditsIn } from './credits.ts';
import type { DomDocument, PageFacts } from './html-facts.ts';
import { factsOf } from './html-facts.ts';
import type { DomNode, Paragraph } from './html-paragraphs.ts';
import { paragraphsOf } from './html-paragraphs.ts';
import { htmlReading } from './html-roles.ts';
import { documentId } from './ids.ts';
import { languageOf } from './language.ts';
import type { Reading } from './roles.ts';

const GAP = '\n\n';

export const documentOfHtml = async (
  file: string,
  html: string,
  given?: string,
): Promise<Document | null> => {
  const { document: page } = parseHTML(html);
  const facts = factsOf(page as unknown as DomDocument, given);
  const found = articleIn(page, facts.title?.value ?? null) ?? articleIn(facts.body, null);
  if (!found) return null;
  const { text, reading } = found;
  const title = facts.title?.value ?? reading.title;
  const byline =
    facts.byline ?? (reading.byline === null ? null : { value: reading.byline, from: 'text' as const });
  const published = facts.published ?? (reading.published === null ? null : { value: reading.published, from: 'text' as const }); // prettier-ignore
  const language = await languageOf(text);
  return {
    id: documentId({ file, url: facts.url, title, text }),
    file,
    url: facts.url,
    outlet: facts.outlet?.value ?? null,
    title,
    byline: byline?.value ?? null,
    dateline: reading.dateline,
    published: published?.value ?? null,
    publishedFrom: published?.from ?? 'none',
    facts: sources({ outlet: facts.outlet?.from, title: facts.title?.from ?? (title ? 'text' : undefined), byline: byline?.from, language: language === 'und' ? 'meta' : 'text' }), // prettier-ignore
    language: language === 'und' ? (facts.language ?? 'und') : language,
    credits: creditsIn(text, facts.outlet?.value),
    text,
    blocks: reading.blocks,
    diagnostics: [],
  };
};

type FactName = keyof Document['facts'];

const sources = (all: Record<FactName, FactSource | undefined>): Document['facts'] =>
  Object.fromEntries(Object.entries(all).filter(([, from]) => from !== undefined));

interface Article {
  readonly text: string;
  readonly reading: Reading;
}

/** The article on a page or, as a last resort, the one in its linked data; null where nothing reads like one. */
const articleIn = (
  where: ReturnType<typeof parseHTML>['document'] | PageFacts['body'],
  title: string | null,
): Article | null => {
  const paragraphs = where === null ? [] : typeof where === 'string' ? plain(where) : readable(where);
  const text = paragraphs.map((p) => p.text).join(GAP);
  const reading = htmlReading(paragraphs, placesOf(paragraphs), title);
  return tellsSomething(text, reading.blocks) ? { text, reading } : null;
};

const readable = (page: ReturnType<typeof parseHTML>['document']): Paragraph[] => {
  const parsed = new Readability<DomNode>(page as unknown as globalThis.Document, {
    keepClasses: true,
    serializer: (element) => element as unknown as DomNode,
  }).parse();
  return parsed?.content ? paragraphsOf(parsed.content) : [];
};

const plain = (body: string): Paragraph[] =>
  body
    .split(/\n+/)
    .map((text) =>
      text
        .replace(/<[^>]*>/g, ' ')
        .replace(/\s+/g, ' ')
        .trim(),
    ) // prettier-ignore
    .filter((text) => text !== '')
    .map((text) => ({ text, role: null, linked: 0, listItem: false }));

const placesOf = (paragraphs: readonly Paragraph[]): number[] => {
  const starts: number[] = [];
  let at = 0;
  for (const { text } of paragraphs) {
    starts.push(at);
    at += text.length + GAP.length;
  }
  return starts;
};

/** A page is an article where at least one paragraph of it is a sentence of so many words. */
const MIN_SENTENCE_WORDS = 8;

const tellsSomething = (text: string, blocks: readonly Block[]): boolean =>
  blocks.some((block) => {
    if (block.role !== 'body' && block.role !== 'bullet') return false;
    const words = text.slice(block.start, block.end).match(/[\p{L}\p{N}]+/gu) ?? [];
    return words.length >= MIN_SENTENCE_WORDS || words.join('').length > 40;
  });
