/**
 * Quote fate: what became of a quotation's words in one version, held against the version the evidence speaks for.
 */
import type { QuoteFate, Span } from '../../model/index.ts';
import { commonSubsequence } from '../../algorithms/common-subsequence.ts';
import type { QuotePart } from './quote-parts.ts';
import { areOthers } from './quote-speakers.ts';

/** Share of its words from which an unquoted version still has the quotation's words and only lost the marks. Set by hand. */
const SAME_WORDS = 0.75;

const norms = (part: QuotePart, quotedOnly = false): string[] =>
  part.words.filter((_, i) => !quotedOnly || part.quoted[i]).map((w) => w.norm);

const OPENERS = new Set(['the', 'a', 'an', 'that', 'and', 'but', 'so', 'well']);

/** Words that open a clause without saying anything are not missed where they are left out. */
export const bare = (words: readonly string[]): readonly string[] => {
  const from = words.findIndex((w) => !OPENERS.has(w));
  return from > 0 ? words.slice(from) : words;
};

/** Whether `short` stands word by word inside `long`. */
export const inside = (short: readonly string[], long: readonly string[]): boolean => {
  if (short.length === 0) return false;
  for (let at = 0; at + short.length <= long.length; at++)
    if (short.every((w, i) => long[at + i] === w)) return true;
  return false;
};

/** Whether a version bears out another: it quotes its words, or a stretch of them, and gives them to nobody else. */
export const bearsOut = (version: QuotePart, of: QuotePart): boolean =>
  version.kind !== 'indirect' &&
  !areOthers(version.speaker, of.speaker) &&
  inside(norms(version, true), norms(of));

/** Whether two versions have the same words, whatever stands in marks. */
export const sameWords = (a: QuotePart, b: QuotePart): boolean =>
  bare(norms(a)).join(' ') === bare(norms(b)).join(' ');

/** Share of what a version leaves out of its marks that it must tell in its own words to have cut nothing. Set by hand. */
const TOLD_OUTSIDE = 0.5;

/** What became of the original's words that a version does not quote: told outside the marks, in the same words or in others, or cut. */
const fateOfRest = (version: QuotePart, original: QuotePart): QuoteFate => {
  const quoted = new Set(norms(version, true));
  const outside = version.words.flatMap((w, i) => (version.quoted[i] ? [] : [w.lemma]));
  const rest = original.words.filter((w) => original.content.has(w.lemma) && !quoted.has(w.norm));
  const told = rest.filter((w) => outside.includes(w.lemma)).length;
  if (rest.length === 0 || told < TOLD_OUTSIDE * rest.length) return 'clipped';
  return told === rest.length ? 'marks-dropped' : 'turned-indirect';
};

export const fateOf = (version: QuotePart, original: QuotePart): QuoteFate => {
  if (version === original) return 'same';
  if (areOthers(version.speaker, original.speaker)) return 'other-speaker';
  const [mine, theirs] = [bare(norms(version)), bare(norms(original))];
  const shared = commonSubsequence(mine, theirs).length;
  if (version.kind === 'indirect' && original.kind !== 'indirect')
    return shared >= SAME_WORDS * Math.min(mine.length, theirs.length) ? 'marks-dropped' : 'turned-indirect';
  if (sameWords(version, original)) return 'same';
  const words = version.kind === 'indirect' ? mine : bare(norms(version, true));
  // What stands around the quoted words is the outlet's own: only the words in the marks were said.
  if (version.kind !== 'indirect' && words.join(' ') === bare(norms(original, true)).join(' ')) return 'same';
  return inside(words, theirs) ? fateOfRest(version, original) : 'reworded';
};

/** The places in a version whose words the original has not. */
export const marksIn = (version: QuotePart, original: QuotePart): Span[] => {
  if (version === original) return [];
  const shared = new Set(commonSubsequence(norms(version), norms(original)).map(([i]) => i));
  const marks: { start: number; end: number }[] = [];
  version.words.forEach((word, i) => {
    if (shared.has(i)) return;
    const last = marks.at(-1);
    if (last && i > 0 && !shared.has(i - 1)) last.end = word.end;
    else marks.push({ start: word.start, end: word.end });
  });
  return marks;
};
