/** A library that grows day by day: what is told of its stories, and what is found among their neighbours. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { afterAll, expect, test } from 'vitest';
import { correctionNow } from '../../src/app/corrections.ts';
import { findStory } from '../../src/app/find-story.ts';
import { keep } from '../../src/app/library-add.ts';
import { sortAnew } from '../../src/app/library-anew.ts';
import { correctLibrary } from '../../src/app/library-correct.ts';
import { sortWaiting } from '../../src/app/library-sort.ts';
import { openLibrary } from '../../src/app/open.ts';
import type { Document } from '../../src/model/index.ts';
import { documentOf } from '../invented.ts';

const folder = mkdtempSync(join(tmpdir(), 'vorlage-over-time-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
let files = 0;

/** `whole: 0`: sorts among neighbours from the first article on, as large libraries do. */
const library = ({ whole = 2000 } = {}) => {
  const store = openLibrary(join(folder, `${++files}.db`), { write: true });
  const add = async (...documents: Document[]) => {
    for await (const _ of keep(store, Readable.from(documents)));
    return (await sortWaiting(store, { whole })).changes;
  };
  return { store, add };
};

const FERRY =
  'The ferry Halvard struck the pier at Orlen on Tuesday evening. Twelve passengers were hurt, the harbour office of Orlen said.';
const TRAMS =
  'The council of Tolm bought three new trams from Brandt Works on Monday. They will run to Tolm airport from spring.';
const ferry = (id: string, more: string) => documentOf(id, `${FERRY} ${more}`);
const trams = (id: string, more: string) => documentOf(id, `${TRAMS} ${more}`);

test.each([2000, 0])(
  'what each day brings is told, and stories keep their ids (sorted whole up to %i)',
  async (whole) => {
    const { store, add } = library({ whole });
    const first = await add(
      ferry('f1', 'Nobody was on the pier.'),
      ferry('f2', 'A diver looked at the hull.'),
      trams('t1', 'Each costs two million.'),
    );
    expect(first.map((c) => [c.change, c.before, c.articles])).toEqual([['new', 0, 2], ['new', 0, 1]]); // prettier-ignore
    const [halvard, tram] = first.map((c) => c.story);
    const second = await add(
      ferry('f3', 'The captain was not hurt.'),
      trams('t2', 'The old ones go to a museum.'),
    );
    expect(second.map((c) => [c.story, c.change, c.before, c.articles])).toEqual([[halvard, 'grew', 2, 3], [tram, 'new', 1, 2]]); // prettier-ignore
    expect((await store.stories()).map((s) => [s.id, s.documents])).toEqual([[halvard, ['f1', 'f2', 'f3']], [tram, ['t1', 't2']]]); // prettier-ignore
    await store.close();
  },
);

test('a story that went into another one is found under its old id, also the beginning of it, and says so', async () => {
  const { store, add } = library();
  await add(
    ferry('f1', ''),
    ferry('f2', 'A diver looked at the hull.'),
    ferry('f3', 'The captain slept.'),
    trams('t1', ''),
  );
  const [large, small] = (await store.stories()).sort((a, b) => b.documents.length - a.documents.length);
  const merge = correctionNow({ kind: 'merge-stories', documents: ['f1', 't1'] });
  await correctLibrary(store, { add: [merge] });
  const told: string[] = [];
  expect((await findStory(store, small!.id.slice(0, 9), (what) => told.push(what))).id).toBe(large!.id);
  expect(told).toEqual([`the story ${small!.id} went into ${large!.id}`]);
  await findStory(store, large!.id, expect.fail);
  await correctLibrary(store, { undo: [merge.id] });
  expect((await findStory(store, 'f1')).id).toBe(large!.id);
  await store.close();
});

const FIRE = '星期二晚上，奥林港的一座旧仓库起火，消防员花了四个小时才把火扑灭，没有人受伤。';
const FLOOD = 'น้ำท่วมหมู่บ้านริมแม่น้ำโทลมเมื่อคืนวันจันทร์ ชาวบ้านสองร้อยคนต้องย้ายไปอยู่ที่โรงเรียน';

test('articles in scripts without spaces find their neighbours in a large library too', async () => {
  const { store, add } = library({ whole: 0 });
  await add(documentOf('z1', FIRE), documentOf('t1', FLOOD), ferry('f1', ''), trams('r1', ''));
  await add(documentOf('z2', `${FIRE}仓库里存放的是粮食和木材。`), documentOf('t2', `${FLOOD} ฝนยังตกอยู่`));
  expect((await store.stories()).map((s) => s.documents.join(' ')).sort()).toEqual([
    'f1',
    'r1',
    't1 t2',
    'z1 z2',
  ]);
  await store.close();
});

test('sorted anew in one batch: what would differ is told, nothing is changed until it is taken over', async () => {
  const { store, add } = library();
  await add(
    ferry('f1', ''),
    ferry('f2', 'A diver looked at the hull.'),
    ferry('f3', 'The captain slept.'),
    trams('t1', ''),
  );
  expect(await sortAnew(store)).toMatchObject({ stories: 2, same: 2, changes: [] });
  // As if the third had come when nothing like it was near.
  const [story] = await store.storiesOf(['f3']);
  const left = { ...story!, documents: ['f1', 'f2'] };
  await store.changeStories({ settled: [], gone: [], made: [left, { id: 'alone', documents: ['f3'], margin: 1 }], when: '2031-02-03' }); // prettier-ignore
  const anew = await sortAnew(store);
  expect(anew.changes).toEqual([{ story: story!.id, change: 'grew', articles: 3, before: 2, from: ['alone'], outOf: null }]); // prettier-ignore
  expect(await store.storiesOf(['f3'])).toEqual([{ id: 'alone', documents: ['f3'], margin: 1 }]);
  await store.changeStories(anew.change);
  expect((await sortAnew(store)).changes).toEqual([]);
  expect((await findStory(store, 'alone')).id).toBe(story!.id);
  await store.close();
});
