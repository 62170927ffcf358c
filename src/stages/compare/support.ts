/**
 * Support: how far one article bears out what another says, 0 … 1. Each sentence is laid beside the few sentences of the
 * other that tell most of its words; what it says is borne out where its words are found there, together, in the same
 * company, and nothing contradicts it. The weights of the signs are learned by eval/fit-support.ts.
 */
import type { Article, Sentence, Token } from '../../model/index.ts';
import { isContent } from '../../text/align.ts';
import type { Language } from '../../text/language.ts';
import { factFindings } from './compare-sentences.ts';
import { storySentences } from './pair-groups.ts';
import { halfOf, sceneOf, type Half } from './scene.ts';
import { SUPPORT_WEIGHTS } from './weights.ts';

export const SUPPORT_SIGNS = ['bias', 'cover', 'coverBest', 'pairs', 'names', 'numbers', 'conflicts', 'orphan', 'unknown', 'subject', 'bigrams', 'trigrams', 'near', 'subjectVerb', 'verbObject', 'nearName', 'nearSkip', 'runs', 'weakest', 'weakestNear'] as const; // prettier-ignore

/** How many sentences of the other article each sentence is laid beside. */
const BESIDE = 3;

interface Source {
  readonly article: Article;
  readonly sentences: readonly Sentence[];
  /** For each word the sentences that have it. */
  readonly where: ReadonlyMap<string, readonly number[]>;
  readonly halves: Map<string, Half>;
  /** Runs of two and three words, and where each content word stands, counted in content words. */
  readonly runs: ReadonlySet<string>;
  readonly places: ReadonlyMap<string, readonly number[]>;
}

const WORD = /[\p{L}\p{N}]/u;
/** Two words this far apart in the source are in no company at all. */
const FAR = 8;

const runsOf = (tokens: readonly Token[], length: number): string[] => {
  const words = tokens.filter((t) => WORD.test(t.norm)).map((t) => t.norm);
  return words.slice(length - 1).map((_, k) => words.slice(k, k + length).join(' '));
};

const placesOf = (tokens: readonly Token[]): Map<string, number[]> => {
  const places = new Map<string, number[]>();
  tokens.filter(isContent).forEach((t, k) => {
    for (const key of new Set([t.norm, t.lemma])) places.set(key, [...(places.get(key) ?? []), k]);
  });
  return places;
};

/** How near two words stand to each other anywhere in the source, 1 (neighbours) … 0; `u` and `v` give their names there. */
const nearness = (source: Source, u: readonly string[], v: readonly string[]): number => {
  const at = (names: readonly string[]): readonly number[] =>
    names.flatMap((n) => source.places.get(n) ?? []);
  const [x, y] = [at(u), at(v)];
  let best = Infinity;
  for (const i of x) for (const j of y) if (i !== j) best = Math.min(best, Math.abs(i - j));
  return best >= FAR ? 0 : 1 - (best - 1) / FAR;
};

const sourceOf = (article: Article): Source => {
  const sentences = storySentences(article);
  const where = new Map<string, number[]>();
  sentences.forEach((s, k) => {
    for (const t of article.annotations.tokens.slice(s.from, s.to)) {
      if (!isContent(t)) continue;
      for (const key of new Set([t.norm, t.lemma])) {
        const list = where.get(key);
        if (!list) where.set(key, [k]);
        else if (list.at(-1) !== k) list.push(k);
      }
    }
  });
  const { tokens } = article.annotations;
  const runs = new Set([...runsOf(tokens, 2), ...runsOf(tokens, 3)]);
  return { article, sentences, where, halves: new Map(), runs, places: placesOf(tokens) };
};

/** The sentences of the source that have most of the words, rare ones counting more. */
const besideOf = (source: Source, half: Half): Half => {
  const scores = new Float64Array(source.sentences.length);
  for (const t of half.tokens) {
    if (!isContent(t)) continue;
    const places = new Set([...(source.where.get(t.norm) ?? []), ...(source.where.get(t.lemma) ?? [])]);
    for (const k of places) scores[k]! += Math.log(1 + source.sentences.length / places.size);
  }
  const best = [...scores.keys()]
    .sort((x, y) => scores[y]! - scores[x]! || x - y)
    .slice(0, BESIDE)
    .sort((x, y) => x - y);
  const key = best.join();
  const found =
    source.halves.get(key) ??
    halfOf({ article: source.article, sentences: best.map((k) => source.sentences[k]!) });
  source.halves.set(key, found);
  return found;
};

const share = (hits: number, all: number, none: number): number => (all === 0 ? none : hits / all);

const PRONOUNS = new Set('he she it they his her their its'.split(' '));

