/**
 * Strangers: documents that have one passage in common and otherwise nothing.
 *
 * Reports of one event that print the same paragraph have more in common than the paragraph: other sentences, or at least the
 * names and things that they tell of. So what stands in nearly all of the documents at hand is taken off each of them, and they
 * are compared by what is left: by their picks, and by the words that tell what a text is about.
 */
import { holds } from '../../algorithms/ascending.ts';
import { commonMembers } from '../../algorithms/common-members.ts';
import { reachOf, stretchesOf } from './passage-stretches.ts';
import type { Pile } from './pile.ts';
import { spokenOf, subjectWords } from './subject-words.ts';

/** Documents that are drawn from a long list, evenly. */
const DRAWN = 40;
/** What stands in this share of them says nothing about who of them is like whom. */
const IN_ALL = 0.8;
/** With fewer words of its own in one piece a document can be told from nobody: between the words of a form there are but facts. */
export const OWN_WORDS = 12;
/** A passage that opens a document and leaves it less than this share of its own is its text, and what is left an addition. */
const ADDITION = 0.25;
/** Own picks in common, as a share of those of the document that has fewer, from which on two documents are kin. */
const KIN_PICKS = 0.25;
/**
 * Subject words in common, likewise. Of 90 to 200 words of two reports, a hundredth of those of different events share .13,
 * and nine tenths of those of one event .14 (developers' half of the story set).
 */
const KIN_WORDS = 0.15;
/** Fewer in common is chance; by fewer nobody is told from anybody. Where there are none, the script has no words to tell. */
const LEAST_COMMON = 2;
const ENOUGH_WORDS = 4;

/** What is left of a document when the passage is taken off. */
interface Rest {
  readonly document: number;
  /** Groups of picks, ascending; and how many picks there are, with those that nobody shares. */
  readonly groups: Uint32Array;
  readonly picks: number;
  /** Its subject words, each once, ascending. */
  readonly subject: Uint32Array;
  /** Those of them that stand in the passage too. */
  readonly spoken: ReadonlySet<number>;
}

/** How many strangers it takes: of a handful of documents three, of ten or more five. */
export const FEWEST = 3;
const MOST = 4;
export const strangersWanted = (documents: number): number =>
  Math.min(MOST, Math.max(FEWEST, Math.ceil(documents / 3) + 1));

/**
 * For a list of documents that hold one passage, so many of them that no two have anything else in common; null where there
 * are not so many. `known`: 1 for groups of picks that are boilerplate, which make nobody kin.
 */
export const strangerFinder = (
  pile: Pile,
  groupsOf: (document: number) => Uint32Array,
  known: Uint8Array,
) => {
  const { lengths, pickCounts, rank, wordsOf } = pile;
  const tally = new Uint16Array(known.length);
  const count = (drawn: Uint32Array, by: number): void => {
    for (const document of drawn) {
      const groups = groupsOf(document);
      for (let i = 0; i < groups.length; i++)
        if (groups[i] !== groups[i - 1]) tally[groups[i]!] = tally[groups[i]!]! + by;
    }
  };
  /** The rest of a document that is a stranger to those found; null where it is none. What takes long comes last. */
  const strangerTo = (
    found: readonly Rest[],
    document: number,
    other: number,
    taken: (group: number) => boolean,
  ): Rest | null => {
    if (isNoText(reachOf(pile, document, taken), lengths[document]!)) return null;
    const all = groupsOf(document);
    const groups = all.filter((group) => !taken(group));
    const picks = pickCounts[document]! - (all.length - groups.length);
    if (found.some((rest) => shareText(groups, picks, rest))) return null;
    const words = wordsOf(document);
    const stretches = stretchesOf(pile, document, words, other, taken);
    const subject = subjectWords(words, stretches);
    if (subject.length > 0 && subject.length < ENOUGH_WORDS) return null;
    const spoken = spokenOf(subject, words, stretches);
    if (isMuch(spoken.size, subject.length) || found.some((rest) => shareEvent(subject, rest))) return null;
    return { document, groups, picks, subject, spoken };
  };
  return (list: Uint32Array): readonly number[] | null => {
    const drawn = drawnFrom(list, rank);
    const wanted = strangersWanted(list.length);
    count(drawn, 1);
    const most = Math.ceil(IN_ALL * drawn.length);
    const taken = (group: number): boolean => known[group] === 1 || tally[group]! >= most;
    const found: Rest[] = [];
    for (let i = 0; found.length < wanted && wanted - found.length <= drawn.length - i; i++) {
      const rest = strangerTo(found, drawn[i]!, drawn[i === 0 ? 1 : 0]!, taken);
      if (rest) found.push(rest);
    }
    for (const document of drawn) for (const group of groupsOf(document)) tally[group] = 0;
    return found.length < wanted || haveOneTheme(found) ? null : found.map((rest) => rest.document);
  };
};

/** What all of them name: a town and its mayor are no event. */
const THEME = 3;

/** Whether all of them name one thing that the passage names too, a ship or a town, or several that it does not: what they are about. */
const haveOneTheme = ([first, ...others]: readonly Rest[]): boolean =>
  [...first!.spoken].some((word) => others.every(({ spoken }) => spoken.has(word))) ||
  first!.subject.filter((word) => others.every(({ subject }) => holds(subject, word))).length >= THEME;

const drawnFrom = (list: Uint32Array, rank: Uint32Array): Uint32Array => {
  const byRank = list.slice().sort((x, y) => rank[x]! - rank[y]!);
  const step = Math.max(1, byRank.length / DRAWN);
  return Uint32Array.from(
    { length: Math.min(DRAWN, byRank.length) },
    (_, i) => byRank[Math.floor(i * step)]!,
  );
};

/** Whether so little lies outside the stretches (from, to, from, to …), or in so small pieces, that the passage is the text. */
const isNoText = (stretches: readonly number[], length: number): boolean => {
  let [own, longest] = [0, 0];
  for (let k = 0; k <= stretches.length; k += 2) {
    const piece = (stretches[k] ?? length) - (stretches[k - 1] ?? 0);
    own += piece;
    longest = Math.max(longest, piece);
  }
  return longest < OWN_WORDS || (stretches[0] === 0 && stretches.at(-1)! < length && own < ADDITION * length);
};

const shareText = (groups: Uint32Array, picks: number, other: Rest): boolean => {
  const shared = commonMembers(groups, other.groups);
  return shared >= LEAST_COMMON && shared >= KIN_PICKS * Math.min(picks, other.picks);
};

const shareEvent = (subject: Uint32Array, other: Rest): boolean =>
  isMuch(commonMembers(subject, other.subject), Math.min(subject.length, other.subject.length));

const isMuch = (shared: number, size: number): boolean =>
  size >= ENOUGH_WORDS && shared >= LEAST_COMMON && shared >= KIN_WORDS * size;
