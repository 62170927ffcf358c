/** Cues that are no verb of saying: "according to", "his claim that", a colon, and a quoted sentence that any verb leads up to. */
import { CUE_NOUNS } from '../../../text/lang/en/cues.ts';
import { contentEnd, accordingAt } from './extent.ts';
import { cueOf, run, type Finding, type Search } from './finding.ts';
import { CORE, phraseAfter, phraseAt, phraseBefore, type Run } from './phrases.ts';
import { directSubject, subjectOf } from './sources.ts';
import type { Frame } from './units.ts';
import { verbGroup } from './verbs.ts';

/** "According to the ministry, …" and "…, according to the ministry". */
export const accordingRule = ({ frame, text, low }: Search, at: number): Finding | null => {
  const words = accordingAt(frame, at);
  const source = words > 0 ? informantAt(frame, at + words) : null;
  if (!source) return null;
  const cue = run(at, at + words);
  const before = /[VXQK]/.test(frame.shape.slice(low, at));
  const from = frame.shape[source.to] === ',' ? source.to + 1 : source.to;
  const edge = frame.shape[at - 1] === ',' ? at - 1 : at;
  const content = before ? run(low, edge) : run(from, contentEnd(frame, text, from, 'firm'));
  return content.from < content.to ? { content: [content], cue, source, via: null, rule: 'according' } : null;
};

/** Who or what is named after "according to", with what hangs on it: "a report by the Herald". */
const informantAt = (frame: Frame, at: number): Run | null => {
  const source = phraseAfter(frame, at) ?? phraseAt(frame, at);
  const hangs = source && HANGING.exec(frame.shape.slice(source.to));
  return hangs ? run(source.from, source.to + hangs[0].length) : source;
};

/** "by the Herald", "published on Monday by the ministry", "familiar with the matter". */
const HANGING = new RegExp(`^(?:[JV]?I(?:[DJ]{0,2}Y+|${CORE}))+(?=[,.]|$)`);

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

/** A name before a colon is no longer than this, in units. */
const LONGEST_NAME = 8;

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
