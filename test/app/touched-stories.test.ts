/** What is sorted anew among neighbours changes only stories that new articles have to do with. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { afterAll, expect, test, vi } from 'vitest';
import { keep } from '../../src/app/library-add.ts';
import { sortWaiting } from '../../src/app/library-sort.ts';
import { openLibrary } from '../../src/app/open.ts';
import { touchedBy } from '../../src/app/touched-stories.ts';
import type { Document, Story } from '../../src/model/index.ts';
import { documentOf } from '../invented.ts';

const folder = mkdtempSync(join(tmpdir(), 'vorlage-touched-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const story = (documents: string): Story => ({ id: documents, documents: documents.split(''), margin: 1 });
const touched = (added: string, old: readonly string[], groups: readonly string[]) => {
  const kept = touchedBy(added.split(''), old.map(story), groups.map(story));
  return [kept.old.map((s) => s.id), kept.groups.map((s) => s.id)];
};

test('a story that nothing new came to stays as it is, whatever its neighbours alone make of it', () => {
  expect(touched('x', ['ab', 'cd'], ['abx', 'c', 'd'])).toEqual([['ab'], ['abx']]);
  expect(touched('x', ['ab', 'cd'], ['x', 'acb', 'd'])).toEqual([[], ['x']]);
});

test('what new articles bring together or take apart is taken over', () => {
  expect(touched('x', ['ab', 'cd'], ['abcdx'])).toEqual([['ab', 'cd'], ['abcdx']]);
  expect(touched('x', ['ab', 'cd'], ['ax', 'bc', 'd'])).toEqual([
    ['ab', 'cd'],
    ['ax', 'bc', 'd'],
  ]);
});

/** The name of the `i`th of many places that do not exist. */
const place = (i: number): string => {
  let state = i * 7919 + 17;
  const next = (): number => (state = (Math.imul(state, 1103515245) + 12345) >>> 0) >>> 8;
  return `B${Array.from({ length: 4 }, () => 'aeiou'[next() % 5]! + 'dgklmnrst'[next() % 9]!).join('')}`;
};

const report = (i: number): Document =>
  documentOf(`r${String(i).padStart(3, '0')}`, `${place(4 * i)} closes its pier.\n\n${place(4 * i + 1)} objected on Tuesday, said ${place(4 * i + 2)} of ${place(4 * i + 3)}, and paid ${i * 13 + 7} crowns for it.`); // prettier-ignore

/** Articles whose texts are read when one more comes to so many. */
const readWith = async (articles: number): Promise<number> => {
  const store = openLibrary(join(folder, `${articles}.db`), { write: true });
  const add = async (documents: readonly Document[]) => {
    for await (const _ of keep(store, Readable.from(documents)));
    await sortWaiting(store, { whole: 0 });
  };
  await add(Array.from({ length: articles }, (_, i) => report(i)));
  const documents = vi.spyOn(store, 'documents');
  await add([documentOf('new', `${report(7).text} Nobody was hurt.`)]);
  expect((await store.storiesOf(['new'])).map((s) => s.documents)).toEqual([['new', 'r007']]);
  const read = documents.mock.calls.reduce((sum, [ids]) => sum + ids.length, 0);
  await store.close();
  return read;
};

test('adding an article to a large library reads no more than to a small one', async () => {
  const [small, large] = [await readWith(60), await readWith(480)];
  expect(large).toBeLessThan(1.5 * small);
});
