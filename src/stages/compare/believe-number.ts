/** When two numbers are believed to be of one thing. */
import { overlaps, type Quantity } from '../../model/index.ts';
import { answersEachOther, balance, SAME_THING, SLOT_PART, surroundings } from './grounds.ts';
import { slotLikeness, type Finding, type Half, type Scene } from './scene.ts';

/** How much of what stands around two counts of one thing must answer each other, and around two bare numbers. */
const AROUND_COUNT = 0.3;
const AROUND_NUMBER = 0.6;
/** … in sentences that have so much in common. */
const SOME_THE_SAME = 0.3;

const quantityAt = (half: Half, at: readonly number[]): Quantity | undefined =>
  half.quantities.find((q) => at.some((i) => overlaps(half.tokens[i]!, q)));

/** Numbers of one thing of which either side counts only one answer each other wherever they stand. */
const countsOneThing = (scene: Scene, f: Finding): boolean => {
  const counted = (half: Half, at: readonly number[]): string | null => {
    const here = quantityAt(half, at);
    if (!here?.unit || here.kind === 'ordinal') return null;
    return half.quantities.filter((q) => q.unit === here.unit).length === 1 ? here.unit : null;
  };
  const unit = counted(scene.a, f.a);
  return unit !== null && unit === counted(scene.b, f.b) && balance(scene) >= SOME_THE_SAME;
};

/** Numbers so many times apart are of two things ("431 people aboard", "seven killed"), unless they stand in the very same place. */
const TOO_FAR_APART = 10;
const isOfOneSize = (scene: Scene, f: Finding): boolean => {
  const [x, y] = [quantityAt(scene.a, f.a)?.low ?? 0, quantityAt(scene.b, f.b)?.low ?? 0];
  return Math.max(x, y) < TOO_FAR_APART * Math.max(1, Math.min(x, y));
};

/** Two counts of one thing, or two numbers of which what stands around them says that they are. */
export const believesNumber = (scene: Scene, f: Finding): boolean => {
  const [around, slot] = [surroundings(scene, f), slotLikeness(scene, f.a, f.b)];
  const one = countsOneThing(scene, f);
  if (balance(scene) < SAME_THING && around < (one ? AROUND_COUNT : AROUND_NUMBER)) return false;
  if (!isOfOneSize(scene, f) || (!one && around < AROUND_NUMBER)) return slot >= SLOT_PART;
  return one || answersEachOther(scene, f);
};
