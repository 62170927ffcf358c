/**
 * Similarity: how far two texts say the same, 0 … 1, from the alignment of their words.
 *
 * A linear model of a dozen signs, as in the best systems of the STS tasks (Sultan et al. 2015: words aligned, vectors
 * averaged, ridge regression); fitted to people's judgements by eval/fit-similarity.ts.
 */
import type { Article, Both, Collation, Sentence, Token } from '../../model/index.ts';
import { isContent } from '../../text/align.ts';
import type { Compared } from './compare-sentences.ts';
import { storySentences } from './pair-groups.ts';
import type { Finding, Scene } from './scene.ts';
import { SIMILARITY_WEIGHTS } from './weights.ts';

export const SIMILARITY_SIGNS = ['bias', 'cover', 'coverLess', 'plain', 'trigrams', 'centroid', 'soft', 'names', 'verbs', 'length', 'numberOff', 'nameOff', 'denied', 'bigrams'] as const; // prettier-ignore

interface Weighted {
  readonly token: Token;
  readonly index: number;
  readonly weight: number;
}

/** Even the commonest content word says something. */
const LEAST_WEIGHT = 0.15;

const weighted = (scene: Scene, side: 'a' | 'b'): Weighted[] =>
  scene[side].tokens.flatMap((token, index) =>
    isContent(token)
      ? [{ token, index, weight: Math.max(LEAST_WEIGHT, scene.language.lexicon.weight(token.lemma)) }]
      : [],
  );

const harmonic = (x: number, y: number): number => (x + y === 0 ? 0 : (2 * x * y) / (x + y));
const ratio = (x: number, y: number): number => Math.min(x, y) / Math.max(x, y, 1);

/** Share of a side's weight that found a partner, by how alike the partners are. */
const cover = (words: readonly Weighted[], scores: ReadonlyMap<number, number>): number => {
  const total = words.reduce((s, w) => s + w.weight, 0);
  return total === 0 ? 0 : words.reduce((s, w) => s + w.weight * (scores.get(w.index) ?? 0), 0) / total;
};

const trigramsOf = (tokens: readonly Token[]): Map<string, number> => {
  const counts = new Map<string, number>();
  for (const { norm } of tokens) {
    const word = ` ${norm} `;
    for (let i = 0; i + 3 <= word.length; i++)
      counts.set(word.slice(i, i + 3), (counts.get(word.slice(i, i + 3)) ?? 0) + 1);
  }
  return counts;
};

const cosine = (x: ReadonlyMap<string, number>, y: ReadonlyMap<string, number>): number => {
  const length = (m: ReadonlyMap<string, number>): number =>
    Math.sqrt([...m.values()].reduce((s, v) => s + v * v, 0));
  const dot = [...x].reduce((s, [g, n]) => s + n * (y.get(g) ?? 0), 0);
  return dot / (length(x) * length(y) || 1);
};

/** Cosine of the weighted sums of the words' vectors, from the cosines of the words. */
const centroid = (scene: Scene, as: readonly Weighted[], bs: readonly Weighted[]): number => {
  const { lexicon } = scene.language;
  const known = (ws: readonly Weighted[]): Weighted[] =>
    ws.filter((w) => lexicon.knows(w.token.norm)).slice(0, 30);
  const [x, y] = [known(as), known(bs)];
  const sum = (p: readonly Weighted[], q: readonly Weighted[]): number =>
    p.reduce(
      (s, u) =>
        s + q.reduce((t, v) => t + u.weight * v.weight * lexicon.cosine(u.token.norm, v.token.norm), 0),
      0,
    );
  return sum(x, y) / (Math.sqrt(Math.max(1e-9, sum(x, x) * sum(y, y))) || 1);
};

/** Weighted mean of each word's best cosine on the other side. */
const soft = (
  scene: Scene,
  from: readonly Weighted[],
  to: readonly Weighted[],
  scores: ReadonlyMap<number, number>,
): number => {
  const { lexicon } = scene.language;
  const total = from.reduce((s, w) => s + w.weight, 0) || 1;
  const best = (w: Weighted): number =>
    Math.max(
      scores.get(w.index) ?? 0,
      ...to.slice(0, 40).map((v) => lexicon.cosine(w.token.norm, v.token.norm)),
      0,
    );
  return from.reduce((s, w) => s + w.weight * best(w), 0) / total;
};