/** The signs of one sentence, in the order of SUPPORT_SIGNS. */
const signsOf = (half: Half, source: Source, language: Language, first: boolean): number[] => {
  const beside = besideOf(source, half);
  const scene = sceneOf(beside, half, language);
  const findings = factFindings(scene);
  const [own, other, partners] = [scene.b, scene.a, scene.alignment.inA];
  const scores = new Map<number, number>();
  for (const p of scene.alignment.pairs) scores.set(p.b, Math.max(p.score, scores.get(p.b) ?? 0));
  const content = own.tokens.map((_, i) => i).filter((i) => isContent(own.tokens[i]!));
  const weight = (i: number): number => Math.max(0.2, language.lexicon.weight(own.tokens[i]!.lemma));
  const total = content.reduce((s, i) => s + weight(i), 0);
  const covered = content.reduce((s, i) => s + weight(i) * (scores.get(i) ?? 0), 0);
  const sentenceOf = (j: number): number =>
    other.sentences.findIndex((s) => other.tokens[j]!.start < s.end && other.tokens[j]!.start >= s.start);
  const perSentence = other.sentences.map((_, k) =>
    content.reduce(
      (s, i) =>
        s + (partners[i] !== -1 && sentenceOf(partners[i]!) === k ? weight(i) * (scores.get(i) ?? 0) : 0),
      0,
    ),
  );
  const pairs = content.slice(1).map((i, k) => [content[k]!, i] as const);
  const together = pairs.filter(
    ([i, j]) =>
      partners[i] !== -1 &&
      partners[j] !== -1 &&
      sentenceOf(partners[i]!) === sentenceOf(partners[j]!) &&
      Math.abs(partners[i]! - partners[j]!) <= 6,
  );
  const kind = (tag: string): number[] => content.filter((i) => own.tokens[i]!.tag === tag);
  const met = (list: readonly number[]): number => list.filter((i) => partners[i] !== -1).length;
  const told = (i: number): boolean =>
    source.where.has(own.tokens[i]!.norm) || source.where.has(own.tokens[i]!.lemma);
  const conflicts = findings.filter((f) => f.severity === 'conflict').length;
  const head = own.tokens.find((t) => /\p{L}/u.test(t.text));
  const start = content[0];
  /** What a word is called in the source: itself, or its partner. */
  const names = (i: number): string[] => {
    const partner = partners[i]! === -1 ? [] : [other.tokens[partners[i]!]!.norm];
    return [...new Set([own.tokens[i]!.norm, own.tokens[i]!.lemma, ...partner])];
  };
  const near = (list: readonly (readonly [number, number])[]): number =>
    share(
      list.reduce((s, [i, j]) => s + nearness(source, names(i), names(j)), 0),
      list.length,
      1,
    );
  const isVerb = (i: number): boolean => own.tokens[i]!.tag === 'VERB';
  const isNoun = (i: number): boolean => ['NOUN', 'PROPN'].includes(own.tokens[i]!.tag);
  const beside1 = content.flatMap((i, k) => {
    const noun = isVerb(i) ? content.slice(0, k).findLast(isNoun) : undefined;
    return noun === undefined ? [] : [[noun, i] as const];
  });
  const beside2 = content.flatMap((i, k) => {
    const noun = isVerb(i) ? content.slice(k + 1).find(isNoun) : undefined;
    return noun === undefined ? [] : [[i, noun] as const];
  });
  const named = pairs.filter(
    ([i, j]) => (own.tokens[i]!.tag === 'PROPN') !== (own.tokens[j]!.tag === 'PROPN'),
  );
  const runs = (n: number): number => {
    const all = runsOf(own.tokens, n);
    return share(all.filter((r) => source.runs.has(r)).length, all.length, 1);
  };
  return [
    1,
    share(covered, total, 1),
    share(Math.max(0, ...perSentence), total, 1),
    share(together.length, pairs.length, 1),
    share(met(kind('PROPN')), kind('PROPN').length, 1),
    share(met(kind('NUM')), kind('NUM').length, 1),
    Math.min(3, conflicts) / 3,
    first && head && PRONOUNS.has(head.norm) ? 1 : 0,
    share(content.filter((i) => !told(i)).length, content.length, 0),
    start === undefined || partners[start] !== -1 ? 1 : 0,
    runs(2),
    runs(3),
    near(pairs),
    near(beside1),
    near(beside2),
    near(named),
    near(content.slice(2).map((i, k) => [content[k]!, i] as const)),
    share(
      pairs.filter(
        ([i, j]) => source.runs.has(wordsBetween(own, i, j)) || nearness(source, names(i), names(j)) === 1,
      ).length,
      pairs.length,
      1,
    ),
  ];
};

/** Two or three words that follow each other; longer ones are no run. */
const wordsBetween = (half: Half, i: number, j: number): string =>
  half.tokens
    .slice(i, j + 1)
    .filter((t) => WORD.test(t.norm))
    .map((t) => t.norm)
    .join(' ');

/** The mean signs of what `of` says, held against `from`. */
export const supportSigns = (from: Article, of: Article, language: Language): number[] => {
  const source = sourceOf(from);
  const sentences = storySentences(of);
  const rows = sentences.map((s, k) =>
    signsOf(halfOf({ article: of, sentences: [s] }), source, language, k === 0),
  );
  const mean = rows[0]?.map((_, i) => rows.reduce((sum, r) => sum + r[i]!, 0) / rows.length);
  const weakest = (sign: (typeof SUPPORT_SIGNS)[number]): number =>
    Math.min(...rows.map((r) => r[SUPPORT_SIGNS.indexOf(sign)]!));
  // Nothing is said, so nothing is left unsupported; the bias alone speaks.
  if (!mean) return SUPPORT_SIGNS.map((_, i) => (i === 0 ? 1 : 0));
  return [...mean, weakest('cover'), weakest('near')];
};

export const supportOf = (from: Article, of: Article, language: Language): number => {
  const signs = supportSigns(from, of, language);
  const sum = signs.reduce((s, x, i) => s + x * SUPPORT_WEIGHTS[i]!, 0);
  return Math.round((1 / (1 + Math.exp(-sum))) * 1e6) / 1e6;
};
