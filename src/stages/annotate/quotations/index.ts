/** Quotations of a document: who said what, as exact spans. */
import type { Quotation, Sentence, Span, Token } from '../../../model/index.ts';
import { spanOf, type Finding } from './finding.ts';
import { quotedIn } from './marks.ts';
import type { Run } from './phrases.ts';
import { findingsIn } from './search.ts';
import { framesOf, type Frame } from './units.ts';

export const quotationsOf = (
  document: string,
  text: string,
  sentences: readonly Sentence[],
  tokens: readonly Token[],
): Quotation[] => {
  const quoted = quotedIn(text);
  const frames = framesOf(sentences, tokens, quoted);
  const found = frames.flatMap((frame) => findingsIn(frame, text).map((finding) => record(frame, finding, text)));
  return found
    .filter((q) => q.content.length > 0)
    .map((q, i) => ({ ...q, id: `${document}.q${i}` }));
};

const spans = (frame: Frame, runs: readonly (Run | null)[]): Span[] =>
  runs.map((run) => run && spanOf(frame, run)).filter((s): s is Span => s !== null);

const record = (frame: Frame, finding: Finding, _text: string): Omit<Quotation, 'id'> => ({
  kind: 'direct',
  content: spans(frame, finding.content),
  cue: spans(frame, [finding.cue]),
  source: spans(frame, [finding.source]),
  speaker: null,
  via: spans(frame, [finding.via]),
  ...({ rule: finding.rule } as object),
});
