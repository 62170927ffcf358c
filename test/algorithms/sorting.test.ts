import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createHeap } from '../../src/algorithms/heap.ts';
import { largest } from '../../src/algorithms/largest.ts';
import { radixOrder, shortSorter } from '../../src/algorithms/radix-sort.ts';
import { shingles, winnow } from '../../src/algorithms/winnow.ts';

const numbers = fc.array(fc.nat({ max: 2 ** 32 - 1 }), { maxLength: 200 });

it('radixOrder sorts, and keeps the order of equals', () => {
  fc.assert(
    fc.property(numbers, (list) => {
      const expected = [...list.keys()].sort((i, j) => list[i]! - list[j]! || i - j);
      expect([...radixOrder(Uint32Array.from(list)).order]).toEqual(expected);
    }),
  );
});

it('shortSorter does so too, list after list', () => {
  const sort = shortSorter(200);
  fc.assert(
    fc.property(numbers, (list) => {
      const expected = [...list.keys()].sort((i, j) => list[i]! - list[j]! || i - j);
      expect([...sort(Uint32Array.from(list), list.length)]).toEqual(expected);
    }),
  );
});

it('largest gives the indices of the largest, in order', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(30)), fc.nat(20), (list, most) => {
      const expected = [...list.keys()].sort((i, j) => list[j]! - list[i]! || i - j).slice(0, most);
      expect([...largest(Float64Array.from(list), most)]).toEqual(expected);
    }),
  );
});

it('a heap gives its items in order', () => {
  fc.assert(
    fc.property(numbers, (list) => {
      const heap = createHeap<number>((a, b) => a - b);
      list.forEach(heap.push);
      expect(list.map(() => heap.pop())).toEqual([...list].sort((a, b) => a - b));
      expect(heap.pop()).toBeUndefined();
    }),
  );
});

it('a heap from which items were let go gives the others in order', () => {
  fc.assert(
    fc.property(numbers, fc.nat({ max: 3 }), (list, rest) => {
      const heap = createHeap<number>((a, b) => a - b);
      list.forEach(heap.push);
      heap.retain((item) => item % 4 !== rest);
      const kept = list.filter((item) => item % 4 !== rest).sort((a, b) => a - b);
      expect(heap.size).toBe(kept.length);
      expect(kept.map(() => heap.pop())).toEqual(kept);
    }),
  );
});

it('winnowing: any shared run of window + size - 1 words leaves a common pick', () => {
  const picked = (words: readonly number[]) => {
    const hashes = shingles(Uint32Array.from(words), 5);
    const places = new Uint32Array(hashes.length);
    const count = winnow(hashes, 6, places);
    return new Set(Array.from(places.subarray(0, count), (place) => hashes[place]!));
  };
  const run = fc.array(fc.nat(50), { minLength: 10, maxLength: 30 });
  const rest = fc.array(fc.nat(50), { maxLength: 40 });
  fc.assert(
    fc.property(run, rest, rest, rest, rest, (shared, a, b, c, d) => {
      const one = picked([...a, ...shared, ...b]);
      const two = picked([...c, ...shared, ...d]);
      expect([...one].some((pick) => two.has(pick))).toBe(true);
    }),
  );
});
