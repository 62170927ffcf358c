/**
 * Sorting: what the user said of stories as groups that are one story and pairs that are not (constrained clustering after
 * Wagstaff and Cardie 2000: must-link, cannot-link).
 *
 * Of two that contradict each other on a pair the later one counts. Where a pair that must be apart would come together
 * only through third documents, the latest wishes are met first.
 */
import { createSets } from '../../algorithms/disjoint-sets.ts';
import type { Correction, Sorting } from '../../model/index.ts';

type Pair = readonly [string, string];

const within = (list: readonly string[]): Pair[] =>
  list.flatMap((a, i) => list.slice(i + 1).map((b): Pair => [a, b]));

const across = (some: readonly string[], others: readonly string[]): Pair[] =>
  some.flatMap((a) => others.map((b): Pair => [a, b]));

/** What a correction wants together, and what apart. */
const wishesOf = (c: Correction): { readonly together: readonly Pair[]; readonly apart: readonly Pair[] } => {
  switch (c.kind) {
    case 'merge-stories':
      return { together: within(c.documents), apart: [] };
    case 'split-story':
      return { together: within(c.documents), apart: across(c.documents, c.from) };
    case 'move-document':
      return { together: across([c.document], c.to), apart: across([c.document], c.from) };
    default:
      return { together: [], apart: [] };
  }
};

interface Wish {
  readonly pair: Pair;
  readonly together: boolean;
}

/** The last word on each pair, the latest last. */
const lastWords = (corrections: readonly Correction[]): Wish[] => {
  const words = new Map<string, Wish>();
  const say = (pair: Pair, together: boolean): void => {
    const key = [...pair].sort().join(' ');
    words.delete(key);
    if (pair[0] !== pair[1]) words.set(key, { pair, together });
  };
  for (const { together, apart } of corrections.map(wishesOf)) {
    for (const pair of together) say(pair, true);
    for (const pair of apart) say(pair, false);
  }
  return [...words.values()];
};

/** `corrections` in order. Groups and pairs come out sorted. */
export const sortingOf = (corrections: readonly Correction[]): Sorting => {
  const wishes = lastWords(corrections);
  const names = [...new Set(wishes.flatMap((w) => w.pair))].sort();
  const number = new Map(names.map((name, i) => [name, i]));
  const numbers = ({ pair }: Wish): [number, number] => [number.get(pair[0])!, number.get(pair[1])!];
  const apart = wishes.filter((w) => !w.together).map(numbers);
  const sets = createSets(names.length);
  for (const [a, b] of wishes
    .filter((w) => w.together)
    .reverse()
    .map(numbers)) {
    const [x, y] = [sets.find(a), sets.find(b)];
    const torn = apart.some(([p, q]) => {
      const [r, s] = [sets.find(p), sets.find(q)];
      return (r === x && s === y) || (r === y && s === x);
    });
    if (!torn) sets.join(a, b);
  }
  const groups = Map.groupBy(names, (_, i) => sets.find(i));
  return {
    together: [...groups.values()].filter((g) => g.length > 1),
    apart: apart.map(([a, b]): Pair => [names[Math.min(a, b)]!, names[Math.max(a, b)]!]).sort(),
  };
};
