/** A quotation while it is being found: runs of units in a frame. */
import type { Span } from '../../../model/index.ts';
import type { Run } from './phrases.ts';
import type { Frame } from './units.ts';

export interface Finding {
  readonly content: readonly Run[];
  readonly cue: Run | null;
  readonly source: Run | null;
  readonly via: Run | null;
  /** The rule that found it, for tests and for weighing. */
  readonly rule: string;
}

const CLOSERS = /^["”’»']+$/;

/** The characters under a run of units, without white space and without a comma or stop at either edge. */
export const spanOf = (frame: Frame, run: Run): Span | null => {
  let { from, to } = run;
  const bare = run.to - run.from > 1;
  const edge = (i: number): boolean =>
    bare && /[,;:.]/.test(frame.shape[i]!) && !/[!?]/.test(frame.units[i]!.text);
  while (from < to && (edge(from) || CLOSERS.test(frame.units[from]!.text))) from++;
  while (to > from && edge(to - 1)) to--;
  return from < to ? { start: frame.units[from]!.start, end: frame.units[to - 1]!.end } : null;
};
