/**
 * Alignment: the words of one wording to the words of another that stand for them, wherever they have moved.
 *
 * Follows the monolingual aligner of Sultan, Bethard and Sumner (2014): likeness of the words and likeness of what stands
 * around them, taken greedily from the surest pair down. Departs from it in that context is a window of words, not a
 * parse, and that opposites align. Equal words first, so that likeness is asked only of what is left.
 */
import type { Token } from '../model/index.ts';
import type { Language } from './language.ts';
import { likeness } from './likeness.ts';

export interface WordPair {
  /** Indexes into the token lists that were given. */
  readonly a: number;
  readonly b: number;
  /** Likeness of the two words, 0 … 1. */
  readonly score: number;
}

export interface Alignment {
  /** In the order of a. A word may be in several pairs where one word answers two ("seawall", "sea wall"). */
  readonly pairs: readonly WordPair[];
  /** For each token of a its partner in b, or -1; and the other way round. */
  readonly inB: Int32Array;
  readonly inA: Int32Array;
  /** Content words without a partner. */
  readonly restA: readonly number[];
  readonly restB: readonly number[];
}

const CONTENT = new Set(['NOUN', 'PROPN', 'VERB', 'ADJ', 'ADV', 'NUM', 'INTJ', 'X', 'SYM']);
const LETTERS = /[\p{L}\p{N}%]/u;

/** Words that carry the matter: not articles, prepositions, pronouns, auxiliaries and marks. */
export const isContent = (t: Token): boolean => CONTENT.has(t.tag) && LETTERS.test(t.norm);

const CAPITAL = /^\p{Lu}/u;
/** Share of capitalised content words from which a text may be a headline in capitals, unless so many are written small. */
const TITLE_CASE = 0.75;
const SMALL_ENOUGH = 2;

/** Whether capitals tell names in this text. */
export const capitalsTell = (tokens: readonly Token[]): boolean => {
  const content = tokens.filter((t) => isContent(t) && /^\p{L}{3,}/u.test(t.text));
  const capitals = content.filter((t) => CAPITAL.test(t.text)).length;
  const small = content.slice(1).filter((t) => /^\p{Ll}{4}/u.test(t.text)).length;
  return (
    capitals > 0 && (content.length < 3 || small >= SMALL_ENOUGH || capitals / content.length < TITLE_CASE)
  );
};

/** Words on either side whose partners speak for a pair. */
const WINDOW = 3;
const CONTEXT_WEIGHT = 0.3;
const DISTANCE_WEIGHT = 0.05;
/** Below this likeness two words are no partners; weaker ones need words around them that agree. */
const MIN_LIKENESS = 0.3;
const MIN_ALONE = 0.5;
const MIN_CONTEXT = 0.34;

interface Offer extends WordPair {
  readonly rank: number;
}

/** Aligns content words, then the small words between aligned neighbours. Pure; time |a|·|b| in the words left over. */
export const alignWords = (a: readonly Token[], b: readonly Token[], { lexicon }: Language): Alignment => {
  const [wordsA, wordsB] = [a, b].map((tokens) =>
    tokens.map((_, i) => i).filter((i) => isContent(tokens[i]!)),
  ) as [number[], number[]];
  const [inB, inA] = [new Int32Array(a.length).fill(-1), new Int32Array(b.length).fill(-1)];
  const pairs: WordPair[] = [];
  const named = capitalsTell(a) && capitalsTell(b);
  const near = contextOf(a, b, wordsA, wordsB);
  const take = (offers: Offer[]): void => {
    for (const { a: i, b: j, score } of offers.sort(byRank)) {
      if (inB[i] !== -1 || inA[j] !== -1) continue;
      inB[i] = j;
      inA[j] = i;
      pairs.push({ a: i, b: j, score });
    }
  };
  take(equalOffers(a, b, wordsA, wordsB, near));
  // Before likeness is asked, or one word of "European Union" would take "EU" for itself.
  pairs.push(...compounds(a, b, wordsA, wordsB, inB, inA), ...acronyms(a, b, inB, inA));
  const [leftA, leftB] = [wordsA.filter((i) => inB[i] === -1), wordsB.filter((j) => inA[j] === -1)];
  const partnered = partnersNear(wordsA, wordsB, inB, inA);
  take(
    leftA.flatMap((i) =>
      leftB.flatMap((j) => {
        const score = likeness(lexicon, a[i]!, b[j]!, named);
        if (score < MIN_LIKENESS) return [];
        const context = Math.max(near(i, j), partnered(i, j));
        return score >= MIN_ALONE || context >= MIN_CONTEXT
          ? [offer(i, j, score, context, a.length, b.length)]
          : [];
      }),
    ),
  );
  smallWords(a, b, inB, inA, pairs);
  return {
    pairs: pairs.sort((x, y) => x.a - y.a || x.b - y.b),
    inB,
    inA,
    restA: wordsA.filter((i) => inB[i] === -1),
    restB: wordsB.filter((j) => inA[j] === -1),
  };
};

