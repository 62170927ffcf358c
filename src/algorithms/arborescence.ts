/**
 * The branching of greatest weight in a directed graph: every node gets at most one parent, no cycles, and the sum of
 * the weights is as great as can be. Chu–Liu/Edmonds, by contracting cycles; O(n · edges).
 */

export interface Arc {
  readonly from: number;
  readonly to: number;
  readonly weight: number;
}

/** Parent of each of the `n` nodes, -1 for a root. Only arcs of positive weight are taken. Of equal ones the first. */
export const maximumBranching = (n: number, arcs: readonly Arc[]): number[] => {
  // A root above all makes the branching an arborescence: hanging from it is worth nothing.
  const rooted: Arc[] = [...arcs.filter((a) => a.from !== a.to && a.weight > 0)];
  for (let i = 0; i < n; i++) rooted.push({ from: n, to: i, weight: 0 });
  const chosen = arborescence(n + 1, n, rooted);
  return Array.from({ length: n }, (_, i) => {
    const arc = rooted[chosen[i]!]!;
    return arc.from === n ? -1 : arc.from;
  });
};

/** For each node but the root, the index of the arc into it. */
const arborescence = (n: number, root: number, arcs: readonly Arc[]): number[] => {
  const best = new Array<number>(n).fill(-1);
  arcs.forEach((arc, k) => {
    if (arc.to === root || arc.from === arc.to) return;
    if (best[arc.to] === -1 || arc.weight > arcs[best[arc.to]!]!.weight) best[arc.to] = k;
  });
  const cycle = cycleIn(n, root, (v) => arcs[best[v]!]!.from);
  if (!cycle) return best;
  return expand(n, root, arcs, best, cycle);
};

const cycleIn = (n: number, root: number, parent: (v: number) => number): ReadonlySet<number> | null => {
  const state = new Int8Array(n);
  for (let start = 0; start < n; start++) {
    const path: number[] = [];
    let v = start;
    while (v !== root && state[v] === 0) {
      state[v] = 1;
      path.push(v);
      v = parent(v);
    }
    if (v !== root && state[v] === 1) return new Set(path.slice(path.indexOf(v)));
    for (const p of path) state[p] = 2;
  }
  return null;
};

const expand = (
  n: number,
  root: number,
  arcs: readonly Arc[],
  best: readonly number[],
  cycle: ReadonlySet<number>,
): number[] => {
  // The cycle becomes one node: the last of the smaller graph.
  const name = new Array<number>(n);
  let next = 0;
  for (let v = 0; v < n; v++) name[v] = cycle.has(v) ? -1 : next++;
  for (const v of cycle) name[v] = next;
  const inner: Arc[] = [];
  const outer: number[] = [];
  arcs.forEach((arc, k) => {
    const [from, to] = [name[arc.from]!, name[arc.to]!];
    if (from === to) return;
    // Entering the cycle costs the arc of the cycle that is given up.
    const weight = cycle.has(arc.to) ? arc.weight - arcs[best[arc.to]!]!.weight : arc.weight;
    inner.push({ from, to, weight });
    outer.push(k);
  });
  const solved = arborescence(next + 1, name[root]!, inner);
  const result = [...best];
  for (let v = 0; v < n; v++) if (!cycle.has(v) && v !== root) result[v] = outer[solved[name[v]!]!]!;
  const entry = outer[solved[next]!]!;
  result[arcs[entry]!.to] = entry;
  return result;
};
