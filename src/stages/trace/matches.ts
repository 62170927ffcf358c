/**
 * Matches: for two articles, the sentences that report the same thing, looked at word by word.
 *
 * The links say what belongs together; how close the wording is, and how much of each side it covers, is measured
 * here by the longest common subsequence of words, which sees order and is blind to nothing but synonyms.
 */
import type { Link } from '../../model/index.ts';
import { commonSubsequence } from '../../algorithms/common-subsequence.ts';
import type { Side, SideSentence } from './side.ts';

export interface Match {
  readonly a: SideSentence;
  readonly b: SideSentence;
  readonly score: number;
  /** Pairs of indexes into the words of a and b that stand in the same order on both sides. */
  readonly common: readonly (readonly [number, number])[];
  /** Share of a's words, and of b's, that are common. */
  readonly heldA: number;
  readonly heldB: number;
  /** 2·common / (words of a + words of b): 1 for the same wording. */
  readonly closeness: number;
}

const matchOf = (a: SideSentence, b: SideSentence, score: number): Match => {
  const common = commonSubsequence(
    a.words.map((w) => w.norm),
    b.words.map((w) => w.norm),
  );
  const [x, y] = [Math.max(1, a.words.length), Math.max(1, b.words.length)];
  return {
    a,
    b,
    score,
    common,
    heldA: common.length / x,
    heldB: common.length / y,
    closeness: (2 * common.length) / (x + y),
  };
};

/** Where the wording of most was kept, a sentence of which less than this was kept was not taken: it tells the same by chance. */
const KEPT = 0.9;
const TAKEN = 0.6;
/** A short sentence whose words all stand in a long one was not taken from it, unless it makes up so much of it. */
const TAKEN_CLOSENESS = 0.35;
/** So many words in a row are no chance. */
const PIECE = 5;

const hold = (m: Match): number => Math.max(m.heldA, m.heldB);

/** Whether the shorter sentence stands in the longer in one piece: it was cut off, or out. */
const isPiece = ({ common, a, b }: Match): boolean => {
  const [first, last] = [common[0], common.at(-1)];
  if (!first || common.length < PIECE || common.length < KEPT * Math.min(a.words.length, b.words.length))
    return false;
  return last![0] - first[0] < common.length && last![1] - first[1] < common.length;
};

/** In a copy that keeps the wording, pairs of sentences that merely tell the same are no trace of it. */
const withoutChance = (matches: readonly Match[]): Match[] => {
  const words = matches.reduce((sum, m) => sum + m.common.length, 0);
  const kept = matches.filter((m) => hold(m) >= KEPT).reduce((sum, m) => sum + m.common.length, 0);
  return kept * 2 >= words
    ? matches.filter((m) => hold(m) >= TAKEN && (m.closeness >= TAKEN_CLOSENESS || isPiece(m)))
    : [...matches];
};

/** A sentence that stands in the other text as it is was not also taken from sentences that are only somewhat like it. */
const withoutEchoes = (matches: readonly Match[]): Match[] => {
  const whole = matches.filter((m) => m.heldA >= KEPT && m.heldB >= KEPT);
  const [inA, inB] = [new Set(whole.map((m) => m.a)), new Set(whole.map((m) => m.b))];
  return matches.filter((m) => hold(m) >= KEPT || !(inA.has(m.a) || inB.has(m.b)));
};

/** All matches of two sides, in order of a. Links between other documents are passed over. */
export const matchesOf = (a: Side, b: Side, links: readonly Link[]): Match[] => {
  const found: Match[] = [];
  for (const link of links) {
    const turned = a.position.has(link.b);
    const i = a.position.get(turned ? link.b : link.a);
    const j = b.position.get(turned ? link.a : link.b);
    if (i === undefined || j === undefined) continue;
    found.push(matchOf(a.sentences[i]!, b.sentences[j]!, link.score));
  }
  return withoutEchoes(withoutChance(found)).sort(
    (x, y) => x.a.position - y.a.position || x.b.position - y.b.position,
  );
};
