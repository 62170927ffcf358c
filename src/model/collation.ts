/** Collation: which sentences of which documents report the same thing. */

export type Relation = 'verbatim' | 'edited' | 'paraphrase' | 'partial';

/** Two sentences of two documents that report the same thing. `a` and `b` are sentence ids, a < b by document order. */
export interface Link {
  readonly a: string;
  readonly b: string;
  readonly relation: Relation;
  /** 0 … 1 */
  readonly score: number;
  /** Share of a's content words that find a partner in b, and of b's in a. 0 … 1 */
  readonly shareA: number;
  readonly shareB: number;
}

/** The sentences, of two or more documents, that report the same thing. */
export interface Passage {
  readonly id: string;
  readonly sentences: readonly string[];
}

export interface Collation {
  readonly links: readonly Link[];
  readonly passages: readonly Passage[];
}
