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

export interface CorrectionsChange {
  readonly added: readonly Correction[];
  /** Ids. */
  readonly gone: readonly string[];
  /** Ids of documents. */
  readonly unsettled: readonly string[];
}

export interface Store {
  /** Keeps documents, all or none; those that are there stay as they are. Once it returns they survive any crash. Gives the ids of the new ones. */
  addDocuments(documents: readonly Document[]): Promise<string[]>;
  /** Those of the documents that are there, sorted by id. */
  documents(ids: readonly string[]): Promise<Document[]>;
  /** Ids of the documents to which their user gave this id, sorted. */
  called(key: string): Promise<string[]>;
  /** Ids of documents that are in no story yet, sorted: what was kept but not yet sorted when a process died. */
  waiting(): Promise<string[]>;
  count(): Promise<number>;

  /** All stories, sorted by id. */
  stories(): Promise<Story[]>;
  /** The stories that hold any of the documents, sorted by id. */
  storiesOf(documents: readonly string[]): Promise<Story[]>;
  /** Takes stories away with their results, and puts others in their place, all or none. */
  replaceStories(gone: readonly string[], made: readonly Story[]): Promise<void>;

  /** What the user set right, sorted by id. */
  corrections(): Promise<Correction[]>;
  /** Keeps corrections (one that is there stays as it is), takes others away, and takes the stories of the documents apart, so that they wait to be sorted anew: all or none. */
  changeCorrections(change: CorrectionsChange): Promise<void>;

  /** A result by its key: hash(stage, version, options, input ids). Null where there is none. */
  result(key: string): Promise<string | null>;
  /** Keys of all results. */
  results(): Promise<string[]>;
  /** Keeps a result. One on a story goes when the story goes, and is not kept where it is gone already. */
  keepResult(key: string, stage: string, value: string, story?: string | null): Promise<void>;

  /** Documents with all the words (in quotation marks: as a phrase), best first. */
  search(words: string, limit: number): Promise<Hit[]>;
  /** Documents with any of the words, best first: where to look for others on the same event. */
  withAny(words: readonly string[], limit: number): Promise<string[]>;

  close(): Promise<void>;
}
