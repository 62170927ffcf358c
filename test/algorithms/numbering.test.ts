import fc from 'fast-check';
import { expect, it } from 'vitest';
import { numbering } from '../../src/algorithms/numbering.ts';

const half = fc.oneof(fc.nat(3), fc.integer({ min: 0, max: 0xffffffff }));

it('numbers keys in the order in which they come, as a map would', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(half, half)), (keys) => {
      const [numbers, map] = [numbering(), new Map<string, number>()];
      for (const [low, high] of keys) {
        const name = `${low}/${high}`;
        if (!map.has(name)) map.set(name, map.size);
        expect(numbers.number(low, high)).toBe(map.get(name));
      }
      expect(numbers.length).toBe(map.size);
    }),
  );
});

it('grows, keeps its keys, and begins anew', () => {
  const numbers = numbering();
  for (let i = 0; i < 50_000; i++) expect(numbers.number(i % 7, i)).toBe(i);
  for (let i = 0; i < 50_000; i++) expect([numbers.low(i), numbers.high(i)]).toEqual([i % 7, i]);
  numbers.clear();
  expect(numbers.number(3, 9)).toBe(0);
});
