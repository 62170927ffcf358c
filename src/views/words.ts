/** The words by which two sentences differ: longest common subsequence of their words, for marking only. */
import type { Span } from '../model/index.ts';

interface Word extends Span {
  readonly key: string;
}

/** Beyond this many pairs of words the marking is left out: it would cost more than it tells. */
const MOST_PAIRS = 40_000;

/** Where the words of `a` and `b` differ, as spans of each, neighbours joined; and the share of words they have in common. */
export const differingWords = (a: string, b: string): { a: Span[]; b: Span[]; common: number } => {
  const left = words(a);
  const right = words(b);
  if (left.length * right.length > MOST_PAIRS) return { a: [], b: [], common: 0 };
  const kept = commonWords(left, right);
  return {
    a: joined(
      left.filter((_, i) => !kept.a.has(i)),
      a,
    ),
    b: joined(
      right.filter((_, i) => !kept.b.has(i)),
      b,
    ),
    common: kept.a.size / Math.max(1, left.length, right.length),
  };
};

const words = (text: string): Word[] =>
  [...text.matchAll(/[\p{L}\p{M}\p{N}]+(?:[.,'’-][\p{L}\p{M}\p{N}]+)*/gu)].map((m) => ({
    key: m[0].toLowerCase().replaceAll('’', "'"),
    start: m.index,
    end: m.index + m[0].length,
  }));

const commonWords = (left: readonly Word[], right: readonly Word[]) => {
  const width = right.length + 1;
  const best = new Uint16Array((left.length + 1) * width);
  for (let i = left.length - 1; i >= 0; i--) {
    for (let j = right.length - 1; j >= 0; j--) {
      best[i * width + j] =
        left[i]!.key === right[j]!.key
          ? best[(i + 1) * width + j + 1]! + 1
          : Math.max(best[(i + 1) * width + j]!, best[i * width + j + 1]!);
    }
  }
  const a = new Set<number>();
  const b = new Set<number>();
  for (let i = 0, j = 0; i < left.length && j < right.length;) {
    if (left[i]!.key === right[j]!.key) {
      a.add(i++);
      b.add(j++);
    } else if (best[(i + 1) * width + j]! >= best[i * width + j + 1]!) i++;
    else j++;
  }
  return { a, b };
};

/** Neighbouring words with only space or punctuation between them become one span. */
const joined = (list: readonly Word[], text: string): Span[] => {
  const spans: { start: number; end: number }[] = [];
  for (const word of list) {
    const last = spans.at(-1);
    if (last && !/[\p{L}\p{N}]/u.test(text.slice(last.end, word.start))) last.end = word.end;
    else spans.push({ start: word.start, end: word.end });
  }
  return spans;
};
