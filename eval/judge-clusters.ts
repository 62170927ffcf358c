/** How far two sortings of the same items agree: B-cubed (Bagga and Baldwin 1998) and the adjusted Rand index. */

const choose2 = (n: number): number => (n * (n - 1)) / 2;
const tally = (keys: readonly string[]): Map<string, number> => {
  const m = new Map<string, number>();
  for (const k of keys) m.set(k, (m.get(k) ?? 0) + 1);
  return m;
};
export const judge = (gold: readonly string[], made: readonly (string | number)[]) => {
  const [g, m] = [tally(gold), tally(made.map(String))];
  const cells = tally(gold.map((k, i) => `${k}|${made[i]}`));
  const share = (of: (i: number) => number) =>
    gold.reduce((t, k, i) => t + cells.get(`${k}|${made[i]}`)! / of(i), 0) / gold.length;
  const p = share((i) => m.get(String(made[i]))!);
  const r = share((i) => g.get(gold[i]!)!);
  const sum = (t: Map<string, number>) => [...t.values()].reduce((s, n) => s + choose2(n), 0);
  const expected = (sum(g) * sum(m)) / choose2(gold.length);
  return {
    p,
    r,
    f1: (2 * p * r) / (p + r),
    rand: (sum(cells) - expected) / ((sum(g) + sum(m)) / 2 - expected || 1),
  };
};
