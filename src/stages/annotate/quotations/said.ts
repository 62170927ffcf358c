/** Something said, as spans of the text: what a finding becomes once it leaves its frame. */
import type { Span } from '../../../model/index.ts';
import { spanOf, type Finding } from './finding.ts';
import { withoutTime, type Run } from './phrases.ts';
import type { Frame } from './units.ts';

export interface Said {
  readonly content: readonly Span[];
  readonly cue: readonly Span[];
  readonly source: readonly Span[];
  readonly via: readonly Span[];
  readonly rule: string;
}

const spans = (frame: Frame, runs: readonly (Run | null)[]): Span[] =>
  runs.map((run) => run && spanOf(frame, run)).filter((s): s is Span => s !== null);

export const saidOf = (frame: Frame, finding: Finding): Said => ({
  content: spans(frame, finding.content),
  cue: spans(frame, [finding.cue]),
  source: spans(frame, [finding.source && withoutTime(frame, finding.source)]),
  via: spans(frame, [finding.via]),
  rule: finding.rule,
});
