/**
 * annotate: document → annotations. Sentences, tokens, names merged within the document, numbers, times, and who said what.
 *
 * Takes a document and what is known of the language; gives spans of the document's text. A document in another
 * language gets its sentences and nothing else: the rest would be guesswork.
 */
import type { Annotations, Document } from '../../model/index.ts';
import { timesOf } from '../../text/dates.ts';
import type { Language } from '../../text/language.ts';
import { quantitiesOf } from '../../text/numbers.ts';
import { tokenise } from '../../text/tokens.ts';
import { namesOf } from './names/index.ts';
import { quotationsOf } from './quotations/index.ts';
import { withSpeakers } from './quotations/speakers.ts';
import { sentencesOfDocument } from './segment.ts';

export { joinNames } from './join.ts';

/** Raised whenever annotations of the same document come out differently: stored results depend on it. */
export const ANNOTATE_VERSION = 6;

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
  const { id, text, published } = document;
  const tokens = tokenise(text);
  const sentences = sentencesOfDocument(document, tokens);
  const names = namesOf(text, sentences, tokens, language.lexicon.defines);
  const quotations = withSpeakers(quotationsOf(id, text, sentences, tokens), { text, sentences, ...names });
  const quantities = quantitiesOf(text, tokens);
  const times = timesOf(text, tokens, published);
  return { document: id, sentences, tokens, ...names, quantities, times, quotations };
};
