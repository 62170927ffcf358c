/** Which two articles the reader opens with, and which differences lie between two articles. */
import { SEVERITIES, type Variant } from '../../model/index.ts';
import type { StoryIndex } from '../story-index.ts';

export interface Pair {
  readonly a: string;
  readonly b: string;
}

/** Readings of both articles that are not the same one, worst first in the order of the first article. */
export const differencesBetween = (index: StoryIndex, { a, b }: Pair): Variant[] => {
  const has = (v: Variant, document: string) =>
    v.readings.findIndex((r) => r.witnesses.some((w) => w.document === document));
  const start = (v: Variant) =>
    Math.min(...v.readings.flatMap((r) => r.witnesses.filter((w) => w.document === a).map((w) => w.start)));
  return index.story.variants
    .filter((v) => has(v, a) >= 0 && has(v, b) >= 0 && has(v, a) !== has(v, b))
    .sort((v, w) => start(v) - start(w) || (v.id < w.id ? -1 : 1));
};

/** The article that a reader would most like to see beside `a`: most in conflict, then most alike. */
export const bestPartner = (index: StoryIndex, a: string): string | undefined => {
  const others = index.documents.filter((d) => d.id !== a);
  const weigh = (b: string) =>
    differencesBetween(index, { a, b }).reduce(
      (n, v) => n + (SEVERITIES.length - SEVERITIES.indexOf(v.severity)) ** 3,
      0,
    ) +
    (index.edgesInto(b).some((e) => e.from === a) || index.edgesInto(a).some((e) => e.from === b) ? 20 : 0) +
    sharedSentences(index, a, b);
  return others.map((d) => ({ id: d.id, weight: weigh(d.id) })).sort((x, y) => y.weight - x.weight)[0]?.id;
};

const sharedSentences = (index: StoryIndex, a: string, b: string): number => {
  const inB = new Set(index.byId.get(b)?.sentences.flatMap((s) => index.passagesOf(s.id)));
  return (
    index.byId.get(a)?.sentences.filter((s) => index.passagesOf(s.id).some((p) => inB.has(p))).length ?? 0
  );
};

/** The pair of the worst difference; without differences, the first article and its best partner. */
export const firstPair = (index: StoryIndex): Pair | null => {
  const worst = [...index.story.variants].sort(
    (v, w) => SEVERITIES.indexOf(v.severity) - SEVERITIES.indexOf(w.severity),
  )[0];
  const a = worst?.readings[0]?.witnesses[0]?.document ?? index.documents[0]?.id;
  const b = a === undefined ? undefined : bestPartner(index, a);
  return a !== undefined && b !== undefined ? { a, b } : null;
};
