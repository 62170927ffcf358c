/**
 * Sentences and tokens of a document: the blocks split into sentences, each with its role and paragraph, and with the
 * range of the document's tokens that it holds.
 */
import type { Document, Sentence, Span, Token } from '../../model/index.ts';
import { sentencesOf } from '../../text/sentences.ts';

interface Place extends Span {
  readonly role: Sentence['role'];
  readonly paragraph: number;
}

/** All sentences of the document in order. A document without blocks is one block of body text. */
const places = (document: Document): Place[] => {
  const { text, blocks } = document;
  const all = blocks.length > 0 ? blocks : [{ start: 0, end: text.length, role: 'body' as const }];
  return all.flatMap((block, paragraph) =>
    sentencesOf(text, block).map((span) => ({ ...span, role: block.role, paragraph })),
  );
};

/** The sentences of a document; tokens that lie in no block belong to no sentence. */
export const sentencesOfDocument = (document: Document, tokens: readonly Token[]): Sentence[] => {
  let next = 0;
  return places(document).map(({ start, end, role, paragraph }, index) => {
    while (next < tokens.length && tokens[next]!.start < start) next++;
    const from = next;
    while (next < tokens.length && tokens[next]!.start < end) next++;
    return { id: `${document.id}.${index}`, index, start, end, role, paragraph, from, to: next };
  });
};
