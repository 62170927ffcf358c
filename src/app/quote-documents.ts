/** Quotes of documents: who said what, one document at a time, as `vorlage quotes` prints it. */
import type { Annotations, Diagnostic, Document, Page, Quotation, Span } from '../model/index.ts';
import { jsonLines } from '../readers/jsonl.ts';
import { readPages } from '../readers/read-pages.ts';
import { recordOf } from '../readers/records.ts';
import { annotate } from '../stages/annotate/index.ts';
import { extract } from '../stages/extract/index.ts';
import { english } from './language.ts';

export interface DocumentQuote {
  readonly content: readonly Span[];
  readonly cue: readonly Span[];
  readonly source: readonly Span[];
  readonly via: readonly Span[];
  /** Name of the speaker, null where nobody can be named safely. */
  readonly speaker: string | null;
  readonly kind: Quotation['kind'];
  /** The words, so that a line can be read without the text at hand. */
  readonly text: string;
}

export interface DocumentQuotes {
  readonly id: string;
  readonly quotes: readonly DocumentQuote[];
}

export type QuotesResult = { readonly quotes: DocumentQuotes } | { readonly diagnostic: Diagnostic };

/** The quotes of every article behind files, folders, globs, addresses and `-`. */
export async function* quotesOfInputs(inputs: readonly string[]): AsyncGenerator<QuotesResult> {
  for await (const read of readPages(inputs)) yield* 'page' in read ? await quotesOfPage(read.page) : [read];
}

/** The quotes of every row of a JSONL file, in order, under the row's own id; spans count in the row's `text`. */
export async function* quotesOfRows(path: string): AsyncGenerator<QuotesResult> {
  for await (const row of jsonLines(path)) {
    const read = 'diagnostic' in row ? row : recordOf(row.value, path, row.line);
    if ('diagnostic' in read) yield read;
    else
      yield* await quotesOfPage(
        read.page,
        (('value' in row ? row.value : null) as { id?: unknown } | null)?.id,
      );
  }
}

const quotesOfPage = async (page: Page, id?: unknown): Promise<QuotesResult[]> => {
  const { document, diagnostics } = await extract(page);
  if (!document) return diagnostics.map((diagnostic) => ({ diagnostic }));
  const own = typeof id === 'string' || typeof id === 'number' ? String(id) : document.id;
  return [{ quotes: { id: own, quotes: quotesOf(document, annotate(document, english())) } }];
};

const quotesOf = (document: Document, annotations: Annotations): DocumentQuote[] => {
  const names = new Map(annotations.entities.map((e) => [e.id, e.name]));
  return annotations.quotations.map(({ content, cue, source, via, speaker, kind }) => ({
    content,
    cue,
    source,
    via,
    speaker: speaker === null ? null : (names.get(speaker) ?? null),
    kind,
    text: content.map((s) => document.text.slice(s.start, s.end)).join(' … '),
  }));
};
