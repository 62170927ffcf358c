/** Two texts as the sides of a comparison, annotated as the stages would. */
import { english } from '../../../src/app/language.ts';
import type { Article, PairVariant } from '../../../src/model/index.ts';
import { compareSentences, type Side } from '../../../src/stages/compare/index.ts';
import { articleOf as invented } from '../../invented.ts';

export const articleOf = (id: string, text: string, published: string | null = null): Article =>
  invented(id, text, { published, publishedFrom: published === null ? 'none' : 'user' });

export const sideOf = (id: string, text: string, published: string | null = null): Side => {
  const article = articleOf(id, text, published);
  return { article, sentences: article.annotations.sentences };
};

export const differences = (a: string, b: string, published: string | null = null): PairVariant[] =>
  compareSentences(sideOf('a', a, published), sideOf('b', b, published), english());

/** "number/conflict: twelve | 21", those of style left out. */
export const told = (a: string, b: string, published: string | null = null): string[] =>
  differences(a, b, published)
    .filter((v) => v.severity !== 'style')
    .map((v) => `${v.type}/${v.severity}: ${v.a.text} | ${v.b.text}`);

export const conflicts = (a: string, b: string, published: string | null = null): string[] =>
  told(a, b, published).filter((line) => line.includes('/conflict'));
