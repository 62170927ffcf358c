/** Disjoint sets with path halving (Tarjan 1975); the least member names its set, so the order of joins never shows. */
export interface DisjointSets {
  readonly find: (item: number) => number;
  readonly join: (a: number, b: number) => void;
}

export const createSets = (count: number): DisjointSets => {
  const parent = Int32Array.from({ length: count }, (_, i) => i);
  const find = (item: number): number => {
    while (parent[item] !== item) {
      parent[item] = parent[parent[item]!]!;
      item = parent[item]!;
    }
    return item;
  };
  const join = (a: number, b: number): void => {
    const [x, y] = [find(a), find(b)];
    if (x !== y) parent[Math.max(x, y)] = Math.min(x, y);
  };
  return { find, join };
};
