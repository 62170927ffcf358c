/** Title of a story: the headline that has most in common with what all documents say. */
import type { Article } from '../../model/index.ts';

const wordsOf = ({ annotations }: Article): Set<string> =>
  new Set(
    annotations.tokens
      .filter((t) => t.tag === 'NOUN' || t.tag === 'PROPN' || t.tag === 'VERB')
      .map((t) => t.lemma),
  );

/** Longer headlines are cut at a word. */
const MAX_LENGTH = 120;

const cut = (text: string): string =>
  text.length <= MAX_LENGTH ? text : `${text.slice(0, text.lastIndexOf(' ', MAX_LENGTH))} …`;

const headlineOf = ({ document, annotations }: Article): string => {
  const [first] = annotations.sentences.filter((s) => s.role === 'body' || s.role === 'title');
  return (
    document.title ?? (first ? document.text.slice(first.start, first.end) : (document.file ?? 'Untitled'))
  );
};

/** The mean share of the documents that use the headline's words; a document's own title counts before a first sentence. */
export const titleOf = (articles: readonly Article[]): string => {
  const vocabularies = articles.map(wordsOf);
  const score = (a: Article): number => {
    const words = headlineOf(a)
      .toLowerCase()
      .split(/[^\p{L}\p{N}]+/u)
      .filter((w) => w.length > 3);
    const known = words.map((w) => vocabularies.filter((v) => v.has(w)).length / articles.length);
    return known.reduce((n, x) => n + x, 0) / (known.length + 2) + (a.document.title === null ? 0 : 1);
  };
  const ranked = articles.map((a) => ({ a, s: score(a) }));
  ranked.sort((x, y) => y.s - x.s || (x.a.document.id < y.a.document.id ? -1 : 1));
  return cut(headlineOf(ranked[0]!.a).replace(/\s+/g, ' ').trim());
};
