/** Pages: what the outside world gives, before anything is known about it. */

/** What a user may say of a document beside its text. All optional: unknown is better than wrong. */
export interface PageRecord {
  readonly id?: string;
  readonly title?: string;
  readonly outlet?: string;
  readonly byline?: string;
  readonly published?: string;
  readonly url?: string;
  readonly language?: string;
  readonly text: string;
}

/** One input, decoded to a string but not yet understood. `file` is what the user would call it: a path, `-`, or `path:line`. */
export type Page =
  | { readonly kind: 'text'; readonly file: string; readonly text: string }
  | { readonly kind: 'html'; readonly file: string; readonly url?: string; readonly html: string }
  | { readonly kind: 'record'; readonly file: string; readonly record: PageRecord };
