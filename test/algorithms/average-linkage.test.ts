import { describe, expect, it } from 'vitest';
import { averageLinkage } from '../../src/algorithms/average-linkage.ts';

const pair = (a: number, b: number, score: number) => ({ a, b, score });

describe('averageLinkage', () => {
  it('does not chain: a neighbour of a neighbour that was never compared stays out', () => {
    const pairs = [pair(0, 1, 3), pair(1, 2, 2)];
    expect([...averageLinkage(3, pairs, { line: 0, floor: -3 }).cluster]).toEqual([0, 0, 2]);
  });

  it('merges by the average of all pairs', () => {
    const pairs = [pair(0, 1, 3), pair(1, 2, 2), pair(0, 2, -1)];
    expect([...averageLinkage(3, pairs, { line: 0, floor: -3 }).cluster]).toEqual([0, 0, 0]);
  });

  it('lets clusters object to a merge', () => {
    const against = () => 10;
    expect([...averageLinkage(2, [pair(0, 1, 3)], { line: 0, floor: -3, against }).cluster]).toEqual([0, 1]);
  });

  it('joins clusters of any size', () => {
    const count = 2 ** 18;
    const row = Array.from({ length: count - 1 }, (_, i) => pair(i, i + 1, 3));
    expect(new Set(averageLinkage(count, row, { line: -1, floor: 0 }).cluster).size).toBe(1);
  });

  it('says how near the nearest decision was', () => {
    const { slack } = averageLinkage(3, [pair(0, 1, 3), pair(1, 2, -0.5), pair(0, 2, -1.5)], {
      line: 0,
      floor: -3,
    });
    expect(slack.get(0)).toBe(1);
    expect(slack.get(2)).toBe(1);
  });

  it('counts what speaks against a merge into how near it was, made or refused', () => {
    const options = { line: 0, floor: -3, against: () => 1 };
    expect(averageLinkage(2, [pair(0, 1, 3)], options).slack.get(0)).toBe(2);
    const refused = averageLinkage(2, [pair(0, 1, 3)], { ...options, against: () => 4 });
    expect([refused.slack.get(0), refused.slack.get(1)]).toEqual([1, 1]);
  });
});
