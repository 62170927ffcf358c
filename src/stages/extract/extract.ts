/**
 * Extract: a page to a document. Takes a page as a reader gave it; gives the document, whose text never changes from here on,
 * with what is known about it and where each fact came from, or says why there is none.
 */
import type { Diagnostic, Document, Page } from '../../model/index.ts';
import { documentOfRecord } from './from-record.ts';
import { documentOfText } from './from-text.ts';
import { note, warning } from './trouble.ts';

export const EXTRACT_VERSION = 4;

export interface Extracted {
  readonly document: Document | null;
  readonly diagnostics: readonly Diagnostic[];
}

/** Fewer words than this can hardly be compared with anything. */
const SHORT_WORDS = 25;

/** The document on a page. Diagnostics that concern the document are in it as well as beside it. */
export const extract = async (page: Page): Promise<Extracted> => {
  const document = await read(page);
  if (!document || !/[\p{L}\p{N}]/u.test(document.text)) {
    const message = page.kind === 'html' ? 'no article was found on this page' : 'there are no words in it';
    return { document: null, diagnostics: [warning('no-article', page.file, message)] };
  }
  const diagnostics = [...document.diagnostics, ...doubtsOf(document)];
  return { document: { ...document, diagnostics }, diagnostics };
};

const read = async (page: Page): Promise<Document | null> => {
  if (page.kind === 'text') return documentOfText(page.file, page.text);
  if (page.kind === 'record') return documentOfRecord(page.file, page.record);
  const { documentOfHtml } = await import('./from-html.ts');
  try {
    return await documentOfHtml(page.file, page.html, page.url);
  } catch {
    // The libraries that take pages apart give up on some (nested ten thousand deep, cut in the middle of a tag).
    return null;
  }
};

/** What a reader of the report should know about the document before trusting what is said of it. */
const doubtsOf = (doc: Document): Diagnostic[] => {
  const file = doc.file ?? '';
  if (doc.language !== 'en' && doc.language !== 'und') {
    const message = `the text seems to be in ${nameOf(doc.language)}; only English is understood well`;
    return [warning('unsupported-language', file, message, doc.id)];
  }
  const words = doc.text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
  if (words >= SHORT_WORDS) return [];
  return [
    note('short-text', file, 'the text is very short: little can be said of where it came from', doc.id),
  ];
};

const nameOf = (language: string): string =>
  new Intl.DisplayNames(['en'], { type: 'language', fallback: 'code' }).of(language) ?? language;
