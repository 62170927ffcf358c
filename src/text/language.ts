/** A language: what the stages know of it beyond code. Loaded at the edge and handed down, so the core reads no file. */
import type { Lexicon } from './lexicon.ts';

export interface Language {
  /** ISO 639-1 */
  readonly code: string;
  readonly lexicon: Lexicon;
}
