/** An article that comes again with another text: the later one counts, both are kept, and the story is sorted and traced anew. */
import { Readable } from 'node:stream';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { correctionNow } from '../../src/app/corrections.ts';
import { findStory } from '../../src/app/find-story.ts';
import { keep } from '../../src/app/library-add.ts';
import { correctionsOfLibrary, correctLibrary } from '../../src/app/library-correct.ts';
import { sortWaiting } from '../../src/app/library-sort.ts';
import { storyReport } from '../../src/app/library-trace.ts';
import { openLibrary } from '../../src/app/open.ts';
import type { Document, PageRecord } from '../../src/model/index.ts';
import { extract } from '../../src/stages/extract/index.ts';

const folder = mkdtempSync(join(tmpdir(), 'vorlage-later-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
let files = 0;

const TEXT =
  'Twelve people were hurt when the ferry to Orlen struck its pier on Tuesday, the harbour office said. The pier stays closed until Friday.';
const CORRECTED = TEXT.replace('Twelve', 'Two');
const OTHER =
  'The council of Tolm bought three new trams on Monday. They are to run on the line to the airport, which opens in spring.';

const rowsOf = async (file: string, records: readonly PageRecord[]): Promise<Document[]> =>
  Promise.all(records.map(async (record, i) => (await extract({ kind: 'record', file: `${file}:${i + 1}`, record })).document!)); // prettier-ignore

const library = () => {
  const store = openLibrary(join(folder, `${++files}.db`), { write: true });
  const add = async (file: string, ...records: PageRecord[]) => {
    const sum = { ids: [] as string[], added: [] as string[], replaced: [] as string[] };
    for await (const batch of keep(store, Readable.from(await rowsOf(file, records)))) {
      sum.ids.push(...batch.documents.map((d) => d.id));
      sum.added.push(...batch.added);
      sum.replaced.push(...batch.replaced.map((r) => `${r.document}>${r.by}`));
    }
    const { changes } = await sortWaiting(store);
    return { ...sum, changes };
  };
  return { store, add };
};

test('rows without an id are one article whatever their file is called', async () => {
  const { store, add } = library();
  const [first, again] = [
    await add('a.jsonl', { text: TEXT }),
    await add('b.jsonl', { text: TEXT }, { text: OTHER }),
  ];
  expect(again.ids[0]).toBe(first.ids[0]);
  expect(again.added).toEqual([again.ids[1]]);
  expect((await add('c.jsonl', { text: TEXT, url: 'https://orlen.example/1' }, { text: TEXT, url: 'https://tolm.example/1' })).added).toHaveLength(0); // prettier-ignore
  await store.close();
});

test.each([
  ['the id that its user gave it', { id: 'f1' }],
  ['its address', { url: 'https://orlen.example/ferry' }],
])('a corrected text takes the place of the one that it corrects, known by %s', async (_, name) => {
  const { store, add } = library();
  const first = await add('a.jsonl', { ...name, text: TEXT }, { text: `${TEXT} Nobody was on the pier.` });
  const { story } = first.changes[0]!;
  await storyReport(store, await findStory(store, story));
  const second = await add('b.jsonl', { ...name, text: CORRECTED });
  expect(second.replaced).toEqual([`${first.ids[0]}>${second.ids[0]}`]);
  expect(second.changes).toEqual([
    { story, change: 'changed', articles: 2, before: 2, from: [], outOf: null },
  ]);
  const now = await findStory(store, story);
  expect(now.documents).toEqual([second.ids[0], first.ids[1]].sort());
  const report = await storyReport(store, now);
  expect(report.stories[0]!.id).toBe(story);
  expect(report.documents.map((d) => d.text)).toContain(CORRECTED);
  expect((await store.documents([first.ids[0]!]))[0]!.text).toBe(TEXT);
  const told: string[] = [];
  expect(await findStory(store, first.ids[0]!, (what) => told.push(what))).toEqual(now);
  expect(told).toEqual([`the article ${first.ids[0]} has a new text, ${second.ids[0]}`]);

  const old = await add('a.jsonl', { ...name, text: TEXT });
  expect(old).toMatchObject({ added: [], replaced: [], changes: [] });
  expect(await findStory(store, story)).toEqual(now);
  await store.close();
});

test.each([2000, 0])('a new text that was kept when a run was stopped is told by the next (sorted whole up to %i)', async (whole) => {
  const { store, add } = library();
  await add('a.jsonl', { id: 'f1', text: TEXT }, { id: 't1', text: OTHER });
  const { id } = await findStory(store, 'f1');
  for await (const _ of keep(store, Readable.from(await rowsOf('b.jsonl', [{ id: 'f1', text: CORRECTED }]))));
  const told = (await sortWaiting(store, { whole })).changes;
  expect(told.map((c) => [c.story, c.change])).toEqual([[id, 'changed']]);
  expect((await sortWaiting(store, { whole })).changes).toEqual([]);
  await store.close();
}); // prettier-ignore

test('of several texts in one batch the last counts, and one of an earlier day does not', async () => {
  const { store, add } = library();
  const { ids } = await add(
    'a.jsonl',
    { id: 'f1', text: TEXT, published: '2031-05-02' },
    { id: 'f1', text: CORRECTED, published: '2031-05-03' },
    { id: 'f1', text: `${TEXT} It is the third time.`, published: '2031-05-01' },
  );
  expect(await store.called('f1')).toEqual([ids[1]]);
  expect(await store.count()).toBe(1);
  expect((await findStory(store, 'f1')).documents).toEqual([ids[1]]);
  expect((await findStory(store, ids[2]!)).documents).toEqual([ids[1]]);
  await store.close();
});

const URL_OF_FERRY = 'https://orlen.example/ferry';
const THIRD = CORRECTED.replace('Friday', 'Sunday');

test('an article that was corrected by its address alone is still found by the id that its user gave it', async () => {
  const { store, add } = library();
  const first = await add('a.jsonl', { id: 'f1', url: URL_OF_FERRY, text: TEXT });
  const second = await add('b.jsonl', { url: URL_OF_FERRY, text: CORRECTED });
  expect(second.replaced).toEqual([`${first.ids[0]}>${second.ids[0]}`]);
  expect((await findStory(store, 'f1')).documents).toEqual(second.ids);
  const third = await add('c.jsonl', { id: 'f1', text: THIRD });
  expect(third.replaced).toEqual([`${second.ids[0]}>${third.ids[0]}`]);
  expect((await findStory(store, 'f1')).documents).toEqual(third.ids);
  await store.close();
});

test('so it is where all its texts come in one batch', async () => {
  const { store, add } = library();
  const { ids } = await add(
    'a.jsonl',
    { id: 'f1', url: URL_OF_FERRY, text: TEXT },
    { url: URL_OF_FERRY, text: CORRECTED },
    { id: 'f1', text: THIRD },
  );
  expect(await store.called('f1')).toEqual([ids[2]]);
  expect(await store.count()).toBe(1);
  await store.close();
});

test('ids and addresses that are used twice make no two articles one', async () => {
  const { store, add } = library();
  await add('a.jsonl', { id: '1', text: TEXT }, { id: '2', text: TEXT, outlet: 'Orlen Post' });
  const more = await add(
    'b.jsonl',
    { id: '1', text: OTHER },
    { id: '2', text: CORRECTED, outlet: 'Tolm Gazette' },
  );
  expect(more.replaced).toEqual([]);
  expect(await store.count()).toBe(4);
  await store.close();
});

test('an address that many articles go by is no name of theirs', async () => {
  const { store, add } = library();
  const url = 'https://orlen.example/';
  const words = (i: number): string => Array.from({ length: 20 }, (_, k) => ((i + 1) * 7_654_321 * (k + 3)).toString(36)).join(' '); // prettier-ignore
  await add('a.jsonl', ...Array.from({ length: 21 }, (_, i) => ({ url, text: words(i) })));
  expect((await add('b.jsonl', { url, text: TEXT })).added).toHaveLength(1);
  expect((await add('c.jsonl', { url, text: CORRECTED })).replaced).toEqual([]);
  expect(await store.count()).toBe(23);
  await store.close();
});

test('what was said of an article holds of its later text', async () => {
  const { store, add } = library();
  const [document] = (await add('a.jsonl', { id: 'f1', text: TEXT })).ids as [string];
  await correctLibrary(store, {
    add: [correctionNow({ kind: 'set-outlet', document, outlet: 'Orlen Post' })],
  });
  await add('b.jsonl', { id: 'f1', text: CORRECTED });
  const report = await storyReport(store, await findStory(store, 'f1'));
  expect(report.documents[0]!.outlet).toBe('Orlen Post');
  expect((await correctionsOfLibrary(store)).map((c) => c.outcome)).toEqual(['applied']);
  await store.close();
});
