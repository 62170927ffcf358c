/** Who says it: the subject of a verb group, or the noun phrase after it. */
import { phraseBefore, type Run } from './phrases.ts';
import type { Frame } from './units.ts';
import { verbGroup, type VerbGroup } from './verbs.ts';

/** The subject that stands right before a verb group; a relative pronoun counts as one. */
export const directSubject = (frame: Frame, group: VerbGroup, low: number): Run | null => {
  const at = group.from - 1;
  const relative = at >= low && /^(?:who|which|that)$/.test(frame.units[at]!.norm);
  return relative ? { from: at, to: at + 1 } : phraseBefore(frame, group.from, low);
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
