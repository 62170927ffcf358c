/** A story that somebody cited is found again under the id that it had. */
import { expect, test, vi } from 'vitest';
import { hashText } from '../../src/algorithms/hash.ts';
import { lastingIds } from '../../src/app/lasting-ids.ts';
import { changesBetween } from '../../src/app/story-changes.ts';
import type { Story } from '../../src/model/index.ts';

const story = (id: string, documents: string): Story => ({ id, documents: documents.split(''), margin: 1 });
const group = (documents: string): Story => story(hashText(documents.split('')), documents);

/** Sorts anew: `old` as "id documents", the oldest first; `groups` as documents. */
const after = async (old: readonly string[], groups: readonly string[], taken: readonly string[] = []) => {
  const before = old.map((o) => story(...(o.split(' ') as [string, string])));
  const { gone, made } = await lastingIds(before, groups.map(group), async (id) => taken.includes(id));
  const touched = new Set([...gone, ...made].map((s) => s.id));
  return {
    gone: gone.map((g) => `${g.id}>${g.into}`),
    made: made.map((s) => `${s.id} ${s.documents.join('')}`),
    told: changesBetween(before.filter((s) => touched.has(s.id)), made).map((c) => [c.change, c.story, c.before, c.articles, ...c.from, ...(c.outOf ? [`<${c.outOf}`] : [])].join(' ')), // prettier-ignore
  };
};

test('a story that grows keeps its id; what is as it was is left alone', async () => {
  expect(await after(['A ab', 'B c'], ['abd', 'c'])).toEqual({
    gone: [],
    made: ['A abd'],
    told: ['grew A 2 3'],
  });
});

test('the first article that joins another makes a story of several, under the id of the one', async () => {
  expect(await after(['A a'], ['ab'])).toEqual({ gone: [], made: ['A ab'], told: ['new A 1 2'] });
});

test('of stories that become one the larger keeps its id, of equals the older, and the others lead to it', async () => {
  expect(await after(['A a', 'B bcd', 'C ef'], ['abcdef'])).toEqual({ gone: ['A>B', 'C>B'], made: ['B abcdef'], told: ['merged B 3 6 A C'] }); // prettier-ignore
  expect((await after(['B cd', 'A ab'], ['abcd'])).gone).toEqual(['A>B']);
});

test('where a story falls apart the larger part keeps its id, the other is new', async () => {
  const id = hashText(['a', 'b']);
  expect(await after(['A abcde'], ['ab', 'cde'])).toEqual({ gone: [], made: [`${id} ab`, 'A cde'], told: ['shrank A 5 3', `split ${id} 0 2 <A`] }); // prettier-ignore
});

test('an id goes with most of its articles, though a few of them are left behind', async () => {
  const left = hashText(['c']);
  expect(await after(['A abc', 'B defgh'], ['abdefgh', 'c'])).toEqual({ gone: ['A>B'], made: ['B abdefgh', `${left} c`], told: ['merged B 5 7 A', `split ${left} 0 1 <A`] }); // prettier-ignore
});

test('an id that was once cited never comes to mean another story', async () => {
  const id = hashText(['a', 'b']);
  const again = hashText(['a', 'b', '2']);
  expect((await after(['A abcde'], ['ab', 'cde'], [id])).made).toEqual([`${again} ab`, 'A cde']);
});

test('articles that change places between stories of one size are told', async () => {
  expect((await after(['A abc', 'B def'], ['abd', 'cef'])).told).toEqual(['changed A 3 3', 'changed B 3 3']);
});

test('a story whose articles are the same is told where one of them has a new text', async () => {
  const [old, groups] = [
    [story('A', 'ab'), story('B', 'c')],
    [group('ab'), group('c')],
  ];
  const { gone, made } = await lastingIds(old, groups, async () => false, new Set(['A']));
  expect({ gone, made }).toEqual({ gone: [], made: [story('A', 'ab')] });
});

test('the order of the groups never matters', async () => {
  const groups = ['abd', 'cef', 'g', 'hi'];
  const old = ['A abc', 'B def', 'C gh'];
  expect((await after(old, groups.toReversed())).made.sort()).toEqual((await after(old, groups)).made.sort());
});

/** Ids that are looked through to name so many new stories. */
const lookedThrough = async (stories: number): Promise<number> => {
  const groups = Array.from({ length: stories }, (_, i) => ({ id: '', documents: [`d${i}`], margin: 1 }));
  const includes = vi.spyOn(Array.prototype, 'includes');
  await lastingIds([], groups, async () => false);
  const looked = includes.mock.contexts.reduce<number>((sum, list) => sum + (list as unknown[]).length, 0);
  includes.mockRestore();
  return looked;
};

test('to name a new story no list of all the others is looked through', async () => {
  expect(await lookedThrough(300)).toBeLessThanOrEqual(2 * (await lookedThrough(150)));
});
