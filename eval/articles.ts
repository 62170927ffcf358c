/** Articles for measuring: texts or files of the sets, annotated in process, so that many can be looked at quickly. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { bareDocument, type Article, type Block, type Document } from '../src/model/index.ts';
import { annotate } from '../src/stages/annotate/index.ts';
import { english } from '../src/app/language.ts';

interface Given {
  readonly text: string;
  readonly title?: string;
  readonly outlet?: string;
  readonly published?: string;
}

const blocksOf = (text: string): Block[] =>
  [...text.matchAll(/[^\n]+/g)].map((m) => ({ start: m.index, end: m.index + m[0].length, role: 'body' }));

export const documentOf = (given: Given, file: string | null = null): Document => ({
  ...bareDocument(createHash('sha256').update(JSON.stringify(given)).digest('hex').slice(0, 12), given.text),
  file,
  outlet: given.outlet ?? null,
  title: given.title ?? null,
  published: given.published ?? null,
  publishedFrom: given.published ? 'user' : 'none',
  language: 'en',
  blocks: blocksOf(given.text),
});

const seen = new Map<string, Article>();

/** The article of a text, annotated once however often it is asked for. */
export const articleOf = (given: Given, file: string | null = null): Article => {
  const document = documentOf(given, file);
  const known = seen.get(document.id);
  if (known && file === null) return known;
  const article = { document, annotations: annotate(document, english()) };
  seen.set(document.id, article);
  return article;
};

export const articleOfFile = (path: string): Article =>
  articleOf(
    path.endsWith('.json') ? JSON.parse(readFileSync(path, 'utf8')) : { text: readFileSync(path, 'utf8') },
    path,
  );
