/** Stories, and documents on their way through the stages. */
import type { Annotations } from './annotations.ts';
import type { Document } from './document.ts';

/** A document with its annotations: what every stage after `annotate` reads. */
export interface Article {
  readonly document: Document;
  readonly annotations: Annotations;
}

/** Documents about the same event. `documents` are ids, sorted. `margin`: how clear the decision was, 0 … 1. */
export interface Story {
  readonly id: string;
  readonly documents: readonly string[];
  readonly margin: number;
}
