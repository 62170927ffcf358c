/**
 * The family tree as rows: one row for each article and lost source, copies below what they were made from, time from left to right.
 * Method: a chronogram, as biologists draw descent, instead of a layered graph: labels never collide, it reads as a list, and
 * it works for 3 and for 150 articles and on a phone. A second source of an article is drawn as a further branch.
 */
import type { Edge, LineageNode } from '../model/index.ts';
import type { StoryIndex } from './story-index.ts';
import type { Tick } from './time-scale.ts';
import { positions, spread, trunkSpans } from './tree-positions.ts';
import { minutes } from './when.ts';

/** A vertical line in a row: the trunk of `of` at `x`, above the dot's height, below it, or both. */
export interface Lane {
  readonly of: string;
  readonly x: number;
  readonly above: boolean;
  readonly below: boolean;
  readonly lost: boolean;
}

/** A line from the trunk of the exemplar to the dot of the row. */
export interface Branch {
  readonly edge: Edge;
  readonly x: number;
}

export interface TreeRow {
  readonly node: LineageNode;
  /** 0 … 1 */
  readonly x: number;
  readonly lanes: readonly Lane[];
  readonly branches: readonly Branch[];
  /** Made from nothing else here, or only in small part. */
  readonly root: boolean;
  /** Folded away behind a line "and n more" when its exemplar has very many plain copies. */
  readonly folded: boolean;
}

export interface Tree {
  readonly rows: readonly TreeRow[];
  readonly ticks: readonly Tick[];
}

/** More copies than this, each without copies of its own, are folded … */
const FOLD_ABOVE = 9;
/** … down to this many: as much as is taken in at a glance. */
const FOLD_TO = 5;

export const layTree = (index: StoryIndex): Tree => {
  const { nodes, edges } = index.story.lineage;
  const parents = new Map(nodes.map((n) => [n.id, edges.filter((e) => e.to === n.id)]));
  const order = inOrder(index, nodes, parents);
  const { x, ticks } = positions(
    index,
    order.map((o) => o.node),
    parents,
  );
  const rowOf = new Map(order.map((o, i) => [o.node.id, i]));
  const spans = trunkSpans(
    order.map((o) => o.node),
    parents,
    rowOf,
  );
  spread(x, spans);
  const rows = order.map(({ node, folded }, row): TreeRow => ({
    node,
    x: x.get(node.id)!,
    folded,
    root: mainParent(parents.get(node.id) ?? []) === null,
    lanes: spans
      .filter((s) => s.from <= row && row <= s.to && s.from < s.to)
      .map((s) => ({ of: s.of, x: x.get(s.of)!, above: s.from < row, below: row < s.to, lost: s.lost })),
    branches: (parents.get(node.id) ?? []).map((edge) => ({ edge, x: x.get(edge.from)! })),
  }));
  return { rows, ticks };
};

/** Below this share a source is a guest in the article, not what it was made from. */
const GUEST = 0.15;

/** The exemplar under which a document is drawn: the one that gave it most; none for what is mostly its own. */
const mainParent = (edges: readonly Edge[]): string | null =>
  edges
    .filter((e) => e.share >= GUEST)
    .sort((a, b) => b.share - a.share || b.confidence - a.confidence || (a.from < b.from ? -1 : 1))[0]
    ?.from ?? null;

const inOrder = (
  index: StoryIndex,
  nodes: readonly LineageNode[],
  parents: ReadonlyMap<string, readonly Edge[]>,
): { node: LineageNode; folded: boolean }[] => {
  const children = new Map<string | null, LineageNode[]>();
  for (const node of nodes) {
    const parent = mainParent(parents.get(node.id) ?? []);
    children.set(parent, [...(children.get(parent) ?? []), node]);
  }
  const size = (id: string): number => 1 + (children.get(id) ?? []).reduce((n, c) => n + size(c.id), 0);
  const when = (id: string): number => minutes(index.byId.get(id)?.published ?? null) ?? Infinity;
  const earlier = (a: LineageNode, b: LineageNode): number =>
    compare(when(a.id), when(b.id)) || compare(index.name(a.id), index.name(b.id)) || compare(a.id, b.id);
  const out: { node: LineageNode; folded: boolean }[] = [];
  const visit = (node: LineageNode, folded: boolean): void => {
    out.push({ node, folded });
    const under = [...(children.get(node.id) ?? [])].sort(earlier);
    const leaves = under.filter((c) => !children.has(c.id) && (parents.get(c.id)?.length ?? 0) === 1);
    const hidden = new Set(leaves.length > FOLD_ABOVE ? leaves.slice(FOLD_TO) : []);
    for (const child of under) if (!hidden.has(child)) visit(child, false);
    for (const child of hidden) visit(child, true);
  };
  const roots = [...(children.get(null) ?? [])];
  roots.sort((a, b) => size(b.id) - size(a.id) || earlier(a, b));
  for (const root of roots) visit(root, false);
  return out;
};

const compare = (a: number | string, b: number | string): number => (a < b ? -1 : a > b ? 1 : 0);
