/**
 * Quotations: words inside quotation marks that are other words on the other side, that have lost their marks there, or
 * that are clipped. What is told as somebody's very words should be the same words everywhere.
 */
import type { Finding, Half, Scene } from './scene.ts';

const OPEN = /^["“„«]$/u;
const MARK = /^["“”„«»]$/u;

/** Runs of token indexes between quotation marks; a quotation that runs over the end of the passage ends there. */
const quotedRuns = (half: Half): number[][] => {
  const runs: number[][] = [];
  let open: number[] | null = null;
  half.tokens.forEach((t, i) => {
    if (MARK.test(t.text)) {
      if (open && !/^[“„«]$/u.test(t.text)) {
        runs.push(open);
        open = null;
      } else if (OPEN.test(t.text)) open = [];
      else runs.push(half.tokens.map((_, k) => k).slice(0, i));
    } else open?.push(i);
  });
  if (open) runs.push(open);
  return runs.filter((r) => r.some((i) => /[\p{L}\p{N}]/u.test(half.tokens[i]!.text)));
};

/** Of the words of a quotation, so many must answer words of the other side for it to be the same quotation. */
const SAME_QUOTATION = 0.5;
/** Longest run of words that is told apart as a term in marks rather than as a quotation. */
const TERM = 3;

const isWord = (half: Half, i: number): boolean => /[\p{L}\p{N}]/u.test(half.tokens[i]!.text);

export const compareQuotations = (scene: Scene): Finding[] => {
  const [as, bs] = [quotedRuns(scene.a), quotedRuns(scene.b)];
  const inQuotesB = new Set(bs.flat());
  const inQuotesA = new Set(as.flat());
  const fromA = as.flatMap((run) => fate(scene, run, inQuotesB, 'a'));
  const fromB = bs.flatMap((run) => fate(scene, run, inQuotesA, 'b'));
  // A reworded quotation is seen from both sides; once is enough.
  const seen = fromA.filter((f) => f.b.length > 0);
  return [
    ...fromA,
    ...fromB.filter(
      (f) => !seen.some((g) => g.a.some((i) => f.a.includes(i)) || g.b.some((j) => f.b.includes(j))),
    ),
  ];
};

/** What became of a quotation on the other side. */
const fate = (
  scene: Scene,
  run: readonly number[],
  quoted: ReadonlySet<number>,
  side: 'a' | 'b',
): Finding[] => {
  const [half, other] = side === 'a' ? [scene.a, scene.b] : [scene.b, scene.a];
  const partners = side === 'a' ? scene.alignment.inB : scene.alignment.inA;
  const words = run.filter((i) => isWord(half, i));
  const met = words.map((i) => partners[i]!).filter((j) => j !== -1);
  const content = words.filter((i) => partners[i] !== -1).length / words.length;
  if (content < SAME_QUOTATION || met.length === 0) return [];
  const [from, to] = [Math.min(...met), Math.max(...met)];
  const there = Array.from({ length: to - from + 1 }, (_, k) => from + k).filter(
    (j) => met.includes(j) || quoted.has(j),
  );
  const finding = (severity: 'shift' | 'style', why: Finding['why']): Finding[] => [
    { type: 'quotation', severity, a: side === 'a' ? words : there, b: side === 'a' ? there : words, why },
  ];
  const marks = met.filter((j) => quoted.has(j)).length / met.length;
  if (marks < 0.5) {
    const sameWords = words.length > TERM || content === 1;
    return sameWords
      ? finding('shift', (a, b) => `The same words stand in quotation marks on one side only: ${a} and ${b}.`)
      : [];
  }
  const said = (h: Half, at: readonly number[]): string =>
    at
      .filter((i) => isWord(h, i))
      .map((i) => h.tokens[i]!.norm)
      .join(' ');
  const inMarks = there.filter((j) => quoted.has(j));
  if (said(half, words) === said(other, inMarks)) return [];
  return finding('shift', (a, b) => `The words inside the quotation marks differ: ${a} against ${b}.`);
};
