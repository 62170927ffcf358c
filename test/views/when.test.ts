/** Days as they stand above a story: what the first and the last share is said once. */
import { expect, it } from 'vitest';
import { daySpan, isEarlier, laterWords } from '../../src/views/when.ts';

it.each([
  ['2031-03-04', '2031-03-04', '4 March 2031'],
  ['2031-03-04T08:10:00Z', '2031-03-04T20:45', '4 March 2031'],
  ['2031-03-04T08:10:00Z', '2031-03-06', '4 to 6 March 2031'],
  ['2031-03-30', '2031-04-02', '30 March to 2 April 2031'],
  ['2030-12-31', '2031-01-01', '31 December 2030 to 1 January 2031'],
  ['2031-03', '2031-03-06', 'March to 6 March 2031'],
])('%s to %s', (first, last, words) => {
  expect(daySpan(first, last)).toBe(words);
});

it.each([
  ['2031-03-04T08:10:00Z', '2031-03-04T09:00:00Z', true],
  ['2031-03-04T09:10:00+02:00', '2031-03-04T08:00:00Z', true],
  ['2031-03-04T08:10:00Z', '2031-03-04', false],
  ['2031-03-03', '2031-03-04T00:10:00Z', true],
  ['2031-03', '2031-03-04', false],
  [null, '2031-03-04', false],
])('%s lies before %s: %s', (a, b, earlier) => {
  expect(isEarlier(a, b)).toBe(earlier);
});

it.each([
  ['2031-03-04T08:10Z', '2031-03-04T08:35Z', '25 minutes later'],
  ['2031-03-04T08:10Z', '2031-03-04T10:15Z', 'two hours later'],
  ['2031-03-04T08:10Z', '2031-03-05T06:10Z', '22 hours later'],
  ['2031-03-04T08:10Z', '2031-03-05', 'the next day'],
  ['2031-03-04', '2031-03-10T09:00Z', 'six days later'],
  ['2031-03-04', '2031-08-04', 'five months later'],
  ['2031-03-04', '2034-03-04', 'three years later'],
  ['2031-03-04', '2031-03-04T09:00Z', null],
  ['2031-03-05', '2031-03-04', null],
])('from %s to %s: %s', (a, b, words) => {
  expect(laterWords(a, b)).toBe(words);
});
