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

/**
 * `new`: two or more articles for the first time, or a single article that came; `merged`: another story of several articles went
 * into it; `split`: it came out of another one; `changed`: as many articles, but others.
 */
export type ChangeOfStory = 'new' | 'grew' | 'merged' | 'split' | 'shrank' | 'changed';

export interface StoryChange {
  readonly story: string;
  readonly change: ChangeOfStory;
  readonly articles: number;
  /** Articles that it had; 0 where it was not there. */
  readonly before: number;
  /** Stories that went into it: their ids lead to it now. */
  readonly from: readonly string[];
  /** The story that most of its articles came out of, where it is new and they were in one. */
  readonly outOf: string | null;
}
