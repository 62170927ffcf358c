import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editDistance, similarSpelling } from '../../src/algorithms/edit-distance.ts';

const word = fc.string({ maxLength: 12 });

describe('edit distance', () => {
  it.each([
    ['hoo', 'foo', 1],
    ['vance', 'vacne', 1],
    ['zelensky', 'zelenskyy', 1],
    ['', 'abc', 3],
  ])('from %s to %s is %d', (a, b, distance) => expect(editDistance(a, b)).toBe(distance));

  it('is symmetric, zero only for equal strings, and no more than the longer one', () => {
    fc.assert(
      fc.property(word, word, (a, b) => {
        const d = editDistance(a, b);
        expect(d).toBe(editDistance(b, a));
        expect(d === 0).toBe(a === b);
        expect(d).toBeLessThanOrEqual(Math.max(a.length, b.length));
        expect(similarSpelling(a, b)).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});