const offer = (a: number, b: number, score: number, context: number, n: number, m: number): Offer => ({
  a,
  b,
  score,
  rank: score + CONTEXT_WEIGHT * context - DISTANCE_WEIGHT * Math.abs(a / n - b / m),
});
const byRank = (x: Offer, y: Offer): number =>
  y.rank - x.rank || x.a + x.b - y.a - y.b || Math.abs(x.a - x.b) - Math.abs(y.a - y.b) || x.a - y.a;

/** How many words around one also stand around the other, 0 … 1. */
const contextOf = (
  a: readonly Token[],
  b: readonly Token[],
  wordsA: readonly number[],
  wordsB: readonly number[],
) => {
  const [around, beside] = [windows(a, wordsA), windows(b, wordsB)];
  return (i: number, j: number): number => {
    const [x, y] = [around.get(i)!, beside.get(j)!];
    const shared = x.filter((w) => y.includes(w)).length;
    return shared / Math.max(1, Math.min(x.length, y.length, WINDOW * 2));
  };
};

const windows = (tokens: readonly Token[], words: readonly number[]): Map<number, string[]> =>
  new Map(
    words.map((i, k) => [
      i,
      [...words.slice(Math.max(0, k - WINDOW), k), ...words.slice(k + 1, k + 1 + WINDOW)].map(
        (w) => tokens[w]!.lemma,
      ),
    ]),
  );

/** The same once partners are known: of the words around either, how many have partners around the other. */
const partnersNear = (
  wordsA: readonly number[],
  wordsB: readonly number[],
  inB: Int32Array,
  inA: Int32Array,
) => {
  const [placeA, placeB] = [new Map(wordsA.map((i, k) => [i, k])), new Map(wordsB.map((j, k) => [j, k]))];
  const met = (
    words: readonly number[],
    at: number,
    partners: Int32Array,
    places: Map<number, number>,
    to: number,
  ) => {
    const near = [-2, -1, 1, 2].map((d) => words[at + d]).filter((w) => w !== undefined);
    const hits = near.filter(
      (w) => partners[w] !== -1 && Math.abs((places.get(partners[w]!) ?? 1e9) - to) <= 2,
    );
    return near.length === 0 ? 0 : hits.length / near.length;
  };
  return (i: number, j: number): number => {
    const [k, n] = [placeA.get(i)!, placeB.get(j)!];
    return Math.min(met(wordsA, k, inB, placeB, n), met(wordsB, n, inA, placeA, k));
  };
};

const equalOffers = (
  a: readonly Token[],
  b: readonly Token[],
  wordsA: readonly number[],
  wordsB: readonly number[],
  near: (i: number, j: number) => number,
): Offer[] => {
  const places = new Map<string, Set<number>>();
  for (const j of wordsB)
    for (const key of [b[j]!.norm, b[j]!.lemma])
      (places.get(key) ?? places.set(key, new Set()).get(key)!).add(j);
  return wordsA.flatMap((i) => {
    const hits = new Set([...(places.get(a[i]!.norm) ?? []), ...(places.get(a[i]!.lemma) ?? [])]);
    return [...hits].map((j) =>
      offer(i, j, 1, near(i, j) + (a[i]!.norm === b[j]!.norm ? 0.1 : 0), a.length, b.length),
    );
  });
};

