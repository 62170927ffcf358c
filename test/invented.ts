/** Invented articles for tests: documents made of nothing but what a test needs. */
import { english } from '../src/app/language.ts';
import { bareDocument, type Article, type Document } from '../src/model/index.ts';
import { annotate } from '../src/stages/annotate/index.ts';

export const documentOf = (id: string, text: string, more: Partial<Document> = {}): Document => ({
  ...bareDocument(id, text),
  file: `${id}.txt`,
  language: 'en',
  ...more,
});

export const articleOf = (id: string, text: string, more: Partial<Document> = {}): Article => {
  const document = documentOf(id, text, more);
  return { document, annotations: annotate(document, english()) };
};

/** The words of a sentence, by its id. */
export const sentenceText = (articles: readonly Article[], id: string): string => {
  for (const { document, annotations } of articles) {
    const found = annotations.sentences.find((s) => s.id === id);
    if (found) return document.text.slice(found.start, found.end);
  }
  throw new Error(`no sentence ${id}`);
};
