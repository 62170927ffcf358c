/** A quotation while it is being found: where it is searched, and the runs of units in the frame that it is made of. */
import type { Span } from '../../../model/index.ts';
import { CLOSING_MARKS } from '../../../text/quotation-marks.ts';
import type { Run } from './phrases.ts';
import type { Frame } from './units.ts';
import type { VerbGroup } from './verbs.ts';

export interface Finding {
  readonly content: readonly Run[];
  readonly cue: Run | null;
  readonly source: Run | null;
  readonly via: Run | null;
  /** The rule that found it, for tests and for weighing. */
  readonly rule: string;
}

/** A frame with its text and the first unit that no earlier finding has used. */
export interface Search {
  readonly frame: Frame;
  readonly text: string;
  readonly low: number;
}

export const run = (from: number, to: number): Run => ({ from, to });
export const cueOf = (group: VerbGroup): Run => run(group.from, group.to);

const CLOSERS = new RegExp(`^[${CLOSING_MARKS}]+$`);

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
