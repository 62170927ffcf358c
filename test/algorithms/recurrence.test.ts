import fc from 'fast-check';
import { expect, test } from 'vitest';
import { recurrence } from '../../src/algorithms/recurrence.ts';

/** Numbers as a hash gives them. */
const mixed = (n: number): number => Math.imul(n ^ (n >>> 15), 0x85ebca6b) >>> 0;

test('never says no to a number that came twice', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(5000), { maxLength: 3000 }), (list) => {
      const seen = recurrence();
      for (const n of list) seen.add(mixed(n));
      const twice = list.filter((n, i) => list.indexOf(n) !== i);
      expect(twice.every((n) => seen.has(mixed(n)))).toBe(true);
      expect(seen.repeats).toBeGreaterThanOrEqual(twice.length);
    }),
    { numRuns: 30 },
  );
});

test('says no to nearly all of those that came once, however many there are', () => {
  const seen = recurrence();
  const once = Array.from({ length: 300_000 }, (_, i) => mixed(i + 1));
  for (const n of once) seen.add(n);
  expect(once.filter((n) => seen.has(n)).length).toBeLessThan(0.2 * once.length);
  expect(seen.bytes).toBeLessThan(8 * 2 ** 20);
});
