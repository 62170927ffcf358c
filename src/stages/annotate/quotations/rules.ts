/**
 * The rules that find quotations in a frame, one cue at a time.
 *
 * Follows what is known of reported speech in news English: a cue with its source and its content to the right, to the
 * left or on both sides. Each rule gives a finding or null; the first that gives one wins.
 */
import {
  CUE_NOUNS,
  CUE_PREPOSITIONS,
  CUE_SORTS,
  PLAIN_SAY,
  WANTING,
  type CueSort,
} from '../../../text/lang/en/cues.ts';
import { contentBefore } from './backward.ts';
import { contentEnd, holdOf, isAccording } from './extent.ts';
import type { Finding } from './finding.ts';
import { contentStart } from './forward.ts';
import { adverbialEnd, phraseAfter, phraseAt, phraseBefore, type Run } from './phrases.ts';
import { directSubject, subjectOf } from './sources.ts';
import type { Frame } from './units.ts';
import { verbGroup, type VerbGroup } from './verbs.ts';

/** A frame with its text and the first unit that no earlier finding has used. */
export interface Search {
  readonly frame: Frame;
  readonly text: string;
  readonly low: number;
}

const CLAUSE_SORTS: readonly CueSort[] = ['tell', 'say', 'think', 'show', 'ask'];

/** Sorts whose content may stand before the cue without quotation marks. */
const BACKWARD_SORTS: ReadonlySet<CueSort> = new Set(['say', 'tell', 'ask']);

const run = (from: number, to: number): Run => ({ from, to });
const cueOf = (group: VerbGroup): Run => run(group.from, group.to);

