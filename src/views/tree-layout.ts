/**
 * The family tree as rows: one row for each article and lost source, copies below what they were made from, time from left to right.
 * Method: a chronogram, as biologists draw descent, instead of a layered graph: labels never collide, it reads as a list, and
 * it works for 3 and for 150 articles and on a phone. A second source of an article is drawn as a further branch.
 */
import type { Edge, LineageNode } from '../model/index.ts';
import type { StoryIndex } from './story-index.ts';
import type { Tick } from './time-scale.ts';
import { familyOrder, mainParent } from './tree-order.ts';
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
  /** The node behind whose line "and n more" it is folded away. */
  readonly foldedUnder: string | null;
}

export interface Tree {
  readonly rows: readonly TreeRow[];
  readonly ticks: readonly Tick[];
}

export const layTree = (index: StoryIndex): Tree => {
  const { nodes, edges } = index.story.lineage;
  const parents = new Map(nodes.map((n) => [n.id, edges.filter((e) => e.to === n.id)]));
  const order = familyOrder(index, nodes, parents);
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
  spread(x, spans, (id) => minutes(index.byId.get(id)?.published ?? null) !== null);
  const rows = order.map(({ node, foldedUnder }, row): TreeRow => ({
    node,
    x: x.get(node.id)!,
    foldedUnder,
    root: mainParent(parents.get(node.id) ?? []) === null,
    lanes: spans
      .filter((s) => s.from <= row && row <= s.to && s.from < s.to)
      .map((s) => ({ of: s.of, x: x.get(s.of)!, above: s.from < row, below: row < s.to, lost: s.lost })),
    branches: (parents.get(node.id) ?? []).map((edge) => ({ edge, x: x.get(edge.from)! })),
  }));
  return { rows, ticks };
};
