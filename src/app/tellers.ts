/** Who tells the stories: worker threads where the user asks for them, else the thread itself. Both tell the same. */
import { fileURLToPath } from 'node:url';
import type { Story } from '../model/index.ts';
import { tellStory, type StoryTask, type ToldStory } from '../stages/index.ts';
import { unpaused } from './breathe.ts';
import { english } from './language.ts';
import { workerFile } from './worker-file.ts';

export interface Tellers {
  /** Stories that can be told at the same time. */
  readonly lanes: number;
  readonly tell: (task: StoryTask, step?: (stage: string, share: number) => void) => Promise<ToldStory>;
  readonly close: () => Promise<void>;
}

/** Tells in the thread that asks. */
export const tellHere: Tellers = {
  lanes: 1,
  tell: async (task, step) => unpaused(() => tellStory(task, english(), step ? { step } : {})),
  close: async () => {},
};

/**
 * How many threads the stories can keep busy; `workers` is what the user asks for. None unasked: on two cores a thousand
 * short articles took as long with two threads as with none, and nearly twice the memory.
 */
export const workersFor = (stories: readonly Story[], workers = 0): number => {
  const lanes = Math.min(workers, stories.filter((s) => s.documents.length > 1).length);
  return lanes < 2 ? 0 : lanes;
};

export const openTellers = async (workers: number): Promise<Tellers> => {
  if (workers < 2) return tellHere;
  const { Tinypool } = await import('tinypool');
  const pool = new Tinypool({
    filename: fileURLToPath(workerFile('story-worker')),
    runtime: 'worker_threads',
    minThreads: workers,
    maxThreads: workers,
  });
  return {
    lanes: workers,
    tell: (task) => pool.run(task) as Promise<ToldStory>,
    close: () => pool.destroy(),
  };
};

/** Does `work` on each item, so many at a time, in order of beginning. */
export const inLanes = async <T>(
  items: readonly T[],
  lanes: number,
  work: (item: T, index: number) => Promise<void>,
): Promise<void> => {
  const rest = items.entries();
  const lane = async (): Promise<void> => {
    for (const [i, item] of rest) await work(item, i);
  };
  await Promise.all(Array.from({ length: lanes }, lane));
};