/** "said that …", "told reporters he …", "believes …", with what stands before it too where the two belong together. */
const clauseRule = (search: Search, group: VerbGroup, sort: CueSort): Finding | null => {
  const { frame, text, low } = search;
  const source = subjectOf(frame, group, low);
  const start = contentStart(frame, group.to, sort);
  const opened = group.from === low ? openedBy(search, group) : null;
  if (opened) return opened;
  const own = source && source.to === group.from ? source : null;
  const spoken = spokenBefore(search, group, own);
  const before = spoken && (spoken.content.quoted || BACKWARD_SORTS.has(sort)) ? spoken : null;
  if (before && !(start !== null && !before.content.quoted))
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

interface Before {
  readonly content: Run & { readonly quoted: boolean };
  readonly source: Run | null;
  readonly inverted: boolean;
}

const spokenBefore = (search: Search, group: VerbGroup, subject: Run | null): Before | null => {
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

/** A name before a colon is no longer than this, in units. */
const LONGEST_NAME = 8;

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

const withBoth = (
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
  const resumed = next ?? (content.quoted ? null : resumes(frame, after));
  const parts =
    resumed === null ? [content] : [content, run(resumed, contentEnd(frame, text, resumed, 'firm'))];
  const rule = content.quoted ? `${sort}-quoted-before` : `${sort}-before`;
  return { content: parts, cue: cueOf(group), source, via: null, rule };
};

/** Words without quotation marks before a cue are its content only after a plain verb of saying, and if they make a clause or go on after it. */
const indirectBefore = (frame: Frame, content: Run, group: VerbGroup): boolean =>
  PLAIN_SAY.has(frame.units[group.verb]!.lemma) &&
  (/[VXQK]/.test(frame.shape.slice(content.from, content.to)) || resumes(frame, group.to) !== null);

const quotedNext = (frame: Frame, from: number): number | null => {
  const match = /^[^QKVX.;:]{0,16}[,:][QK]/.exec(frame.shape.slice(from));
  return match ? from + match[0].length - 1 : null;
};

/** Where an interrupted clause goes on: "The plan, he said on Monday, would fail". */
const resumes = (frame: Frame, from: number): number | null => {
  let at = from;
  for (let i = 0; i < 3; i++) at = frame.shape[at] === ',' ? at : adverbialEnd(frame, at);
  const next = frame.units[at + 1];
  if (frame.shape[at] !== ',' || !next) return null;
  if (next.kind === 'V' && next.norm.endsWith('ing') && CUE_SORTS.has(next.lemma)) return null;
  return at + 1;
};

/** "wants to …", "vowed never to …" */
const willRule = ({ frame, text, low }: Search, group: VerbGroup): Finding | null => {
  const at = frame.shape[group.to] === 'R' ? group.to + 1 : group.to;
  if (frame.shape[at] !== 't' || group.use === 'passive') return null;
  const source = subjectOf(frame, group, low);
  if (!source) return null;
  return {
    content: [run(at, contentEnd(frame, text, at, 'loose'))],
    cue: cueOf(group),
    source,
    via: null,
    rule: 'will',
  };
};

/** "urged voters to …", "wants them to …" */
const urgeRule = ({ frame, text, low }: Search, group: VerbGroup): Finding | null => {
  if (group.use === 'passive') return null;
  const on = frame.units[group.to]?.norm === 'on' ? group.to + 1 : group.to;
  const who = phraseAt(frame, on);
  if (!who || frame.shape[who.to] !== 't') return null;
  const source = subjectOf(frame, group, low);
  if (!source) return null;
  const at = WANTING.has(frame.units[group.verb]!.lemma) ? on : who.to;
  return {
    content: [run(at, contentEnd(frame, text, at, 'loose'))],
    cue: run(group.from, on),
    source,
    via: null,
    rule: 'urge',
  };
};

/** "criticised the plan", "called for a ban", "accused Iran of …" */
const judgeRule = ({ frame, text, low }: Search, group: VerbGroup): Finding | null => {
  if (group.use === 'passive') return null;
  const { units, shape } = frame;
  const lemma = units[group.verb]!.lemma;
  const particle = CUE_PREPOSITIONS.get(lemma)?.includes(units[group.to]?.norm ?? '') === true;
  if (!particle && !CUE_SORTS.get(lemma)?.has('judge')) return null;
  const at = particle ? group.to + 1 : group.to;
  if (!/[DOJNMUPQKGWVTI]/.test(shape[at] ?? '')) return null;
  if (!particle && !phraseAt(frame, at)) return null;
  const source = subjectOf(frame, group, low);
  if (!source) return null;
  const content = [run(at, contentEnd(frame, text, at, 'loose'))];
  return { content, cue: run(group.from, at), source, via: null, rule: particle ? 'about' : 'judge' };
};

/** "Putin was quoted as saying by Xinhua", "quoted Putin as saying that …". */
const quotedAsRule = ({ frame, text, low }: Search, group: VerbGroup): Finding | null => {
  const { units, shape } = frame;
  if (units[group.verb]!.lemma !== 'quote' && units[group.verb]!.lemma !== 'cite') return null;
  const object = group.use === 'passive' ? null : phraseAt(frame, group.to);
  const as = object?.to ?? group.to;
  if (units[as]?.norm !== 'as' || !/ing$/.test(units[as + 1]?.norm ?? '')) return null;
  const cue = run(group.from, as + 2);
  const subject = subjectOf(frame, group, low);
  const by = units[as + 2]?.norm === 'by' ? phraseAfter(frame, as + 3) : null;
  const source = object ?? subject;
  const via = object ? subject : by;
  const start = contentStart(frame, by?.to ?? as + 2, 'say');
  const before = source && !object ? contentBefore(frame, text, source.from, low) : null;
  const content = [
    ...(before && (before.quoted || start === null) ? [before] : []),
    ...(start !== null && (!before || /[QK]/.test(shape[start]!))
      ? [run(start, contentEnd(frame, text, start, 'firm'))]
      : []),
  ];
  return content.length > 0 ? { content, cue, source, via, rule: 'quoted-as' } : null;
};

/** Everything a verb can introduce. */
export const verbRules = (search: Search, verb: number): Finding | null => {
  const { frame } = search;
  const lemma = frame.units[verb]!.lemma;
  const sorts = CUE_SORTS.get(lemma);
  if (!sorts && !CUE_PREPOSITIONS.has(lemma)) return null;
  const group = verbGroup(frame, verb);
  const quotedAs = quotedAsRule(search, group);
  if (quotedAs) return quotedAs;
  for (const sort of CLAUSE_SORTS) {
    const found = sorts?.has(sort) ? clauseRule(search, group, sort) : null;
    if (found) return found;
  }
  const wanted = sorts?.has('will') ? willRule(search, group) : null;
  if (wanted) return wanted;
  const urged = sorts?.has('urge') || lemma === 'call' ? urgeRule(search, group) : null;
  return urged ?? judgeRule(search, group);
};

/** "According to the ministry, …" and "…, according to the ministry". */
export const accordingRule = ({ frame, text, low }: Search, at: number): Finding | null => {
  if (!isAccording(frame, at)) return null;
  const source = phraseAfter(frame, at + 2) ?? phraseAt(frame, at + 2);
  if (!source) return null;
  const cue = run(at, at + 2);
  const before = /[VXQK]/.test(frame.shape.slice(low, at));
  const from = frame.shape[source.to] === ',' ? source.to + 1 : source.to;
  const content = before ? run(low, at) : run(from, contentEnd(frame, text, from, 'firm'));
  return content.from < content.to ? { content: [content], cue, source, via: null, rule: 'according' } : null;
};

/** "his claim that …", "the company's decision to …". */
export const nounRule = ({ frame, text, low }: Search, at: number): Finding | null => {
  const { units, shape } = frame;
  if (!CUE_NOUNS.has(units[at]!.lemma) || !/[Tt]/.test(shape[at + 1] ?? '')) return null;
  const source = ownerOf(frame, at, low);
  if (!source) return null;
  const content = [run(at + 1, contentEnd(frame, text, at + 1, 'loose'))];
  return { content, cue: run(at, at + 1), source, via: null, rule: 'noun' };
};

const ownerOf = (frame: Frame, noun: number, low: number): Run | null => {
  const { shape } = frame;
  let from = noun;
  while (from > low && /[JNUR]/.test(shape[from - 1]!)) from--;
  if (shape[from - 1] === 'O') return run(from - 1, from);
  if (shape[from - 1] === 'G') return phraseBefore(frame, from - 1, low) ?? run(from - 2, from - 1);
  for (let v = noun - 1; v >= low; v--) {
    const found = /[VX]/.test(shape[v]!) ? directSubject(frame, verbGroup(frame, v), low) : null;
    if (found) return found;
  }
  return null;
};

/** A headline or a turn in a transcript: "Minister: the plan will fail". */
export const colonRule = ({ frame, text }: Search): Finding | null => {
  const colon = frame.shape.indexOf(':');
  if (colon < 1 || colon > LONGEST_NAME) return null;
  const named = /^[DOJM][DOJNMGI]*$/.test(frame.shape.slice(0, colon));
  const said = frame.title ? /^[A-Z]/ : /^[QK]/;
  if (
    !said.test(frame.shape.slice(colon + 1)) ||
    !(named || (frame.title && /^[QK]/.test(frame.shape.slice(colon + 1))))
  )
    return null;
  const content = [run(colon + 1, contentEnd(frame, text, colon + 1, 'firm'))];
  return { content, cue: run(colon, colon + 1), source: run(0, colon), via: null, rule: 'colon' };
};

/** "As Ruiz likes to put it, “…”", "had one answer: “…”": a quoted sentence that any verb leads up to. */
export const ledToRule = ({ frame, text }: Search, at: number): Finding | null => {
  const { units, shape } = frame;
  const opens = /^\W*\p{Lu}/u.test(text.slice(units[at]!.start, units[at]!.start + 4));
  const verb = shape.lastIndexOf('V', at);
  if (
    shape[at] !== 'K' ||
    !/[,:]/.test(shape[at - 1] ?? '') ||
    !opens ||
    verb < 0 ||
    at - verb > LED_TO_REACH
  )
    return null;
  const group = verbGroup(frame, verb);
  const source = subjectOf(frame, group, 0);
  if (!source) return null;
  const content = [run(at, contentEnd(frame, text, at, 'firm'))];
  return { content, cue: cueOf(group), source, via: null, rule: 'led-to' };
};

/** How many units may stand between such a verb and the quotation. */
const LED_TO_REACH = 8;
