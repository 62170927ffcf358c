/** Progress of long work: one line on standard error, on a terminal only, gone when the work is done. */
import type { Progress } from '../app/trace.ts';

const WORDS: Readonly<Record<string, string>> = {
  read: 'Reading',
  annotate: 'Finding sentences, names, numbers and quotations',
  cluster: 'Sorting articles into stories',
  trace: 'Tracing stories',
};

/** At most so many lines a second: a terminal is slow. */
const EVERY_MS = 100;

export const showProgress = (
  stream: NodeJS.WriteStream = process.stderr,
): { report: Progress; done: () => void } => {
  if (!stream.isTTY) return { report: () => {}, done: () => {} };
  let last = 0;
  return {
    report: (stage, done, total) => {
      const now = Date.now();
      if (now - last < EVERY_MS) return;
      last = now;
      stream.write(`\r\x1b[K${WORDS[stage] ?? stage} … ${total > 1 ? `${done} of ${total}` : ''}`);
    },
    done: () => void stream.write('\r\x1b[K'),
  };
};
