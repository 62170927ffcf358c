/** Invented texts as articles, for the tests of this folder. */
import { annotate } from '../../../src/stages/annotate/index.ts';
import type { Article, Document } from '../../../src/model/index.ts';
import { english } from '../../../src/app/language.ts';

/** A document whose lines are its paragraphs. `id` is its id too. */
export const documentOf = (text: string, id = 'd', language = 'en'): Document => ({
  ...{ id, file: null, url: null, outlet: null, title: null, byline: null, dateline: null, published: null },
  ...{ publishedFrom: 'none', facts: {}, language, credits: [], diagnostics: [], text },
  blocks: [...text.matchAll(/[^\n]+/g)].map((m) => ({
    start: m.index,
    end: m.index + m[0].length,
    role: 'body',
  })),
});

export const articleOf = (text: string, id = 'd'): Article => {
  const document = documentOf(text, id);
  return { document, annotations: annotate(document, english()) };
};

/** What was found, one line each: speaker's words | cue | content. */
export const quoted = (text: string): string[] => {
  const { annotations } = articleOf(text);
  const words = (spans: readonly { start: number; end: number }[]): string =>
    spans.map((s) => text.slice(s.start, s.end)).join(' … ');
  return annotations.quotations.map((q) => `${words(q.source)} | ${words(q.cue)} | ${words(q.content)}`);
};
