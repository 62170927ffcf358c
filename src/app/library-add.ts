/**
 * Adds articles to a library: keeps them, and traces the stories that changed once they are sorted (`library-sort.ts`).
 *
 * Each step is kept before the next begins and skips what is there, so that the same command goes on where it was stopped.
 */
import type { Replacement, Store } from '../engines/engine.ts';
import type { Document, Story } from '../model/index.ts';
import type { Progress } from '../stages/progress.ts';
import { breather } from './breathe.ts';
import { laterTexts } from './later-texts.ts';
import { storyReport } from './library-trace.ts';
import { tellApart } from './tell-apart.ts';
import { inLanes, openTellers, workersFor } from './tellers.ts';

/** Articles that become safe together: one disk flush for each batch. */
const BATCH = 25;

export interface Kept {
  readonly documents: readonly Document[];
  /** Ids of those that were new. */
  readonly added: readonly string[];
  /** Those of them that are another text of an article that was there. */
  readonly replaced: readonly Replacement[];
}

/** Keeps the documents; gives them batch by batch once they are safe. */
export async function* keep(store: Store, documents: AsyncIterable<Document>): AsyncGenerator<Kept> {
  let batch: Document[] = [];
  const breathe = breather();
  const [apart, later] = [tellApart(store), laterTexts(store)];
  const safe = async (): Promise<Kept> => {
    const named = await apart(batch);
    batch = [];
    const replaced = await later(named);
    return { documents: named, added: await store.addDocuments(named, replaced), replaced };
  };
  for await (const document of documents) {
    await breathe();
    if (batch.push(document) === BATCH) yield await safe();
  }
  if (batch.length > 0) yield await safe();
}

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
