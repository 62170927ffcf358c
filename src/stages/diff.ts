/** diff: two articles → one answer: links, variants, similarity, support, derivation. The stages of a story, for a pair. */
import type { Article, Collation, Link, PairLink, PairReport, PairVariant } from '../model/index.ts';
import type { Language } from '../text/language.ts';
import { joinNames } from './annotate/index.ts';
import { collate, inParts } from './collate/index.ts';
import { comparePair } from './compare/index.ts';
import { derivation } from './trace/index.ts';

/** `a` and `b` must have different ids, a's before b's. */
export const diffArticles = (id: string, a: Article, b: Article, language: Language): PairReport => {
  const [x, y] = joinNames([a, b]) as [Article, Article];
  const collation = collate([x, y], language);
  const { variants, similarity, shared, support } = comparePair(x, y, collation, language);
  return {
    id,
    similarity,
    shared,
    support,
    links: finestLinks(x, y, collation, language),
    variants: distinct(variants),
    derivation: derivation(x, y, collation.links, language),
  };
};

/** Links between parts of sentences: a heading that runs into the sentence after it answers the heading alone. */
const finestLinks = (a: Article, b: Article, collation: Collation, language: Language): PairLink[] => {
  const [x, y] = [inParts(a, language.lexicon), inParts(b, language.lexicon)];
  const { links } = x === a && y === b ? collation : collate([x, y], language);
  return links.map((link) => spansOf(x, y, link));
};

const spansOf = (a: Article, b: Article, link: Link): PairLink => {
  const at = (article: Article, sentence: string) => {
    const { start, end } = article.annotations.sentences.find((s) => s.id === sentence)!;
    return { start, end };
  };
  return { a: at(a, link.a), b: at(b, link.b), relation: link.relation, score: link.score };
};

/** A sentence may be in two passages; what is found twice is said once. */
const distinct = (variants: readonly PairVariant[]): PairVariant[] => {
  const seen = new Set<string>();
  return variants.filter((v) => {
    const key = [v.type, v.a.start, v.a.end, v.b.start, v.b.end].join();
    return !seen.has(key) && seen.add(key);
  });
};
