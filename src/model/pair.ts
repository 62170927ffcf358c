/** A pair: what `diff` says of two texts. One line of `diff --pairs`. */
import type { Relation } from './collation.ts';
import type { Derivation } from './lineage.ts';
import type { Span } from './span.ts';
import type { PairVariant } from './variant.ts';

export interface PairLink {
  readonly a: Span;
  readonly b: Span;
  readonly relation: Relation;
  readonly score: number;
}

/** A number for each side of the pair. */
export interface Both {
  readonly a: number;
  readonly b: number;
}

export interface PairReport {
  readonly id: string;
  /** 0 … 1, how far a and b say the same. */
  readonly similarity: number;
  /** Share of a's content found in b, and of b's in a. */
  readonly shared: Both;
  /** `support.b`: how far a bears out what b says, lowered by conflicts. */
  readonly support: Both;
  readonly links: readonly PairLink[];
  readonly variants: readonly PairVariant[];
  readonly derivation: Derivation;
}
