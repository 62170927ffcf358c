/**
 * Changes: what a copyist would have done to the wording of the sentences that he took: words exchanged, put in, moved, misspelled.
 *
 * Each sentence of the copy is held against the one that it has most in common with. What stands between words that agree was
 * exchanged, put in or left out; words that the exemplar has elsewhere in the sentence were moved.
 */
import { similarSpelling } from '../../algorithms/edit-distance.ts';
import type { Match } from './matches.ts';
import type { SideSentence, SideWord } from './side.ts';

export interface Changes {
  /** Places where other words stand, and places where other names or numbers do. */
  readonly reworded: number;
  readonly altered: number;
  /** Words exchanged for commoner ones. */
  readonly plainer: number;
  /** Words spelled as nobody spells them, and words whose spelling was put right. */
  readonly misspelled: number;
  readonly mended: number;
  /** Places where a word or two, or more, were put in. */
  readonly wordsIn: number;
  readonly clausesIn: number;
  /** Sentences of which a part stands elsewhere. */
  readonly reordered: number;
}

type Tally = { -readonly [K in keyof Changes]: number };

/** More words than these are a clause that came or went, and no exchange. */
const EXCHANGED_WORDS = 3;
const CLAUSE_WORDS = 3;
/** A single word that stands elsewhere may be another one. */
const MOVED_WORDS = 2;
/** Words this near in how common they are count as equally plain. */
const AS_PLAIN = 0.03;
/** Spelled so much alike, and this long, two forms are one word and a slip. */
const SAME_WORD = 0.7;
const SPELLED_WORD = 4;

/** For each sentence of the copy the match that has most in common with it. */
const bestMatches = (matches: readonly Match[], copy: 'a' | 'b'): Match[] => {
  const best = new Map<SideSentence, Match>();
  for (const m of matches) {
    const known = best.get(m[copy]);
    if (!known || m.common.length > known.common.length) best.set(m[copy], m);
  }
  return [...best.values()];
};

const isSlip = (x: SideWord, y: SideWord): boolean =>
  x.known !== y.known &&
  Math.min(x.norm.length, y.norm.length) >= SPELLED_WORD &&
  !x.number &&
  !y.number &&
  similarSpelling(x.norm, y.norm) >= SAME_WORD;

const initials = (words: readonly SideWord[]): string => words.map((w) => w.norm[0]).join('');

/** Whether one is short for the other, letter for word. */
const isShortFor = (x: readonly SideWord[], y: readonly SideWord[]): boolean =>
  x.length === 1 && y.length > 1 && x[0]!.norm.replaceAll('.', '') === initials(y);

const countExchange = (before: readonly SideWord[], after: readonly SideWord[], tally: Tally): void => {
  const isFact = (w: SideWord): boolean => w.name || w.number;
  const short = isShortFor(before, after) || isShortFor(after, before);
  const facts = !short && before.some(isFact) && after.some(isFact);
  if (before.length === 1 && after.length === 1) {
    const [x, y] = [before[0]!, after[0]!];
    if (isSlip(x, y)) tally[x.known ? 'misspelled' : 'mended']++;
    else if (!facts && x.mass > y.mass + AS_PLAIN) tally.plainer++;
  }
  tally[facts ? 'altered' : 'reworded']++;
};

const countGap = (before: readonly SideWord[], after: readonly SideWord[], tally: Tally): void => {
  const few = Math.max(before.length, after.length) <= EXCHANGED_WORDS;
  if (before.length > 0 && after.length > 0 && few) countExchange(before, after, tally);
  else if (after.length > 0) tally[after.length >= CLAUSE_WORDS ? 'clausesIn' : 'wordsIn']++;
};

/** The words of the copy's sentence that the exemplar's has too, in another place. */
const movedWords = (
  before: SideSentence,
  after: SideSentence,
  common: readonly (readonly number[])[],
): Set<string> => {
  const [held, kept] = [new Set(common.map(([i]) => i)), new Set(common.map(([, j]) => j))];
  const left = new Set(before.words.filter((_, i) => !held.has(i)).map((w) => w.norm));
  return new Set(after.words.filter((w, j) => !kept.has(j) && left.has(w.norm)).map((w) => w.norm));
};

const countIn = (
  before: SideSentence,
  after: SideSentence,
  common: readonly (readonly number[])[],
  tally: Tally,
): void => {
  const moved = movedWords(before, after, common);
  if (moved.size >= MOVED_WORDS) tally.reordered++;
  const between = (s: SideSentence, from: number, to: number): SideWord[] =>
    s.words.slice(from + 1, to).filter((w) => !moved.has(w.norm));
  let [p, q] = [-1, -1];
  for (const [i, j] of [...common, [before.words.length, after.words.length]]) {
    if (i! - p > 1 || j! - q > 1) countGap(between(before, p, i!), between(after, q, j!), tally);
    [p, q] = [i!, j!];
  }
};

/** The changes from exemplar to copy; `copy` says which side of the matches the copy is. */
export const changesOf = (matches: readonly Match[], copy: 'a' | 'b'): Changes => {
  const tally: Tally = {
    reworded: 0, altered: 0, plainer: 0, misspelled: 0, mended: 0, wordsIn: 0, clausesIn: 0, reordered: 0,
  }; // prettier-ignore
  for (const m of bestMatches(matches, copy))
    if (copy === 'b') countIn(m.a, m.b, m.common, tally);
    else
      countIn(
        m.b,
        m.a,
        m.common.map(([i, j]) => [j, i]),
        tally,
      );
  return tally;
};
