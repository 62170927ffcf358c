import { describe, expect, it } from 'vitest';
import { keepHeld } from '../../src/algorithms/ascending.ts';
import { smallSet } from '../../src/algorithms/small-set.ts';

const multiples = (of: number, below: number): number[] =>
  Array.from({ length: Math.ceil(below / of) }, (_, i) => i * of);

const kept = (list: readonly number[], other: readonly number[]): number[] => [
  ...keepHeld(Uint32Array.from(list), Uint32Array.from(other)),
];

describe('keepHeld', () => {
  it('keeps what both lists have, however far apart it lies', () => {
    expect(kept(multiples(6, 1000), multiples(4, 1000))).toEqual(multiples(12, 1000));
    expect(kept([0, 7, 500, 999], multiples(1, 1000))).toEqual([0, 7, 500, 999]);
    expect(kept(multiples(1, 1000), [3, 4, 998])).toEqual([3, 4, 998]);
  });

  it('keeps nothing where there is nothing in common', () => {
    expect(kept([1, 2, 3], [])).toEqual([]);
    expect(kept([], [1])).toEqual([]);
    expect(kept([1, 3, 9], [2, 4, 8])).toEqual([]);
  });
});

describe('smallSet', () => {
  it('holds what was added, each once, in the order of coming', () => {
    const set = smallSet(200);
    const numbers = multiples(0x10000, 200 * 0x10000).map((number) => number + 1);
    expect(numbers.every((number) => set.add(number))).toBe(true);
    expect(numbers.some((number) => set.add(number))).toBe(false);
    expect([set.size, ...set.values()]).toEqual([200, ...numbers]);
    expect(numbers.every((number) => set.has(number)) && !set.has(2)).toBe(true);
  });

  it('is empty when it was emptied', () => {
    const set = smallSet(4);
    set.add(7);
    set.clear();
    expect([set.size, set.has(7), set.add(7)]).toEqual([0, false, true]);
  });
});
