/**
 * Boilerplate: passages that recur across documents that otherwise share nothing, such as an outlet's closing lines.
 *
 * A wire story in two hundred papers recurs as often as boilerplate does. What tells them apart: documents that share
 * a passage of a wire story share more than that, if only the event that they tell of. So the documents behind a pick are
 * searched for strangers; where there are some, what two of them have in common there, word for word, is boilerplate.
 */
import { keepHeld } from '../../algorithms/ascending.ts';
import { growingArray } from '../../algorithms/growing-array.ts';
import { radixOrder } from '../../algorithms/radix-sort.ts';
import { passageReader, stretchesIn } from './boilerplate-runs.ts';
import type { Step } from './collection.ts';
import { sortedGroups, type Pile } from './pile.ts';
import type { Postings } from './postings.ts';
import { keyOf, REMEMBERED, remembering, type StrangersIn } from './remembered-strangers.ts';
import { FEWEST, strangerFinder } from './strangers.ts';

/** Boilerplate in more documents than this makes no candidates: by itself it makes no pair anyway. */
const IDLE = 100;

export interface Boilerplate {
  /** 1 for the groups of picks that are boilerplate. */
  readonly flags: Uint8Array;
  /** 1 for those in so many documents that looking them up would be for nothing. */
  readonly idle: Uint8Array;
  /** The stretches of boilerplate of a document: words from, to, from, to …, ascending. */
  readonly stretches: (document: number) => Uint32Array;
  /** 1 for the documents that are nothing else. */
  readonly bare: Uint8Array;
  /**
   * Whether what two documents have in common is a text, though each passage of it is boilerplate: where no strangers have all of
   * it, or where both are nothing else.
   */
  readonly isText: (a: number, b: number) => boolean;
}

export function* findBoilerplate(pile: Pile): Generator<Step, Boilerplate> {
  const { starts, groupStarts, documents } = pile.postings;
  const total = groupStarts.length - 1;
  const [flags, idle] = [new Uint8Array(total), new Uint8Array(total)];
  const sorted = sortedGroups(pile.postings);
  const groupsOf = (document: number) => sorted.subarray(starts[document], starts[document + 1]);
  const strangersIn = remembering(strangerFinder(pile, sorted, flags), pile.rank);
  const passages = passageReader(pile);
  let done = 0;
  // Rarer ones first: of what stands in fewer documents it is known by then whether it makes them kin.
  const order = bySize(pile.postings, pile.rank);
  for (const group of order) {
    yield { stage: 'index', done: done++, total: order.length };
    const list = documents.subarray(groupStarts[group], groupStarts[group + 1]);
    const strangers = strangersIn(list);
    if (strangers === null) continue;
    flags[group] = 1;
    if (list.length > IDLE) idle[group] = 1;
    passages.read(group, strangers);
  }
  const bare = bareOnes(pile, groupsOf, flags);
  const flaggedOf = flaggedGroups(pile.postings, groupsOf, flags);
  const standTogether = togetherIn(pile.postings, strangersIn);
  return {
    flags,
    idle,
    bare,
    stretches: stretchesIn(pile, flags, passages.runs),
    isText: (a, b) => {
      if (bare[a] === 1 && bare[b] === 1) return true;
      const both = inBoth(flaggedOf(a), flaggedOf(b));
      return both.length > 0 && !standTogether(both);
    },
  };
}

/** Groups of FEWEST documents or more, the smallest first; of one size those of one first document, since they are of one passage. */
const bySize = ({ groupStarts, documents }: Postings, rank: Uint32Array): Uint32Array => {
  const [groups, sizes, firsts] = [growingArray(), growingArray(), growingArray()];
  for (let g = 0; g + 1 < groupStarts.length; g++) {
    const list = documents.subarray(groupStarts[g], groupStarts[g + 1]);
    if (list.length < FEWEST) continue;
    groups.push(g);
    sizes.push(list.length);
    firsts.push(list.reduce((least, document) => Math.min(least, rank[document]!), rank.length));
  }
  const [all, size] = [groups.values(), sizes.values()];
  const byFirst = radixOrder(firsts.values()).order;
  return radixOrder(byFirst.map((at) => size[at]!)).order.map((at) => all[byFirst[at]!]!);
};

/** Picks of a document that is nothing but boilerplate which may lie on its edges. */
const ON_EDGES = 2;

const bareOnes = (
  { pickCounts }: Pile,
  groupsOf: (document: number) => Uint32Array,
  flags: Uint8Array,
): Uint8Array =>
  Uint8Array.from(pickCounts, (picks, document) => {
    let known = 0;
    for (const group of groupsOf(document)) known += flags[group]!;
    return known > 0 && picks - known <= ON_EDGES ? 1 : 0;
  });

/** Picks that stand for all that two documents share: groups have no order of the text, so that the first are as good as any. */
const DRAWN = 16;
/** The first and last picks of a passage hang on the words around it: this share of them, those in the fewest documents, is left out. */
const EDGES = 0.25;

const inBoth = (a: Uint32Array, b: Uint32Array): Uint32Array => {
  const both: number[] = [];
  for (let i = 0, j = 0; i < a.length && j < b.length && both.length < DRAWN;) {
    const difference = a[i]! - b[j]!;
    if (difference === 0 && both.at(-1) !== a[i]) both.push(a[i]!);
    if (difference <= 0) i++;
    if (difference >= 0) j++;
  }
  return Uint32Array.from(both);
};

/** The groups of a document that are boilerplate, ascending. */
const flaggedGroups = (
  { starts }: Postings,
  groupsOf: (document: number) => Uint32Array,
  flags: Uint8Array,
): ((document: number) => Uint32Array) => {
  const [groups, from] = [growingArray(), new Uint32Array(starts.length)];
  for (let d = 0; d + 1 < starts.length; d++) {
    for (const group of groupsOf(d)) if (flags[group] === 1) groups.push(group);
    from[d + 1] = groups.length;
  }
  const all = groups.values();
  return (document) => all.subarray(from[document], from[document + 1]);
};

const togetherIn = ({ groupStarts, documents }: Postings, strangersIn: StrangersIn) => {
  const listOf = (group: number) => documents.subarray(groupStarts[group], groupStarts[group + 1]);
  const answers = new Map<number, boolean>();
  return (groups: Uint32Array): boolean => {
    const key = keyOf(groups);
    const known = answers.get(key);
    if (known !== undefined) return known;
    const lists = [...groups].map(listOf).sort((x, y) => x.length - y.length);
    const [fewest, ...others] = lists.slice(Math.floor(EDGES * lists.length));
    const holders = others.reduce(keepHeld, fewest!.slice());
    const answer = strangersIn(holders) !== null;
    if (answers.size < REMEMBERED) answers.set(key, answer);
    return answer;
  };
};
