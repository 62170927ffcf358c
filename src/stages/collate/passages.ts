/**
 * Passages: the sentences, of two or more documents, that report the same thing.
 *
 * Average-linkage clustering of the sentences over the links: two groups join when the pairs between them are links on
 * the average, never by a chain of single links. A strong link that no group could take in makes a passage of its own,
 * so that a sentence that merges two reports is in both.
 */
import { hashText } from '../../algorithms/hash.ts';
import type { Link, Passage } from '../../model/index.ts';

/** Two groups join when the mean score of their pairs is at least this: about half of the pairs are links. */
const JOIN_AT = 0.45;
/** A link left between two groups counts by itself from this score on. */
const STRONG = 0.4;

const keyOf = (a: number, b: number): string => (a < b ? `${a},${b}` : `${b},${a}`);

interface Groups {
  readonly of: Map<string, number>;
  readonly members: Map<number, string[]>;
  /** Sum of the scores of the links between two groups. */
  readonly sums: Map<string, number>;
  readonly neighbours: Map<number, Set<number>>;
}

const singletons = (links: readonly Link[]): Groups => {
  const of = new Map<string, number>();
  for (const { a, b } of links) for (const s of [a, b]) if (!of.has(s)) of.set(s, of.size);
  const groups: Groups = {
    of,
    members: new Map([...of].map(([s, i]) => [i, [s]])),
    sums: new Map(),
    neighbours: new Map([...of.values()].map((i) => [i, new Set<number>()])),
  };
  for (const { a, b, score } of links) {
    const [i, j] = [of.get(a)!, of.get(b)!];
    groups.sums.set(keyOf(i, j), score);
    groups.neighbours.get(i)!.add(j);
    groups.neighbours.get(j)!.add(i);
  }
  return groups;
};

const documentOf = (sentence: string): string => sentence.slice(0, sentence.lastIndexOf('.'));

/** Pairs that could be linked at all: sentences of one document never are. */
const pairsBetween = (x: readonly string[], y: readonly string[]): number => {
  const count = new Map<string, number>();
  for (const s of x) count.set(documentOf(s), (count.get(documentOf(s)) ?? 0) + 1);
  return y.reduce((n, s) => n + x.length - (count.get(documentOf(s)) ?? 0), 0);
};

const mean = (groups: Groups, i: number, j: number): number => {
  const pairs = pairsBetween(groups.members.get(i)!, groups.members.get(j)!);
  return pairs === 0 ? 0 : (groups.sums.get(keyOf(i, j)) ?? 0) / pairs;
};

const join = (groups: Groups, i: number, j: number): void => {
  for (const s of groups.members.get(j)!) groups.of.set(s, i);
  for (const s of groups.members.get(j)!) groups.members.get(i)!.push(s);
  groups.members.delete(j);
  for (const k of groups.neighbours.get(j)!) {
    groups.neighbours.get(k)!.delete(j);
    if (k === i) continue;
    groups.sums.set(keyOf(i, k), (groups.sums.get(keyOf(i, k)) ?? 0) + groups.sums.get(keyOf(j, k))!);
    groups.neighbours.get(i)!.add(k);
    groups.neighbours.get(k)!.add(i);
  }
  groups.neighbours.delete(j);
};

/**
 * Joins strongest links first. A join lowers or raises the means around it, so the links are gone through by score, each
 * time asking for the mean of the groups, until nothing changes: average linkage to a good approximation.
 */
const joinAll = (links: readonly Link[], groups: Groups): void => {
  const strongest = [...links].sort((x, y) => y.score - x.score || (x.a + x.b < y.a + y.b ? -1 : 1));
  for (let changed = true; changed;) {
    changed = false;
    for (const { a, b } of strongest) {
      const [i, j] = [groups.of.get(a)!, groups.of.get(b)!];
      if (i === j || mean(groups, i, j) < JOIN_AT) continue;
      join(groups, i, j);
      changed = true;
    }
  }
};

/**
 * Links left between two groups, gathered: the sentence that is linked into a group it does not belong to, with its
 * partners there. Of the two ways to see a link the one that gathers more is taken.
 */
const gather = (left: readonly Link[], groups: Groups): string[][] => {
  const into = (sentence: string, partner: string): string => `${sentence}>${groups.of.get(partner)!}`;
  const partners = new Map<string, number>();
  for (const { a, b } of left)
    for (const key of [into(a, b), into(b, a)]) partners.set(key, (partners.get(key) ?? 0) + 1);
  const gathered = new Map<string, Set<string>>();
  for (const { a, b } of left) {
    const key = partners.get(into(a, b))! >= partners.get(into(b, a))! ? into(a, b) : into(b, a);
    gathered.set(key, (gathered.get(key) ?? new Set<string>()).add(a).add(b));
  }
  return [...gathered.values()].map((set) => [...set]);
};

/** The passages, each with its sentences in order, in the order of their first sentence. */
export const passagesOf = (links: readonly Link[], orderOf: (sentence: string) => number): Passage[] => {
  const groups = singletons(links);
  joinAll(links, groups);
  const inOrder = (x: string, y: string): number => orderOf(x) - orderOf(y);
  const left = links.filter((l) => groups.of.get(l.a) !== groups.of.get(l.b) && l.score >= STRONG);
  const joined = [...groups.members.values()].filter((m) => m.length > 1);
  const lists = [...joined, ...gather(left, groups)].map((list) => [...list].sort(inOrder));
  const different = [...new Map(lists.map((sentences) => [sentences.join(' '), sentences])).values()];
  return different
    .sort((x, y) => inOrder(x[0]!, y[0]!) || x.length - y.length || (x.join(' ') < y.join(' ') ? -1 : 1))
    .map((sentences) => ({ id: `p${hashText(sentences).slice(0, 10)}`, sentences }));
};
