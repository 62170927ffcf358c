/** Documents: one article as one outlet published it once. Its text never changes after `extract`. */
import type { Diagnostic } from './diagnostic.ts';
import type { Span } from './span.ts';

/** What part a line or paragraph plays. Only `title` and `body` (and `bullet`, the outlet's own key points) tell the story. */
export type Role =
  'title' | 'body' | 'bullet' | 'heading' | 'byline' | 'dateline' | 'credit' | 'caption' | 'promotion';

/** Roles whose sentences take part in collation. */
export const STORY_ROLES: ReadonlySet<Role> = new Set<Role>(['title', 'body', 'bullet']);

/** A paragraph or line of the text with its role; blocks are in order and do not overlap. */
export interface Block extends Span {
  readonly role: Role;
}

/** Words that say where text came from: "(AP)", "Kremlin Pool Photo via AP", "told Reuters". `name` is the credited agency or outlet. */
export interface Credit extends Span {
  readonly name: string;
  readonly about: 'text' | 'picture' | 'quotation';
}

/** Where a fact about the document was found, most reliable first. */
export type FactSource = 'user' | 'json-ld' | 'meta' | 'time-element' | 'text' | 'url' | 'file-name' | 'none';

export interface Document {
  readonly id: string;
  /** The id that its user gave it, where a record had one. */
  readonly key?: string;
  readonly file: string | null;
  readonly url: string | null;
  readonly outlet: string | null;
  readonly title: string | null;
  readonly byline: string | null;
  readonly dateline: string | null;
  /** ISO 8601 date or date and time, as precise as the source had it. */
  readonly published: string | null;
  readonly publishedFrom: FactSource;
  /** Where each of the other facts came from. */
  readonly facts: Readonly<Partial<Record<'outlet' | 'title' | 'byline' | 'language', FactSource>>>;
  /** ISO 639-1, or `und`. */
  readonly language: string;
  readonly credits: readonly Credit[];
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly diagnostics: readonly Diagnostic[];
}

/** A document that is nothing but its text: one block of body, and nothing known about it. */
export const bareDocument = (id: string, text: string): Document => ({
  id,
  file: null,
  url: null,
  outlet: null,
  title: null,
  byline: null,
  dateline: null,
  published: null,
  publishedFrom: 'none',
  facts: {},
  language: 'und',
  credits: [],
  text,
  blocks: [{ start: 0, end: text.length, role: 'body' }],
  diagnostics: [],
});
