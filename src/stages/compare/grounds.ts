/**
 * Grounds: how far two sentences, and what stands around two readings in them, say the same. Two sentences that have many
 * words in common may still have them in other places ("served six months", "was hidden for six months"): what stands
 * around a name, a number or a denial tells better than the whole sentence whether both sides speak of the same thing.
 */
import { isContent } from '../../text/align.ts';
import { slotLikeness, type Finding, type Half, type Scene } from './scene.ts';

/** Two sentences with so many words in common tell the same thing; on the example stories false contradictions lie below. */
export const SAME_THING = 0.6;
export const HALF_THE_SAME = 0.5;
/** How much of what stands around two readings must answer each other before another name, party, day or opposite is believed. */
export const AROUND_SAME = 0.5;
/** How well the places of the two readings must answer each other, where the sentences tell the same thing and where only in part. */
const SLOT_SAME = 0.45;
export const SLOT_PART = 0.8;
/** Partners this alike are the same word or as good as. */
const SAME_WORD = 0.8;
/** From so many words in common on, one is the other told again: "the clouds of Norvik" answers "the Norvik clouds". */
export const NEARLY_ALL = 0.75;

/** Share of the content words with a partner, of the side that has fewer: 0 … 1. */
export const balance = (scene: Scene): number => Math.min(scene.shareA, scene.shareB);

/** Whether the readings stand in places that answer each other. */
export const inPlace = (scene: Scene, f: Finding): boolean =>
  slotLikeness(scene, f.a, f.b) >= (balance(scene) >= SAME_THING ? SLOT_SAME : SLOT_PART);

/** Whether words of the readings are partners, and `least` alike. */
export const isAligned = (scene: Scene, f: Finding, least: number): boolean =>
  scene.alignment.pairs.some((p) => p.score >= least && f.a.includes(p.a) && f.b.includes(p.b));

/** Whether one reading stands for the other: in the same place, or in the same words. */
export const answersEachOther = (scene: Scene, f: Finding): boolean =>
  inPlace(scene, f) || isAligned(scene, f, SAME_WORD);

/** Tokens on either side of a reading that count as around it. */
const AROUND = 6;
/** … and their partners may stand a little farther from the other reading. */
const NEAR = 8;

const answered = (
  half: Half,
  partners: Int32Array,
  at: readonly number[],
  other: readonly number[],
): number => {
  const [first, last] = [Math.min(...at), Math.max(...at)];
  const [from, until] = [Math.min(...other) - NEAR, Math.max(...other) + NEAR];
  const around = half.tokens.flatMap((t, i) =>
    i >= first - AROUND && i <= last + AROUND && !at.includes(i) && isContent(t) ? [i] : [],
  );
  const near = around.filter((i) => partners[i]! >= Math.max(0, from) && partners[i]! <= until);
  return near.length / Math.max(1, around.length);
};

/** Share of the content words around either reading that have their partners around the other, of the worse side: 0 … 1. */
export const surroundings = (scene: Scene, { a, b }: Pick<Finding, 'a' | 'b'>): number =>
  a.length === 0 || b.length === 0
    ? 0
    : Math.min(answered(scene.a, scene.alignment.inB, a, b), answered(scene.b, scene.alignment.inA, b, a));
