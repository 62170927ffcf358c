/** A thread that traces one thing after another. It ends with the process and costs nothing until it is asked. */
import { Worker } from 'node:worker_threads';
import type { Correction, Diagnostic, Document, Report } from '../model/index.ts';
import type { Progress } from '../stages/progress.ts';
import { workerFile } from './worker-file.ts';

export interface Question {
  readonly job: number;
  readonly documents: readonly Document[];
  readonly diagnostics: readonly Diagnostic[];
  readonly corrections: readonly Correction[];
}

export type Answer =
  | {
      readonly job: number;
      readonly step: { readonly stage: string; readonly done: number; readonly total: number };
    }
  | { readonly job: number; readonly report: Report }
  | { readonly job: number; readonly error: string };

export interface TraceThread {
  readonly trace: (question: Omit<Question, 'job'>, progress: Progress) => Promise<Report>;
  readonly close: () => Promise<void>;
}

interface Waiting {
  readonly done: (report: Report) => void;
  readonly fail: (error: Error) => void;
  readonly progress: Progress;
}

export const openTraceThread = (): TraceThread => {
  const waiting = new Map<number, Waiting>();
  let jobs = 0;
  let worker: Worker | null = null;
  const failAll = (error: Error): void => {
    for (const { fail } of waiting.values()) fail(error);
    waiting.clear();
    worker = null;
  };
  const hear = (answer: Answer): void => {
    const asked = waiting.get(answer.job);
    if (!asked) return;
    if ('step' in answer) return asked.progress(answer.step.stage, answer.step.done, answer.step.total);
    waiting.delete(answer.job);
    if ('report' in answer) asked.done(answer.report);
    else asked.fail(new Error(answer.error));
  };
  const started = (): Worker => {
    const made = new Worker(workerFile('trace-worker'));
    made.on('message', hear);
    made.on('error', failAll);
    made.unref();
    return made;
  };
  return {
    trace: (question, progress) =>
      new Promise((done, fail) => {
        const job = ++jobs;
        waiting.set(job, { done, fail, progress });
        worker ??= started();
        worker.postMessage({ ...question, job } satisfies Question);
      }),
    close: async () => {
      await worker?.terminate();
      failAll(new Error('the desk was closed'));
    },
  };
};
