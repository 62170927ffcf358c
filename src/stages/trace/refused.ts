/** Refused: derivations that the user rejected, by the numbers of the sides. */
import type { Refusals } from '../../model/index.ts';
import type { Side } from './side.ts';

export interface Refused {
  /** Whether `to` is known not to have been made from `from`. */
  readonly copy: (from: number, to: number) => boolean;
  /** Whether the two are known to have no common descent. */
  readonly kin: (a: number, b: number) => boolean;
}

export const refusedAmong = (sides: readonly Side[], { edges, kin }: Refusals): Refused => {
  const ids = sides.map((s) => s.article.document.id);
  const keyOf = (from: string, to: string): string => `${from} ${to}`;
  const apart = new Set(kin.flatMap(([a, b]) => [keyOf(a, b), keyOf(b, a)]));
  const copies = new Set(edges.map(([from, to]) => keyOf(from, to)));
  const key = (a: number, b: number): string => keyOf(ids[a]!, ids[b]!);
  return {
    kin: (a, b) => apart.has(key(a, b)),
    copy: (a, b) => copies.has(key(a, b)) || apart.has(key(a, b)),
  };
};
