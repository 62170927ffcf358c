/**
 * collate: the articles of a story → which sentences report the same thing.
 *
 * Takes articles in any order; gives links between sentences of two documents, many-to-many, through paraphrase, splits,
 * merges and moves, and the passages made of them. Candidates by shared trigrams, then a closer look at every one.
 */
import type { Article, Collation } from '../../model/index.ts';
import type { Language } from '../../text/language.ts';
import { vocabulary } from '../../text/word-similarity.ts';
import { candidatesOf } from './candidates.ts';
import { compareAll } from './features.ts';
import { formsOf } from './forms.ts';
import { linksOf } from './links.ts';
import { passagesOf } from './passages.ts';
import { scorePairs } from './score.ts';
import { unitsOf } from './units.ts';
import { LINK_AT } from './weights.ts';

export { inParts } from './parts.ts';

/** Raised whenever the collation of the same articles comes out differently: stored results depend on it. */
export const COLLATE_VERSION = 1;

export const collate = (articles: readonly Article[], { lexicon }: Language): Collation => {
  const sorted = [...articles].sort((x, y) => (x.document.id < y.document.id ? -1 : 1));
  const words = vocabulary(lexicon);
  const units = unitsOf(sorted, lexicon, words);
  const forms = formsOf(units);
  const compared = compareAll(units, forms, candidatesOf(units, forms), words.alike);
  const links = linksOf(scorePairs(compared, units, LINK_AT), units);
  const order = new Map(units.map((u, i) => [u.sentence.id, i]));
  return { links, passages: passagesOf(links, (s) => order.get(s)!) };
};
