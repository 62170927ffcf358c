import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { keep, sortWaiting, traceNew } from '../../src/app/library-add.ts';
import { findStory, keptReport, shelves, storyReport } from '../../src/app/library-trace.ts';
import { openLibrary } from '../../src/app/open.ts';
import { documentsOf } from '../../src/app/read-articles.ts';
import type { Store } from '../../src/engines/engine.ts';

const folder = mkdtempSync(join(tmpdir(), 'vorlage-library-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const file = (name: string) => join(folder, name);

const add = async (store: Store, ...inputs: string[]) => {
  let added = 0;
  const trouble = (d: { message: string }) => expect.fail(d.message);
  for await (const batch of keep(store, documentsOf(inputs, trouble))) added += batch.added.length;
  const changed = await sortWaiting(store);
  await traceNew(store, changed);
  return { added, changed };
};

describe('library', () => {
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

  it('gives the same stories whether articles come at once or one by one', async () => {
    const [once, slowly] = [
      openLibrary(file('b.db'), { write: true }),
      openLibrary(file('c.db'), { write: true }),
    ];
    const inputs = ['examples/quake/articles', 'examples/speech/articles'];
    await add(once, ...inputs);
    for (const input of inputs.reverse()) await add(slowly, input);
    expect(await slowly.stories()).toEqual(await once.stories());
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
