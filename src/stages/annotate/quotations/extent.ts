/**
 * How far what is said reaches: the end of the content that begins at a unit.
 *
 * Goes to the end of the sentence, and stops before: a full stop, another speaker ("…, officials said"), "according to",
 * a contrast or a new clause of the reporter's ("…, but he …", "…, while …"), a participle that goes on telling
 * ("…, adding that …"), and after a quoted stretch that closes its own sentence.
 */
import { ACCORDING, CUE_SORTS, PLAIN_SAY } from '../../../text/lang/en/cues.ts';
import { CLOSING_MARKS } from '../../../text/quotation-marks.ts';
import { clauseAt, phraseBefore } from './phrases.ts';
import type { Frame } from './units.ts';

const CONTRAST = new Set(['but', 'while', 'though', 'although', 'yet', 'whereas', 'despite']);

const CLOSED = new RegExp(`[.!?…]\\s?[${CLOSING_MARKS}]+$`);

/** Whether the quoted unit ends its sentence inside its marks. */
export const closesSentence = (text: string, end: number): boolean =>
  CLOSED.test(text.slice(Math.max(0, end - 4), end));

/**
 * How firmly a cue holds what follows: `firm` after verbs of saying and "that"; `loose` after a thing spoken of or a
 * thing wanted, where a relative clause or a participle is more often the reporter's; `inner` in a clause that itself
 * hangs in the sentence ("While aides said …, he …"), which ends where the main clause goes on.
 */
export type Hold = 'firm' | 'loose' | 'inner';

/** The unit after the last one of the content that begins at `from`. */
export const contentEnd = (frame: Frame, text: string, from: number, hold: Hold): number => {
  const { units, shape } = frame;
  for (let i = from; i < units.length; i++) {
    const kind = shape[i]!;
    if (kind === '.' && i > from && !/[A-Z]/.test(shape[i + 1] ?? 'A')) return i;
    if (kind === '.' && i === units.length - 1) return i;
    if (kind === ';' && i > from) return i;
    if (/[QK]/.test(kind) && closesSentence(text, units[i]!.end)) return i + 1;
    if (i === from && kind === 'K' && /[VX]/.test(shape[i + 1] ?? '')) return i + 1;
    if (i > from && /[QK]/.test(kind) && speakerFollows(frame, i + 1)) return i + 1;
    if (i > from && kind === ',' && stopsAtComma(frame, i, hold)) return i;
    if (i > from && kind === 'I' && accordingAt(frame, i) > 0) return i;
    if (i > from && kind === 'C' && tellsOn(frame, i + 1)) return i;
  }
  return units.length;
};

/** "… and warned that": a second verb of saying with the same subject begins the next quotation. */
const tellsOn = (frame: Frame, at: number): boolean => {
  const next = frame.units[at];
  return next?.kind === 'V' && PLAIN_SAY.has(next.lemma) && /(?:ed|said|told|wrote|thought)$/.test(next.norm);
};

/** Whether a clause of the sentence around the cue opens the frame or leads to the cue: "While aides said …". */
export const holdOf = (frame: Frame, subject: number): Hold => {
  const before = frame.units[subject - 1];
  const opener = frame.units[0]!;
  const relative = /^(?:who|which)$/.test(frame.units[subject]?.norm ?? '') && before?.kind === ',';
  const subordinate = /^(?:while|when|although|though|if|after|before|as|since|because|where)$/.test(
    opener.norm,
  );
  return relative || (subordinate && !frame.shape.slice(0, subject).includes(',')) ? 'inner' : 'firm';
};

/** How many units "according to" or its like takes up at `at`; 0 where none stands there. */
export const accordingAt = (frame: Frame, at: number): number =>
  ACCORDING.find((words) => words.every((word, i) => frame.units[at + i]?.norm === word))?.length ?? 0;

const stopsAtComma = (frame: Frame, comma: number, hold: Hold): boolean => {
  const { units, shape } = frame;
  const next = units[comma + 1];
  if (!next) return true;
  if (accordingAt(frame, comma + 1) > 0) return true;
  if (CONTRAST.has(next.norm)) return true;
  if (next.kind === 'V' && next.norm.endsWith('ing') && CUE_SORTS.has(next.lemma)) return true;
  if (hold === 'loose' && /^(?:which|who)$/.test(next.norm)) return true;
  if (hold === 'loose' && next.kind === 'V' && next.norm.endsWith('ing')) return true;
  if (hold === 'loose' && next.kind === 'C' && /[VX]/.test(shape[comma + 2] ?? '')) return true;
  if (next.kind === 'C' && tellsOn(frame, comma + 2)) return true;
  if (hold === 'inner' && (clauseAt(frame, comma + 1) || /[VX]/.test(next.kind))) return true;
  return speakerFollows(frame, comma + 1);
};

/** Whether "NP said" stands at `at` and closes there: the words before are another speaker's, or this one's told again. */
export const speakerFollows = (frame: Frame, at: number): boolean => {
  const { units, shape } = frame;
  for (let v = at; v < Math.min(units.length, at + 14); v++) {
    if (/[,:;.]/.test(shape[v]!)) return false;
    if (shape[v] !== 'V' || !PLAIN_SAY.has(units[v]!.lemma)) continue;
    let g = v;
    while (g > at && /[XR]/.test(shape[g - 1]!)) g--;
    const subject = g > at && phraseBefore(frame, g, at)?.from === at;
    const inverted = v === at && /^(?:[DONMJP])/.test(shape.slice(v + 1));
    return (subject && /^(?:[RY]|IY|I[DO]?J*[NM])*(?:[,.]|$)/.test(shape.slice(v + 1))) || inverted;
  }
  return false;
};
