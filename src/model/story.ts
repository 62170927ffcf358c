/** Stories, and documents on their way through the stages. */
import type { Annotations } from './annotations.ts';
import type { Document } from './document.ts';

/** A document with its annotations: what every stage after `annotate` reads. */
export interface Article {
  readonly document: Document;
  readonly annotations: Annotations;
}

/**
 * Documents about the same event. `documents` are ids, sorted.
 *
 * `margin`: how far the nearest decision about the story was from falling out otherwise, 0 … 1: that two parts of it are of one
 * event, and that the story most like it is of another one. Of a document that was placed by its text alone (a copy, an excerpt) it is
 * how far what it shares lies above the least that counts; of a digest, how sure it is that it is one. The least of all of these counts.
 * 1 also where nothing else was like it at all, 0 where there is nothing to judge by, as in an empty text.
 */
export interface Story {
  readonly id: string;
  readonly documents: readonly string[];
  readonly margin: number;
}

/**
 * `new`: two or more articles for the first time, or a single article that came; `merged`: another story of several articles went
 * into it; `split`: it came out of another one; `changed`: as many articles, but others, or one of
 * them with a new text.
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
