/** Clauses and quotations that follow their cue: "said that …", "told reporters he …", 'Said Ruiz: "…"'. */
import { CUE_SORTS, type CueSort } from '../../../text/lang/en/cues.ts';
import { spokenBefore, withBoth, type Before } from './cue-last.ts';
import { contentEnd, holdOf } from './extent.ts';
import { cueOf, run, type Finding, type Search } from './finding.ts';
import { contentStart } from './forward.ts';
import { CIRCUMSTANCE, clauseAt, phraseAfter, phraseAt } from './phrases.ts';
import { subjectOf } from './sources.ts';
import type { Frame } from './units.ts';
import type { VerbGroup } from './verbs.ts';

/** Sorts whose content may stand before the cue without quotation marks. */
const BACKWARD_SORTS: ReadonlySet<CueSort> = new Set(['say', 'tell', 'ask']);

/** "said that …", "told reporters he …", "believes …", with what stands before it too where the two belong together. */
export const clauseRule = (search: Search, group: VerbGroup, sort: CueSort): Finding | null => {
  const { frame, text, low } = search;
  const source = subjectOf(frame, group, low);
  const start = contentStart(frame, group.to, sort);
  const opened = group.from === low ? openedBy(search, group) : null;
  if (opened) return opened;
  const own = source && !/[^RYIDJ]/.test(frame.shape.slice(source.to, group.from)) ? source : null;
  const spoken = spokenBefore(search, group, own);
  const before = spoken && (spoken.content.quoted || BACKWARD_SORTS.has(sort)) ? spoken : null;
  if (before && (start === null || before.content.quoted || isTold(frame, group, before)))
    return withBoth(search, group, before, start, sort);
  if (start === null || group.use === 'passive') return null;
  return {
    content: [run(start, contentEnd(frame, text, start, holdOf(frame, source?.from ?? group.from)))],
    cue: cueOf(group),
    source,
    via: null,
    rule: `${sort}-forward`,
  };
};

/** "The dam was unsafe, said an engineer before the hearing began", "… said an engineer who had seen it": what follows the source is none of its words. */
const isTold = (frame: Frame, group: VerbGroup, { source, inverted }: Before): boolean =>
  inverted &&
  frame.shape[group.from - 1] === ',' &&
  (CIRCUMSTANCE.has(frame.units[source!.to]?.norm ?? '') || frame.units[source!.to]?.norm === 'who');

/** "Saying that the plan was late, Ruiz left": what is said ends at the comma, and the subject behind it says it. */
export const frontedRule = ({ frame }: Search, group: VerbGroup): Finding | null => {
  const { norm, lemma } = frame.units[group.verb]!;
  const says = norm.endsWith('ing') && CUE_SORTS.has(lemma);
  const start = says ? contentStart(frame, group.to, 'say') : null;
  if (start === null) return null;
  const comma = [...frame.shape].findIndex((k, i) => k === ',' && i > start && clauseAt(frame, i + 1));
  const source = comma > 0 ? phraseAt(frame, comma + 1) : null;
  return source && { content: [run(start, comma)], cue: cueOf(group), source, via: null, rule: 'fronted' };
};

/** 'Said Ruiz: "…"': verb and source before the quotation. */
const openedBy = ({ frame, text }: Search, group: VerbGroup): Finding | null => {
  const source = phraseAfter(frame, group.to);
  const at = source && /^[:,][QK]/.test(frame.shape.slice(source.to)) ? source.to + 1 : null;
  if (!source || at === null || group.use !== 'finite') return null;
  return {
    content: [run(at, contentEnd(frame, text, at, 'firm'))],
    cue: cueOf(group),
    source,
    via: null,
    rule: 'opened',
  };
};
