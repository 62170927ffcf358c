/**
 * Quote parts: what is lined up across articles. A part is what one quotation says within one sentence, so that a
 * quotation made of two, or split in two, meets its counterparts; and a short quoted phrase with the words around it.
 */
import {
  overlaps,
  STORY_ROLES,
  type Article,
  type Quotation,
  type Sentence,
  type Span,
  type Token,
} from '../../model/index.ts';
import { isNameInMarks, quotedIn } from '../../text/quotation-marks.ts';

export interface QuotePart extends Span {
  readonly document: string;
  readonly sentence: string;
  readonly kind: 'direct' | 'indirect' | 'mixed';
  /** Entity id of the speaker. */
  readonly speaker: string | null;
  readonly source: Span | null;
  readonly words: readonly Token[];
  /** Dictionary forms of the words that carry meaning. */
  readonly content: ReadonlySet<string>;
  /** Whether each word stands in quotation marks. */
  readonly quoted: readonly boolean[];
}

const MEANING = new Set(['NOUN', 'PROPN', 'VERB', 'ADJ', 'NUM', 'ADV']);

export const isWord = (token: Token): boolean => /[\p{L}\p{N}]/u.test(token.text) && !/^'/.test(token.norm);

export interface Held {
  readonly document: string;
  readonly sentence: Sentence;
  readonly tokens: readonly Token[];
  /** What stands in quotation marks and is no name. */
  readonly stretches: readonly Span[];
}

/** A part out of the words of `sentence` that lie in `span`; null where no word does. */
export const partOf = (
  { document, sentence, tokens, stretches }: Held,
  span: Span,
  said: Pick<Quotation, 'speaker' | 'source'> | null,
): QuotePart | null => {
  const words = tokens.slice(sentence.from, sentence.to).filter((t) => overlaps(t, span) && isWord(t));
  if (words.length === 0) return null;
  const quoted = words.map((w) => stretches.some((s) => overlaps(s, w)));
  const share = quoted.filter(Boolean).length / words.length;
  return {
    document,
    sentence: sentence.id,
    start: Math.max(span.start, sentence.start),
    end: Math.min(span.end, sentence.end),
    kind: share === 0 ? 'indirect' : share === 1 ? 'direct' : 'mixed',
    speaker: said?.speaker ?? null,
    source: said?.source[0] ?? null,
    words,
    content: new Set(words.filter((w) => MEANING.has(w.tag)).map((w) => w.lemma)),
    quoted,
  };
};

/** All that is held of each sentence of the story, by sentence id. */
export const heldBySentence = (articles: readonly Article[]): Map<string, Held> =>
  new Map(
    articles.flatMap(({ document, annotations }) => {
      const stretches = quotedIn(document.text).filter((s) => !isNameInMarks(document.text, s));
      return annotations.sentences
        .filter((s) => STORY_ROLES.has(s.role))
        .map((sentence): [string, Held] => [
          sentence.id,
          { document: document.id, sentence, tokens: annotations.tokens, stretches },
        ]);
    }),
  );

/** The parts of every quotation of an article, in order. */
export const partsOf = ({ annotations }: Article, held: ReadonlyMap<string, Held>): QuotePart[] =>
  annotations.quotations.flatMap((q) =>
    q.content.flatMap((span) =>
      annotations.sentences.flatMap((s) => {
        const here = overlaps(s, span) ? held.get(s.id) : undefined;
        return (here && partOf(here, span, q)) ?? [];
      }),
    ),
  );
