/** Where what is said begins after its cue: past adverbs, times and places, at "that", a question word, a mark or a clause. */
import type { CueSort } from '../../../text/lang/en/cues.ts';
import { adverbialEnd, clauseAt, phraseAt } from './phrases.ts';
import type { Frame } from './units.ts';

/** How many adverbs, times and places may stand between a cue and its content ("said on Monday in a statement that"). */
const MAX_BETWEEN = 4;
const QUESTION = new Set(['how', 'what', 'why', 'whether', 'if', 'where', 'who', 'when', 'which']);
/** After plain verbs of saying these open a clause of the reporter's ("said when asked"). */
const CIRCUMSTANCE = new Set(['if', 'when', 'who', 'which', 'where']);

/** A subject with whatever hangs on it, then a verb or quoted words that hold one. */
const LOOSE_CLAUSE = /^[DOJNMUPQ](?:[^,;:.TWKXV]{0,12}V?[^,;:.TWKXV]{1,12}[XV]|[NMUJ]{0,4}[QK])/;

/** After "that" comes a clause, an inserted phrase or a gerund; a verb or a stop makes "that" a pronoun. */
const opensAfterThat = (frame: Frame, at: number): boolean =>
  !/[.X]/.test(frame.shape[at]!) && (frame.shape[at] !== 'V' || frame.units[at]!.norm.endsWith('ing'));

const startsHere = (frame: Frame, at: number, sort: CueSort, near: boolean): number | null => {
  const { shape, units } = frame;
  const [kind, next] = [shape[at], shape[at + 1]];
  if (kind === 'T' && next !== undefined && opensAfterThat(frame, at + 1)) return at;
  if (kind === 'Q' || kind === 'K') return at;
  if ((kind === ',' || kind === '-') && (next === 'Q' || next === 'K')) return at + 1;
  if (kind === ':' && next !== undefined) return at + 1;
  // "told the people who work there" goes on about the people.
  if (sort === 'tell' && /^(?:who|which)$/.test(units[at]!.norm)) return null;
  if (kind === 'W' && QUESTION.has(units[at]!.norm))
    return sort === 'say' && CIRCUMSTANCE.has(units[at]!.norm) ? null : near ? at : null;
  if (kind === 'S' || kind === 'Y') return null;
  if (clauseAt(frame, at) || (sort === 'say' && LOOSE_CLAUSE.test(shape.slice(at)))) return at;
  return null;
};

/** "in an interview published on Sunday": a participle that hangs on the noun before it. */
const participle = ({ units, shape }: Frame, at: number): boolean =>
  shape[at] === 'V' && /(?:ed|wn|en)$/.test(units[at]!.norm) && /[IY]/.test(shape[at + 1] ?? '');

/** The first unit of the content of a cue whose words end before unit `from`; null where none follows. */
export const contentStart = (frame: Frame, from: number, sort: CueSort): number | null => {
  let at = sort === 'tell' ? (phraseAt(frame, from)?.to ?? from) : from;
  for (let skipped = 0; skipped <= MAX_BETWEEN && at < frame.units.length; skipped++) {
    const found = startsHere(frame, at, sort, skipped === 0);
    if (found !== null) return found;
    const next = adverbialEnd(frame, participle(frame, at) ? at + 1 : at);
    if (next === at) return asideThenThat(frame, at);
    at = next;
  }
  return null;
};

/** "insists, most recently in an interview with the paper, that he …" */
const asideThenThat = (frame: Frame, at: number): number | null => {
  const aside = /^,[^,;:.QKV]{1,14},(?=T[^.,VX])/.exec(frame.shape.slice(at));
  return aside ? at + aside[0].length : null;
};
