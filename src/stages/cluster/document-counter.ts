/** Document counter: what is counted of a document, and how. */
import type { Language } from '../../text/language.ts';
import { counter, type Counted } from './counts.ts';

export interface ClusterInput {
  /** Its own: of two documents with one id the answers cannot be told apart. */
  readonly id: string;
  readonly title?: string | null;
  readonly text: string;
  /** ISO 8601 */
  readonly published?: string | null;
}

/** Counts one document after another. What comes of it hangs on the document alone: who has several threads may count in them. */
export const documentCounter = (language?: Language): ((document: ClusterInput) => Counted) => {
  const count = counter(language);
  return (document) => count(fullText(document), document.published ?? null);
};

/** The title leads the text, unless the text already opens with it. */
const fullText = ({ title, text }: ClusterInput): string =>
  (title && !text.startsWith(title) ? `${title}\n${text}` : text).replace(FORMAT, '');

/** What only tells how to set a text: soft hyphens, joiners, marks of direction. Inside a word it ends none. */
const FORMAT = /[\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]+/g;
