/** Quotations that stand before their cue, "…," Ruiz said, and those that go on behind it: "…," he said, "…". */
import { PLAIN_SAY, CUE_SORTS, type CueSort } from '../../../text/lang/en/cues.ts';
import { contentBefore } from './backward.ts';
import { contentEnd, speakerFollows } from './extent.ts';
import { cueOf, run, type Finding, type Search } from './finding.ts';
import { directSubject } from './sources.ts';
import { adverbialEnd, CIRCUMSTANCE, phraseAfter, type Run } from './phrases.ts';
import type { Frame } from './units.ts';
import type { VerbGroup } from './verbs.ts';

/** "…!" Ruiz thundered: whatever the verb, a quotation that closes like speech right before it is its content. */
export const anyVerbRule = (search: Search, group: VerbGroup): Finding | null => {
  const { shape } = search.frame;
  const own = group.use === 'finite' && group.from === group.verb;
  const spoken = own ? spokenBefore(search, group, directSubject(search.frame, group, search.low)) : null;
  if (!spoken?.source) return null;
  const edge = spoken.inverted ? group.from : spoken.source.from;
  const speech = /^[QK,.]*K$/.test(shape.slice(spoken.content.from, edge));
  const closes = /^[^VXQK]*?(?:[.,;]|$)/.test(shape.slice(spoken.inverted ? spoken.source.to : group.to));
  return speech && closes ? withBoth(search, group, spoken, null, 'say') : null;
};

export interface Before {
  readonly content: Run & { readonly quoted: boolean };
  readonly source: Run | null;
  readonly inverted: boolean;
}

export const spokenBefore = (search: Search, group: VerbGroup, subject: Run | null): Before | null => {
  const { frame, text, low } = search;
  if (subject) {
    const content = contentBefore(frame, text, asEdge(frame, subject.from), low);
    if (content) return { content, source: subject, inverted: false };
  }
  const long = longSource(search, group);
  if (long) return long;
  if (subject) return null;
  const content = contentBefore(frame, text, group.from, low);
  if (!content || group.use !== 'finite') return null;
  const after = phraseAfter(frame, group.to);
  if (!after && !content.quoted) return null;
  return { content, source: after, inverted: after !== null };
};

/** The farthest a quotation may stand from its verb, in units. */
const LONGEST_SOURCE = 45;

/** "…," Peter Morgan, a lawyer who has fought the mines for years, said: all between the quotation and the verb is the source. */
const longSource = ({ frame, text, low }: Search, group: VerbGroup): Before | null => {
  const { shape } = frame;
  const k = shape.lastIndexOf('K', group.from - 1);
  if (k < low || group.from - k > LONGEST_SOURCE || group.use !== 'finite') return null;
  const between = shape.slice(k + 1, group.from);
  if (!/^[DOJNMUP][^KQ;:.]*$/.test(between) || !/^[^VX]+[,(W]/.test(between)) return null;
  const content = contentBefore(frame, text, k + 1, low);
  return content && { content, source: run(k + 1, group.from), inverted: false };
};

/** "…, as Bown observed": the "as" belongs to neither. */
const asEdge = (frame: Frame, from: number): number =>
  frame.units[from - 1]?.norm === 'as' ? from - 1 : from;

export const withBoth = (
  search: Search,
  group: VerbGroup,
  before: Before,
  start: number | null,
  sort: CueSort,
): Finding | null => {
  const { frame, text } = search;
  const { content, source, inverted } = before;
  if (!content.quoted && !indirectBefore(frame, content, group)) return null;
  const after = inverted ? source!.to : group.to;
  const next = inverted
    ? quotedNext(frame, after)
    : start !== null && /[QK]/.test(frame.shape[start]!)
      ? start
      : null;
  const resumed = next ?? (content.quoted ? null : resumes(frame, after, inverted ? content : null));
  const parts =
    resumed === null ? [content] : [content, run(resumed, contentEnd(frame, text, resumed, 'firm'))];
  const rule = content.quoted ? `${sort}-quoted-before` : `${sort}-before`;
  return { content: parts, cue: cueOf(group), source, via: null, rule };
};

/** Words without quotation marks before a cue are its content only after a plain verb of saying, and if they make a clause or go on after it. */
const indirectBefore = (frame: Frame, content: Run, group: VerbGroup): boolean =>
  PLAIN_SAY.has(frame.units[group.verb]!.lemma) &&
  frame.shape[group.to] !== 't' &&
  (/[VXQK]/.test(frame.shape.slice(content.from, content.to)) || resumes(frame, group.to) !== null);

const quotedNext = (frame: Frame, from: number): number | null => {
  const match = /^[^QKVX.;:]{0,16}[,:][QK]/.exec(frame.shape.slice(from));
  return match ? from + match[0].length - 1 : null;
};

/**
 * Where an interrupted clause goes on: "The plan, he said on Monday, would fail". `told`: what stands before a verb that
 * its source follows; where that is a whole clause, "said Ruiz, when the board met" tells when she said it.
 */
const resumes = (frame: Frame, from: number, told: Run | null = null): number | null => {
  let at = from;
  for (let i = 0; i < 3; i++) at = frame.shape[at] === ',' ? at : adverbialEnd(frame, at);
  const next = frame.units[at + 1];
  if (frame.shape[at] !== ',' || !next) return null;
  if (told && CIRCUMSTANCE.has(next.norm) && /[VX]/.test(frame.shape.slice(told.from, told.to))) return null;
  if (next.kind === 'V' && next.norm.endsWith('ing') && CUE_SORTS.has(next.lemma)) return null;
  return speakerFollows(frame, at + 1) ? null : at + 1;
};
