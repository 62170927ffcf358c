import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { findStory } from '../../src/app/find-story.ts';
import { keep, traceNew } from '../../src/app/library-add.ts';
import { sortWaiting } from '../../src/app/library-sort.ts';
import { correctionNow } from '../../src/app/corrections.ts';
import { correctionsOfLibrary, correctLibrary, searchLibrary } from '../../src/app/library-correct.ts';
import { keptReport, shelves, storyReport, untraced } from '../../src/app/library-trace.ts';
import { openLibrary } from '../../src/app/open.ts';
import { documentsOf } from '../../src/app/read-articles.ts';
import type { Document, Story } from '../../src/model/index.ts';
import type { Store } from '../../src/engines/engine.ts';
import { documentOf } from '../invented.ts';

const folder = mkdtempSync(join(tmpdir(), 'vorlage-library-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const file = (name: string) => join(folder, name);

const add = async (store: Store, ...inputs: string[]) => {
  let added = 0;
  const trouble = (d: { message: string }) => expect.fail(d.message);
  for await (const batch of keep(store, documentsOf(inputs, trouble))) added += batch.added.length;
  const { stories: changed } = await sortWaiting(store);
  await traceNew(store, changed);
  return { added, changed };
};

const keepAll = async (store: Store, documents: AsyncIterable<Document>): Promise<void> => {
  for await (const _ of keep(store, documents));
};

describe('library', () => {
  it('heeds corrections in whatever is traced or added later, and is as before once they are undone', async () => {
    const store = openLibrary(file('corrected.db'), { write: true });
    await add(store, 'examples/speech/articles', 'examples/quake/articles');
    const bytes = async () => {
      const stories = await store.stories();
      const reports = await Promise.all(stories.map((s) => storyReport(store, s)));
      return JSON.stringify([stories, reports, await shelves(store, { single: true })]);
    };
    const before = await bytes();
    const several = (await store.stories()).find((s) => s.documents.length > 1)!;
    const [document, ...from] = several.documents as [string, ...string[]];
    const now = new Date('2025-05-01T08:00:00Z');
    const corrections = [
      correctionNow({ kind: 'split-story', documents: [document], from }, now),
      correctionNow({ kind: 'set-date', document, published: '2019-02-03' }, now),
      correctionNow({ kind: 'set-outlet', document, outlet: 'The Morning Kite' }, now),
      correctionNow({ kind: 'join-names', names: ['Nobody', 'No One'] }, now),
    ];
    await correctLibrary(store, { add: corrections });
    expect((await store.stories()).map((s) => s.documents)).toContainEqual([document]);
    const report = await storyReport(store, await findStory(store, document));
    expect(report.documents[0]).toMatchObject({ outlet: 'The Morning Kite', published: '2019-02-03' });
    expect((await correctionsOfLibrary(store)).map((c) => [c.id, c.outcome]).sort()).toEqual(
      corrections.map((c) => [c.id, c.kind === 'join-names' ? 'dangling' : 'applied']).sort(),
    );
    expect((await searchLibrary(store, 'the', 9)).find((h) => h.document === document)).toMatchObject({ outlet: 'The Morning Kite', published: '2019-02-03' }); // prettier-ignore
    expect(
      (await shelves(store, { single: true })).find((s) => s.story === report.stories[0]!.id)!.from,
    ).toBe('2019-02-03');

    await correctLibrary(store, { undo: corrections.map((c) => c.id) });
    expect(await bytes()).toBe(before);
    await expect(correctLibrary(store, { undo: ['c0'] })).rejects.toThrow('no correction c0');

    await correctLibrary(store, { add: corrections });
    await add(store, 'examples/ferry/articles');
    expect((await store.stories()).map((s) => s.documents)).toContainEqual([document]);
    await correctLibrary(store, { undo: corrections.map((c) => c.id) });
    expect(await store.stories()).toContainEqual(several);
    await store.close();
  });

  it('merges stories in a library too large to be sorted anew as a whole', async () => {
    const store = openLibrary(file('large.db'), { write: true });
    await add(store, 'examples/speech/articles', 'examples/quake/articles');
    const [a, b] = (await store.stories()) as [Story, Story];
    const documents = [...a.documents, ...b.documents].sort();
    const merge = correctionNow({ kind: 'merge-stories', documents });
    await store.changeCorrections({ added: [merge], gone: [], unsettled: documents });
    await sortWaiting(store, { whole: 0 });
    expect((await store.stories()).map((s) => s.documents)).toContainEqual(documents);
    await store.close();
  });

  it('tells every new story of a large library, also those that a later part of the articles leaves as they are', async () => {
    const store = openLibrary(file('parts.db'), { write: true });
    await add(store, 'examples/speech/articles');
    const told = (i: number, ending: string) =>
      documentOf(
        `p${String(Math.floor(i / 2)).padStart(3, '0')}${ending}`,
        `Pier ${i} closes.\n\nThe harbour council of ${town(i)} voted to close its pier. ${town(i + 500)} objected, and ${town(i + 700)} of ${town(i + 900)} paid ${i * 13} crowns.`,
      );
    const pairs = Array.from({ length: 120 }, (_, i) => [told(i * 2, 'a'), told(i * 2, 'b')]).flat();
    await keepAll(store, Readable.from(pairs));
    const before = new Set((await store.stories()).map((s) => s.id));
    const { stories: changed } = await sortWaiting(store, { whole: 0 });
    const made = (await store.stories()).filter((s) => !before.has(s.id));
    expect(made.filter((s) => s.documents.length > 1).length).toBeGreaterThan(60);
    expect(changed.map((s) => s.id).sort()).toEqual(made.map((s) => s.id).sort());
    await store.close();
  });

  it('finds what is untraced in the store, and lets the reports of stories go that are gone', async () => {
    const store = openLibrary(file('untraced.db'), { write: true });
    const inputs = ['examples/speech/articles', 'examples/ferry/articles'];
    await keepAll(
      store,
      documentsOf(inputs, () => {}),
    );
    const several = (await sortWaiting(store)).stories.filter((s) => s.documents.length > 1);
    expect(await untraced(store)).toEqual(several.sort((a, b) => (a.id < b.id ? -1 : 1)));
    await traceNew(store, several.slice(0, 1));
    await storyReport(store, several[0]!);
    expect((await untraced(store)).map((s) => s.id)).toEqual([several[1]!.id]);
    await traceNew(store, await untraced(store));
    expect(await untraced(store)).toEqual([]);
    expect(await store.results()).toHaveLength(2);
    const [document] = several[0]!.documents as [string];
    await correctLibrary(store, {
      add: [correctionNow({ kind: 'set-outlet', document, outlet: 'The Kite' })],
    });
    expect(await untraced(store)).toEqual([]);

    const [model] = await store.documents(several[1]!.documents);
    writeFileSync(file('later.txt'), `${model!.text}\n\nOur reporter will follow this through the week.\n`);
    await keepAll(
      store,
      documentsOf([file('later.txt')], () => {}),
    );
    await sortWaiting(store);
    const [grown] = await untraced(store);
    expect(grown!.documents).toEqual(expect.arrayContaining([...several[1]!.documents]));
    expect(await keptReport(store, several[1]!)).toBeNull();
    await store.close();
  });

  it('sorts and traces what is added, and touches nothing that was known', async () => {
    const store = openLibrary(file('a.db'), { write: true });
    const first = await add(store, 'examples/speech/articles', 'examples/quake/articles');
    expect(first.added).toBe(6);
    expect((await shelves(store)).map((s) => [s.articles, s.origins])).toEqual([[2, 2]]);
    const again = await add(store, 'examples/speech/articles');
    expect(again).toEqual({ added: 0, changed: [] });
    const [speech] = (await store.stories()).filter((s) => s.documents.length > 1);
    const before = await storyReport(store, speech!);

    const { changed } = await add(store, 'examples/ferry/articles');
    expect(changed.map((s) => s.documents.length).sort()).toEqual([1, 7]);
    expect(await keptReport(store, speech!)).toEqual(before);
    expect(await findStory(store, speech!.id.slice(0, 10))).toEqual(speech);
    await expect(findStory(store, 'nothing')).rejects.toThrow('no story');
    await store.close();
  });

  it('traces one story anew when one article joins it, and no other', async () => {
    const store = openLibrary(file('counted.db'), { write: true });
    await add(store, 'examples/speech/articles', 'examples/ferry/articles');
    const before = await store.stories();
    const ferry = before.find((s) => s.documents.length === 7)!;
    const [model] = await store.documents(ferry.documents);
    writeFileSync(file('joining.txt'), `${model!.text}\n\nOur reporter will follow this through the week.\n`);
    const kept = vi.spyOn(store, 'keepResult');
    const { added, changed } = await add(store, file('joining.txt'));
    expect(added).toBe(1);
    expect(changed.map((s) => s.documents.length)).toEqual([8]);
    expect(kept).toHaveBeenCalledTimes(1);
    const untouched = (s: Story) => s.id !== ferry.id;
    expect((await store.stories()).map((s) => s.id)).toEqual(expect.arrayContaining(before.filter(untouched).map((s) => s.id))); // prettier-ignore
    await store.close();
  });

  it('gives the same stories whether articles come at once or one by one', async () => {
    const [once, slowly] = [
      openLibrary(file('b.db'), { write: true }),
      openLibrary(file('c.db'), { write: true }),
    ];
    const inputs = ['examples/quake/articles', 'examples/speech/articles'];
    await add(once, ...inputs);
    for (const input of inputs.reverse()) await add(slowly, input);
    const byId = async (store: Store) => (await store.stories()).sort((a, b) => (a.id < b.id ? -1 : 1));
    expect(await byId(slowly)).toEqual(await byId(once));
    await once.close();
    await slowly.close();
  });

  it('holds after kill -9 whatever it said it kept, and the same command goes on', async () => {
    const articles = file('articles');
    mkdirSync(articles);
    for (let i = 0; i < 400; i++) {
      const words = Array.from({ length: 60 }, (_, k) => `word${(i * 31 + k * 7) % 997}`).join(' ');
      writeFileSync(join(articles, `${i}.txt`), `Report number ${i} from village ${i}\n\nThe ${words}.`);
    }
    const library = file('killed.db');
    for (const patience of [0, 1, 4]) {
      const said = await killedAfter(patience, library, articles);
      const store = openLibrary(library, { write: true });
      expect((await store.documents(said)).length).toBe(said.length);
      const inStories = (await store.stories()).flatMap((s) => s.documents);
      expect(new Set(inStories).size).toBe(inStories.length);
      await store.close();
    }
    const store = openLibrary(library, { write: true });
    await add(store, articles);
    expect(await store.count()).toBe(400);
    expect(await store.waiting()).toEqual([]);
    await store.close();
  });
});

/** The name of the `i`th of many towns that do not exist. */
const town = (i: number): string => {
  let state = i * 7919 + 17;
  const next = (): number => (state = (Math.imul(state, 1103515245) + 12345) >>> 0) >>> 8;
  return `B${Array.from({ length: 4 }, () => 'aeiou'[next() % 5]! + 'dgklmnrst'[next() % 9]!).join('')}`;
};

/** Runs `vorlage add` in a process of its own and kills it hard after some batches; gives what it said it kept. */
const killedAfter = async (batches: number, library: string, inputs: string): Promise<string[]> => {
  const script = `
    import { main } from ${JSON.stringify(new URL('../../src/cli/main.ts', import.meta.url).href)};
    process.exitCode = await main(['add', ${JSON.stringify(inputs)}, '--library', ${JSON.stringify(library)}]);`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', script], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let out = '';
  let seen = 0;
  child.stdout.on('data', (chunk: Buffer) => {
    out += chunk.toString();
    if (seen++ >= batches) child.kill('SIGKILL');
  });
  await once(child, 'close');
  return out
    .split('\n')
    .slice(0, -1)
    .flatMap((line) => /^kept (\S+)/.exec(line)?.[1] ?? []);
};
