/**
 * Source words: where in an article a word of another text can come from, and at what price. The same word costs nothing,
 * another form of it little, a word like it the more the less they are alike, a pronoun for a name that it stands for a
 * little too; words that contradict each other do not come from one another.
 */
import type { Article, Sentence, Token } from '../../model/index.ts';
import { isContent } from '../../text/align.ts';
import type { Language } from '../../text/language.ts';
import { likeness } from '../../text/likeness.ts';
import { opposition } from '../../text/opposites.ts';
import { storySentences } from './pair-groups.ts';
import type { Prices } from './weights.ts';

export interface SourceWords {
  readonly words: readonly Token[];
  /** For each word the number of its sentence. */
  readonly sentence: readonly number[];
  /** Where each word stands, by the word itself and by its dictionary form. */
  readonly places: ReadonlyMap<string, readonly number[]>;
  /** Where each entity is called something, and whether by a pronoun. */
  readonly calls: ReadonlyMap<string, readonly { readonly place: number; readonly pronoun: boolean }[]>;
  /** The words of each sentence that carry the matter. */
  readonly matter: readonly (readonly Standing[])[];
  /** Likeness of pairs of words that was asked before: a word of the other text, then one of the source. */
  readonly known: Map<string, Map<string, number>>;
}

interface Standing {
  readonly token: Token;
  readonly place: number;
  /** The same for the same word. */
  readonly key: string;
}

/** A word of the text that is held against the source. */
export interface SaidWord {
  readonly token: Token;
  /** The entity that it names or stands for. */
  readonly entity: string | null;
  readonly pronoun: boolean;
}

/** Words less alike than this do not stand for each other. */
const MIN_LIKENESS = 0.4;
/** Words alike are looked for in so many sentences of the source, those that have most of the words. */
const BESIDE = 16;

const WORD = /[\p{L}\p{N}]/u;

/** The words of a sentence with what they name; marks are left out. */
export const wordsOf = ({ annotations }: Article, { from, to }: Sentence): SaidWord[] => {
  const tokens = annotations.tokens.slice(from, to).filter((t) => WORD.test(t.norm));
  const [start, end] = [tokens[0]?.start ?? 0, tokens.at(-1)?.end ?? 0];
  const mentions = annotations.mentions.filter((m) => m.start < end && start < m.end);
  return tokens.map((token) => {
    const mention = mentions.find((m) => m.start <= token.start && token.end <= m.end);
    return { token, entity: mention?.entity ?? null, pronoun: mention?.form === 'pronoun' };
  });
};

const push = <V>(map: Map<string, V[]>, key: string, value: V): void => {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
};

const keyOf = ({ norm, tag }: Token): string => `${norm} ${tag}`;

export const sourceWords = (article: Article): SourceWords => {
  const said = storySentences(article).map((s) => wordsOf(article, s));
  const places = new Map<string, number[]>();
  const calls = new Map<string, { place: number; pronoun: boolean }[]>();
  said.flat().forEach(({ token, entity, pronoun }, place) => {
    for (const key of new Set([token.norm, token.lemma])) push(places, key, place);
    if (entity !== null) push(calls, entity, { place, pronoun });
  });
  let place = 0;
  const matter = said.map((words) =>
    words
      .map(({ token }) => ({ token, place: place++, key: keyOf(token) }))
      .filter(({ token }) => isContent(token)),
  );
  return {
    words: said.flat().map((w) => w.token),
    sentence: said.flatMap((words, k) => words.map(() => k)),
    places,
    calls,
    matter,
    known: new Map(),
  };
};

const placesOf = (source: SourceWords, { norm, lemma }: Token): number[] => [
  ...new Set([...(source.places.get(norm) ?? []), ...(source.places.get(lemma) ?? [])]),
];

/** What stands in the sentences that have most of the words, rare ones counting more. */
export const matterBeside = (source: SourceWords, words: readonly SaidWord[]): Standing[] => {
  const scores = source.matter.map(() => 0);
  for (const { token } of words.filter((w) => isContent(w.token))) {
    const found = new Set(placesOf(source, token).map((p) => source.sentence[p]!));
    for (const k of found) scores[k]! += Math.log(1 + scores.length / found.size);
  }
  const best = [...scores.keys()].sort((x, y) => scores[y]! - scores[x]! || x - y).slice(0, BESIDE);
  return best.flatMap((k) => source.matter[k]!);
};

/** Likeness of two words; 0 where they contradict each other. */
const likenessOf = (a: Token, b: Token, { lexicon }: Language): number => {
  const score = likeness(lexicon, a, b);
  return score >= MIN_LIKENESS && score < 1 && opposition(lexicon, a, b) !== null ? 0 : score;
};

/** The places beside that are like the word, and how much. */
const alikeIn = (
  source: SourceWords,
  token: Token,
  beside: readonly Standing[],
  language: Language,
): [number, number][] => {
  const key = keyOf(token);
  const known = source.known.get(key) ?? new Map<string, number>();
  source.known.set(key, known);
  return beside.flatMap((other): [number, number][] => {
    const score = known.get(other.key) ?? likenessOf(token, other.token, language);
    known.set(other.key, score);
    return score < MIN_LIKENESS ? [] : [[other.place, score]];
  });
};

/** Where the word can come from, with the price of each place. */
export const pricesOf = (
  source: SourceWords,
  { token, entity, pronoun }: SaidWord,
  beside: readonly Standing[],
  language: Language,
  prices: Prices,
): Map<number, number> => {
  const found = new Map<number, number>();
  if (isContent(token))
    for (const [place, score] of alikeIn(source, token, beside, language))
      found.set(place, prices.alike + prices.unlike * (1 - score));
  for (const call of (entity !== null && source.calls.get(entity)) || [])
    if (pronoun || call.pronoun)
      found.set(call.place, Math.min(prices.standsFor, found.get(call.place) ?? Infinity));
  for (const place of placesOf(source, token))
    found.set(place, source.words[place]!.norm === token.norm ? 0 : prices.otherForm);
  return found;
};
