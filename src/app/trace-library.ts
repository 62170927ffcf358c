/** Trace: stories of a library → one report on all of them. */
import { existsSync } from 'node:fs';
import { Failure, type Report } from '../model/index.ts';
import { inOrder } from '../stages/correct/index.ts';
import { findStory, storyReport } from './library-trace.ts';
import { openLibrary } from './open.ts';

/** `names`: ids of stories, their beginnings, or ids of articles in them. */
export const traceLibrary = async (library: string, names: readonly string[]): Promise<Report> => {
  if (!existsSync(library)) {
    throw new Failure('not-found', `there is no library ${library}`, 'Make one with "vorlage add INPUT…".');
  }
  const store = openLibrary(library);
  try {
    const stories = new Map((await Promise.all(names.map((n) => findStory(store, n)))).map((s) => [s.id, s]));
    const reports: Report[] = [];
    for (const story of stories.values()) reports.push(await storyReport(store, story));
    return joined(reports);
  } finally {
    await store.close();
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
