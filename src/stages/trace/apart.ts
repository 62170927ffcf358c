/** Apart: for two documents without an edge, how likely descent is and what speaks for and against it, in words. */
import type { Edge, NoEdge } from '../../model/index.ts';
import { DRAWN } from './derivation.ts';
import type { Kin } from './kin.ts';
import type { Side } from './side.ts';

const percent = (x: number): string => `${Math.round(x * 100)} %`;

const reasonOf = (pair: Kin['pairs'][number], joined: boolean): string => {
  const { descent, transfers } = pair.kinship;
  if (descent.likelihood < DRAWN) {
    const against = descent.evidence.filter((e) => e.weight < 0).map((e) => e.text);
    return `Reports of the same event that owe each other no wording: ${against.slice(0, 2).join('; ') || 'too little is shared'}.`;
  }
  const faithful = percent(Math.max(transfers.aToB.faithful, transfers.bToA.faithful));
  return joined
    ? `They share text by descent, but through a common source or another copy: where both tell the same, at most ${faithful} of the words agree.`
    : 'They share text by descent, but other articles explain it better.';
};

/** Pairs grow with the square of the articles: from so many on, a report says why in words only. */
const MOST_WITH_EVIDENCE = 40;

/** Every pair of documents that share a passage and have no edge between them. */
export const apartOf = (sides: readonly Side[], kin: Kin, edges: readonly Edge[]): NoEdge[] => {
  const drawn = new Set(edges.flatMap((e) => [`${e.from} ${e.to}`, `${e.to} ${e.from}`]));
  const parents = new Map(edges.map((e) => [e.to, e.from]));
  return kin.pairs.flatMap((pair) => {
    const [a, b] = [sides[pair.a]!.article.document.id, sides[pair.b]!.article.document.id];
    if (drawn.has(`${a} ${b}`)) return [];
    const joined = parents.has(a) && parents.get(a) === parents.get(b);
    const { likelihood, evidence } = pair.kinship.descent;
    const shown = sides.length <= MOST_WITH_EVIDENCE ? { evidence } : {};
    return [{ a, b, likelihood, reason: reasonOf(pair, joined), ...shown }];
  });
};
