/**
 * Adds articles to a library: keeps them, sorts them into stories, traces the stories that changed.
 *
 * Each step is kept before the next begins and skips what is there, so that the same command goes on where it was stopped.
 */
import type { Store } from '../engines/engine.ts';
import type { Correction, Document, Sorting, Story } from '../model/index.ts';
import { clusterInputOf, documentCounter, storySorter, tellingWords } from '../stages/cluster/index.ts';
import { correctFacts, inOrder, sortingOf } from '../stages/correct/index.ts';
import type { Progress } from '../stages/progress.ts';
import { breather, walk } from './breathe.ts';
import { english } from './language.ts';
import { storyReport } from './library-trace.ts';
import { pileShelves } from './pile-shelves.ts';
import { tellApart } from './tell-apart.ts';
import { inLanes, openTellers, workersFor } from './tellers.ts';

/** Articles that become safe together: one disk flush for each batch. */
const BATCH = 25;

/** Keeps the documents; gives them batch by batch once they are safe, with the ids of those that were new. */
export async function* keep(
  store: Store,
  documents: AsyncIterable<Document>,
): AsyncGenerator<{ readonly documents: readonly Document[]; readonly added: readonly string[] }> {
  let batch: Document[] = [];
  const breathe = breather();
  const apart = tellApart(store);
  const safe = async () => {
    const named = await apart(batch);
    batch = [];
    return { documents: named, added: await store.addDocuments(named) };
  };
  for await (const document of documents) {
    await breathe();
    if (batch.push(document) === BATCH) yield await safe();
  }
  if (batch.length > 0) yield await safe();
}

/** Up to so many articles the whole library is sorted anew, which gives the same as one batch. */
const WHOLE = 2000;
/** In larger ones: articles that are sorted in together, words by which neighbours are looked up, and neighbours for each. */
const TOGETHER = 100;
const WORDS = 16;
const NEIGHBOURS = 20;

export interface SortOptions {
  /** Up to so many articles the whole library is sorted anew. */
  readonly whole?: number;
  /** Bytes that the process may take; as much as it wants where nobody says. */
  readonly memory?: number;
  /** Told after each sorting how many bytes of it went to disk for want of memory. */
  readonly used?: (spilled: number) => void;
  readonly progress?: Progress;
}

/** Sorts what waits into stories; gives the stories that are new or changed. */
export const sortWaiting = async (store: Store, options: SortOptions = {}): Promise<readonly Story[]> => {
  const { whole = WHOLE, progress = () => {} } = options;
  const waiting = await store.waiting();
  if (waiting.length === 0) return [];
  const corrections = inOrder(await store.corrections());
  if ((await store.count()) <= whole)
    return (await sortAmong(store, corrections, await store.stories(), waiting, options)).made;
  const changed = new Map<string, Story>();
  const breathe = breather();
  for (let i = 0; i < waiting.length; i += TOGETHER) {
    progress('cluster', i, waiting.length);
    await breathe();
    const part = waiting.slice(i, i + TOGETHER);
    const wished = sortingOf(corrections).together.filter((group) => group.some((id) => part.includes(id)));
    const near = await store.storiesOf([...(await neighboursOf(store, part)), ...wished.flat()]);
    const { gone, made } = await sortAmong(store, corrections, near, part, {
      ...options,
      progress: () => {},
    });
    // Of the neighbours only what this part took apart: others that an earlier part made are still new.
    for (const id of gone) changed.delete(id);
    for (const story of made) changed.set(story.id, story);
  }
  return [...changed.values()];
};

const neighboursOf = async (store: Store, ids: readonly string[]): Promise<string[]> => {
  const near = new Set<string>();
  for (const document of await store.documents(ids)) {
    const words = tellingWords(`${document.title ?? ''}\n${clusterInputOf(document).text}`, WORDS, english());
    for (const id of await store.withAny(words, NEIGHBOURS)) near.add(id);
  }
  return [...near];
};

/** Sorts the documents of some stories and some new ones; what comes out as it was stays untouched. `gone`: ids. */
const sortAmong = async (
  store: Store,
  corrections: readonly Correction[],
  old: readonly Story[],
  added: readonly string[],
  { memory = Infinity, used = () => {}, progress = () => {} }: SortOptions,
): Promise<{ readonly gone: readonly string[]; readonly made: readonly Story[] }> => {
  const documents = correctFacts(
    await store.documents([...old.flatMap((s) => s.documents), ...added]),
    corrections,
  );
  const all = await sorted(documents, sortingOf(corrections), { memory, used, progress });
  const [before, after] = [new Set(old.map((s) => s.id)), new Set(all.map((s) => s.id))];
  const gone = old.map((s) => s.id).filter((id) => !after.has(id));
  const made = all.filter((s) => !before.has(s.id));
  await store.replaceStories(gone, made);
  return { gone, made };
};

const sorted = async (
  documents: readonly Document[],
  sorting: Sorting,
  { memory, used, progress }: Required<Omit<SortOptions, 'whole'>>,
): Promise<Story[]> => {
  const shelves = pileShelves(memory);
  const breathe = breather();
  try {
    const sorter = storySorter(shelves.newShelf);
    const count = documentCounter(english());
    for (const document of documents) {
      await breathe();
      sorter.add(document.id, count(clusterInputOf(document)));
    }
    const stories = await walk(sorter.stories(sorting), progress);
    used(shelves.spilled());
    return stories;
  } finally {
    shelves.close();
  }
};

/**
 * Traces those of the stories that have two or more articles and no report yet, on up to `workers` threads.
 * Where one fails, the others are traced and kept before the error is told.
 */
export const traceNew = async (
  store: Store,
  stories: readonly Story[],
  progress: Progress = () => {},
  workers?: number,
): Promise<number> => {
  const several = stories.filter((s) => s.documents.length > 1);
  const breathe = breather();
  const tellers = await openTellers(workersFor(several, workers));
  const failed: unknown[] = [];
  let done = 0;
  try {
    await inLanes(several, tellers.lanes, async (story) => {
      progress('trace', done, several.length);
      await breathe();
      await storyReport(store, story, tellers).catch((error: unknown) => failed.push(error));
      done++;
    });
  } finally {
    await tellers.close();
  }
  if (failed.length > 0) throw failed[0];
  return several.length;
};
