/**
 * Quote original: the version of a quotation that the others are held against, and whether the evidence speaks for it.
 *
 * The wording that most documents quote, each by itself, a translation or a copy counting less than what it was made
 * from. Where only copies put marks around what their exemplars tell without, the marks are the copies'.
 */
import type { Edge } from '../../model/index.ts';
import { bearsOut, sameWords } from './quote-fate.ts';
import type { QuotePart } from './quote-parts.ts';

/** Documents that quote these words, copies of one another counted once. */
const support = (candidate: QuotePart, group: readonly QuotePart[], edges: readonly Edge[]): number => {
  const witnesses = new Set(
    group.filter((v) => v === candidate || bearsOut(v, candidate)).map((v) => v.document),
  );
  return [...witnesses].filter((d) => !edges.some((e) => e.to === d && witnesses.has(e.from))).length;
};

export interface Choice {
  readonly original: QuotePart;
  readonly likely: boolean;
}

/** How far a version is from what was said: reworded throughout, or a copy of another that is here, or neither. */
const distance = ({ document }: QuotePart, group: readonly QuotePart[], edges: readonly Edge[]): number => {
  const above = edges.filter((e) => e.to === document);
  if (above.some((e) => e.kind === 'translation')) return 2;
  return above.some((e) => group.some((p) => p.document === e.from && p.kind !== 'indirect')) ? 1 : 0;
};

/** What a version was copied from where its exemplar, or the exemplar's own, is here without marks; null where none is. */
const unmarkedExemplar = (
  part: QuotePart,
  group: readonly QuotePart[],
  edges: readonly Edge[],
): QuotePart | null => {
  const above = edges.filter((e) => e.to === part.document).map((e) => e.from);
  return group.find((p) => p.kind === 'indirect' && above.includes(p.document)) ?? null;
};

/** The version the others are held against, and whether the evidence speaks for it. */
export const choose = (group: readonly QuotePart[], edges: readonly Edge[]): Choice => {
  const ranked = group
    .map((part) => ({ part, votes: support(part, group, edges) }))
    .filter(({ part }) => part.kind !== 'indirect')
    .sort(
      (a, b) =>
        distance(a.part, group, edges) - distance(b.part, group, edges) ||
        b.votes - a.votes ||
        b.part.words.length - a.part.words.length,
    );
  const [best] = ranked;
  if (!best) return { original: group[0]!, likely: false };
  const told = ranked.map(({ part }) => unmarkedExemplar(part, group, edges));
  const exemplar = told[0];
  if (exemplar && told.every((t) => t !== null))
    return {
      original: exemplar,
      likely: told.every((t) => t === exemplar) && sameWords(best.part, exemplar),
    };
  const rival = ranked.find(({ part }) => part !== best.part && !bearsOut(part, best.part));
  // A translation or a copy says less of the wording than what it was made from.
  const farther = (part: QuotePart): boolean =>
    distance(part, group, edges) > distance(best.part, group, edges);
  return {
    original: best.part,
    likely: group.length > 1 && (rival === undefined || rival.votes < best.votes || farther(rival.part)),
  };
};
