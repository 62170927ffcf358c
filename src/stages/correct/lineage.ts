/** Lineage: derivations that the user rejected, as pairs that the trace stage must not draw, and their mark where it says why not. */
import type { Correction, NoEdge, Refusals } from '../../model/index.ts';

type Pair = readonly [string, string];

const kinOf = (c: Correction): Pair[] =>
  c.kind === 'reject-source' ? c.others.map((other): Pair => [c.document, other]) : [];

export const refusalsOf = (corrections: readonly Correction[]): Refusals => ({
  edges: corrections.flatMap((c) => (c.kind === 'reject-edge' ? [[c.from, c.to] as const] : [])),
  kin: corrections.flatMap(kinOf),
});

const isAbout = (c: Correction, { a, b }: NoEdge): boolean => {
  const pairs = c.kind === 'reject-edge' ? [[c.from, c.to] as const] : kinOf(c);
  return pairs.some(([x, y]) => (x === a && y === b) || (x === b && y === a));
};

const WHY = 'You said that neither was made from the other in this way.';

/** Pairs without an edge, with the corrections that speak of them. */
export const markApart = (apart: readonly NoEdge[], corrections: readonly Correction[]): readonly NoEdge[] =>
  apart.map((pair) => {
    const ids = corrections.filter((c) => isAbout(c, pair)).map((c) => c.id);
    return ids.length === 0 ? pair : { ...pair, reason: `${WHY} ${pair.reason}`, corrections: ids };
  });
