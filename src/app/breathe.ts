/** Long work in steps: lets the program hear the user (Ctrl-C) and shows how far it is. */
import { setImmediate } from 'node:timers/promises';
import type { Step } from '../stages/cluster/index.ts';
import type { Progress } from '../stages/progress.ts';

/** A person waits this long without noticing. */
const BREATH_MS = 50;

/** Gives back to the event loop now and then; to be awaited in every turn of a loop that has nothing else to wait for. */
export const breather = (): (() => Promise<void> | undefined) => {
  let last = performance.now();
  return () => {
    if (performance.now() - last < BREATH_MS) return undefined;
    return setImmediate().then(() => {
      last = performance.now();
    });
  };
};

/** Takes all the steps; gives what comes of them. */
export const walk = async <T>(steps: Generator<Step, T>, progress: Progress): Promise<T> => {
  const breathe = breather();
  for (let next = steps.next(); ; next = steps.next()) {
    if (next.done) return next.value;
    const { stage, done, total } = next.value;
    progress(stage, done, total);
    const breath = breathe();
    if (breath) await breath;
  }
};

/**
 * Does work that cannot pause. Until it is done nobody in this process would hear Ctrl-C, so that it is left to the system,
 * which ends the process at once; what is kept is safe at any moment.
 */
export const unpaused = <T>(work: () => T): T => {
  const listeners = process.rawListeners('SIGINT') as NodeJS.SignalsListener[];
  process.removeAllListeners('SIGINT');
  try {
    return work();
  } finally {
    for (const listener of listeners) process.on('SIGINT', listener);
  }
};
