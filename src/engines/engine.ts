/**
 * The engine contract: what keeps a library of articles, their stories and results. Every engine passes the same suite
 * (test/engines/store-suite.ts) on a real database.
 */
import type { Correction, Document, Story } from '../model/index.ts';

export interface Hit {
  readonly document: string;
  readonly title: string | null;
  readonly outlet: string | null;
  readonly published: string | null;
  readonly story: string | null;
  /** The words around the first place, the words found between [ and ]. */
  readonly excerpt: string;
}

/** A document that another one takes the place of: a later text of the same article. */
export interface Replacement {
  /** Ids; `by` is there, or comes with it. */
  readonly document: string;
  readonly by: string;
}

/** What sorting came to. The id of a story lasts: one that is there already is the same story as it is now. */
export interface StoriesChange {
  /** Ids of documents that need not wait any longer. */
  readonly settled: readonly string[];
  /** Stories that went into others, by id: theirs lead there from now on. */
  readonly gone: readonly { readonly id: string; readonly into: string }[];
  /** New stories, and old ones as they are now. */
  readonly made: readonly Story[];
  /** ISO 8601. When it was found out. */
  readonly when: string;
}

export interface CorrectionsChange {
  readonly added: readonly Correction[];
  /** Ids. */
  readonly gone: readonly string[];
  /** Ids of documents. */
  readonly unsettled: readonly string[];
}

/** A name that a story has, or had before it went into another one. */
export interface StoryName {
  readonly id: string;
  /** The story that it leads to now: the same id, or that of the other one. */
  readonly story: string;
}

/** A document with the words that tell most of what it is about. */
export interface Listed {
  readonly document: string;
  readonly words: readonly string[];
}

export interface Store {
  /**
   * Keeps documents, all or none; those that are there stay as they are. Once it returns they survive any crash. Gives the ids
   * of the new ones. What is replaced is kept too, but is in no story and found by no search; its story waits to be sorted anew.
   */
  addDocuments(documents: readonly Document[], replaced?: readonly Replacement[]): Promise<string[]>;
  /** Those of the documents that are there, replaced ones too, sorted by id. */
  documents(ids: readonly string[]): Promise<Document[]>;
  /** For those of the documents that were replaced what stands in their place now. */
  replacements(ids: readonly string[]): Promise<Replacement[]>;
  /**
   * Ids of the documents to which their user gave this id, sorted, no more than `most`. For one that was replaced what stands in
   * its place: a later text is known by its address too and need not say the id again.
   */
  called(key: string, most?: number): Promise<string[]>;
  /** Ids of the documents that were found at this address, sorted; none that was replaced, and no more than `most`. */
  at(url: string, most?: number): Promise<string[]>;
  /** Ids of the documents with this title and text, sorted, replaced ones too. */
  saying(title: string | null, text: string): Promise<string[]>;
  /** Ids of documents that are to be sorted, sorted: what was kept but not yet sorted when a process died. */
  waiting(): Promise<string[]>;
  /** Documents; none that was replaced. */
  count(): Promise<number>;

  /** All stories, or those with the ids; the oldest first. */
  stories(ids?: readonly string[]): Promise<Story[]>;
  /** The stories that hold any of the documents, the oldest first. */
  storiesOf(documents: readonly string[]): Promise<Story[]>;
  /** The stories that begin so, and what became of those that went into others, sorted by id. */
  storiesNamed(beginning: string): Promise<StoryName[]>;
  /** Ids of the stories that are new or other than they were since then (ISO 8601), sorted. */
  storiesSince(when: string): Promise<string[]>;
  /** Ids of the stories of which an article was replaced by a new text since they were last sorted, sorted. They count as other than they were. */
  renewed(): Promise<string[]>;
  /** Changes stories, all or none. The results of those that are gone or other than they were go. */
  changeStories(change: StoriesChange): Promise<void>;

  /** What the user set right, sorted by id. */
  corrections(): Promise<Correction[]>;
  /** Keeps corrections (one that is there stays as it is), takes others away, and has the stories of the documents wait to be sorted anew: all or none. */
  changeCorrections(change: CorrectionsChange): Promise<void>;

  /** A result by its key: hash(stage, version, options, input ids). Null where there is none. */
  result(key: string): Promise<string | null>;
  /** Keys of all results. */
  results(): Promise<string[]>;
  /** Keeps a result. One on a story goes when the story goes, and is not kept where it is gone already. */
  keepResult(key: string, stage: string, value: string, story?: string | null): Promise<void>;

  /** Documents with all the words (in quotation marks: as a phrase), best first. */
  search(words: string, limit: number): Promise<Hit[]>;
  /** How many those are without a limit. */
  countFound(words: string): Promise<number>;
  /** Ids of documents that no words were kept of, so many at most. */
  unlisted(limit: number): Promise<string[]>;
  /** Keeps the words by which each of the documents is to be found by its neighbours. */
  list(documents: readonly Listed[]): Promise<void>;
  /** Documents listed under any of the words, best first: where to look for others on the same event. */
  withAny(words: readonly string[], limit: number): Promise<string[]>;

  close(): Promise<void>;
}
