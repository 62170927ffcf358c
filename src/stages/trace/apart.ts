/** Apart: for two documents without an edge, how likely descent is and what speaks for and against it, in words. */
import type { Edge, NoEdge } from '../../model/index.ts';
import { DRAWN } from './derivation.ts';
import type { Kin } from './kin.ts';
import { isCutApart } from './revision.ts';
import type { Side } from './side.ts';

const percent = (x: number): string => `${Math.round(x * 100)}%`;

const reasonOf = (pair: Kin['pairs'][number], joined: boolean): string => {
  const { descent, transfers, revision } = pair.kinship;
  const veto = descent.evidence.find((e) => e.kind === 'template' || (e.kind === 'release' && !joined));
  if (veto) return `They owe each other nothing: ${veto.text}.`;
  if (descent.likelihood < DRAWN && !joined) {
    const against = descent.evidence.filter((e) => e.weight < 0).map((e) => e.text);
    return `Reports of the same event that owe each other no wording: ${against.slice(0, 2).join('; ') || 'too little is shared'}.`;
  }
  if (joined && revision && isCutApart(revision))
    return `Cuts of one report of ${revision.of}, an earlier and a later one: each comes from there, and neither was made from the other.`;
  const faithful = percent(Math.max(transfers.aToB.faithful, transfers.bToA.faithful));
  return joined
    ? `Both took wording from the same text, not from one another: where both tell the same, at most ${faithful} of the words agree.`
    : 'They share wording, but it came to them by way of other articles.';
};

/** Pairs grow with the square of the articles: from so many on, a report says why in words only. */
const MOST_WITH_EVIDENCE = 40;

/** Every pair of documents that share a passage and have no edge between them; `edges` without those from sources of passages. */
export const apartOf = (sides: readonly Side[], kin: Kin, edges: readonly Edge[]): NoEdge[] => {
  const drawn = new Set(edges.flatMap((e) => [`${e.from} ${e.to}`, `${e.to} ${e.from}`]));
  const exemplars = Map.groupBy(
    edges.filter((e) => !e.part),
    (e) => e.to,
  );
  const haveCommon = (a: string, b: string): boolean =>
    !!exemplars.get(a)?.some((x) => exemplars.get(b)?.some((y) => x.from === y.from));
  return kin.pairs.flatMap((pair) => {
    const [a, b] = [sides[pair.a]!.article.document.id, sides[pair.b]!.article.document.id];
    if (drawn.has(`${a} ${b}`)) return [];
    const { likelihood, evidence } = pair.kinship.descent;
    const shown = sides.length <= MOST_WITH_EVIDENCE ? { evidence } : {};
    return [{ a, b, likelihood, reason: reasonOf(pair, haveCommon(a, b)), ...shown }];
  });
};