/** One word written as two: "seawall" and "sea wall", "storm-proof" and "stormproof". */
const compounds = (
  a: readonly Token[],
  b: readonly Token[],
  wordsA: readonly number[],
  wordsB: readonly number[],
  inB: Int32Array,
  inA: Int32Array,
): WordPair[] => {
  const joined = (
    long: readonly Token[],
    long_: readonly number[],
    taken: Int32Array,
    short: readonly Token[],
    i: number,
  ) =>
    long_.findIndex((j, k) => {
      const next = long_[k + 1];
      if (next === undefined || (taken[j] !== -1 && taken[next] !== -1)) return false;
      const [one, two] = [long[j]!, long[next]!];
      return next - j <= 2 && short[i]!.norm.replace(/-/g, '') === one.norm + two.norm;
    });
  const found: WordPair[] = [];
  for (const i of wordsA.filter((w) => inB[w] === -1)) {
    const k = joined(b, wordsB, inA, a, i);
    if (k < 0) continue;
    inB[i] = wordsB[k]!;
    for (const j of [wordsB[k]!, wordsB[k + 1]!])
      [inA[j], found[found.length]] = [i, { a: i, b: j, score: 0.95 }];
  }
  for (const j of wordsB.filter((w) => inA[w] === -1)) {
    const k = joined(a, wordsA, inB, b, j);
    if (k < 0) continue;
    inA[j] = wordsA[k]!;
    for (const i of [wordsA[k]!, wordsA[k + 1]!])
      [inB[i], found[found.length]] = [j, { a: i, b: j, score: 0.95 }];
  }
  return found;
};

const ACRONYM = /^\p{Lu}[\p{Lu}.]*\p{Lu}\.?s?$/u;

/** "EU" and "European Union": initials of a run of capitalised words, small words left out. */
const acronyms = (a: readonly Token[], b: readonly Token[], inB: Int32Array, inA: Int32Array): WordPair[] => {
  const found: WordPair[] = [];
  const spell = (
    short: readonly Token[],
    long: readonly Token[],
    ofShort: Int32Array,
    ofLong: Int32Array,
    swap: boolean,
  ): void => {
    short.forEach((t, i) => {
      if (ofShort[i] !== -1 || !ACRONYM.test(t.text)) return;
      const run = runWithInitials(long, ofLong, bareName(t.norm));
      for (const j of run)
        [ofLong[j], found[found.length]] = [
          i,
          swap ? { a: j, b: i, score: 0.9 } : { a: i, b: j, score: 0.9 },
        ];
      if (run.length > 0) ofShort[i] = run[0]!;
    });
  };
  spell(a, b, inB, inA, false);
  spell(b, a, inA, inB, true);
  return found;
};
const bareName = (norm: string): string => norm.replace(/[.]|s$/g, '');

const runWithInitials = (tokens: readonly Token[], taken: Int32Array, initials: string): number[] => {
  const capitals = tokens.map((_, i) => i).filter((i) => /^\p{Lu}/u.test(tokens[i]!.text));
  for (let k = 0; k + initials.length <= capitals.length; k++) {
    const run = capitals.slice(k, k + initials.length);
    const fits = run.every((i, n) => tokens[i]!.norm[0] === initials[n] && (n === 0 || i - run[n - 1]! <= 2));
    if (fits && run.some((i) => taken[i] === -1)) return run;
  }
  return [];
};

/** Small words: equal ones between partners, so that the same "not" or "of" is not taken for something new. */
const smallWords = (
  a: readonly Token[],
  b: readonly Token[],
  inB: Int32Array,
  inA: Int32Array,
  pairs: WordPair[],
): void => {
  const anchored = (i: number, j: number): boolean =>
    [-1, 1].some((d) => near(a, inB, i, d).some((x) => near(b, inA, j, d).includes(inB[x]!)));
  a.forEach((t, i) => {
    if (inB[i] !== -1 || isContent(t)) return;
    const j = b.findIndex((u, k) => inA[k] === -1 && !isContent(u) && u.norm === t.norm && anchored(i, k));
    if (j < 0) return;
    [inB[i], inA[j]] = [j, i];
    pairs.push({ a: i, b: j, score: 1 });
  });
};

const near = (tokens: readonly Token[], taken: Int32Array, at: number, step: number): number[] => {
  const found: number[] = [];
  for (let i = at + step; i >= 0 && i < tokens.length && found.length < 2; i += step)
    if (taken[i] !== -1) found.push(i);
  return found;
};
