/**
 * Words that reach us through somebody: "Putin was quoted by Xinhua as saying", "quoted Putin as saying that …",
 * "Putin said, according to Xinhua". Who said them is the source; who brings them is named beside it.
 */
import { contentBefore } from './backward.ts';
import { TELLERS } from '../../../text/lang/en/cues.ts';
import { accordingAt, contentEnd } from './extent.ts';
import { run, type Finding, type Search } from './finding.ts';
import { contentStart } from './forward.ts';
import { phraseAfter, phraseAt, type Run } from './phrases.ts';
import { subjectOf } from './sources.ts';
import type { Frame } from './units.ts';
import type { VerbGroup } from './verbs.ts';

const RELAYING = new Set(['quote', 'cite', 'report', 'paraphrase']);

const agent = (frame: Frame, at: number): Run | null =>
  frame.units[at]?.norm === 'by' ? phraseAt(frame, at + 1) : null;

export const quotedAsRule = (search: Search, group: VerbGroup): Finding | null => {
  const { frame, low } = search;
  const { units } = frame;
  if (!RELAYING.has(units[group.verb]!.lemma)) return null;
  const passive = group.use === 'passive';
  const within = passive ? agent(frame, group.to) : phraseAt(frame, group.to);
  const as = within?.to ?? group.to;
  if (units[as]?.norm !== 'as' || !/ing$/.test(units[as + 1]?.norm ?? '')) return null;
  const subject = subjectOf(frame, group, low);
  const by = passive && !within ? agent(frame, as + 2) : null;
  const content = saidAround(search, subject?.from ?? group.from, by?.to ?? as + 2);
  const who = passive ? { source: subject, via: within ?? by } : { source: within, via: subject };
  return content.length > 0 ? { content, cue: run(group.from, as + 2), ...who, rule: 'quoted-as' } : null;
};

/** What stands before unit `from`, after unit `to`, or, in quotation marks, on both sides. */
const saidAround = ({ frame, text, low }: Search, from: number, to: number): Run[] => {
  const start = contentStart(frame, to, 'say');
  const before = contentBefore(frame, text, from, low);
  const quotedAfter = start !== null && /[QK]/.test(frame.shape[start]!);
  return [
    ...(before && (before.quoted || start === null) ? [before] : []),
    ...(start !== null && (!before || quotedAfter)
      ? [run(start, contentEnd(frame, text, start, 'firm'))]
      : []),
  ];
};

/** The finding with who brought it, where "according to" hangs on a cue that has a source of its own. */
export const withVia = (frame: Frame, finding: Finding, end: number): Finding => {
  if (finding.via || !finding.source || finding.rule === 'according') return finding;
  const afterCue = Math.max(finding.cue?.to ?? 0, finding.source.to);
  for (const at of [afterCue, end]) {
    const from = frame.shape[at] === ',' ? at + 1 : at;
    const words = accordingAt(frame, from);
    const via = words > 0 ? phraseAfter(frame, from + words) : null;
    if (via) return { ...finding, via };
  }
  return finding;
};

/** Whether a finding is "citing two officials", "citing Ruiz": somebody who tells, not a thing that is told of. */
const citesSomebody = ({ units, shape }: Frame, { cue, content }: Finding): boolean => {
  const { from, to } = content[0]!;
  const teller = shape[to - 1] === 'M' || TELLERS.has(units[to - 1]!.lemma);
  return (
    cue !== null && units[cue.from]!.norm === 'citing' && teller && /^[DOJNMU]+$/.test(shape.slice(from, to))
  );
};

/** "The Herald reported …, citing Ruiz" as one finding: Ruiz says it, the Herald brings it. Null where the two are not that. */
export const informed = (frame: Frame, first: Finding | undefined, second: Finding): Finding | null => {
  if (!first) return null;
  const [report, cited] = citesSomebody(frame, first) ? [second, first] : [first, second];
  const reports = report.cue && frame.units[report.cue.to - 1]!.lemma === 'report' && !report.via;
  if (!reports || !citesSomebody(frame, cited) || cited.source?.from !== report.source?.from) return null;
  return { ...report, source: cited.content[0]!, via: report.source };
};
