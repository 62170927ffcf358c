/** Trace: inputs → report. Reads the articles and runs the stages over them. */
import type { Report } from '../model/index.ts';
import {
  reportOfTold,
  storyTasks,
  type StoryTask,
  type ToldStory,
  type TraceOptions,
} from '../stages/index.ts';
import type { Progress } from '../stages/progress.ts';
import { withIds } from './corrections.ts';
import { english } from './language.ts';
import { readDocuments } from './read-articles.ts';
import { inLanes, openTellers, workersFor, type Tellers } from './tellers.ts';

export type { Progress };

interface TraceSettings extends Pick<TraceOptions, 'progress' | 'corrections'> {
  /** Threads at most; none where it is not said. */
  readonly workers?: number | undefined;
}

/** The report on all articles behind the inputs. Throws a Failure where not one article could be read. */
export const trace = async (inputs: readonly string[], options: TraceSettings = {}): Promise<Report> => {
  const { documents, diagnostics } = await readDocuments(inputs);
  const corrections = withIds(options.corrections ?? [], documents);
  options.progress?.('cluster', 0, 1);
  const tasks = storyTasks(documents, english(), corrections);
  const tellers = await openTellers(
    workersFor(
      tasks.map((t) => t.story),
      options.workers,
    ),
  );
  try {
    const told = await tellAll(tasks, tellers, options.progress);
    return reportOfTold(tasks, told, { diagnostics, corrections });
  } finally {
    await tellers.close();
  }
};

/** Each story told, or why it could not be; in the order of the tasks, however they end. */
export const tellAll = async (
  tasks: readonly StoryTask[],
  tellers: Tellers,
  progress: Progress = () => {},
): Promise<(ToldStory | Error)[]> => {
  const told: (ToldStory | Error)[] = [];
  let done = 0;
  await inLanes(tasks, tellers.lanes, async (task, i) => {
    const step = (stage: string, share: number) => progress(stage, done + share, tasks.length);
    told[i] = await tellers.tell(task, step).catch((error: Error) => error);
    progress('trace', ++done, tasks.length);
  });
  return told;
};
