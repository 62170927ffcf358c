/** Speed of finding quotations, in megabytes of text a second, against the sentence splitter alone in the same run. */
import { readFileSync } from 'node:fs';
import { quotationsOf } from '../src/stages/annotate/quotations/index.ts';
import { sentencesOfDocument } from '../src/stages/annotate/segment.ts';
import { sentencesOf } from '../src/text/sentences.ts';
import { tokenise } from '../src/text/tokens.ts';
import type { Document } from '../src/model/index.ts';

const ARTICLES = ['harbour-gazette', 'meridian-daily', 'sound-observer', 'valmere-today'];
/** The articles are read this many times over, so that the clock has something to measure. */
const COPIES = 60;

const documentOf = (text: string): Document => ({
  ...{ id: 'bench', file: null, url: null, outlet: null, title: null, byline: null, dateline: null },
  ...{ published: null, publishedFrom: 'none', facts: {}, language: 'en', credits: [], diagnostics: [] },
  text,
  blocks: [...text.matchAll(/[^\n]+/g)].map((m) => ({
    start: m.index,
    end: m.index + m[0].length,
    role: 'body',
  })),
});

const seconds = (work: () => void): number => {
  work();
  const start = performance.now();
  work();
  return (performance.now() - start) / 1000;
};

export const benchQuotations = (line: (name: string, value: string) => void): void => {
  const folder = new URL('../examples/ferry/articles/', import.meta.url);
  const document = documentOf(
    ARTICLES.map((a) => readFileSync(new URL(`${a}.txt`, folder), 'utf8'))
      .join('\n')
      .concat('\n')
      .repeat(COPIES),
  );
  const { text } = document;
  const megabytes = Buffer.byteLength(text) / 1e6;
  const tokens = tokenise(text);
  const sentences = sentencesOfDocument(document, tokens);
  const split = megabytes / seconds(() => document.blocks.forEach((block) => sentencesOf(text, block)));
  const tagged = megabytes / seconds(() => tokenise(text));
  const found = megabytes / seconds(() => quotationsOf(document.id, text, sentences, tokens));
  const rate = (value: number): string => `${value.toFixed(1)} MB/s`;
  line('quotations: finding them, tokens given', rate(found));
  line('quotations: tokens and tags', rate(tagged));
  line('quotations: the sentence splitter alone', rate(split));
};
