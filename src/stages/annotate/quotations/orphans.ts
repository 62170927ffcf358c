/**
 * Quoted sentences without a cue of their own: to whom they belong.
 *
 * They go on from the quotation before them in the same paragraph ("…," he said. "…"), or from the paragraph before
 * where that was left open or announced them with a colon; a signature behind a dash names the speaker. Where nothing
 * says who speaks, they are kept without a source.
 */
import type { Span } from '../../../model/index.ts';
import { CUE_SORTS } from '../../../text/lang/en/cues.ts';
import type { Quoted } from '../../../text/quotation-marks.ts';
import type { Said } from './said.ts';
import { subjectOf } from './sources.ts';
import { spanOf } from './finding.ts';
import type { Frame, Unit } from './units.ts';
import { verbGroup } from './verbs.ts';

/** A quoted stretch of fewer words than this says nothing on its own. */
const FEWEST_WORDS = 3;

/** What the search of one frame has found. */
export interface Searched {
  readonly frame: Frame;
  readonly said: readonly Said[];
}

interface State {
  /** Where quoted stretches end. */
  readonly closings: ReadonlySet<number>;
  readonly said: Said[];
  /** Index in `said` of the last quotation, the paragraph it ended in, and the frame before this one. */
  last: number;
  /** Index of the first quotation of the paragraph. */
  first: number;
  paragraph: number;
  before: Frame | null;
}

const wordsIn = (text: string, span: Span): number => text.slice(span.start, span.end).split(/\s+/).length;

const covered = (unit: Span, said: readonly Said[]): boolean =>
  said.some((s) => s.content.some((c) => c.start <= unit.start && c.end >= unit.end - 1));

/** Whether the frame is quoted sentences and nothing else, or begins or ends with one. */
const sentenceLike = (text: string, frame: Frame, at: number): boolean => {
  const unit = frame.units[at]!;
  if (unit.quoted?.continues) return true;
  const alone = /^[QK.,-]+$/.test(frame.shape);
  if (wordsIn(text, unit) < FEWEST_WORDS) return alone && unit.kind === 'K';
  const opens = at === 0 || /[.QK]/.test(frame.shape[at - 1]!);
  return alone || (unit.kind === 'K' && opens) || resumesInside(text, frame, at);
};

/** "…," he said, turning to his aides, "you …": a later stretch of the sentence goes on with the first. */
const resumesInside = (text: string, frame: Frame, at: number): boolean =>
  /[,C]/.test(frame.shape[at - 1] ?? '') &&
  /K.*V/.test(frame.shape.slice(0, at)) &&
  /^\W*\p{Ll}/u.test(text.slice(frame.units[at]!.start, frame.units[at]!.start + 4));

/** The quotation of the same paragraph that a further quoted sentence goes on from: the last in marks by the last speaker. */
const openQuotation = (state: State): number => {
  const source = state.said[state.last]?.source[0]?.start;
  for (let i = state.last; i >= state.first; i--) {
    const said = state.said[i]!;
    if (said.source[0]?.start !== source) return state.last;
    if (state.closings.has(said.content.at(-1)!.end)) return i;
  }
  return state.last;
};

/** "Ana Ruiz" behind a dash from unit `at` on, and nothing else. */
const signature = (frame: Frame, at: number): Span | null => {
  const match = /^-([DOJNMUGIC,]+)\.?$/.exec(frame.shape.slice(at));
  return match ? spanOf(frame, { from: at + 1, to: at + 1 + match[1]!.length }) : null;
};

/** A signature in a line of its own signs the quotation before it. */
const sign = (state: State, frame: Frame): void => {
  const signed = signature(frame, 0);
  const last = state.said[state.last];
  if (!signed || last?.rule !== 'orphan' || frame.paragraph - state.paragraph > 1) return;
  state.said[state.last] = { ...last, source: [signed], rule: 'orphan-signed' };
};

/** Cue and source of a sentence that ends in a colon: "She continued:". */
const announcer = (frame: Frame): Pick<Said, 'cue' | 'source'> | null => {
  if (!frame.shape.endsWith(':')) return null;
  for (let v = frame.units.length - 1; v >= 0; v--) {
    if (frame.shape[v] !== 'V' || !CUE_SORTS.has(frame.units[v]!.lemma)) continue;
    const subject = subjectOf(frame, verbGroup(frame, v), 0);
    const source = subject && spanOf(frame, subject);
    const cue = spanOf(frame, { from: v, to: v + 1 });
    return { cue: cue ? [cue] : [], source: source ? [source] : [] };
  }
  return { cue: [], source: [] };
};

const bare = (unit: Unit): Said => ({
  content: [{ start: unit.start, end: unit.end }],
  cue: [],
  source: [],
  via: [],
  rule: 'orphan',
});

const place = (state: State, frame: Frame, at: number): void => {
  const unit = frame.units[at]!;
  if (state.paragraph === frame.paragraph) state.last = openQuotation(state);
  const last = state.said[state.last];
  const same = state.paragraph === frame.paragraph && last !== undefined;
  const quoted = last !== undefined && state.closings.has(last.content.at(-1)!.end);
  if (last && ((same && quoted && last.rule !== 'orphan-signed') || unit.quoted?.continues)) {
    state.said[state.last] = { ...last, content: [...last.content, { start: unit.start, end: unit.end }] };
    state.paragraph = frame.paragraph;
    return;
  }
  const signed = signature(frame, at + 1);
  const announced = state.before && at === 0 ? announcer(state.before) : null;
  const inherits =
    last && last.source.length > 0 && (same || (quoted && state.paragraph === frame.paragraph - 1));
  const said: Said = signed
    ? { ...bare(unit), source: [signed], rule: 'orphan-signed' }
    : announced
      ? { ...bare(unit), ...announced, rule: 'orphan-announced' }
      : { ...bare(unit), source: inherits ? last.source : [] };
  state.last = state.said.push(said) - 1;
  state.paragraph = frame.paragraph;
};

/** All that is said in a document, with the quoted sentences that no cue governs given to whom they belong. */
export const withOrphans = (
  text: string,
  searched: readonly Searched[],
  quoted: readonly Quoted[],
): Said[] => {
  const closings = new Set(quoted.map((q) => q.end));
  const state: State = { closings, said: [], last: -1, first: 0, paragraph: -1, before: null };
  for (const { frame, said } of searched) {
    if (state.before?.paragraph !== frame.paragraph) state.first = state.said.length;
    const own = [...said].sort((a, b) => a.content[0]!.start - b.content[0]!.start);
    const orphans = frame.units.flatMap((u, at) =>
      u.quoted && !covered(u, said) && sentenceLike(text, frame, at) ? [at] : [],
    );
    while (own.length > 0 || orphans.length > 0) {
      const next = own[0];
      if (next && (orphans.length === 0 || next.content[0]!.start < frame.units[orphans[0]!]!.start)) {
        state.last = state.said.push(own.shift()!) - 1;
        state.paragraph = frame.paragraph;
      } else place(state, frame, orphans.shift()!);
    }
    sign(state, frame);
    state.before = frame;
  }
  return state.said;
};
