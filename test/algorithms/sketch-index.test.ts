import { expect, it } from 'vitest';
import { commonMembers } from '../../src/algorithms/common-members.ts';
import { sketchIndex } from '../../src/algorithms/sketch-index.ts';

const list = (...numbers: number[]): Uint32Array => Uint32Array.from(numbers);

it('gives the owners of sketches that agree enough, those that do most first', () => {
  const index = sketchIndex(4, 4, { agreeing: 2, remembered: 9 });
  index.keep(7, list(1, 2, 3, 4));
  index.keep(5, list(2, 3, 4, 5));
  index.keep(3, list(4, 5, 6, 7));
  expect(index.like(list(2, 3, 4, 9))).toEqual([5, 7]);
  expect(index.like(list(1, 2, 3, 9))).toEqual([7, 5]);
  expect(index.like(list(0xffffffff, 0, 7, 9))).toEqual([]);
  expect(index.like(list())).toEqual([]);
});

it('remembers no more owners of one number than it is told to', () => {
  const index = sketchIndex(10, 2, { agreeing: 1, remembered: 3 });
  for (let owner = 0; owner < 10; owner++) index.keep(owner, list(1, 100 + owner));
  expect(index.like(list(1))).toEqual([0, 1, 2]);
  expect(index.like(list(109))).toEqual([9]);
});

it('counts what two ascending lists have in common', () => {
  expect(commonMembers(list(1, 3, 5, 9), list(2, 3, 9, 10))).toBe(2);
  expect(commonMembers(list(), list(1))).toBe(0);
});
