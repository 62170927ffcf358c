/** Compares two articles passage by passage, and says how alike they are and how far each bears out the other. */
import type { Article, Both, Collation, PairVariant } from '../../model/index.ts';
import type { Language } from '../../text/language.ts';
import { compareSentences } from './compare-sentences.ts';
import { pairGroups, storySentences } from './pair-groups.ts';
import { halfOf, sceneOf } from './scene.ts';
import { similarityOf } from './similarity.ts';
import { sharedOf, supportOf } from './support.ts';

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
  const groups = pairGroups(a, b, collation);
  const variants = groups.flatMap(([x, y]) => compareSentences(x, y, language));
  const whole = sceneOf(
    halfOf({ article: a, sentences: storySentences(a) }),
    halfOf({ article: b, sentences: storySentences(b) }),
    language,
  );
  return {
    variants,
    similarity: similarityOf(whole),
    shared: sharedOf(whole),
    support: { a: supportOf(b, a, variants, language), b: supportOf(a, b, variants, language) },
  };
};
