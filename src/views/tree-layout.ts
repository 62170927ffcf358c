/**
 * The family tree as rows: one row for each article and lost source, copies below what they were made from, time from left to right.
 * Method: a chronogram, as biologists draw descent, instead of a layered graph: labels never collide, it reads as a list, and
 * it works for 3 and for 150 articles and on a phone. A second source of an article is drawn as a further branch.
 */
import type { Edge, LineageNode } from '../model/index.ts';
import type { StoryIndex } from './story-index.ts';
import { timeScale, type Tick } from './time-scale.ts';
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
/** Least distance between an exemplar and its copy, as a share of the width. */
const STEP = 0.09;

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
  const rows = order.map(({ node, folded }, row): TreeRow => ({
    node,
    x: x.get(node.id)!,
    folded,
    lanes: spans
      .filter((s) => s.from <= row && row <= s.to && s.from < s.to)
      .map((s) => ({ of: s.of, x: x.get(s.of)!, above: s.from < row, below: row < s.to, lost: s.lost })),
    branches: (parents.get(node.id) ?? []).map((edge) => ({ edge, x: x.get(edge.from)! })),
  }));
  return { rows, ticks };
};

/** The exemplar under which a document is drawn: the one that gave it most. */
const mainParent = (edges: readonly Edge[]): string | null =>
  [...edges].sort((a, b) => b.share - a.share || b.confidence - a.confidence || (a.from < b.from ? -1 : 1))[0]
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

/** By time where enough articles are dated, by generation otherwise; a copy always stands right of what it was made from. */
const positions = (
  index: StoryIndex,
  nodes: readonly LineageNode[],
  parents: ReadonlyMap<string, readonly Edge[]>,
): { x: Map<string, number>; ticks: readonly Tick[] } => {
  const scale = timeScale(nodes.map((n) => index.byId.get(n.id)?.published ?? null));
  const x = new Map<string, number>();
  const place = (id: string, above: ReadonlySet<string>): number => {
    const known = x.get(id);
    if (known !== undefined || above.has(id)) return known ?? 0;
    const from = (parents.get(id) ?? []).map((e) => place(e.from, new Set([...above, id])) + STEP);
    const at = Math.max(scale.at(index.byId.get(id)?.published ?? null) ?? 0, 0, ...from);
    x.set(id, at);
    return at;
  };
  for (const node of nodes) place(node.id, new Set());
  const most = Math.max(...x.values(), STEP);
  for (const [id, at] of x) x.set(id, at / most);
  return { x, ticks: scale.ticks.map((t) => ({ ...t, x: t.x / most })) };
};

/** For each exemplar, the rows between which its trunk runs. */
const trunkSpans = (
  nodes: readonly LineageNode[],
  parents: ReadonlyMap<string, readonly Edge[]>,
  rowOf: ReadonlyMap<string, number>,
): { of: string; from: number; to: number; lost: boolean }[] =>
  nodes.map((node) => {
    const own = rowOf.get(node.id)!;
    const copies = nodes.filter((n) => parents.get(n.id)?.some((e) => e.from === node.id));
    const rows = [own, ...copies.map((c) => rowOf.get(c.id)!)];
    return { of: node.id, from: Math.min(...rows), to: Math.max(...rows), lost: node.kind === 'lost' };
  });
