/**
 * Contrast: what speaks against two groups of documents being one story, though their members are alike.
 *
 * Two fights of one champion share almost every word, but each group names its own challenger and the other never does. So
 * the names that nearly all of one group have and the other lacks are added up, and the weaker side counts. Shares
 * are smoothed (Laplace), so that two single documents show no contrast at all: one article may always leave a name out.
 */
import type { Vector } from './vectors.ts';
import { KINDS } from './vocabulary.ts';

/** Names that are added up. Best of 1, 2, 3 in cross-validation. */
const NAMES = 3;
/** What full contrast of one name of weight one is worth in log-odds. Best of 0.7, 1, 1.5, 2 times a sixth. */
const WORTH = 1 / 6;
/** Documents of a group that are looked at; more would say the same. */
const SAMPLE = 40;

interface Use {
  documents: number;
  weight: number;
}

/** How much speaks against merging the two groups (numbers of vectors), in log-odds. Never negative. */
export const contrastOf = (
  vectorAt: (document: number) => Vector,
  a: readonly number[],
  b: readonly number[],
): number => {
  if (a.length < 2 && b.length < 2) return 0;
  const [x, y] = [sample(a), sample(b)];
  const [inX, inY] = [namesOf(vectorAt, x), namesOf(vectorAt, y)];
  return Math.min(own(inX, x.length, inY, y.length), own(inY, y.length, inX, x.length));
};

const sample = (members: readonly number[]): readonly number[] =>
  members.length <= SAMPLE ? members : [...members].sort((a, b) => a - b).slice(0, SAMPLE);

const namesOf = (vectorAt: (document: number) => Vector, members: readonly number[]): Map<number, Use> => {
  const uses = new Map<number, Use>();
  for (const member of members) {
    const { terms, kinds, weights } = vectorAt(member);
    for (let i = 0; i < terms.length; i++) {
      if (kinds[i] !== KINDS.name) continue;
      const use = uses.get(terms[i]!) ?? { documents: 0, weight: 0 };
      use.documents++;
      use.weight += weights[i]!;
      uses.set(terms[i]!, use);
    }
  }
  return uses;
};

/** What the first group has of its own. */
const own = (mine: Map<number, Use>, size: number, theirs: Map<number, Use>, otherSize: number): number => {
  const worths: number[] = [];
  for (const [term, { documents, weight }] of mine) {
    const share = documents / (size + 1) - ((theirs.get(term)?.documents ?? 0) + 1) / (otherSize + 1);
    if (share > 0) worths.push((share * weight) / documents);
  }
  worths.sort((p, q) => q - p);
  return WORTH * worths.slice(0, NAMES).reduce((sum, worth) => sum + worth, 0);
};
