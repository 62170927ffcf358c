/**
 * The verdict on two documents that share words: whether they make a pair, and by how much.
 *
 * Boilerplate is taken off both, unless neither has anything else. Of what is left there must be enough of either text, enough
 * words, and more than what both quote, unless it is the whole of a text. The margin is the distance from the bound that is nearest.
 */
import type { Shared } from './overlap.ts';
import { SHINGLE } from './picks.ts';

/** A pair is told where a tenth of either text is shared, and more words than a quoted sentence or half the shorter text. */
const TOLD_SHARE = 0.1;
const TOLD_WORDS = 20;

/** A share of this size is the whole text; so much of what is shared must be known as quoted. */
const WHOLE = 0.8;
const MOSTLY = 0.8;

export interface Side extends Shared {
  /** Numbers of the words where quotations begin and end, in turn. */
  readonly turns: Uint32Array;
  /** Where stretches of boilerplate begin and end, in turn. */
  readonly boilerplate: Uint32Array;
}

/** 0 … 1, how far the two lie from being no pair; null where they are none. */
export const judge = (a: Side, b: Side): number | null => {
  const [ownA, ownB] = [withoutBoilerplate(a), withoutBoilerplate(b)];
  const bare = ownA.length < SHINGLE && ownB.length < SHINGLE;
  return bare ? judgeWhole(a, b) : judgeWhole(ownA, ownB);
};

/** The same, whatever is boilerplate in it. */
export const judgeWhole = (a: Side, b: Side): number | null => {
  if (a.shared === 0 || b.shared === 0) return null;
  const share = Math.max(a.shared / a.length, b.shared / b.length);
  const words = Math.max(a.shared, b.shared);
  const wanted = Math.min(TOLD_WORDS, Math.min(a.length, b.length) / 2);
  if (words < wanted || share < TOLD_SHARE) return null;
  const enough = Math.min(1 - wanted / words, (share - TOLD_SHARE) / (1 - TOLD_SHARE));
  const whole = (share - WHOLE) / (1 - WHOLE);
  const ownWords = Math.max(whole, 1 - quotedShare(a, b) / MOSTLY);
  return ownWords > 0 || whole === 0 ? Math.max(0, Math.min(enough, ownWords)) : null;
};

const withoutBoilerplate = (side: Side): Side => {
  const { boilerplate, among } = side;
  if (boilerplate.length === 0) return side;
  let [length, shared] = [side.length, side.shared];
  eachStretch(boilerplate, (from, to) => {
    length -= to - from;
    shared -= among(from, to);
  });
  // Fewer are the last words before the boilerplate, which happen to be the same.
  return { ...side, length, shared: shared < SHINGLE ? 0 : shared };
};

/** The lesser share of what is shared that stands in quotation marks: it must be a quotation on both sides. */
const quotedShare = (a: Side, b: Side): number => Math.min(quoted(a) / a.shared, quoted(b) / b.shared);

const quoted = ({ turns, among }: Side): number => {
  let sum = 0;
  eachStretch(turns, (from, to) => (sum += among(from, to)));
  return sum;
};

const eachStretch = (ends: Uint32Array, take: (from: number, to: number) => void): void => {
  for (let i = 0; i + 1 < ends.length; i += 2) take(ends[i]!, ends[i + 1]!);
};
