/** Tells which stories of a library changed: as JSON all of them, else the first few that matter. */
import type { Store } from '../app/open.ts';
import type { StoryChange } from '../model/index.ts';
import { say } from './library.ts';

/** What fits on a screen beside the rest. */
const LINES = 20;

export const tellChanges = async (
  store: Store,
  changes: readonly StoryChange[],
  json: boolean,
  titles?: (change: StoryChange) => string,
): Promise<void> => {
  if (json) {
    for (const change of changes) say(JSON.stringify(change));
    return;
  }
  const { changeLine, toldInOrder } = await import('../views/story-changes.ts');
  const { shelves } = await import('../app/library-trace.ts');
  const told = toldInOrder(changes);
  const shown = told.slice(0, LINES);
  const ids = titles ? [] : shown.map((c) => c.story);
  const titleOf = new Map((await shelves(store, { single: true, ids })).map((s) => [s.story, s.title]));
  for (const change of shown) say(changeLine(change, titles?.(change) ?? titleOf.get(change.story) ?? ''));
  if (told.length > shown.length) say(`and ${told.length - shown.length} more stories; --json tells all`);
};
