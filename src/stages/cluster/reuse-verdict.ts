/**
 * The verdict on two documents that share words: whether they make a pair, and by how much.
 *
 * Three bounds: enough of either text; enough words; and not merely one passage of boilerplate, or what both quote, unless it
 * is the whole of a text. The margin is the distance from the bound that is nearest.
 */
import type { Shared } from './overlap.ts';

/** A pair is told where a tenth of either text is shared, and more words than a quoted sentence or half the shorter text. */
const TOLD_SHARE = 0.1;
const TOLD_WORDS = 20;

/** Boilerplate is a paragraph at most; a share of this size is the whole text; so much of what is shared must be known as such. */
export const LONGEST_BOILERPLATE = 80;
const WHOLE = 0.8;
const MOSTLY = 0.8;

export interface Side extends Shared {
  /** Numbers of the words where quotations begin and end, in turn. */
  readonly turns: Uint32Array;
  /** Calls `take` for each stretch of boilerplate. */
  readonly eachStretch: (take: (from: number, to: number) => void) => void;
}

/** 0 … 1, how far the two lie from being no pair; null where they are none. */
export const judge = (a: Side, b: Side): number | null => {
  const share = Math.max(a.shared / a.length, b.shared / b.length);
  const words = Math.max(a.shared, b.shared);
  const wanted = Math.min(TOLD_WORDS, Math.min(a.length, b.length) / 2);
  if (words === 0 || words < wanted || share < TOLD_SHARE) return null;
  const enough = Math.min(1 - wanted / words, (share - TOLD_SHARE) / (1 - TOLD_SHARE));
  const whole = (share - WHOLE) / (1 - WHOLE);
  const ownWords = Math.max(whole, 1 - quotedShare(a, b) / MOSTLY);
  const nobodys = Math.max(whole, 1 - LONGEST_BOILERPLATE / words, 1 - boilerplateShare(a, b) / MOSTLY);
  return isPair(ownWords, whole) && isPair(nobodys, whole) ? Math.max(0, Math.min(enough, ownWords, nobodys)) : null; // prettier-ignore
};

const isPair = (margin: number, whole: number): boolean => margin > 0 || whole === 0;

/** The lesser share of what is shared that stands in quotation marks: it must be a quotation on both sides. */
const quotedShare = (a: Side, b: Side): number => Math.min(quoted(a) / a.shared, quoted(b) / b.shared);

const quoted = ({ turns, among }: Side): number => {
  let sum = 0;
  for (let i = 0; i + 1 < turns.length; i += 2) sum += among(turns[i]!, turns[i + 1]!);
  return sum;
};

/** The greater share of what is shared that is boilerplate. */
const boilerplateShare = (a: Side, b: Side): number => Math.max(knownOf(a) / a.shared, knownOf(b) / b.shared);

const knownOf = ({ eachStretch, among }: Side): number => {
  let sum = 0;
  eachStretch((from, to) => (sum += among(from, to)));
  return sum;
};
