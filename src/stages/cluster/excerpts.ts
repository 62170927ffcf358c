/**
 * Excerpts: documents whose text stands in a longer one. They are of its event, and say too little to be weighed against others:
 * one sentence is unlike most reports of its own story. So they are left out of the sorting and follow the longer one.
 *
 * Not so where the longer one is a digest: what stands in it is sorted as if it were not there, and it is of no event.
 */
import type { Comparison } from '../../algorithms/average-linkage.ts';
import { digestMargin, isInPassing } from './digests.ts';
import { followed, type Led } from './follow.ts';
import { LINE } from './model.ts';
import type { Signs } from './signs.ts';
import type { Vector } from './vectors.ts';
import type { Wishes } from './wishes.ts';
import { excerptMargin, excerptOf, saidBy } from './wording.ts';

export interface Excerpts {
  /** Told of two documents that were compared, by number. */
  readonly note: (a: number, first: Vector, b: number, second: Vector, signs: Signs) => void;
  /** When all were compared. */
  readonly settle: (comparisons: readonly Comparison[], get: Get) => Settled;
}

export interface Settled {
  /** The comparisons without those of excerpts and digests. */
  readonly comparisons: readonly Comparison[];
  /** How clear it is, 0 … 1, where an excerpt belongs, and that a digest is one. */
  readonly margins: ReadonlyMap<number, number>;
  /** The clusters (for each document the least of its cluster) with the excerpts where they belong. */
  readonly follow: (clusters: Int32Array, forbid: Wishes['forbid']) => Int32Array;
}

interface Found {
  readonly part: number;
  readonly holder: number;
  /** How much of the excerpt it has. */
  readonly share: number;
  /** What each says. */
  readonly length: number;
  readonly partLength: number;
}

/** The one that has more of it; of two that have the same the shorter one. */
const better = (x: Found, y: Found): number =>
  y.share - x.share || x.length - y.length || x.holder - y.holder;

export const excerptsAmong = (): Excerpts => {
  const found: Found[] = [];
  return {
    note: (a, first, b, second, signs) => {
      const excerpt = excerptOf(first, second, signs);
      if (!excerpt) return;
      const [part, own, holder, whole] = excerpt.first ? [a, first, b, second] : [b, second, a, first];
      found.push({ part, holder, share: excerpt.share, length: saidBy(whole), partLength: saidBy(own) });
    },
    settle: (comparisons, get) => settled(found, comparisons, get),
  };
};

const settled = (found: readonly Found[], comparisons: readonly Comparison[], get: Get): Settled => {
  const digests = digestsAmong(found, get);
  const whole = found.filter((f) => !digests.has(f.holder));
  const passing = inPassing(whole, comparisons, get);
  const margins = new Map(digests);
  const led = new Map<number, Led>();
  const kept = whole.filter((f) => !passing.has(f));
  for (const [part, list] of Map.groupBy(kept, (f) => f.part)) {
    const { holder, length, share } = list.reduce((x, y) => (better(x, y) <= 0 ? x : y));
    led.set(part, { after: holder, length });
    margins.set(part, excerptMargin(share));
  }
  const isHeld = holding(found);
  return {
    comparisons: comparisons.filter(
      (c) =>
        !led.has(c.a) &&
        !led.has(c.b) &&
        digests.has(c.a) === digests.has(c.b) &&
        (digests.has(c.a) || !isHeld(c)),
    ),
    margins,
    follow: (clusters, forbid) => followed(clusters, led, forbid),
  };
};

type Get = (document: number) => Vector;

/** Whether one of the two stands in the other. */
const holding = (found: readonly Found[]): ((comparison: Comparison) => boolean) => {
  const holders = new Map<number, Set<number>>();
  for (const { part, holder } of found)
    (holders.get(part) ?? holders.set(part, new Set()).get(part)!).add(holder);
  return ({ a, b }) => holders.get(a)?.has(b) === true || holders.get(b)?.has(a) === true;
};

/** With how clear it is. */
const digestsAmong = (found: readonly Found[], get: Get): Map<number, number> => {
  const digests = new Map<number, number>();
  for (const [holder, list] of Map.groupBy(found, (f) => f.holder)) {
    if (list.length < 2) continue;
    const longest = list.sort((x, y) => y.partLength - x.partLength || x.part - y.part);
    const parts = longest.map((f) => f.part);
    const margin = digestMargin(get(holder), parts, get);
    if (margin !== null) digests.set(holder, margin);
  }
  return digests;
};

/** Those that their holder has in passing, while another report is like them and not like the holder. */
const inPassing = (found: readonly Found[], comparisons: readonly Comparison[], get: Get): Set<Found> => {
  const passing = new Set(found.filter((f) => isInPassing(get(f.holder), get(f.part))));
  const near = likenesses(comparisons, new Set([...passing].flatMap((f) => [f.part, f.holder])));
  const nearTo = (document: number): ReadonlySet<number> => near.get(document) ?? new Set();
  for (const one of passing) {
    const others = [...nearTo(one.part)].filter((other) => other !== one.holder);
    if (others.every((other) => nearTo(one.holder).has(other))) passing.delete(one);
  }
  return passing;
};

/** For each of the documents those that a story could join it with. */
const likenesses = (comparisons: readonly Comparison[], documents: ReadonlySet<number>) => {
  const near = new Map([...documents].map((document) => [document, new Set<number>()]));
  for (const { a, b, score } of comparisons)
    if (score > LINE) {
      near.get(a)?.add(b);
      near.get(b)?.add(a);
    }
  return near;
};
