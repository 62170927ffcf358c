/** Keeps a directed graph free of cycles while edges are added one by one. */

interface Directed {
  readonly from: string;
  readonly to: string;
}

/** `base`, which has no cycles, and those of `more`, in their order, that close none. */
export const withoutCycles = <E extends Directed>(base: readonly E[], more: readonly E[]): E[] => {
  const into = new Map<string, string[]>();
  const kept: E[] = [];
  const add = (edge: E): void => {
    into.set(edge.to, [...(into.get(edge.to) ?? []), edge.from]);
    kept.push(edge);
  };
  base.forEach(add);
  for (const edge of more) if (!isAbove(edge.to, edge.from, into)) add(edge);
  return kept;
};

/** Whether `high` is `low` or stands somewhere above it. */
const isAbove = (high: string, low: string, into: ReadonlyMap<string, readonly string[]>): boolean => {
  const seen = new Set<string>();
  const open = [low];
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    if (at === high) return true;
    if (seen.has(at)) continue;
    seen.add(at);
    for (const above of into.get(at) ?? []) open.push(above);
  }
  return false;
};
