/**
 * compare: collation and articles → the variants of a story: one for every place where documents differ, with the
 * documents that say the same sharing a reading.
 *
 * Documents that say a passage in the same words are compared once. A few distinct texts are compared each with each,
 * many with three of them: the one that most documents have, the one least like it, and the one most like the text itself,
 * which shows what a copyist changed in it; time grows with the texts.
 */
import type { Article, Collation, Passage, Variant } from '../../model/index.ts';
import { SEVERITIES } from '../../model/index.ts';
import type { Language } from '../../text/language.ts';
import { normalise } from '../../text/normalise.ts';
import { compareHalves, textOf } from './compare-sentences.ts';
import { mergePlaces, type PairOfTexts, type Text } from './merge.ts';
import { halfOf, timesOn, type Half, type Side } from './scene.ts';
import { judge } from './trust.ts';
import { withOneWording } from './worth.ts';

/** Raised whenever the variants of the same articles come out differently: stored results depend on it. */
export const COMPARE_VERSION = 6;

/** Up to so many distinct texts are compared each with each. */
const EACH_WITH_EACH = 5;

export const compare = (
  collation: Collation,
  articles: readonly Article[],
  language: Language,
): Variant[] => {
  const sentences = new Map(
    articles.flatMap((a) => a.annotations.sentences.map((s) => [s.id, { article: a, sentence: s }] as const)),
  );
  const day = firstDay(articles);
  const times = new Map(articles.map((a) => [a.document.id, timesOn(a, day)]));
  const prepare = (side: Side): Half => halfOf(side, day, times.get(side.article.document.id)!);
  const found = collation.passages.flatMap((passage) => {
    const texts = textsOf(passage, sentences, prepare);
    return withOneWording(mergePlaces(passage.id, texts, comparedTexts(texts, language)));
  });
  return distinct(found).sort(worstFirst);
};

type Found = { article: Article; sentence: Article['annotations']['sentences'][number] };

/** The day of the story, for articles without a date: that of the first one that has one. */
const firstDay = (articles: readonly Article[]): string | null =>
  articles.flatMap(({ document }) => document.published ?? []).sort()[0] ?? null;

/** What the documents of a passage say, each wording once; the one that most documents have first. */
const textsOf = (
  passage: Passage,
  sentences: ReadonlyMap<string, Found>,
  prepare: (side: Side) => Half,
): Text[] => {
  const sides = new Map<string, { article: Article; sentences: Found['sentence'][] }>();
  for (const id of passage.sentences) {
    const { article, sentence } = sentences.get(id)!;
    const side = sides.get(article.document.id);
    if (side) side.sentences.push(sentence);
    else sides.set(article.document.id, { article, sentences: [sentence] });
  }
  const byWords = new Map<string, Side[]>();
  for (const id of [...sides.keys()].sort()) {
    const side = sides.get(id)!;
    const ordered = { ...side, sentences: [...side.sentences].sort((x, y) => x.start - y.start) };
    const words = normalise(textOf(ordered)).replace(/\s+/g, ' ');
    byWords.set(words, [...(byWords.get(words) ?? []), ordered]);
  }
  return [...byWords]
    .sort(([x, p], [y, q]) => q.length - p.length || (x < y ? -1 : 1))
    .map(([words, all]) => ({ words, half: prepare(all[0]!), sides: all }));
};

const comparedTexts = (texts: readonly Text[], language: Language): PairOfTexts[] => {
  const lay = (a: number, b: number): PairOfTexts => ({
    a,
    b,
    ...compareHalves(texts[a]!.half, texts[b]!.half, language, judge),
  });
  if (texts.length <= EACH_WITH_EACH)
    return texts.flatMap((_, a) => texts.slice(a + 1).map((_t, k) => lay(a, a + 1 + k)));
  const toFirst = texts.slice(1).map((_, k) => lay(0, k + 1));
  const far = toFirst.reduce((x, y) => (likeness(y) < likeness(x) ? y : x)).b;
  const nearest = nearestOf(texts.map(({ words }) => new Set(words.split(' '))));
  // Each is laid beside two more; from whichever side it comes, a pair is laid once.
  const others = texts.map(() => new Set<number>());
  const pairs: [number, number][] = [];
  for (let k = 1; k < texts.length; k++)
    for (const other of [far, nearest[k]!]) {
      const [low, high] = [Math.min(k, other), Math.max(k, other)];
      if (low === 0 || low === high || others[low]!.has(high)) continue;
      others[low]!.add(high);
      pairs.push([low, high]);
    }
  return [...toFirst, ...pairs.map(([a, b]) => lay(a, b))];
};

/** For each text the one that has most words in common with it, of equal ones the first. */
const nearestOf = (words: readonly ReadonlySet<string>[]): number[] =>
  words.map((here, k) => {
    const scores = words.map((there, i) => {
      if (i === k) return -1;
      let met = 0;
      for (const word of there) if (here.has(word)) met++;
      return met / (here.size + there.size - met);
    });
    return scores.indexOf(Math.max(...scores));
  });

const likeness = ({ scene }: PairOfTexts): number => scene.shareA + scene.shareB;

/** A sentence may be in two passages; a difference between the same words is told once. */
const distinct = (variants: readonly Variant[]): Variant[] => {
  const seen = new Set<string>();
  return variants.filter((v) => !seen.has(v.id) && seen.add(v.id));
};

const worstFirst = (x: Variant, y: Variant): number =>
  SEVERITIES.indexOf(x.severity) - SEVERITIES.indexOf(y.severity) ||
  (x.passage < y.passage ? -1 : x.passage > y.passage ? 1 : 0) ||
  (x.id < y.id ? -1 : 1);
