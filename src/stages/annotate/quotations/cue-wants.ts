/** What is wanted or spoken of: "vowed to …", "urged voters to …", "accused Iran of …". */
import { CUE_PREPOSITIONS, CUE_SORTS, WANTING } from '../../../text/lang/en/cues.ts';
import { contentEnd } from './extent.ts';
import { cueOf, run, type Finding, type Search } from './finding.ts';
import { phraseAt } from './phrases.ts';
import { directSubject, subjectOf } from './sources.ts';
import type { Frame } from './units.ts';
import type { VerbGroup } from './verbs.ts';

/** "wants to …", "vowed never to …" */
export const willRule = ({ frame, text, low }: Search, group: VerbGroup): Finding | null => {
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
export const urgeRule = ({ frame, text, low }: Search, group: VerbGroup): Finding | null => {
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

const NAMING = new Set(['call', 'name', 'dub', 'label', 'brand']);

/**
 * Whether a thing spoken of stands at `at`. To call needs what and how: "called the police" rings them up, "a ship
 * called “…”" has a name; "the plan, which Ruiz called “…”" is judged, its object having gone before.
 */
const judged = (frame: Frame, group: VerbGroup, at: number, low: number): boolean => {
  const object = phraseAt(frame, at);
  if (!NAMING.has(frame.units[group.verb]!.lemma)) return object !== null;
  const subject = directSubject(frame, group, low);
  if (subject && /[WT]/.test(frame.shape[subject.from - 1] ?? '')) return true;
  if (!object || /[QK]/.test(frame.shape[at]!)) return false;
  const how = /^[^,;:.]*/.exec(frame.shape.slice(object.to))![0];
  return /[QK]/.test(frame.shape.slice(at, object.to)) || /[DOJNMUQKV]/.test(how);
};

/** "criticised the plan", "called for a ban", "accused Iran of …" */
export const judgeRule = ({ frame, text, low }: Search, group: VerbGroup): Finding | null => {
  if (group.use === 'passive') return null;
  const { units, shape } = frame;
  const lemma = units[group.verb]!.lemma;
  const particle = CUE_PREPOSITIONS.get(lemma)?.includes(units[group.to]?.norm ?? '') === true;
  if (!particle && !CUE_SORTS.get(lemma)?.has('judge')) return null;
  const at = particle ? group.to + 1 : group.to;
  if (!/[DOJNMUPQKGWVTI]/.test(shape[at] ?? '')) return null;
  if (!particle && !judged(frame, group, at, low)) return null;
  const source = subjectOf(frame, group, low);
  if (!source) return null;
  const end = contentEnd(frame, text, at, 'loose');
  if (lemma === 'see' && !units.slice(at, end).some((u) => u.norm === 'as')) return null;
  const content = [run(at, end)];
  return { content, cue: run(group.from, at), source, via: null, rule: particle ? 'about' : 'judge' };
};
