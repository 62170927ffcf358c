/** Word use: in how many documents of a collection each word stands, which of them count, and what it is worth for that. */
import type { Counts } from './counts.ts';
import type { LeftOut } from './leave-out.ts';
import type { Terms } from './vocabulary.ts';

/** How many articles the general knowledge of words counts for. Best of 50, 200, 1000, 5000 in cross-validation. */
const PRIOR = 200;

/** By the number of the term. */
export interface WordUse {
  readonly documents: ArrayLike<number>;
  readonly expected: ArrayLike<number>;
}

/** The weight of each term of the vocabulary, by its number. */
export const weightsOf = ({ documents, expected }: WordUse, total: number): Float32Array =>
  Float32Array.from(documents, (n, term) =>
    Math.max(0, Math.log((total + PRIOR) / (n + PRIOR * expected[term]!))),
  );

/** A word that a document has only in its boilerplate is not used by it. */
export const withoutBoilerplate = (terms: Terms, { has, lostOf }: LeftOut, total: number): Terms => {
  const documents = terms.documents.slice();
  for (let i = 0; i < total; i++) if (has(i)) for (const term of lostOf(i)) documents[term]!--;
  return { ...terms, documents };
};

/** A text that many print makes none of its words common. */
export const withoutCopies = (
  terms: Terms,
  copies: readonly number[],
  countsOf: (i: number) => Counts,
): Terms => {
  const documents = terms.documents.slice();
  for (const copy of copies) for (const term of countsOf(copy).terms) documents[term]!--;
  return { ...terms, documents };
};

/** The words as they are used, and of how many documents, if some count only for a share of one. */
export const countedInPart = (
  { documents, expected }: WordUse,
  total: number,
  shares: ReadonlyMap<number, number>,
  termsOf: (place: number) => Uint32Array,
): [WordUse, number] => {
  const counted = Float64Array.from(documents);
  let less = 0;
  for (const [place, share] of shares) {
    for (const term of termsOf(place)) counted[term]! -= 1 - share;
    less += 1 - share;
  }
  return [{ documents: counted.map((n) => Math.max(1, n)), expected }, total - less];
};
