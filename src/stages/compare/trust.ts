/**
 * Trust: what a difference between two sentences of a story is worth.
 *
 * The comparisons take for granted that both sides tell the same thing. In a story they often tell it only in part: a
 * summary beside a report, a sentence that merges two. There a name or number without a partner is left out, not
 * contradicted. A contradiction is believed where the words around it answer each other, the more so the less the two
 * sentences have in common; what is not believed is told as added or left out. The other way round, a name that all
 * spell alike but one is more than a matter of style where no way of transliterating explains it.
 */
import { believesName, isWitness } from './believe-name.ts';
import { believesNumber } from './believe-number.ts';
import { believesPolarity } from './believe-polarity.ts';
import { answersEachOther, AROUND_SAME, balance, inPlace, SAME_THING, surroundings } from './grounds.ts';
import { misspelt } from './named.ts';
import { compassWord, isOneWayOfSaying } from './place-words.ts';
import type { Finding, Half, Scene } from './scene.ts';
import { isWorthTelling } from './worth.ts';

/** A pronoun of a person; an "it" has been laid to whom it means. */
const isPronoun = (half: Half, at: readonly number[]): boolean =>
  at.some((i) => half.tokens[i]!.tag === 'PRON' && half.tokens[i]!.norm !== 'it');

const believesActor = (scene: Scene, f: Finding): boolean =>
  balance(scene) >= SAME_THING &&
  surroundings(scene, f) >= AROUND_SAME &&
  !isPronoun(scene.a, f.a) &&
  !isPronoun(scene.b, f.b);

const isBelieved = (scene: Scene, f: Finding): boolean => {
  if (f.a.length === 0 || f.b.length === 0) return false;
  if (f.type === 'name' || f.type === 'place') return believesName(scene, f);
  if (f.type === 'polarity') return believesPolarity(scene, f);
  if (f.type === 'actor') return believesActor(scene, f);
  if (f.type === 'number') return believesNumber(scene, f);
  const around = surroundings(scene, f) >= AROUND_SAME;
  return around ? answersEachOther(scene, f) : balance(scene) >= SAME_THING && inPlace(scene, f);
};

/** The finding as a story takes it, or null where it is not believed. */
export const judge = (scene: Scene, f: Finding): Finding | null => {
  if (f.type === 'polarity' && isOneWayOfSaying(scene, f)) return null;
  if (f.severity === 'conflict') {
    if (!isBelieved(scene, f)) return null;
    if (f.type === 'name' && isWitness(scene.a, f.a) && isWitness(scene.b, f.b))
      return { ...f, type: 'attribution', why: otherWitness };
    return f.type === 'polarity' && isCompass(scene, f) ? { ...f, type: 'place', why: elsewhere } : f;
  }
  if (!isWorthTelling(scene, f)) return null;
  return f.severity === 'style' && misspelt(scene, f) ? { ...f, severity: 'conflict', why: otherName } : f;
};

const isCompass = (scene: Scene, f: Finding): boolean =>
  compassWord(scene.a.tokens[f.a[0]!]!.norm) && compassWord(scene.b.tokens[f.b[0]!]!.norm);

const otherWitness = (a: string, b: string): string =>
  `Another says it saw or was told this itself: ${a} against ${b}.`;
const elsewhere = (a: string, b: string): string => `It lies elsewhere: ${a} against ${b}.`;
const otherName = (a: string, b: string): string =>
  `Two names that differ by more than spelling: ${a} against ${b}.`;
