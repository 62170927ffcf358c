/**
 * Units: sentences as they are compared. Each is its content words, weighted by how much they say in English and by
 * how rare they are in this story, and its character trigrams, which see through inflection and respelling.
 */
import type { Article, Sentence, Token } from '../../model/index.ts';
import { STORY_ROLES } from '../../model/index.ts';
import type { Lexicon } from '../../text/lexicon.ts';
import { rarity } from './rarity.ts';
import { trigramVectors, type Vector } from './trigrams.ts';
import type { Vocabulary, Word } from '../../text/word-similarity.ts';

export interface UnitWord extends Word {
  readonly weight: number;
}

export interface Unit {
  readonly sentence: Sentence;
  /** Index of the document among the articles, and of the sentence among the document's units. */
  readonly document: number;
  readonly position: number;
  /** The words, normalised, in order: for telling verbatim from reworded. */
  readonly key: string;
  readonly words: readonly UnitWord[];
  /** The same words by what they can be like: any word to itself, names to names, others to others. */
  readonly lemmas: ReadonlySet<string>;
  readonly names: readonly UnitWord[];
  readonly others: readonly UnitWord[];
  readonly total: number;
  readonly trigrams: Vector;
}

const CONTENT = new Set(['NOUN', 'PROPN', 'VERB', 'ADJ', 'ADV', 'NUM']);
const WORD = /[\p{L}\p{N}]/u;
/** Words commoner than about the 40th of English ("have", "be") say nothing of what is reported. */
const SILENT_WEIGHT = 0.31;

const isContent = (t: Token, lexicon: Lexicon): boolean =>
  CONTENT.has(t.tag) && WORD.test(t.norm) && lexicon.weight(t.lemma) > SILENT_WEIGHT;

const wordOf = (t: Token, words: Vocabulary): Word => {
  const number = /^\d/.test(t.norm);
  const bare = number ? t.norm.replace(/,(?=\d{3})/g, '') : t.norm;
  const sort = number ? 'number' : t.tag === 'PROPN' ? 'name' : 'other';
  return words.word(number ? bare : t.lemma, bare, sort);
};

interface Draft {
  readonly sentence: Sentence;
  readonly document: number;
  readonly position: number;
  readonly tokens: readonly Token[];
  readonly words: readonly Word[];
}

const draftsOf = (article: Article, document: number, lexicon: Lexicon, vocabulary: Vocabulary): Draft[] =>
  article.annotations.sentences
    .filter((s) => STORY_ROLES.has(s.role))
    .map((sentence, position) => {
      const tokens = article.annotations.tokens.slice(sentence.from, sentence.to);
      return {
        sentence,
        document,
        position,
        tokens,
        words: tokens.filter((t) => isContent(t, lexicon)).map((t) => wordOf(t, vocabulary)),
      };
    });

/** The units of all articles, in the order of the articles. */
export const unitsOf = (articles: readonly Article[], lexicon: Lexicon, vocabulary: Vocabulary): Unit[] => {
  const drafts = articles.flatMap((a, i) => draftsOf(a, i, lexicon, vocabulary));
  const copies = Math.max(1, articles.length / 2);
  const rare = rarity(
    drafts.map((d) => new Set(d.words.map((w) => w.lemma))),
    drafts.length,
    copies,
  );
  const vectors = trigramVectors(
    drafts.map((d) => d.tokens),
    copies,
  );
  return drafts.map((d, i) => {
    const words = d.words.map((w) => ({ ...w, weight: lexicon.weight(w.lemma) * rare(w.lemma) }));
    return {
      sentence: d.sentence,
      document: d.document,
      position: d.position,
      key: d.tokens
        .filter((t) => WORD.test(t.norm))
        .map((t) => t.norm)
        .join(' '),
      words,
      lemmas: new Set(words.map((w) => w.lemma)),
      names: words.filter((w) => w.name),
      others: words.filter((w) => !w.name && !w.number),
      total: words.reduce((sum, w) => sum + w.weight, 0),
      trigrams: vectors[i]!,
    };
  });
};
