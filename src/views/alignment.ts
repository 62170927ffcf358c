/**
 * Two articles side by side: which sentences stand in one row, and which have moved.
 * Method: of all matches the heaviest chain that runs forward in both texts is lined up (weighted longest increasing
 * subsequence); matches outside it are moves, told at both ends instead of being drawn together.
 */
import type { Relation, ReportSentence } from '../model/index.ts';
import type { StoryIndex } from './story-index.ts';

export interface Match {
  readonly a: number;
  readonly b: number;
  readonly relation: Relation;
  readonly score: number;
}

/** Indices of sentences of each side; one side may be empty. `relation` where both have words. */
export interface ReaderRow {
  readonly a: readonly number[];
  readonly b: readonly number[];
  readonly relation: Relation | null;
}

export interface Alignment {
  readonly rows: readonly ReaderRow[];
  readonly moves: readonly Match[];
}

export const alignDocuments = (index: StoryIndex, a: string, b: string): Alignment => {
  const left = index.byId.get(a)?.sentences ?? [];
  const right = index.byId.get(b)?.sentences ?? [];
  const matches = matchesBetween(index, left, right);
  const chain = heaviestChain(matches);
  const inChain = new Set(chain);
  const placed = new Set(chain.flatMap((m) => [`a${m.a}`, `b${m.b}`]));
  const moves = matches.filter((m) => !inChain.has(m) && !(placed.has(`a${m.a}`) && placed.has(`b${m.b}`)));
  return { rows: toRows(chain, left.length, right.length), moves };
};

/** By the report's links; where it carries none for the pair, by its passages. */
const matchesBetween = (
  index: StoryIndex,
  left: readonly ReportSentence[],
  right: readonly ReportSentence[],
): Match[] => {
  const place = new Map(right.map((s, i) => [s.id, i]));
  const found: Match[] = [];
  left.forEach((sentence, a) => {
    for (const link of index.linksOf(sentence.id)) {
      const b = place.get(link.a === sentence.id ? link.b : link.a);
      if (b !== undefined) found.push({ a, b, relation: link.relation, score: link.score });
    }
  });
  return found.length > 0 ? found : matchesByPassage(index, left, right);
};

/** What a match is worth when only the passage is known; any constant serves, as all are alike. */
const PASSAGE_SCORE = 0.5;

const matchesByPassage = (
  index: StoryIndex,
  left: readonly ReportSentence[],
  right: readonly ReportSentence[],
): Match[] =>
  left.flatMap((s, a) => {
    const passages = new Set(index.passagesOf(s.id));
    return right.flatMap((t, b) =>
      index.passagesOf(t.id).some((p) => passages.has(p))
        ? [{ a, b, relation: 'paraphrase' as const, score: PASSAGE_SCORE }]
        : [],
    );
  });

/** The chain of matches with most weight in which neither side ever steps back. */
const heaviestChain = (matches: readonly Match[]): Match[] => {
  const sorted = [...matches].sort((m, n) => m.a - n.a || m.b - n.b);
  const weight = sorted.map((m) => m.score);
  const before = sorted.map(() => -1);
  sorted.forEach((m, i) => {
    for (let j = 0; j < i; j++) {
      const ok =
        sorted[j]!.a <= m.a && sorted[j]!.b <= m.b && !(sorted[j]!.a === m.a && sorted[j]!.b === m.b);
      if (ok && weight[j]! + m.score > weight[i]!) {
        weight[i] = weight[j]! + m.score;
        before[i] = j;
      }
    }
  });
  let at = weight.indexOf(weight.reduce((most, one) => Math.max(most, one), -1));
  const chain: Match[] = [];
  for (; at >= 0; at = before[at]!) chain.unshift(sorted[at]!);
  return chain;
};

const toRows = (chain: readonly Match[], lengthA: number, lengthB: number): ReaderRow[] => {
  const rows: ReaderRow[] = [];
  let nextA = 0;
  let nextB = 0;
  const alone = (untilA: number, untilB: number): void => {
    for (; nextA < untilA; nextA++) rows.push({ a: [nextA], b: [], relation: null });
    for (; nextB < untilB; nextB++) rows.push({ a: [], b: [nextB], relation: null });
  };
  for (const match of chain) {
    const last = rows.at(-1);
    if (match.a < nextA || match.b < nextB) {
      if (last?.relation) rows[rows.length - 1] = widened(last, match);
    } else {
      alone(match.a, match.b);
      rows.push({ a: [match.a], b: [match.b], relation: match.relation });
    }
    nextA = Math.max(nextA, match.a + 1);
    nextB = Math.max(nextB, match.b + 1);
  }
  alone(lengthA, lengthB);
  return rows;
};

/** A sentence split in two or merged from two: the row takes in all sentences up to the match. */
const widened = (row: ReaderRow, match: Match): ReaderRow => ({
  a: range(row.a[0]!, Math.max(row.a.at(-1)!, match.a)),
  b: range(row.b[0]!, Math.max(row.b.at(-1)!, match.b)),
  relation: row.relation,
});

const range = (from: number, to: number): number[] =>
  Array.from({ length: to - from + 1 }, (_, i) => from + i);
