/** Diagnostics: trouble in an input or an article. They travel in the report and stop nothing. */
import type { Span } from './span.ts';

export type DiagnosticCode =
  | 'not-found'
  | 'left-out'
  | 'empty-file'
  | 'binary-file'
  | 'unreadable-file'
  | 'cut-short'
  | 'no-article'
  | 'broken-record'
  | 'short-text'
  | 'unsupported-language'
  | 'guessed-encoding'
  | 'identical-text'
  | 'long-line'
  | 'uncertain-date'
  | 'nothing-to-compare'
  | 'story-failed';

/** What is wrong, where, and what to do about it, in words for the user. */
export interface Diagnostic {
  readonly code: DiagnosticCode;
  readonly severity: 'warning' | 'note';
  readonly message: string;
  readonly file?: string;
  readonly line?: number;
  readonly document?: string;
  readonly span?: Span;
}

/** "file:line: what is wrong", as every command prints a diagnostic. */
export const whereAndWhat = (d: Diagnostic): string => {
  const where = [d.file, d.line].filter((part) => part !== undefined).join(':');
  return where === '' ? d.message : `${where}: ${d.message}`;
};
