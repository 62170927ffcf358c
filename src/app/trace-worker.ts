/** The thread that traces for the desk, so that the desk answers meanwhile. Takes what to trace, gives progress and then the report. */
import { parentPort } from 'node:worker_threads';
import { traceDocuments } from '../stages/index.ts';
import { keepResults } from './keep-results.ts';
import { english } from './language.ts';
import type { Answer, Question } from './trace-thread.ts';

/** Most reports are traced again with one correction more. */
const keep = keepResults();

const answer = (message: Answer): void => parentPort!.postMessage(message);

parentPort!.on('message', ({ job, documents, diagnostics, corrections }: Question) => {
  try {
    const progress = (stage: string, done: number, total: number): void =>
      answer({ job, step: { stage, done, total } });
    const report = traceDocuments(documents, english(), { diagnostics, corrections, progress, keep });
    answer({ job, report });
  } catch (error) {
    answer({ job, error: error instanceof Error ? error.message : String(error) });
  }
});
