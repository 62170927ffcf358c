import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withoutCycles } from '../../src/algorithms/acyclic.ts';
import { maximumBranching, type Arc } from '../../src/algorithms/arborescence.ts';

const worth = (parents: readonly number[], arcs: readonly Arc[]): number =>
  parents.reduce(
    (sum, from, to) => sum + (from < 0 ? 0 : arcs.find((a) => a.from === from && a.to === to)!.weight),
    0,
  );

const isForest = (parents: readonly number[]): boolean =>
  parents.every((_, i) => {
    let at = i;
    for (let steps = 0; at >= 0; steps++) {
      if (steps > parents.length) return false;
      at = parents[at]!;
    }
    return true;
  });

/** Every branching there is, by trying all parents. */
const bestByTrying = (n: number, arcs: readonly Arc[]): number => {
  const choices = Array.from({ length: n }, (_, to) => [
    -1,
    ...arcs.filter((a) => a.to === to).map((a) => a.from),
  ]);
  const all = choices.reduce<number[][]>(
    (lists, list) => lists.flatMap((l) => list.map((x) => [...l, x])),
    [[]],
  );
  return Math.max(...all.filter(isForest).map((p) => worth(p, arcs)));
};

const graph = fc
  .integer({ min: 1, max: 5 })
  .chain((n) =>
    fc.tuple(
      fc.constant(n),
      fc.uniqueArray(
        fc.record({ from: fc.nat(n - 1), to: fc.nat(n - 1), weight: fc.integer({ min: 1, max: 20 }) }),
        { selector: (a) => `${a.from} ${a.to}`, maxLength: 14 },
      ),
    ),
  );

describe('maximumBranching', () => {
  it('is a forest, and no branching is worth more', () => {
    fc.assert(
      fc.property(graph, ([n, arcs]) => {
        const proper = arcs.filter((a) => a.from !== a.to);
        const parents = maximumBranching(n, proper);
        expect(isForest(parents)).toBe(true);
        expect(worth(parents, proper)).toBe(bestByTrying(n, proper));
      }),
    );
  });
});

describe('withoutCycles', () => {
  it('keeps what closes no cycle, in order', () => {
    const edge = (from: string, to: string) => ({ from, to });
    const kept = withoutCycles([edge('a', 'b'), edge('b', 'c')], [edge('c', 'a'), edge('a', 'c')]);
    expect(kept).toEqual([edge('a', 'b'), edge('b', 'c'), edge('a', 'c')]);
  });
});
