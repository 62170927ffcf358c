/** When another name in the same place is believed to be another's, and not one that only this side tells. */
import {
  AROUND_SAME,
  balance,
  HALF_THE_SAME,
  inPlace,
  isAligned,
  NEARLY_ALL,
  surroundings,
} from './grounds.ts';
import { isCountryTold, isSameCountry, isSpokenOf, nameAt, sharedName } from './named.ts';
import type { Finding, Half, Scene } from './scene.ts';

export const believesName = (scene: Scene, f: Finding): boolean => {
  if (isAligned(scene, f, 0)) return true;
  const [x, y] = [nameAt(scene.a, f.a), nameAt(scene.b, f.b)];
  if (!x || !y || isSameCountry(x.text, y.text) || sharedName(scene, x, y)) return false;
  if (isCountryTold(scene.b, x.text) || isCountryTold(scene.a, y.text)) return false;
  if (isSpokenOf(scene.a, f.a, scene.b) || isSpokenOf(scene.b, f.b, scene.a)) return false;
  if (balance(scene) < HALF_THE_SAME) return false;
  if (balance(scene) < NEARLY_ALL && (hangsElsewhere(scene, f) || !isInOnePart(scene, f))) return false;
  return inPlace(scene, f) && surroundings(scene, f) >= AROUND_SAME;
};

/** Whether the preposition before a name hangs on a word that the other side has, but with another preposition: "born in Harsey", "worked for Castellan". */
const hangsElsewhere = (scene: Scene, f: Finding): boolean => {
  const [x, y] = [hangsOn(scene.a, Math.min(...f.a)), hangsOn(scene.b, Math.min(...f.b))];
  if (x === null || y === null || scene.alignment.inB[x] === y) return false;
  return scene.alignment.inB[x] !== -1 || scene.alignment.inA[y] !== -1;
};

/** The verb or noun that the preposition before a name belongs to; null where none stands before it. */
const hangsOn = ({ tokens }: Half, at: number): number | null => {
  let i = at - 1;
  while (i >= 0 && ['DET', 'ADJ', 'PROPN'].includes(tokens[i]!.tag)) i--;
  const head = i - 1;
  return tokens[i]?.tag === 'ADP' && ['VERB', 'NOUN'].includes(tokens[head]?.tag ?? '') ? head : null;
};

/** A name that stands before a noun tells which ("a Norvik deckhand"): it answers only another before the same noun. */
const isInOnePart = (scene: Scene, f: Finding): boolean => {
  if (isWitness(scene.a, f.a)) return true;
  const [x, y] = [Math.max(...f.a) + 1, Math.max(...f.b) + 1];
  const [beforeA, beforeB] = [scene.a.tokens[x]?.tag === 'NOUN', scene.b.tokens[y]?.tag === 'NOUN'];
  return beforeA && beforeB ? scene.alignment.inB[x] === y : beforeA === beforeB;
};

/** Whether a name is that of who saw or heard it: "papers seen by the Herald", "told the Herald". */
export const isWitness = ({ tokens }: Half, at: readonly number[]): boolean => {
  const before = [1, 2, 3].map((k) => tokens[at[0]! - k]).filter((t) => t !== undefined && t.tag !== 'DET');
  const [last, verb] = [before[0]?.norm ?? '', before[1]?.lemma ?? ''];
  return last === 'told' || (last === 'by' && SEEN.has(verb));
};
const SEEN = new Set(['see', 'obtain', 'review', 'view', 'read', 'examine', 'verify', 'seen']);
