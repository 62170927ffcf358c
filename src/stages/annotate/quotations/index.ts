/** Quotations of a document: who said what, as exact spans. */
import type { Quotation, Sentence, Span, Token } from '../../../model/index.ts';
import { isNameInMarks, quotedIn, type Quoted } from '../../../text/quotation-marks.ts';
import { withOrphans } from './orphans.ts';
import { saidOf, type Said } from './said.ts';
import { findingsIn, mendFrames } from './search.ts';
import { firstAfter, framesOf } from './units.ts';

/** Share of the content that must stand in quotation marks for the whole to be a direct quotation. */
const DIRECT_SHARE = 0.9;

/** All that is said in a text, with the rule that found each. */
const saidIn = (
  text: string,
  sentences: readonly Sentence[],
  tokens: readonly Token[],
  quoted: readonly Quoted[],
): Said[] => {
  const frames = mendFrames(framesOf(text, sentences, tokens, quoted));
  const searched = frames.map((frame) => ({
    frame,
    said: findingsIn(frame, text)
      .map((finding) => saidOf(frame, finding))
      .filter((s) => s.content.length > 0),
  }));
  return withOrphans(text, searched, quoted);
};

export const quotationsOf = (
  document: string,
  text: string,
  sentences: readonly Sentence[],
  tokens: readonly Token[],
): Quotation[] => {
  const quoted = quotedIn(text);
  const spoken = quoted.filter((q) => !isNameInMarks(text, q));
  return saidIn(text, sentences, tokens, quoted).map(({ content, cue, source, via }, i) => ({
    id: `${document}.q${i}`,
    kind: kindOf(content, spoken),
    content,
    cue,
    source,
    speaker: null,
    via,
  }));
};

const length = (spans: readonly Span[]): number => spans.reduce((sum, s) => sum + s.end - s.start, 0);

/** The quoted stretches that share characters with a span. */
const stretchesIn = (span: Span, quoted: readonly Quoted[]): readonly Quoted[] => {
  const from = firstAfter(quoted, span.start);
  let to = from;
  while (to < quoted.length && quoted[to]!.start < span.end) to++;
  return quoted.slice(from, to);
};

const inMarks = (content: readonly Span[], quoted: readonly Quoted[]): number =>
  content
    .flatMap((c) => stretchesIn(c, quoted).map((q) => Math.min(c.end, q.end) - Math.max(c.start, q.start)))
    .reduce((sum, shared) => sum + Math.max(0, shared), 0);

const kindOf = (content: Said['content'], quoted: readonly Quoted[]): Quotation['kind'] => {
  const share = inMarks(content, quoted) / length(content);
  return share === 0 ? 'indirect' : share >= DIRECT_SHARE ? 'direct' : 'mixed';
};
