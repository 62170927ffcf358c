/**
 * Agglomerative clustering by average linkage over a sparse graph (UPGMA; Sokal and Michener 1958).
 *
 * Merges the two clusters whose members agree best on average, until no average is above the line. A pair that was
 * never compared counts with the floor, so a chain of neighbours cannot pull strangers into one cluster. Time is
 * O(E log E) for E compared pairs: offers that a merge has overtaken stay in the heap and are skipped, until they are half of it.
 */
import { createHeap, type Heap } from './heap.ts';

export interface Comparison {
  readonly a: number;
  readonly b: number;
  /** Evidence that the two belong together: positive for, negative against. */
  readonly score: number;
}

export interface Linkage {
  /** For each item the least item of its cluster. */
  readonly cluster: Int32Array;
  /** By least item: how far the nearest decision about the cluster lies from the line. Missing: none was near. */
  readonly slack: ReadonlyMap<number, number>;
}

export interface LinkageOptions {
  /** Clusters are merged while the best average is above it. */
  readonly line: number;
  /** What a pair that was never compared counts. */
  readonly floor: number;
  /** What speaks against merging two clusters as wholes, taken off their average. Members are in no order. */
  readonly against?: (a: readonly number[], b: readonly number[]) => number;
}

interface Offer {
  readonly average: number;
  readonly a: number;
  readonly b: number;
  readonly version: number;
}

interface Graph {
  /** Sum of (score - floor) over the compared pairs between two living clusters. */
  readonly gains: Map<number, number>[];
  readonly members: number[][];
  readonly version: Int32Array;
  readonly floor: number;
}

/** Clusters items 0 … count - 1. Ties go to the smaller numbers, so the order of `pairs` never matters. */
export const averageLinkage = (
  count: number,
  pairs: Iterable<Comparison>,
  options: LinkageOptions,
): Linkage => {
  const steps = linkageSteps(count, pairs, options);
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
};

/** The same in steps, each of which gives how many items are settled; whoever takes them may pause. */
export function* linkageSteps(
  count: number,
  pairs: Iterable<Comparison>,
  options: LinkageOptions,
): Generator<number, Linkage> {
  const { line, floor } = options;
  const graph = yield* graphOf(count, pairs, floor);
  const heap = createHeap(better);
  for (let a = 0; a < count; a++) {
    yield 0;
    for (const b of graph.gains[a]!.keys()) if (a < b) offer(graph, heap, a, b);
  }
  const parent = Int32Array.from({ length: count }, (_, i) => i);
  const slack = new Map<number, number>();
  let merged = 0;
  let most = Math.max(MANY, 2 * heap.size);
  for (let next = heap.pop(); next !== undefined && next.average > line; next = heap.pop()) {
    if (!isCurrent(graph, next)) continue;
    yield merged;
    const against = options.against?.(graph.members[next.a]!, graph.members[next.b]!) ?? 0;
    if (next.average - against <= line) continue;
    merge(graph, heap, next.a, next.b);
    merged++;
    if (heap.size > most) {
      heap.retain((one) => isCurrent(graph, one));
      most = Math.max(MANY, 2 * heap.size);
    }
    parent[next.b] = next.a;
    note(slack, next.a, Math.min(next.average - against - line, slack.get(next.b) ?? Infinity));
  }
  const cluster = parent.map((_, i) => rootOf(parent, i));
  for (const root of new Set(cluster)) {
    yield merged;
    noteRefusals(graph, root, slack, options);
  }
  return { cluster, slack };
}

/** So many offers are kept whatever they are worth. */
const MANY = 10_000;

/** Whether no merge has overtaken the offer. */
const isCurrent = ({ version }: Graph, offer: Offer): boolean =>
  offer.version === version[offer.a]! + version[offer.b]!;

const better = (x: Offer, y: Offer): number => y.average - x.average || x.a - y.a || x.b - y.b;

const note = (slack: Map<number, number>, cluster: number, distance: number): void => {
  slack.set(cluster, Math.min(distance, slack.get(cluster) ?? Infinity));
};

/** Nearest first: what speaks against a merge only takes it further away, so that few clusters are asked. */
const noteRefusals = (
  graph: Graph,
  root: number,
  slack: Map<number, number>,
  { line, against }: LinkageOptions,
): void => {
  const others = [...graph.gains[root]!.keys()].map((other) => ({
    other,
    average: averageOf(graph, root, other),
  }));
  others.sort((x, y) => y.average - x.average || x.other - y.other);
  for (const { other, average } of others) {
    if (line - average >= (slack.get(root) ?? Infinity)) return;
    const objection = against?.(graph.members[root]!, graph.members[other]!) ?? 0;
    note(slack, root, line - (average - objection));
  }
};

const rootOf = (parent: Int32Array, item: number): number => {
  while (parent[item] !== item) item = parent[item]!;
  return item;
};

function* graphOf(count: number, pairs: Iterable<Comparison>, floor: number): Generator<number, Graph> {
  const gains = Array.from({ length: count }, () => new Map<number, number>());
  for (const { a, b, score } of pairs) {
    yield 0;
    const gain = Math.max(score, floor) - floor;
    gains[a]!.set(b, gain);
    gains[b]!.set(a, gain);
  }
  return {
    gains,
    members: Array.from({ length: count }, (_, i) => [i]),
    version: new Int32Array(count),
    floor,
  };
}

const averageOf = (graph: Graph, a: number, b: number): number =>
  graph.floor + graph.gains[a]!.get(b)! / (graph.members[a]!.length * graph.members[b]!.length);

const offer = (graph: Graph, heap: Heap<Offer>, one: number, two: number): void => {
  const [a, b] = one < two ? [one, two] : [two, one];
  heap.push({ average: averageOf(graph, a, b), a, b, version: graph.version[a]! + graph.version[b]! });
};

/** More than any number of merges: no offer of a cluster that went into another one counts any more. */
const DEAD = 2 ** 30;

/** Moves all that `b` has with others to `a` and renews the offers of `a`. `a` < `b`, so the least item names the cluster. */
const merge = (graph: Graph, heap: Heap<Offer>, a: number, b: number): void => {
  const [mine, theirs] = [graph.gains[a]!, graph.gains[b]!];
  mine.delete(b);
  for (const [other, gain] of theirs) {
    if (other === a) continue;
    const sum = gain + (mine.get(other) ?? 0);
    mine.set(other, sum);
    graph.gains[other]!.delete(b);
    graph.gains[other]!.set(a, sum);
  }
  theirs.clear();
  for (const member of graph.members[b]!) graph.members[a]!.push(member);
  graph.members[b] = [];
  graph.version[a] = graph.version[a]! + graph.version[b]! + 1;
  graph.version[b] = DEAD;
  for (const other of mine.keys()) offer(graph, heap, a, other);
};
