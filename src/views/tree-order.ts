/**
 * The rows of the family tree from top to bottom: copies below what they were made from, the earlier first; and which of them are
 * folded away. What is seen first is taken from the largest branches down, for as many rows as can be read in a few screens.
 */
import type { Edge, LineageNode } from '../model/index.ts';
import type { StoryIndex } from './story-index.ts';
import type { Parents } from './tree-positions.ts';
import { minutes } from './when.ts';

/** Below this share a source is a guest in the article, not what it was made from. */
const GUEST = 0.15;
/** More copies than this, each without copies of its own, are folded … */
const FOLD_ABOVE = 9;
/** … down to this many: as much as is taken in at a glance. */
const FOLD_TO = 5;
/** Families of so many rows are shown whole; of larger ones about as many. */
const SHOWN = 30;

/** What stands by itself is folded under no node. */
export const ALONE = '';

export interface OrderedNode {
  readonly node: LineageNode;
  /** The node behind whose line "and n more" it is folded away, or `ALONE`. */
  readonly foldedUnder: string | null;
}

/** The exemplar under which a document is drawn: the one that gave it most; none for what is mostly its own. */
export const mainParent = (edges: readonly Edge[]): string | null =>
  edges
    .filter((e) => e.part !== true && e.share >= GUEST)
    .sort((a, b) => b.share - a.share || b.confidence - a.confidence || (a.from < b.from ? -1 : 1))[0]
    ?.from ?? null;

export const familyOrder = (
  index: StoryIndex,
  nodes: readonly LineageNode[],
  parents: Parents,
): OrderedNode[] => {
  const children = childrenOf(index, nodes, parents);
  const size = (id: string): number => 1 + (children.get(id) ?? []).reduce((n, c) => n + size(c.id), 0);
  const roots = [...(children.get(null) ?? [])].sort((a, b) => size(b.id) - size(a.id));
  const folded = foldedOf(children, roots, parents, size);
  const out: OrderedNode[] = [];
  const visit = (node: LineageNode, foldedUnder: string | null): void => {
    out.push({ node, foldedUnder });
    const under = children.get(node.id) ?? [];
    const hidden = under.filter((c) => folded.has(c.id));
    for (const child of under) if (!folded.has(child.id)) visit(child, foldedUnder);
    for (const child of hidden) visit(child, foldedUnder ?? node.id);
  };
  for (const root of roots) if (!folded.has(root.id)) visit(root, null);
  for (const root of roots) if (folded.has(root.id)) visit(root, ALONE);
  return out;
};

/** The copies of each node, the earlier first; under `null` what stands by itself. */
const childrenOf = (index: StoryIndex, nodes: readonly LineageNode[], parents: Parents) => {
  const when = (id: string): number => minutes(index.byId.get(id)?.published ?? null) ?? Infinity;
  const earlier = (a: LineageNode, b: LineageNode): number =>
    compare(when(a.id), when(b.id)) || compare(index.name(a.id), index.name(b.id)) || compare(a.id, b.id);
  const children = new Map<string | null, LineageNode[]>();
  for (const node of [...nodes].sort(earlier)) {
    const parent = mainParent(parents.get(node.id) ?? []);
    children.set(parent, [...(children.get(parent) ?? []), node]);
  }
  return children;
};

type Children = ReadonlyMap<string | null, readonly LineageNode[]>;

/** What is not seen at first: plain copies beyond a handful, and in a large family the branches that are left when enough is shown. */
const foldedOf = (
  children: Children,
  roots: readonly LineageNode[],
  parents: Parents,
  size: (id: string) => number,
): Set<string> => {
  const folded = new Set<string>();
  const leavesOf = (nodes: readonly LineageNode[], sources: number): LineageNode[] =>
    nodes.filter((c) => !children.has(c.id) && (parents.get(c.id)?.length ?? 0) === sources);
  const surplus = (leaves: readonly LineageNode[]) =>
    leaves.length > FOLD_ABOVE ? leaves.slice(FOLD_TO) : [];
  const fold = (nodes: readonly LineageNode[]): void => nodes.forEach((n) => folded.add(n.id));
  const small = roots.reduce((n, r) => n + size(r.id), 0) <= SHOWN;
  if (!small) fold(surplus(leavesOf(roots, 0)));
  const waiting = roots.filter((r) => children.has(r.id));
  let shown = roots.length - folded.size;
  while (waiting.length > 0) {
    waiting.sort((a, b) => size(b.id) - size(a.id) || compare(a.id, b.id));
    const node = waiting.shift()!;
    const under = children.get(node.id)!;
    const more = surplus(leavesOf(under, 1));
    const seen = under.length - more.length;
    // A line that stands for one row saves nothing.
    const fits = small || shown + seen <= SHOWN || size(node.id) <= 2;
    fold(fits ? more : under);
    if (!fits) continue;
    shown += seen;
    for (const child of under) if (children.has(child.id)) waiting.push(child);
  }
  return folded;
};

const compare = (a: number | string, b: number | string): number => (a < b ? -1 : a > b ? 1 : 0);
