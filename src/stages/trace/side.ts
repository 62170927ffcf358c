/**
 * Side: one article as the trace stage reads it. Only sentences that tell the story count; each is its words, its
 * content words with how much they say, and which of them stand inside quotation marks.
 */
import type { Article, Sentence, Span, Token } from '../../model/index.ts';
import { STORY_ROLES } from '../../model/index.ts';
import { disorderOf } from '../../text/disorder.ts';
import type { Language } from '../../text/language.ts';

export interface SideWord extends Span {
  readonly norm: string;
  readonly lemma: string;
  /** How much the word says: 0 for grammar, up to 1 for the rarest. */
  readonly mass: number;
  readonly name: boolean;
  readonly number: boolean;
  readonly quoted: boolean;
  /** Whether the dictionary has it, or the text itself has it again. */
  readonly known: boolean;
}

export interface SideSentence {
  readonly sentence: Sentence;
  /** Index among the story sentences of the document. */
  readonly position: number;
  readonly words: readonly SideWord[];
  /** Sum of the words' masses. */
  readonly mass: number;
}

export interface Side {
  readonly article: Article;
  readonly sentences: readonly SideSentence[];
  readonly position: ReadonlyMap<string, number>;
  readonly mass: number;
  readonly words: number;
  /** Places that show that the text is words thrown together; null where it is prose. */
  readonly disorder: readonly Span[] | null;
}

const WORD = /[\p{L}\p{N}]/u;
/** The tokeniser parts it from the name in one text and not in the other, so it is no word and no part of one. */
const POSSESSIVE = /['’]s$/u;
/** Words commoner than about the 90th of English say nothing of what is reported. */
const SILENT_WEIGHT = 0.38;

/** Spans between quotation marks. A quotation that is never closed runs to the end of its paragraph, as printers have it. */
const quotedSpans = (text: string): Span[] => {
  const spans: Span[] = [];
  const pattern = /[“«„][^”»\n]*|(?<![\p{L}\p{N}])"[^"\n]*/gu;
  for (const { index, 0: found } of text.matchAll(pattern))
    spans.push({ start: index, end: index + found.length });
  return spans;
};

const wordOf = (token: Token, language: Language, quoted: boolean, again: boolean): SideWord => {
  const weight = language.lexicon.weight(token.lemma);
  return {
    start: token.start,
    end: token.end,
    norm: token.norm.replace(POSSESSIVE, ''),
    lemma: token.lemma.replace(POSSESSIVE, ''),
    mass: Math.max(0, (weight - SILENT_WEIGHT) / (1 - SILENT_WEIGHT)),
    name: token.tag === 'PROPN',
    number: /^\d/.test(token.norm),
    quoted,
    known: again || language.lexicon.knows(token.lemma) || language.lexicon.knows(token.norm),
  };
};

export const sideOf = (article: Article, language: Language): Side => {
  const { sentences, tokens } = article.annotations;
  const quotes = quotedSpans(article.document.text);
  let q = 0;
  const isQuoted = (token: Token): boolean => {
    while (q < quotes.length && quotes[q]!.end <= token.start) q++;
    return q < quotes.length && quotes[q]!.start <= token.start;
  };
  const quoted = tokens.map(isQuoted);
  const counts = new Map<string, number>();
  for (const { norm } of tokens) counts.set(norm, (counts.get(norm) ?? 0) + 1);
  const kept = sentences.filter((s) => STORY_ROLES.has(s.role));
  const read = kept.map((sentence, position): SideSentence => {
    const words: SideWord[] = [];
    for (let i = sentence.from; i < sentence.to; i++)
      if (WORD.test(tokens[i]!.norm.replace(POSSESSIVE, '')))
        words.push(wordOf(tokens[i]!, language, quoted[i]!, counts.get(tokens[i]!.norm)! > 1));
    return { sentence, position, words, mass: words.reduce((sum, w) => sum + w.mass, 0) };
  });
  return {
    article,
    sentences: read,
    position: new Map(read.map((s) => [s.sentence.id, s.position])),
    mass: read.reduce((sum, s) => sum + s.mass, 0),
    words: read.reduce((sum, s) => sum + s.words.length, 0),
    disorder: disorderOf(tokens),
  };
};
