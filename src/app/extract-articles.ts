/** Extract articles: pages to what `vorlage extract` prints, one at a time. */
import { dirname, resolve } from 'node:path';
import type { Credit, Diagnostic, Document, FactSource, Page, Role } from '../model/index.ts';
import { jsonLines } from '../readers/jsonl.ts';
import { pagesOfFile, readPages } from '../readers/read-pages.ts';
import { recordOf } from '../readers/records.ts';
import { extract } from '../stages/extract/index.ts';

/** An article as the outside world gets it. `text` is the article alone: no title, captions or links elsewhere. */
export interface Extract {
  readonly id: string;
  readonly file: string | null;
  readonly url: string | null;
  readonly title: string | null;
  readonly outlet: string | null;
  readonly byline: string | null;
  readonly dateline: string | null;
  readonly published: string | null;
  readonly publishedFrom: FactSource;
  readonly language: string;
  readonly text: string;
  readonly credits: readonly Pick<Credit, 'name' | 'about'>[];
  /** Everything that stood on the page, in order, with the part that it plays. */
  readonly blocks: readonly { readonly role: Role; readonly text: string }[];
}

export type ExtractResult = { readonly extract: Extract } | { readonly diagnostic: Diagnostic };

/** The articles behind files, folders, globs, addresses and `-`. */
export async function* extractEach(inputs: readonly string[]): AsyncGenerator<ExtractResult> {
  for await (const read of readPages(inputs)) yield* 'page' in read ? await resultsOf(read.page) : [read];
}

/** The articles of a JSONL file; a row may hold the page or the path of a file with it. A row's own id is kept. */
export async function* extractRows(path: string): AsyncGenerator<ExtractResult> {
  for await (const row of jsonLines(path)) {
    if ('diagnostic' in row) yield row;
    else yield* await rowResults(row.value, row.line, path);
  }
}

const rowResults = async (value: unknown, line: number, path: string): Promise<ExtractResult[]> => {
  const { id, file, url, html, text } = (value ?? {}) as Record<string, unknown>;
  const address = typeof url === 'string' ? url : undefined;
  const named = typeof file === 'string' && typeof html !== 'string' && typeof text !== 'string';
  const reads = named ? await pagesOfFile(await placeOf(file, path), address) : [recordOf(value, path, line)];
  const results: ExtractResult[] = [];
  for (const read of reads)
    for (const one of 'page' in read ? await resultsOf(read.page, id) : [read]) results.push(one);
  return results;
};

/** A path in a JSONL file counts from where the command runs and, where nothing is there, from the JSONL file. */
const placeOf = async (file: string, path: string): Promise<string> => {
  const { existsSync } = await import('node:fs');
  return path === '-' || existsSync(file) ? file : resolve(dirname(path), file);
};

const resultsOf = async (page: Page, id?: unknown): Promise<ExtractResult[]> => {
  const { document, diagnostics } = await extract(page);
  const troubles = diagnostics.map((diagnostic): ExtractResult => ({ diagnostic }));
  if (!document) return troubles;
  const own = typeof id === 'string' || typeof id === 'number' ? String(id) : document.id;
  return [...troubles.filter((t) => 'diagnostic' in t && t.diagnostic.severity === 'warning'), { extract: extractOf(document, own) }]; // prettier-ignore
};

const extractOf = (doc: Document, id: string): Extract => ({
  id,
  file: doc.file,
  url: doc.url,
  title: doc.title,
  outlet: doc.outlet,
  byline: doc.byline,
  dateline: doc.dateline,
  published: doc.published,
  publishedFrom: doc.publishedFrom,
  language: doc.language,
  text: articleText(doc),
  credits: doc.credits.map(({ name, about }) => ({ name, about })),
  blocks: doc.blocks.map((block) => ({ role: block.role, text: doc.text.slice(block.start, block.end) })),
});

const IN_TEXT: ReadonlySet<Role> = new Set<Role>(['body', 'bullet', 'heading']);

/** The paragraphs that are the article's; a dateline stays where it opens one. */
const articleText = (doc: Document): string => {
  let text = '';
  doc.blocks.forEach((block, i) => {
    const next = doc.blocks[i + 1];
    const opens = block.role === 'dateline' && next?.role === 'body' && !/\n/.test(doc.text.slice(block.end, next.start)); // prettier-ignore
    if (!opens && !IN_TEXT.has(block.role)) return;
    const before = doc.blocks[i - 1];
    const same = before !== undefined && !/\n/.test(doc.text.slice(before.end, block.start));
    text += (text === '' ? '' : same ? ' ' : '\n\n') + doc.text.slice(block.start, block.end);
  });
  return text;
};
