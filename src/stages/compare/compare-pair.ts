/** Compares two articles passage by passage, and says how alike they are and how far each bears out the other. */
import type { Article, Both, Collation, PairVariant } from '../../model/index.ts';
import type { Language } from '../../text/language.ts';
import { compareHalves } from './compare-sentences.ts';
import { pairGroups } from './pair-groups.ts';
import { halfOf } from './scene.ts';
import { likenessOfArticles } from './similarity.ts';
import { supportOf } from './support.ts';

export interface PairComparison {
  readonly variants: readonly PairVariant[];
  readonly similarity: number;
  readonly shared: Both;
  readonly support: Both;
}

export const comparePair = (
  a: Article,
  b: Article,
  collation: Collation,
  language: Language,
): PairComparison => {
  const groups = pairGroups(a, b, collation).map(([x, y]) => compareHalves(halfOf(x), halfOf(y), language));
  const variants = groups.flatMap((g) => g.variants);
  return {
    variants,
    ...likenessOfArticles(a, b, collation, groups),
    support: { a: supportOf(b, a, language), b: supportOf(a, b, language) },
  };
};
