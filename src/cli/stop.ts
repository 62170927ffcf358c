/** Ctrl-C: says what is left of the work and leaves at once, with the exit code that shells expect. */
import { FAILURES } from '../model/index.ts';

/** `clear` takes the progress off the terminal; `message` says what was kept. */
export const whenStopped = (clear: () => void, message: string): void => {
  process.once('SIGINT', () => {
    clear();
    process.stderr.write(`vorlage: stopped. ${message}\n`);
    process.exit(FAILURES.interrupted.exit);
  });
};
