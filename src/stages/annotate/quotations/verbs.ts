/**
 * Verb groups: the verb of a cue with its auxiliaries, and how it is used: with a subject of its own, as a participle,
 * as an infinitive, or in the passive.
 */
import type { Frame } from './units.ts';

export interface VerbGroup {
  /** First unit of the group (auxiliary, adverb, "to"), the verb itself, and what follows the group. */
  readonly from: number;
  readonly verb: number;
  readonly to: number;
  readonly use: 'finite' | 'participle' | 'infinitive' | 'passive';
  readonly negated: boolean;
}

const BE = new Set(['be', 'is', 'are', 'was', 'were', 'been', 'being', "'re", 'am']);

export const verbGroup = (frame: Frame, verb: number): VerbGroup => {
  const { units, shape } = frame;
  let from = verb;
  while (from > 0 && /[XRt]/.test(shape[from - 1]!)) from--;
  const before = units.slice(from, verb);
  while (
    from < verb &&
    shape[from] === 'R' &&
    shape[from + 1] !== 'R' &&
    !/[Xt]/.test(shape.slice(from, verb))
  )
    from++;
  const negated = before.some((u) => u.norm === 'not' || u.norm === "n't" || u.norm === 'never');
  return { from, verb, to: verb + 1, use: useOf(frame, verb, from), negated };
};

const WHEN = new Set(['when', 'if', 'while', 'once']);

/** "Asked whether …, Ruiz replied", "Saying it was safe, she left": a participle that opens the sentence of somebody named after the comma. */
export const isFronted = (frame: Frame, { from, verb }: VerbGroup): boolean =>
  from === verb &&
  (/^[CRS]*$/.test(frame.shape.slice(0, from)) || WHEN.has(frame.units[from - 1]!.norm)) &&
  /(?:ing|ed|told)$/.test(frame.units[verb]!.norm) &&
  !/^[DOJ]*[NMP]+[,:][QK]/.test(frame.shape.slice(verb + 1));

const useOf = (frame: Frame, verb: number, from: number): VerbGroup['use'] => {
  const { units, shape } = frame;
  const group = units.slice(from, verb);
  const be = group.some((u) => BE.has(u.norm));
  const norm = units[verb]!.norm;
  if (norm.endsWith('ing')) return be ? 'finite' : 'participle';
  if (be && /(?:ed|en|id|ld|wn|de)$/.test(norm)) return 'passive';
  if (shape.slice(from, verb).includes('t')) return 'infinitive';
  return 'finite';
};
