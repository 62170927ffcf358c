/** Story changes as lines for the terminal: which stories are new, grew, took in others or came out of them. */
import type { StoryChange } from '../model/index.ts';

/** Characters of an id that are shown: enough to tell the stories of a library apart. */
const SHORT = 8;
const short = (id: string): string => id.slice(0, SHORT);

const counted = (n: number, one: string, many: string): string => `${n} ${n === 1 ? one : many}`;
const articles = (n: number): string => counted(n, 'article', 'articles');

/** Stories that a line names. */
const NAMED = 3;
const named = (ids: readonly string[]): string => {
  const more = ids.length > NAMED ? [`${ids.length - NAMED} more`] : [];
  return [...ids.slice(0, NAMED).map(short), ...more].join(', ');
};

const HOW: Readonly<Record<StoryChange['change'], (c: StoryChange) => string>> = {
  new: () => '',
  grew: ({ before }) => `, ${before} before`,
  shrank: ({ before }) => `, ${before} before`,
  changed: () => ', other articles or texts than before',
  merged: ({ from }) => `, with what was ${named(from)}`,
  split: ({ outOf }) => `, out of ${short(outOf!)}`,
};

/** `merged  0a1b2c3d  9 articles, with what was 77b2e0a1  Ferry stays in harbour` */
export const changeLine = (change: StoryChange, title: string): string =>
  [
    change.change.padEnd('changed'.length),
    short(change.story),
    `${articles(change.articles)}${HOW[change.change](change)}`,
    title,
  ].join('  ');

/** A story of one article is no news, unless it came out of a story. */
export const isTold = ({ articles, change }: StoryChange): boolean => articles > 1 || change !== 'new';

/** What is rare and matters to whoever cites a story comes first. */
const ORDER: readonly StoryChange['change'][] = ['merged', 'split', 'shrank', 'changed', 'new', 'grew'];

export const toldInOrder = (changes: readonly StoryChange[]): StoryChange[] =>
  changes.filter(isTold).sort((a, b) => ORDER.indexOf(a.change) - ORDER.indexOf(b.change));

/** "3 new stories, 2 grew, 1 took in others; 12 articles are by themselves" */
export const changesSummary = (changes: readonly StoryChange[]): string => {
  const told = changes.filter(isTold);
  const count = (kind: StoryChange['change']): number => told.filter((c) => c.change === kind).length;
  const parts = [
    [count('new'), count('new') === 1 ? 'new story' : 'new stories'],
    [count('grew'), 'grew'],
    [count('merged'), 'took in others'],
    [count('split'), 'came out of others'],
    [count('shrank'), 'shrank'],
    [count('changed'), 'changed'],
  ] as const;
  const some = parts.filter(([n]) => n > 0).map(([n, what]) => `${n} ${what}`);
  const single = changes.length - told.length;
  const alone = single === 0 ? '' : `; ${counted(single, 'new article is', 'new articles are')} by ${single === 1 ? 'itself' : 'themselves'}`; // prettier-ignore
  return `${some.length === 0 ? 'No story changed' : some.join(', ')}${alone}`;
};
