/** Links: pairs of sentences that report the same thing, with how they relate. */
import type { Link, Relation } from '../../model/index.ts';
import type { Scored } from './score.ts';
import type { Unit } from './units.ts';

/** Of the words of the longer sentence, so many must stay for the other to count as edited and not as reworded. */
const EDITED_FROM = 0.7;
/** Where one sentence holds so much less of the other than the other way round, it tells only part of it. */
const PARTIAL_RATIO = 0.6;

const wordsKept = (a: Unit, b: Unit): number => {
  const [x, y] = [a.key.split(' '), b.key.split(' ')];
  const there = new Set(y);
  return x.filter((w) => there.has(w)).length / Math.max(x.length, y.length, 1);
};

const relationOf = (pair: Scored, a: Unit, b: Unit): Relation => {
  if (a.key === b.key) return 'verbatim';
  const [less, more] = [Math.min(pair.coverA, pair.coverB), Math.max(pair.coverA, pair.coverB)];
  if (more > 0 && less / more < PARTIAL_RATIO) return 'partial';
  return wordsKept(a, b) >= EDITED_FROM ? 'edited' : 'paraphrase';
};

const round = (x: number): number => Math.round(x * 1000) / 1000;

/** The links that the scored pairs are, in the order of the units. */
export const linksOf = (pairs: readonly Scored[], units: readonly Unit[]): Link[] =>
  pairs.map((p) => {
    const [a, b] = [units[p.a]!, units[p.b]!];
    return {
      a: a.sentence.id,
      b: b.sentence.id,
      relation: relationOf(p, a, b),
      score: round(a.key === b.key ? 1 : p.score),
      shareA: round(p.coverA),
      shareB: round(p.coverB),
    };
  });
