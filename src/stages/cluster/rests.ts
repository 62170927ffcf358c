/** Rests: what is left of documents when a passage is taken off them, and what two of them have in common then. */
import { commonMembers } from '../../algorithms/common-members.ts';
import { growingArray, type GrowingArray } from '../../algorithms/growing-array.ts';
import { subjectWords, type SubjectWords } from './subject-words.ts';

/** Own picks in common, as a share of those of the document that has fewer, from which on two documents are kin. */
const KIN_PICKS = 0.25;
/**
 * Subject words in common, likewise. Of 90 to 200 words of two reports, a hundredth of those of different events share .13,
 * and nine tenths of those of one event .14 (developers' half of the story set).
 */
const KIN_WORDS = 0.15;
/** Fewer in common is chance; by fewer nobody is told from anybody. Where there are none, the script has no words to tell. */
const LEAST_COMMON = 2;
const ENOUGH_WORDS = 4;

/** The room stays for the rests of other documents. */
export interface Rest {
  document: number;
  /** Groups of picks, ascending; and how many picks there are, with those that nobody shares. */
  readonly groups: GrowingArray;
  picks: number;
  readonly subject: SubjectWords;
}

export const emptyRest = (): Rest => ({
  document: 0,
  groups: growingArray(),
  picks: 0,
  subject: subjectWords(),
});

export const shareText = (a: Rest, b: Rest): boolean => {
  const shared = commonMembers(a.groups.values(), b.groups.values());
  return shared >= LEAST_COMMON && shared >= KIN_PICKS * Math.min(a.picks, b.picks);
};

export const shareEvent = ({ subject: a }: Rest, { subject: b }: Rest): boolean => {
  let shared = 0;
  const words = a.own.values();
  for (let i = 0; i < words.length; i++) if (b.own.has(words[i]!)) shared++;
  return isMuch(shared, Math.min(a.own.size, b.own.size));
};

/** Too few words to tell by; where there are none, the script has none that tell. */
export const saysTooLittle = ({ subject: { own } }: Rest): boolean => own.size > 0 && own.size < ENOUGH_WORDS;

export const isMuch = (shared: number, size: number): boolean =>
  size >= ENOUGH_WORDS && shared >= LEAST_COMMON && shared >= KIN_WORDS * size;

/** What all of them name: a town and its mayor are no event. */
const THEME = 3;

/** Whether all of them name one thing that the passage names too, a ship or a town, or several that it does not: what they are about. */
export const haveOneTheme = ([first, ...others]: readonly Rest[]): boolean => {
  const { spoken, own } = first!.subject;
  return (
    spoken.values().some((word) => others.every(({ subject }) => subject.spoken.has(word))) ||
    own.values().filter((word) => others.every(({ subject }) => subject.own.has(word))).length >= THEME
  );
};
