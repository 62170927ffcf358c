/**
 * Digests: documents that hold reports of several events, "News in brief". Each report is of its own event, and the digest is
 * of none of them, so it must not draw them together.
 *
 * An article comes back to what it tells: of the words of two of its sentences, a third by weight stand in its other sentences
 * too. A digest is done with an event after a few sentences and has as much again of the next one.
 */
import { signsOf } from './signs.ts';
import type { Vector } from './vectors.ts';
import { KINDS } from './vocabulary.ts';

/**
 * Two excerpts are of different events where they share no name, little else (as a root of a cosine), and their holder repeats little
 * of either. Of articles of the developers' half of which two parts of one to four sentences were taken, one or two in a hundred
 * look so; of digests put together from five such parts of others, 85 to 96.
 */
const UNLIKE = 0.2;
const REPEATED = 0.15;
/** Excerpts of one holder that are compared with each other, the longest. */
const COMPARED = 12;
/** Of their pairs at least so many are unlike: of a digest most are, unless one of its reports is here in several versions. */
const ENOUGH = 1 / 4;

/**
 * How clear it is that the document holds excerpts of different events, 0 … 1; null where it does not seem so. `excerpts`: those
 * found in it, by number, the longest first.
 */
export const digestMargin = (
  holder: Vector,
  excerpts: readonly number[],
  get: (document: number) => Vector,
): number | null => {
  const longest = excerpts.slice(0, COMPARED).map(get);
  const passing = longest.filter((one) => repeatedIn(holder, one) < REPEATED);
  const unlike = passing.flatMap((one, i) => passing.slice(i + 1).filter((other) => areUnlike(one, other)));
  const share = unlike.length / ((longest.length * (longest.length - 1)) / 2);
  return share >= ENOUGH ? (share - ENOUGH) / (1 - ENOUGH) : null;
};

const areUnlike = (a: Vector, b: Vector): boolean => {
  const { all, name } = signsOf(a, b);
  return name === 0 && all < UNLIKE;
};

/** Below this a single excerpt with names, none of which comes back, is in passing: of the same articles one in forty, or fewer. */
const HARDLY = 0.05;
const NAMES = 2;

/** Whether the holder says nothing more of what the excerpt tells. */
export const isInPassing = (holder: Vector, excerpt: Vector): boolean => {
  const names = excerpt.kinds.reduce((count, kind) => count + (kind === KINDS.name ? 1 : 0), 0);
  return names >= NAMES && repeatedIn(holder, excerpt) < HARDLY && !repeatsName(holder, excerpt);
};

/** What the holder has more often than the excerpt, which stands in it: the share of the excerpt's words by the square of their weight. */
const repeatedIn = (holder: Vector, excerpt: Vector): number => {
  const { all } = excerpt.norms;
  const sum = repeats(holder, excerpt).reduce((total, i) => total + excerpt.weights[i]! ** 2, 0);
  return all > 0 ? sum / all ** 2 : 1;
};

const repeatsName = (holder: Vector, excerpt: Vector): boolean =>
  repeats(holder, excerpt).some((i) => excerpt.kinds[i] === KINDS.name);

/** The places of those words in the excerpt. A word weighs the more the more often a document has it. */
const repeats = (holder: Vector, excerpt: Vector): number[] => {
  const found: number[] = [];
  for (let i = 0, j = 0; i < excerpt.terms.length && j < holder.terms.length;) {
    if (excerpt.terms[i]! < holder.terms[j]!) i++;
    else if (excerpt.terms[i]! > holder.terms[j]!) j++;
    else if (holder.weights[j++]! > excerpt.weights[i++]!) found.push(i - 1);
  }
  return found;
};