/** Share of neighbouring content words whose partners are neighbours too. */
const bigrams = (scene: Scene, words: readonly Weighted[], others: readonly Weighted[]): number => {
  const place = new Map(others.map((w, k) => [w.index, k]));
  const pairs = words.slice(1).map((w, k) => [words[k]!, w] as const);
  const kept = pairs.filter(([p, q]) => {
    const [i, j] = [place.get(scene.alignment.inB[p.index]!), place.get(scene.alignment.inB[q.index]!)];
    return i !== undefined && j !== undefined && Math.abs(i - j) <= 2;
  });
  return pairs.length === 0 ? 0 : kept.length / pairs.length;
};

const ofTag = (
  words: readonly Weighted[],
  tag: Token['tag'],
  scores: ReadonlyMap<number, number>,
  none: number,
): number => {
  const own = words.filter((w) => w.token.tag === tag);
  return own.length === 0 ? none : own.filter((w) => scores.has(w.index)).length / own.length;
};

/** The signs of a pair, in the order of SIMILARITY_SIGNS. */
export const similaritySigns = (scene: Scene, findings: readonly Finding[]): number[] => {
  const [as, bs] = [weighted(scene, 'a'), weighted(scene, 'b')];
  const [inB, inA] = [new Map<number, number>(), new Map<number, number>()];
  for (const { a, b, score } of scene.alignment.pairs) {
    inB.set(a, Math.max(score, inB.get(a) ?? 0));
    inA.set(b, Math.max(score, inA.get(b) ?? 0));
  }
  const [x, y] = [cover(as, inB), cover(bs, inA)];
  const conflicts = findings.filter((f) => f.severity === 'conflict');
  const off = (types: readonly string[]): number => (conflicts.some((f) => types.includes(f.type)) ? 1 : 0);
  return [
    1,
    harmonic(x, y),
    Math.min(x, y),
    harmonic(scene.shareA, scene.shareB),
    cosine(trigramsOf(scene.a.tokens), trigramsOf(scene.b.tokens)),
    centroid(scene, as, bs),
    harmonic(soft(scene, as, bs, inB), soft(scene, bs, as, inA)),
    (ofTag(as, 'PROPN', inB, 0.5) + ofTag(bs, 'PROPN', inA, 0.5)) / 2,
    (ofTag(as, 'VERB', inB, 0.5) + ofTag(bs, 'VERB', inA, 0.5)) / 2,
    ratio(as.length, bs.length),
    off(['number', 'date']),
    off(['name', 'place', 'actor']),
    off(['polarity']),
    bigrams(scene, as, bs),
  ];
};

/** Two texts are as alike as can be when they are the same; otherwise as the model says. */
const similarityOf = (scene: Scene, findings: readonly Finding[]): number => {
  const signs = similaritySigns(scene, findings);
  const sum = signs.reduce((s, x, i) => s + x * SIMILARITY_WEIGHTS[i]!, 0);
  return Math.min(1, Math.max(0, sum));
};

const lengthOf = (s: Sentence): number => s.to - s.from;

/** Share of the words of one article that the links find in the other. */
const linkedShare = (article: Article, shares: ReadonlyMap<string, number>): number => {
  const sentences = storySentences(article);
  const total = sentences.reduce((n, s) => n + lengthOf(s), 0);
  return total === 0 ? 0 : sentences.reduce((n, s) => n + lengthOf(s) * (shares.get(s.id) ?? 0), 0) / total;
};

/** How alike two articles are: short ones word by word, long ones by what their links share. */
export const likenessOfArticles = (
  a: Article,
  b: Article,
  collation: Collation,
  compared: readonly Compared[],
): { similarity: number; shared: Both } => {
  const short = compared.length === 1 && collation.links.length <= 1 ? compared[0]! : null;
  if (short) {
    const { scene, turned, findings } = short;
    const shared = turned ? { a: scene.shareB, b: scene.shareA } : { a: scene.shareA, b: scene.shareB };
    const same = scene.shareA === 1 && scene.shareB === 1 && findings.length === 0;
    return {
      similarity: same ? 1 : rounded(similarityOf(scene, findings)),
      shared: { a: rounded(shared.a), b: rounded(shared.b) },
    };
  }
  const best = (side: 'a' | 'b', share: 'shareA' | 'shareB'): Map<string, number> => {
    const map = new Map<string, number>();
    for (const link of collation.links) map.set(link[side], Math.max(map.get(link[side]) ?? 0, link[share]));
    return map;
  };
  const shared = {
    a: rounded(linkedShare(a, best('a', 'shareA'))),
    b: rounded(linkedShare(b, best('b', 'shareB'))),
  };
  return { similarity: rounded(harmonic(shared.a, shared.b)), shared };
};

const rounded = (x: number): number => Math.round(x * 1e4) / 1e4;
