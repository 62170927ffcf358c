/** Lineage: who derived from whom. A rooted directed acyclic graph of extant and lost documents. */
import type { Place } from './span.ts';

export type DerivationKind = 'reprint' | 'edit' | 'rewrite' | 'translation' | 'summary' | 'excerpt';

/** One piece of evidence for or against a derivation, in plain words, with the words that show it. */
export interface Evidence {
  readonly kind: string;
  /** Weight in log-odds: positive speaks for, negative against. */
  readonly weight: number;
  readonly text: string;
  readonly places: readonly Place[];
}

export type LineageNode =
  | { readonly id: string; readonly kind: 'extant'; readonly label: string }
  /** `part`: a source of some passages only (a speech, a press release, another report), no origin of the story. */
  | { readonly id: string; readonly kind: 'lost'; readonly label: string; readonly part?: true };

/** `to` was made from `from`. */
export interface Edge {
  readonly from: string;
  readonly to: string;
  readonly kind: DerivationKind;
  /** Share of the copy's story text that came from the exemplar. 0 … 1 */
  readonly share: number;
  /** Set where only these sentences came from there, and `to` is an origin all the same. */
  readonly part?: true;
  /** Ids of the sentences of `to` that came from `from`. */
  readonly sentences?: readonly string[];
  /** Probability that the edge is right. 0 … 1 */
  readonly confidence: number;
  readonly evidence: readonly Evidence[];
}

/** A root of the lineage with all documents that draw on it; a document with two sources is in both. */
export interface Origin {
  readonly id: string;
  readonly label: string;
  readonly documents: readonly string[];
}

export interface Lineage {
  readonly nodes: readonly LineageNode[];
  readonly edges: readonly Edge[];
  readonly origins: readonly Origin[];
}

export type Direction = 'a->b' | 'b->a' | 'siblings' | 'unknown';

/** Whether two documents share wording by descent. `likelihood` is calibrated: 0.5 is where descent is drawn. */
export interface Derivation {
  readonly likelihood: number;
  readonly direction: Direction;
  readonly kind: DerivationKind | 'none';
  readonly evidence: readonly Evidence[];
}
