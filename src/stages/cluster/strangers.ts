/**
 * Strangers: documents that have one passage in common and otherwise nothing.
 *
 * Reports of one event that print the same paragraph have more in common than the paragraph: other sentences, or at least the
 * names and things that they tell of. So what stands in nearly all of the documents at hand is taken off each of them, and they
 * are compared by what is left: by their picks, and by the words that tell what a text is about.
 */
import { stretchReader, type Stretches } from './passage-stretches.ts';
import type { Pile } from './pile.ts';
import { emptyRest, haveOneTheme, isMuch, saysTooLittle, shareEvent, shareText, type Rest } from './rests.ts';

/** Documents that are drawn from a long list, evenly. */
const DRAWN = 40;
/** What stands in this share of them says nothing about who of them is like whom. */
const IN_ALL = 0.8;
/** With fewer words of its own in one piece a document can be told from nobody: between the words of a form there are but facts. */
export const OWN_WORDS = 12;
/** A passage that opens a document and leaves it less than this share of its own is its text, and what is left an addition. */
const ADDITION = 0.25;
/** How many strangers it takes: of a handful of documents three, of seven or more four. */
export const FEWEST = 3;
const MOST = 4;
export const strangersWanted = (documents: number): number =>
  Math.min(MOST, Math.max(FEWEST, Math.ceil(documents / 3) + 1));

/**
 * For a list of documents that hold one passage, so many of them that no two have anything else in common; null where there
 * are not so many. `sorted`: see `sortedGroups`; `known`: 1 for groups of picks that are boilerplate, which make nobody kin.
 */
export const strangerFinder = (pile: Pile, sorted: Uint32Array, known: Uint8Array) => {
  const { lengths, pickCounts, rank, wordsOf } = pile;
  const { starts } = pile.postings;
  const drawnFrom = drawer(rank);
  const tally = tallier(starts, sorted, known.length);
  const taken = (group: number): boolean => known[group] === 1 || tally.isInMost(group);
  const passage = stretchReader(pile, taken);
  // Room for those found, and for the one at hand, which comes after them.
  const rests = Array.from({ length: MOST }, emptyRest);
  const shares = (found: number, what: (a: Rest, b: Rest) => boolean): boolean => {
    for (let i = 0; i < found; i++) if (what(rests[i]!, rests[found]!)) return true;
    return false;
  };
  const takeGroups = (rest: Rest, document: number): void => {
    const [from, to] = [starts[document]!, starts[document + 1]!];
    rest.groups.clear();
    for (let p = from; p < to; p++) if (!taken(sorted[p]!)) rest.groups.push(sorted[p]!);
    rest.picks = pickCounts[document]! - (to - from - rest.groups.length);
    rest.document = document;
  };
  /** Whether the document is a stranger to those found; its rest is put after theirs. What takes long comes last. */
  const isStranger = (found: number, document: number, other: number): boolean => {
    if (isNoText(passage.reachOf(document), lengths[document]!)) return false;
    const rest = rests[found]!;
    takeGroups(rest, document);
    if (shares(found, shareText)) return false;
    const words = wordsOf(document);
    const stretches = passage.stretchesOf(words, other);
    rest.subject.readOwn(words, stretches);
    if (saysTooLittle(rest) || shares(found, shareEvent)) return false;
    const { size } = rest.subject.own;
    return rest.subject.readSpoken(words, stretches, (count) => isMuch(count, size));
  };
  return (list: Uint32Array): readonly number[] | null => {
    const drawn = drawnFrom(list);
    const wanted = strangersWanted(list.length);
    tally.count(drawn);
    let found = 0;
    for (let i = 0; found < wanted && wanted - found <= drawn.length - i; i++)
      if (isStranger(found, drawn[i]!, drawn[i === 0 ? 1 : 0]!)) found++;
    tally.clear(drawn);
    if (found < wanted) return null;
    const strangers = rests.slice(0, found);
    return haveOneTheme(strangers) ? null : strangers.map((rest) => rest.document);
  };
};

/** Counts in how many of the documents each group stands. */
const tallier = (starts: Uint32Array, sorted: Uint32Array, groups: number) => {
  const times = new Uint16Array(groups);
  let most = 0;
  return {
    isInMost: (group: number): boolean => times[group]! >= most,
    count: (drawn: Uint32Array): void => {
      most = Math.ceil(IN_ALL * drawn.length);
      for (const document of drawn) {
        const [from, to] = [starts[document]!, starts[document + 1]!];
        for (let p = from; p < to; p++) if (p === from || sorted[p] !== sorted[p - 1]) times[sorted[p]!]!++;
      }
    },
    clear: (drawn: Uint32Array): void => {
      for (const document of drawn)
        for (let p = starts[document]!, to = starts[document + 1]!; p < to; p++) times[sorted[p]!] = 0;
    },
  };
};

const drawer = (rank: Uint32Array): ((list: Uint32Array) => Uint32Array) => {
  const byRank = new Uint32Array(rank.length);
  for (let document = 0; document < rank.length; document++) byRank[rank[document]!] = document;
  return (list) => {
    const ranks = new Uint32Array(list.length);
    for (let i = 0; i < list.length; i++) ranks[i] = rank[list[i]!]!;
    ranks.sort();
    const step = Math.max(1, list.length / DRAWN);
    const drawn = new Uint32Array(Math.min(DRAWN, list.length));
    for (let i = 0; i < drawn.length; i++) drawn[i] = byRank[ranks[Math.floor(i * step)]!]!;
    return drawn;
  };
};

/** Whether so little lies outside the stretches (from, to, from, to …), or in so small pieces, that the passage is the text. */
const isNoText = ({ ends, count }: Stretches, length: number): boolean => {
  let [own, longest, from] = [0, 0, 0];
  for (let k = 0; k <= count; k += 2) {
    const piece = (k < count ? ends[k]! : length) - from;
    own += piece;
    longest = Math.max(longest, piece);
    if (k < count) from = ends[k + 1]!;
  }
  return longest < OWN_WORDS || (count > 0 && ends[0] === 0 && from < length && own < ADDITION * length);
};
