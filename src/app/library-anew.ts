/** Sorts all articles of a library anew in one batch, to see what would differ from what grew as they came in. */
import type { Store, StoriesChange } from '../engines/engine.ts';
import type { StoryChange } from '../model/index.ts';
import { sortingOf } from '../stages/correct/index.ts';
import { keptCorrections } from './kept-corrections.ts';
import { lastingIds, takenIn } from './lasting-ids.ts';
import { documentsIn, sorted, type SortOptions } from './library-sort.ts';
import { changesBetween } from './story-changes.ts';

export interface Anew {
  /** Stories that there are, and those of them that would be as they are. */
  readonly stories: number;
  readonly same: number;
  readonly changes: readonly StoryChange[];
  /** To be handed to the store by whoever wants it so. */
  readonly change: StoriesChange;
}

/** Looks only; changes nothing. What waits to be sorted is sorted in. */
export const sortAnew = async (
  store: Store,
  { memory = Infinity, used = () => {}, progress = () => {} }: Omit<SortOptions, 'whole'> = {},
): Promise<Anew> => {
  const [old, waiting, corrections] = [
    await store.stories(),
    await store.waiting(),
    await keptCorrections(store),
  ];
  const ids = [...new Set([...old.flatMap((s) => s.documents), ...waiting])].sort();
  const groups = await sorted(documentsIn(store, ids, corrections), sortingOf(corrections), {
    memory,
    used,
    progress,
  });
  const { gone, made } = await lastingIds(old, groups, takenIn(store), new Set(await store.renewed()));
  const touched = new Set([...gone, ...made].map((s) => s.id));
  const before = old.filter((s) => touched.has(s.id));
  return {
    stories: old.length,
    same: old.length - before.length,
    changes: changesBetween(before, made),
    change: { gone, made, settled: waiting, when: new Date().toISOString() },
  };
};
