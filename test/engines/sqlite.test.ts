import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, describe, expect, it } from 'vitest';
import { openStore } from '../../src/engines/sqlite/store.ts';
import { documentOf as document } from '../invented.ts';
import { storeSuite } from './store-suite.ts';

const folder = mkdtempSync(join(tmpdir(), 'vorlage-store-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
let files = 0;
const fresh = () => join(folder, `library-${++files}.db`);

storeSuite('sqlite', async () => openStore(fresh(), { write: true }));

describe('a library file', () => {
  it('is there again when opened again', async () => {
    const file = fresh();
    const first = openStore(file, { write: true });
    await first.addDocuments([document('a', 'Kept.')]);
    await first.close();
    const second = openStore(file);
    expect(await second.count()).toBe(1);
    await second.close();
  });

  it('lets others read, but not change, while one changes it, and says who', async () => {
    const file = fresh();
    const writer = openStore(file, { write: true });
    await writer.addDocuments([document('a', 'Kept.')]);
    const reader = openStore(file, { patience: 50 });
    expect(await reader.count()).toBe(1);
    expect(() => openStore(file, { write: true, patience: 50 })).toThrow(`process ${process.pid}`);
    await writer.close();
    await openStore(file, { write: true, patience: 50 }).close();
    await reader.close();
  });

  it('made by a newer version is refused, and says so', async () => {
    const file = fresh();
    await openStore(file).close();
    const raw = new DatabaseSync(file);
    raw.exec('PRAGMA user_version = 999');
    raw.close();
    expect(() => openStore(file)).toThrow('newer Vorlage');
  });

  it('of another program is refused and left as it is', () => {
    const file = fresh();
    const raw = new DatabaseSync(file);
    raw.exec('CREATE TABLE recipes (name)');
    raw.close();
    expect(() => openStore(file)).toThrow('not a Vorlage library');
  });

  // The dump was made once, by the version of its number, and is never changed.
  it.each(['1', '2', '3', '4', '5'])('of schema %s opens, with all that was in it', async (version) => {
    const file = fresh();
    const raw = new DatabaseSync(file);
    raw.exec(readFileSync(new URL(`golden/library-${version}.sql`, import.meta.url), 'utf8'));
    raw.close();
    const store = openStore(file, { write: true });
    expect((await store.documents(['a', 'b'])).map((d) => d.text)).toEqual([
      'The bridge at Tolm is closed.',
      'Tolm closes its bridge until spring.',
    ]);
    expect(await store.stories()).toEqual([{ id: 's', documents: ['a', 'b'], margin: 0.75 }]);
    expect(await store.result('k')).toBe('{"kept":true}');
    expect((await store.search('spring', 5)).map((h) => h.document)).toEqual(['b']);
    expect((await store.corrections()).map((c) => c.id)).toEqual(version === '1' ? [] : ['c1']);
    expect(await store.storiesNamed('s')).toEqual([{ id: 's', story: 's' }]);
    expect(await store.waiting()).toEqual([]);
    expect((await store.unlisted(9)).length).toBe(version === '5' ? 0 : 2);
    await store.addDocuments([document('c', 'New.')]);
    expect(await store.count()).toBe(3);
    expect(await store.waiting()).toEqual(['c']);
    await store.close();
  });

  it('of schema 2 keeps the reports on its stories and lets go of those on stories that are gone', async () => {
    const file = fresh();
    const raw = new DatabaseSync(file);
    raw.exec(readFileSync(new URL('golden/library-2.sql', import.meta.url), 'utf8'));
    raw.exec(`INSERT INTO result VALUES ('r', 'story', '{"stories":[{"id":"s"}]}'), ('old', 'story', '{"stories":[{"id":"t"}]}')`); // prettier-ignore
    raw.close();
    const store = openStore(file, { write: true });
    expect((await store.results()).sort()).toEqual(['k', 'r']);
    const made = [{ id: 's', documents: ['a'], margin: 0.5 }];
    await store.changeStories({ settled: [], gone: [], made, when: '2031-02-03' });
    expect(await store.results()).toEqual(['k']);
    await store.close();
  });
});
