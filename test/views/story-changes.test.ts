/** What is said on the terminal of stories that changed. */
import { expect, test } from 'vitest';
import type { StoryChange } from '../../src/model/index.ts';
import { changeLine, changesSummary, toldInOrder } from '../../src/views/story-changes.ts';

const change = (
  kind: StoryChange['change'],
  articles: number,
  more: Partial<StoryChange> = {},
): StoryChange => ({
  story: `${kind}0000000000000000`.slice(0, 16),
  change: kind,
  articles,
  before: 0,
  from: [],
  outOf: null,
  ...more,
});

const DAY: readonly StoryChange[] = [
  change('new', 3),
  change('grew', 5, { before: 3 }),
  change('merged', 9, { before: 6, from: ['77b2e0a1aa', '2', '3', '4', '5'] }),
  change('split', 1, { outOf: '0a1b2c3d4e' }),
  change('new', 1),
];

test('stories that went into others or came out of them come first, single new articles are only counted', () => {
  expect(toldInOrder(DAY).map((c) => changeLine(c, 'Ferry in harbour'))).toEqual([
    'merged   merged00  9 articles, with what was 77b2e0a1, 2, 3, 2 more  Ferry in harbour',
    'split    split000  1 article, out of 0a1b2c3d  Ferry in harbour',
    'new      new00000  3 articles  Ferry in harbour',
    'grew     grew0000  5 articles, 3 before  Ferry in harbour',
  ]);
});

test('a sentence sums it up', () => {
  expect(changesSummary(DAY)).toBe('1 new story, 1 grew, 1 took in others, 1 came out of others; 1 new article is by itself'); // prettier-ignore
  expect(changesSummary([])).toBe('No story changed');
});
