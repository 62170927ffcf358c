/** Trace: stories of a library → one report on all of them. */
import { existsSync } from 'node:fs';
import { Failure, type Report, type Story } from '../model/index.ts';
import { inOrder } from '../stages/correct/index.ts';
import type { Progress } from '../stages/progress.ts';
import { findStory } from './find-story.ts';
import { storyReport } from './library-trace.ts';
import { openLibrary, type Store } from './open.ts';
import { inLanes, openTellers, workersFor } from './tellers.ts';

/** `names`: ids of stories, their beginnings, or ids of articles in them; `workers`: threads at most, none where it is not said. */
export const traceLibrary = async (
  library: string,
  names: readonly string[],
  {
    progress = () => {},
    workers,
    tell,
  }: {
    readonly progress?: Progress;
    readonly workers?: number | undefined;
    /** Told what became of a story that was named by an id that it has no more. */
    readonly tell?: (what: string) => void;
  } = {},
): Promise<Report> => {
  if (!existsSync(library)) {
    throw new Failure('not-found', `there is no library ${library}`, 'Make one with "vorlage add INPUT…".');
  }
  const store = openLibrary(library);
  try {
    const named = new Map(
      (await Promise.all(names.map((n) => findStory(store, n, tell)))).map((s) => [s.id, s]),
    );
    return joined(await reportsOf(store, [...named.values()], progress, workers));
  } finally {
    await store.close();
  }
};

/** The reports in the order of the stories. */
const reportsOf = async (
  store: Store,
  stories: readonly Story[],
  progress: Progress,
  workers: number | undefined,
): Promise<Report[]> => {
  const reports: Report[] = [];
  const tellers = await openTellers(workersFor(stories, workers));
  let done = 0;
  try {
    await inLanes(stories, tellers.lanes, async (story, i) => {
      progress('trace', done, stories.length);
      reports[i] = await storyReport(store, story, tellers);
      done++;
    });
    return reports;
  } finally {
    await tellers.close();
  }
};

const byId = (a: { readonly id: string }, b: { readonly id: string }): number => (a.id < b.id ? -1 : 1);

/** A correction of two stories is told in both. */
const correctionsOf = (reports: readonly Report[]): Pick<Report, 'corrections'> => {
  const all = inOrder(reports.flatMap((r) => r.corrections ?? []));
  return all.length === 0 ? {} : { corrections: all };
};

/** A document is in one story only, so nothing can be there twice. */
const joined = (reports: readonly Report[]): Report => ({
  ...reports[0]!,
  ...correctionsOf(reports),
  documents: reports.flatMap((r) => r.documents).sort(byId),
  stories: reports
    .flatMap((r) => r.stories)
    .sort((a, b) => b.documents.length - a.documents.length || byId(a, b)),
});
