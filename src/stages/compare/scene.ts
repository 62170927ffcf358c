/**
 * Scene: the two sides of a comparison, laid side by side: their tokens, numbers and times, and which word answers which.
 * Everything a comparison of one type needs; each of them reads it and gives findings.
 */
import {
  hull,
  type Article,
  type Quantity,
  type Sentence,
  type Span,
  type TimeExpression,
  type Token,
} from '../../model/index.ts';
import type { Severity, VariantType } from '../../model/index.ts';
import { alignWords, capitalsTell, isContent, type Alignment } from '../../text/align.ts';
import { timesOf } from '../../text/dates.ts';
import type { Language } from '../../text/language.ts';

/** Some sentences of one article: what one document says in a passage. */
export interface Side {
  readonly article: Article;
  readonly sentences: readonly Sentence[];
}

export interface Half extends Side {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly quantities: readonly Quantity[];
  readonly times: readonly TimeExpression[];
  /** Whether its relative times are resolved against a known day. */
  readonly dated: boolean;
  /** Whether the text has capitals to tell names by. */
  readonly cased: boolean;
}

export interface Scene {
  readonly a: Half;
  readonly b: Half;
  readonly alignment: Alignment;
  readonly language: Language;
  /** Share of the content words of each side that have a partner. */
  readonly shareA: number;
  readonly shareB: number;
}

/** Token indexes of either side that a difference lies on; a side without words is empty. */
export interface Finding {
  readonly type: VariantType;
  readonly severity: Severity;
  readonly a: readonly number[];
  readonly b: readonly number[];
  /** From the words of either side to one plain sentence. */
  readonly why: (a: string, b: string) => string;
}

/** Times without a date of publication are laid against one and the same day, so that they can be compared at all. */
const SOME_DAY = '2001-07-01';

const inside = (side: Side, span: Span): boolean =>
  side.sentences.some((s) => s.start <= span.start && span.end <= s.end);

/** The times of an article; one without a date is laid against `day`, an ISO date, or where that is null against some day. */
export const timesOn = ({ document, annotations }: Article, day: string | null): readonly TimeExpression[] =>
  document.published === null
    ? timesOf(document.text, annotations.tokens, day ?? SOME_DAY)
    : annotations.times;

/** `day` as for `timesOn`; `times` are those of the whole article, for callers that look at it more than once. */
export const halfOf = (side: Side, day: string | null = null, times = timesOn(side.article, day)): Half => {
  const { document, annotations } = side.article;
  const tokens = side.sentences.flatMap((s) => annotations.tokens.slice(s.from, s.to));
  return {
    ...side,
    text: document.text,
    tokens,
    quantities: annotations.quantities.filter((q) => inside(side, q)),
    times: times.filter((t) => inside(side, t)),
    dated: document.published !== null,
    cased: capitalsTell(tokens),
  };
};

export const sceneOf = (a: Half, b: Half, language: Language): Scene => {
  const alignment = alignWords(a.tokens, b.tokens, language);
  const share = (tokens: readonly Token[], partners: Int32Array): number => {
    const content = tokens.map((_, i) => i).filter((i) => isContent(tokens[i]!));
    return content.filter((i) => partners[i] !== -1).length / Math.max(1, content.length);
  };
  return {
    a,
    b,
    alignment,
    language,
    shareA: share(a.tokens, alignment.inB),
    shareB: share(b.tokens, alignment.inA),
  };
};

/** The tokens that lie in a span. */
export const tokensIn = (half: Half, span: Span): number[] =>
  half.tokens.flatMap((t, i) => (t.start < span.end && span.start < t.end ? [i] : []));

/** The words under some tokens, as one span; where there are none, the place after the token `after`. */
export const spanOf = (half: Half, at: readonly number[]): Span => hull(at.map((i) => half.tokens[i]!));

/** How far two places answer each other: shared partners among the content words on either side, 0 … 1. */
export const slotLikeness = (scene: Scene, inA: readonly number[], inB: readonly number[]): number => {
  const left = anchor(scene.a, scene.alignment.inB, inA, -1);
  const right = anchor(scene.a, scene.alignment.inB, inA, 1);
  const leftB = anchor(scene.b, scene.alignment.inA, inB, -1);
  const rightB = anchor(scene.b, scene.alignment.inA, inB, 1);
  const answers = (xs: readonly number[], ys: readonly number[]): number =>
    Math.max(0, ...xs.map((x, i) => (ys.includes(scene.alignment.inB[x]!) ? (i === 0 ? 1 : 0.7) : 0)));
  const straight = answers(left, leftB) + answers(right, rightB);
  const crossed = 0.6 * (answers(left, rightB) + answers(right, leftB));
  return Math.min(1, Math.max(straight, crossed) / 2 + edgeBonus(left, leftB) + edgeBonus(right, rightB));
};

/** Both stand at the beginning, or both at the end. */
const edgeBonus = (xs: readonly number[], ys: readonly number[]): number =>
  xs.length === 0 && ys.length === 0 ? 0.4 : 0;

/** The nearest two content words with partners beside some tokens. */
const anchor = (half: Half, partners: Int32Array, at: readonly number[], step: number): number[] => {
  const from = step < 0 ? Math.min(...at) : Math.max(...at);
  const found: number[] = [];
  for (
    let i = from + step, seen = 0;
    i >= 0 && i < half.tokens.length && seen < 4 && found.length < 2;
    i += step
  ) {
    if (!isContent(half.tokens[i]!)) continue;
    seen++;
    if (partners[i] !== -1) found.push(i);
  }
  return found;
};

/** Runs of neighbouring indexes; at most `gap` tokens between two of them. */
export const runsOf = (indexes: readonly number[], gap = 0): number[][] => {
  const runs: number[][] = [];
  for (const i of [...indexes].sort((x, y) => x - y)) {
    const last = runs.at(-1);
    if (last && i - last.at(-1)! <= gap + 1) last.push(i);
    else runs.push([i]);
  }
  return runs;
};

/** Best pairs first, each item in one pair at most. */
export const matchBest = <X, Y>(
  xs: readonly X[],
  ys: readonly Y[],
  score: (x: X, y: Y) => number,
  floor: number,
): [X, Y, number][] => {
  const offers = xs
    .flatMap((x, i) => ys.map((y, j) => ({ x, y, i, j, s: score(x, y) })))
    .filter((o) => o.s >= floor);
  offers.sort((p, q) => q.s - p.s || p.i + p.j - q.i - q.j || p.i - q.i);
  const [usedX, usedY] = [new Set<number>(), new Set<number>()];
  return offers.flatMap((o) => {
    if (usedX.has(o.i) || usedY.has(o.j)) return [];
    usedX.add(o.i);
    usedY.add(o.j);
    return [[o.x, o.y, o.s] as [X, Y, number]];
  });
};
