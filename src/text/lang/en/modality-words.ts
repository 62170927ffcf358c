/** English words that say how sure something is, or that it is only said, planned or wished. Closed classes; dictionary forms. */

export type Mode = 'possible' | 'considered' | 'planned' | 'required' | 'reported';

const entries = (mode: Mode, list: string): [string, Mode][] => list.split(/\s+/).map((w) => [w, mode]);

export const MODES: ReadonlyMap<string, Mode> = new Map([
  ...entries('possible', 'may might could perhaps maybe possibly possible probably likely potential potentially apparently seemingly seem appear suspect suspected'),
  ...entries('considered', 'consider weigh mull study contemplate ponder explore'),
  ...entries('planned', 'will would shall plan intend aim want hope expect expected scheduled due propose promise vow pledge going'),
  ...entries('required', 'must should ought need require oblige'),
  ...entries('reported', 'allegedly reportedly alleged claim allege purportedly purported rumour rumor supposedly accused'),
]); // prettier-ignore

/** How each is named on screen. */
export const MODE_NAMES: Readonly<Record<Mode, string>> = {
  possible: 'possible',
  considered: 'only considered',
  planned: 'planned or expected',
  required: 'required',
  reported: 'only reported',
};
