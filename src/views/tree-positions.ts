/** Where the nodes of the family tree stand from left to right, and between which rows their trunks run. */
import type { Edge, LineageNode } from '../model/index.ts';
import type { StoryIndex } from './story-index.ts';
import { spaced, timeScale, type Tick } from './time-scale.ts';

export type Parents = ReadonlyMap<string, readonly Edge[]>;

export interface TrunkSpan {
  readonly of: string;
  readonly from: number;
  readonly to: number;
  readonly lost: boolean;
  readonly copies: readonly string[];
}

/** Least distance between an exemplar and its copy, as a share of the width. */
const STEP = 0.09;
/** Trunks closer than this would be read as one. */
const APART = 0.03;

/** By time where enough articles are dated, by generation otherwise; a copy always stands right of what it was made from. */
export const positions = (
  index: StoryIndex,
  nodes: readonly LineageNode[],
  parents: Parents,
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
  const most = [...x.values()].reduce((a, b) => Math.max(a, b), STEP);
  for (const [id, at] of x) x.set(id, at / most);
  return { x, ticks: spaced(scale.ticks.map((t) => ({ ...t, x: t.x / most }))) };
};

/** For each exemplar, the rows between which its trunk runs. */
export const trunkSpans = (
  nodes: readonly LineageNode[],
  parents: Parents,
  rowOf: ReadonlyMap<string, number>,
): TrunkSpan[] =>
  nodes.map((node) => {
    const own = rowOf.get(node.id)!;
    const copies = nodes.filter((n) => parents.get(n.id)?.some((e) => e.from === node.id)).map((c) => c.id);
    const rows = [own, ...copies.map((c) => rowOf.get(c)!)].sort((a, b) => a - b);
    const lost = node.kind === 'lost';
    return { of: node.id, from: rows[0]!, to: rows.at(-1)!, lost, copies };
  });

/**
 * Moves trunks that would be drawn on top of others: those of lost sources, and those of articles without a date, which have no
 * place in time to keep to. They never go beyond what was made from them.
 */
export const spread = (
  x: Map<string, number>,
  spans: readonly TrunkSpan[],
  dated: (id: string) => boolean,
): void => {
  const runs = (s: TrunkSpan) => s.from < s.to;
  spans.filter(runs).forEach((span, i, all) => {
    if (dated(span.of)) return;
    const beside = all.filter((s, j) => (j < i || dated(s.of)) && s.from <= span.to && span.from <= s.to);
    const taken = (at: number) => beside.some((s) => Math.abs(x.get(s.of)! - at) < APART);
    const end = span.copies.reduce((least, c) => Math.min(least, x.get(c)!), Infinity) - APART;
    let at = x.get(span.of)!;
    while (taken(at) && at + APART <= end) at += APART;
    if (!taken(at)) x.set(span.of, at);
  });
};
