/** Articles of one text are kept each for itself, and known again by the same command. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { findStory } from '../../src/app/find-story.ts';
import { keep } from '../../src/app/library-add.ts';
import { sortWaiting } from '../../src/app/library-sort.ts';
import { openLibrary } from '../../src/app/open.ts';
import { documentsOf, documentsOfRows } from '../../src/app/read-articles.ts';

const folder = mkdtempSync(join(tmpdir(), 'vorlage-apart-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const at = (name: string) => join(folder, name);

const TEXT = 'The ferry to Orlen stays in harbour until Friday, its owners said, because of a broken shaft.';
const row = (more: object) => JSON.stringify({ title: 'Ferry stays in harbour', text: TEXT, ...more });

/** Adds in a library of its own process, as a command does; gives the ids that were new, and of all in order. */
const adder = (name: string) => async (input: string) => {
  const store = openLibrary(at(name), { write: true });
  const trouble = (d: { message: string }) => expect.fail(d.message);
  const documents = input.endsWith('.jsonl') ? documentsOfRows(input, trouble) : documentsOf([input], trouble); // prettier-ignore
  const [added, all]: [string[], string[]] = [[], []];
  for await (const batch of keep(store, documents)) {
    added.push(...batch.added);
    all.push(...batch.documents.map((d) => d.id));
  }
  const outlets = (await store.documents(added)).map((d) => d.outlet);
  await store.close();
  return { added, all, outlets: outlets.sort() };
};

test('rows of one text by several outlets, or on several days, are kept each, in whatever order they come again', async () => {
  const add = adder('rows.db');
  const rows = [
    row({ outlet: 'Orlen Post', published: '2031-05-01' }),
    row({ outlet: 'Tolm Gazette', published: '2031-05-01' }),
    row({ outlet: 'Orlen Post', published: '2031-05-08' }),
  ];
  writeFileSync(at('rows.jsonl'), rows.slice(0, 2).join('\n'));
  const first = await add(at('rows.jsonl'));
  expect(first.outlets).toEqual(['Orlen Post', 'Tolm Gazette']);
  expect((await add(at('rows.jsonl'))).added).toEqual([]);
  writeFileSync(at('rows.jsonl'), rows.join('\n'));
  expect((await add(at('rows.jsonl'))).outlets).toEqual(['Orlen Post']);
  writeFileSync(at('rows.jsonl'), rows.reverse().join('\n'));
  const again = await add(at('rows.jsonl'));
  expect(again.added).toEqual([]);
  expect(new Set(again.all).size).toBe(3);
});

test('the same row twice is one article, also where it says more or more exactly the second time', async () => {
  const add = adder('same.db');
  const dated = row({ outlet: 'Orlen Post', published: '2031-05-01' });
  writeFileSync(at('same.jsonl'), [dated, dated, row({ published: '2031-05-01T08:00:00Z' }), row({})].join('\n')); // prettier-ignore
  expect((await add(at('same.jsonl'))).added).toHaveLength(1);
});

test('a row whose user gave it an id is known by it, whatever else was set right', async () => {
  const add = adder('keys.db');
  writeFileSync(at('keys.jsonl'), [row({ id: 'f1', outlet: 'Orlen Post' }), row({ id: 'f2', outlet: 'Orlen Post' })].join('\n')); // prettier-ignore
  expect((await add(at('keys.jsonl'))).added).toHaveLength(2);
  writeFileSync(at('keys.jsonl'), row({ id: 'f1', outlet: 'The Orlen Post' }));
  expect((await add(at('keys.jsonl'))).added).toEqual([]);
  writeFileSync(at('others.jsonl'), JSON.stringify({ id: 'f2', text: 'A bakery in Tolm burned down on Sunday. Nobody was hurt, firefighters said.' })); // prettier-ignore
  await add(at('others.jsonl'));
  const store = openLibrary(at('keys.db'), { write: true });
  await sortWaiting(store);
  expect((await findStory(store, 'f1')).documents).toHaveLength(2);
  await expect(findStory(store, 'f2')).rejects.toThrow('articles called f2 are in 2 stories');
  await expect(findStory(store, 'f3')).rejects.toThrow('no story f3');
  await store.close();
});

test('files of one name and text in two folders are kept both, and known again', async () => {
  const add = adder('files.db');
  for (const outlet of ['a', 'b']) {
    mkdirSync(at(`places/${outlet}`), { recursive: true });
    writeFileSync(at(`places/${outlet}/ferry.txt`), `Ferry stays in harbour\n\n${TEXT}\n`);
  }
  expect((await add(at('places'))).added).toHaveLength(2);
  expect((await add(at('places'))).added).toEqual([]);
  expect((await add(at('places/b'))).added).toEqual([]);
});
