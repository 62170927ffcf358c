/**
 * Brief: a few lines in own words that tell nothing which a far longer article does not tell. Order and long runs of words, by
 * which descent is told elsewhere, are lost in summing up; what is left is that every name and number was there before.
 */
import type { Evidence } from '../../model/index.ts';
import { factsBeyond, factsOf } from './holdings.ts';
import type { Match } from './matches.ts';
import type { Side } from './side.ts';

/** Longer ones, and those that are not so much shorter than the other, show enough order by themselves. */
const BRIEF_WORDS = 120;
const SHORTER = 0.5;
/** So many names and numbers, and so much of the brief with its partner in the article: fewer say too little. */
const FACTS = 3;
const TOLD = 0.6;
/**
 * Of 150 summaries (BUMP) against their articles 61 % fit, of the first two to five sentences of independent reports of the same
 * event against each other 6 to 3 %: twelve times as often.
 */
const NOTHING_NEW = 2.5;

const evidenceOf = (brief: Side, whole: Side, matched: number): Evidence[] => {
  if (brief.words > BRIEF_WORDS || brief.words > SHORTER * whole.words || matched < TOLD * brief.words)
    return [];
  const facts = factsOf(brief).length;
  if (facts < FACTS || factsBeyond(brief, whole) > 0) return [];
  const text = `all ${facts} names and numbers of the shorter one stand in the other too`;
  return [{ kind: 'nothing-new', weight: NOTHING_NEW, text, places: [] }];
};

/** The evidence that one of the two sums the other up; none where neither is brief. */
export const briefEvidence = (a: Side, b: Side, matches: readonly Match[]): Evidence[] => {
  const matched = (key: 'a' | 'b'): number =>
    [...new Set(matches.map((m) => m[key]))].reduce((sum, s) => sum + s.words.length, 0);
  return a.words < b.words ? evidenceOf(a, b, matched('a')) : evidenceOf(b, a, matched('b'));
};

/** Whether that was found of the two. */
export const isBrief = (evidence: readonly Evidence[]): boolean =>
  evidence.some((e) => e.kind === 'nothing-new');
