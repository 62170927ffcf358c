/**
 * Kin: for every two documents of a story that share passages, what is known of the pair; and which are kin by descent.
 */
import type { Link } from '../../model/index.ts';
import { DRAWN, isDirect, kinshipOf, type Kinship } from './derivation.ts';
import type { Refused } from './refused.ts';
import type { Side } from './side.ts';
import type { Transfer } from './transfer.ts';

/** One document as possible exemplar of another. Indexes are those of the sides. */
export interface Way {
  readonly from: number;
  readonly to: number;
  readonly kinship: Kinship;
  readonly transfer: Transfer;
  /** What speaks for this way against others into the same document, as log-odds: acts, dates, headlines, names. */
  readonly worth: number;
  readonly direct: boolean;
}

export interface Kin {
  readonly pairs: readonly { readonly a: number; readonly b: number; readonly kinship: Kinship }[];
  /** Both ways of every pair that is kin by descent. */
  readonly ways: readonly Way[];
  readonly wayOf: (from: number, to: number) => Way | undefined;
  readonly refused: Refused;
}

/** The links by pair of documents, so that no pair is looked at that shares nothing. */
const linksByPair = (sides: readonly Side[], links: readonly Link[]): Map<string, Link[]> => {
  const owner = new Map(sides.flatMap((s, i) => s.sentences.map((x) => [x.sentence.id, i] as const)));
  const byPair = new Map<string, Link[]>();
  for (const link of links) {
    const [x, y] = [owner.get(link.a), owner.get(link.b)];
    if (x === undefined || y === undefined || x === y) continue;
    const key = `${Math.min(x, y)} ${Math.max(x, y)}`;
    const list = byPair.get(key);
    if (list) list.push(link);
    else byPair.set(key, [link]);
  }
  return byPair;
};

const waysOf = (a: number, b: number, kinship: Kinship): Way[] => {
  const { aToB, bToA } = kinship.transfers;
  const { course } = kinship;
  return [
    { from: a, to: b, kinship, transfer: aToB, worth: course.aToB - aToB.price },
    { from: b, to: a, kinship, transfer: bToA, worth: course.bToA - bToA.price },
  ].map((way) => ({ ...way, direct: isDirect(kinship, way.transfer) }));
};

export const kinOf = (sides: readonly Side[], links: readonly Link[], refused: Refused): Kin => {
  const pairs = [...linksByPair(sides, links)].map(([key, list]) => {
    const [a, b] = key.split(' ').map(Number) as [number, number];
    return { a, b, kinship: kinshipOf(sides[a]!, sides[b]!, list) };
  });
  pairs.sort((x, y) => x.a - y.a || x.b - y.b);
  const ways = pairs
    .filter(({ a, b, kinship }) => kinship.descent.likelihood >= DRAWN && !refused.kin(a, b))
    .flatMap(({ a, b, kinship }) => waysOf(a, b, kinship))
    .map((way) => ({ ...way, direct: way.direct && !refused.copy(way.from, way.to) }));
  const index = new Map(ways.map((w) => [w.from * sides.length + w.to, w]));
  return { pairs, ways, wayOf: (from, to) => index.get(from * sides.length + to), refused };
};
