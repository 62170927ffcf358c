/** How two articles of a story stand to each other: joined by a line of the family tree, or why there is none. */
import type { Edge, Evidence } from '../model/index.ts';
import type { StoryIndex } from './story-index.ts';

export type PairRelation =
  | { readonly kind: 'line'; readonly edge: Edge }
  | {
      readonly kind: 'none';
      /** Ids of the exemplars that both were made from. */
      readonly common: readonly string[];
      readonly reason: string;
      readonly evidence: readonly Evidence[];
    };

export const relationOf = (index: StoryIndex, a: string, b: string): PairRelation => {
  const edge = [
    ...index.edgesInto(b).filter((e) => e.from === a),
    ...index.edgesInto(a).filter((e) => e.from === b),
  ][0];
  if (edge) return { kind: 'line', edge };
  const apart = index.story.lineage.apart.find((p) => (p.a === a && p.b === b) || (p.a === b && p.b === a));
  const above = new Set(index.edgesInto(a).map((e) => e.from));
  return {
    kind: 'none',
    common: index
      .edgesInto(b)
      .map((e) => e.from)
      .filter((from) => above.has(from)),
    reason: apart?.reason ?? 'No sentence of one reports the same thing as a sentence of the other.',
    evidence: apart?.evidence ?? [],
  };
};
