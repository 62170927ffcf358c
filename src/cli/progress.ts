/** Progress of long work: one line on standard error, on a terminal only, gone when the work is done. */
import type { Progress } from '../app/trace.ts';
import { stepWords } from '../views/progress-words.ts';

/** At most so many lines a second: a terminal is slow. */
const EVERY_MS = 100;
/** Before this a rate is a guess. */
const SETTLED_MS = 1000;

/** `now` in milliseconds. */
export const showProgress = (
  stream: Pick<NodeJS.WriteStream, 'isTTY' | 'write'> = process.stderr,
  now: () => number = Date.now,
): { report: Progress; done: () => void } => {
  if (!stream.isTTY) return { report: () => {}, done: () => {} };
  let last = 0;
  let begun = { stage: '', at: 0, done: 0 };
  return {
    report: (stage, done, total) => {
      const at = now();
      if (stage !== begun.stage) begun = { stage, at, done };
      if (at - last < EVERY_MS) return;
      last = at;
      const pace = paceOf(done - begun.done, at - begun.at, total - done);
      stream.write(`\r\x1b[K${[`${stepWords(stage)} … ${howFar(done, total)}`, ...pace].join(' · ')}`);
    },
    done: () => void stream.write('\r\x1b[K'),
  };
};

const counted = (n: number): string => n.toLocaleString('en');

const howFar = (done: number, total: number): string =>
  total > 1 ? `${counted(Math.floor(done))} of ${counted(total)}` : done > 1 ? counted(done) : '';

/** "1,200 a second", "40 s left"; `left` is not above 0 where nobody knows how much there is. */
const paceOf = (done: number, milliseconds: number, left: number): string[] => {
  if (done <= 0 || milliseconds < SETTLED_MS) return [];
  const rate = (done * 1000) / milliseconds;
  const shown = rate >= 10 ? counted(Math.round(rate)) : rate.toFixed(1);
  return [`${shown} a second`, ...(left > 0 ? [`${timeOf(left / rate)} left`] : [])];
};

const timeOf = (seconds: number): string =>
  seconds < 90 ? `${Math.ceil(seconds)} s` : `${Math.round(seconds / 60)} min`;
