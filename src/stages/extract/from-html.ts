/** From HTML: a web page to a document. Its text is the paragraphs of the article joined by empty lines, each with a role. */
import { parseHTML } from 'linkedom';
import type { Block, Document, FactSource } from '../../model/index.ts';
import { creditsIn } from './credits.ts';
import type { ArticleParagraph } from './html-article.ts';
import { plainBody, readablePage } from './html-article.ts';
import type { DomDocument } from './html-facts.ts';
import { factsOf } from './html-facts.ts';
import { htmlReading } from './html-roles.ts';
import { documentId } from './ids.ts';
import { languageOf } from './language.ts';
import type { Reading } from './roles.ts';

const GAP = '\n\n';

/** A fragment becomes a page, which is what the libraries read. */
const wholePage = (html: string): string =>
  /<(?:html|body)\b/i.test(html) ? html : `<!doctype html><html><head></head><body>${html}</body></html>`;

export const documentOfHtml = async (
  file: string,
  html: string,
  given?: string,
): Promise<Document | null> => {
  const { document: page } = parseHTML(wholePage(html));
  const facts = factsOf(page as unknown as DomDocument, given);
  const found =
    articleOf(readablePage(page), facts.title?.value ?? null) ?? articleOf(plainBody(facts.body), null);
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

/** The text and the roles of the paragraphs; null where nothing reads like an article. */
const articleOf = (paragraphs: readonly ArticleParagraph[], title: string | null): Article | null => {
  const text = paragraphs.map((p) => p.text).join(GAP);
  const reading = htmlReading(paragraphs, placesOf(paragraphs), title);
  return tellsSomething(text, reading.blocks) ? { text, reading } : null;
};

const placesOf = (paragraphs: readonly ArticleParagraph[]): number[] => {
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
