/** Who says it: the subject of a verb group, or the noun phrase after it. */
import { phraseBefore, type Run } from './phrases.ts';
import type { Frame } from './units.ts';
import { verbGroup, type VerbGroup } from './verbs.ts';

/** Adverbs and times between a subject and its verb: "Ruiz also said", "officials on Monday said". */
const BETWEEN = /(?:R|I?[DJ]{0,2}Y)+$/;

const subjectEnd = (frame: Frame, verb: number, low: number): number =>
  verb - (BETWEEN.exec(frame.shape.slice(low, verb))?.[0].length ?? 0);

/** The subject that stands right before a verb group; a relative pronoun counts as one. */
export const directSubject = (frame: Frame, group: VerbGroup, low: number): Run | null => {
  const at = group.from - 1;
  const relative = at >= low && /^(?:who|which|that)$/.test(frame.units[at]!.norm);
  if (relative) return { from: at, to: at + 1 };
  if (/^there$/.test(frame.units[at]?.norm ?? '')) return null;
  return phraseBefore(frame, group.from, low) ?? phraseBefore(frame, subjectEnd(frame, group.from, low), low);
};

/** The subject of a group, or, for participles, infinitives and second verbs, that of the verb before it. */
export const subjectOf = (frame: Frame, group: VerbGroup, low: number): Run | null => {
  const own = group.use === 'finite' || group.use === 'passive' ? directSubject(frame, group, low) : null;
  if (own) return own;
  for (let v = group.from - 1; v >= 0; v--) {
    if (!/[VX]/.test(frame.shape[v]!)) continue;
    const earlier = verbGroup(frame, v);
    const found = earlier.use === 'participle' ? null : directSubject(frame, earlier, 0);
    if (found) return found;
  }
  return null;
};
