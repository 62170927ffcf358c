/**
 * Release: text that two articles both have word for word and that makes up less than half of either. A release, a speech or
 * another report that both took words from; who takes from an article takes more of it, or adds less.
 */
import type { Evidence } from '../../model/index.ts';
import type { Match } from './matches.ts';
import type { Side, SideSentence } from './side.ts';

/** Stronger than all that speaks for descent taken together. */
const VETO = -9;
/** Words of the shared sentences that both have: text that was taken over and not told again. */
const WORD_FOR_WORD = 0.9;
/** Of 2,730 made copies not one has less than this share from its exemplar, or leaves more of that out; of other pairs with a text in common, three in four. */
const MOST_OF_EITHER = 0.5;
/** So much is told besides on either side that the rest is an article by itself. Set by hand. */
const REST_WORDS = 80;

const wordsOf = (sentences: Iterable<SideSentence>): number => {
  let sum = 0;
  for (const s of sentences) sum += s.words.length;
  return sum;
};

/** The evidence against descent of two articles that have a release in common; none where they have more, or less. */
export const releaseEvidence = (a: Side, b: Side, matches: readonly Match[]): Evidence[] => {
  const [inA, inB] = [wordsOf(new Set(matches.map((m) => m.a))), wordsOf(new Set(matches.map((m) => m.b)))];
  const least = Math.min(a.words - inA, b.words - inB);
  if (least < REST_WORDS || inA >= MOST_OF_EITHER * a.words || inB >= MOST_OF_EITHER * b.words) return [];
  const common = matches.reduce((sum, m) => sum + m.common.length, 0);
  if (common < WORD_FOR_WORD * Math.max(inA, inB)) return [];
  const text = `${common} words are the same, less than half of either: a release, a speech or a report that both took from`;
  return [{ kind: 'release', weight: VETO, text, places: [] }];
};
