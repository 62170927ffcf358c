/**
 * Trust: what a difference between two sentences of a story is worth.
 *
 * The comparisons take for granted that both sides tell the same thing. In a story they often tell it only in part: a
 * summary beside a report, a sentence that merges two. There a name or number without a partner is left out, not
 * contradicted. A contradiction is believed where the words around it answer each other, the more so the less the two
 * sentences have in common; what is not believed is told as added or left out. The other way round, a name that all
 * spell alike but one is more than a matter of style where no way of transliterating explains it.
 */
import type { Token } from '../../model/index.ts';
import { isContent } from '../../text/align.ts';
import { NEGATIONS } from '../../text/lang/en/polarity-words.ts';
import { isDenied } from '../../text/opposites.ts';
import { isOrder } from './order.ts';
import { compassWord, isOneWayOfSaying } from './place-words.ts';
import { isCountryTold, isSameCountry, isSpokenOf, misspelt, nameAt, sharedName } from './named.ts';
import { isWorthTelling } from './worth.ts';
import { slotLikeness, type Finding, type Half, type Scene } from './scene.ts';

/** Two sentences with so many words in common tell the same thing; on the example stories false contradictions lie below. */
const SAME_THING = 0.6;
const MUCH_THE_SAME = 0.4;
const SOME_THE_SAME = 0.3;
/** How well the places of the two readings must answer each other, where the sentences tell the same thing and where only in part. */
const SLOT_SAME = 0.45;
const SLOT_PART = 0.8;
/** Partners this alike are the same word or as good as: what a negation denies must be said on the other side. */
const SAME_WORD = 0.8;

/** How many content words after a negation may pass before the one that both sides have. */
const DENIED_WITHIN = 3;
/** … and that must be the same word: "not worked" does not deny "out of service". */
const DENIED_WORD = 0.95;
const TOGETHER = 2;

const balance = (scene: Scene): number => Math.min(scene.shareA, scene.shareB);

const inPlace = (scene: Scene, f: Finding): boolean =>
  slotLikeness(scene, f.a, f.b) >= (balance(scene) >= SAME_THING ? SLOT_SAME : SLOT_PART);

const isAligned = (scene: Scene, f: Finding, least: number): boolean =>
  scene.alignment.pairs.some((p) => p.score >= least && f.a.includes(p.a) && f.b.includes(p.b));

const believesName = (scene: Scene, f: Finding): boolean => {
  if (isAligned(scene, f, 0)) return true;
  const [x, y] = [nameAt(scene.a, f.a), nameAt(scene.b, f.b)];
  if (!x || !y || isSameCountry(x.text, y.text) || sharedName(scene, x, y)) return false;
  if (isCountryTold(scene.b, x.text) || isCountryTold(scene.a, y.text)) return false;
  return !isSpokenOf(scene.a, f.a, scene.b) && !isSpokenOf(scene.b, f.b, scene.a) && inPlace(scene, f);
};

const isNegation = ({ lemma, norm }: Token): boolean => NEGATIONS.has(lemma) || NEGATIONS.has(norm);

/** Whether what a negation denies is said on the other side: the words after it have partners, up to one that is the same. */
const isSaidThere = (scene: Scene, side: 'a' | 'b', negation: number): boolean => {
  const { tokens } = scene[side];
  const words = tokens.flatMap((t, i) => (i > negation && isContent(t) ? [i] : [])).slice(0, DENIED_WITHIN);
  const other = side === 'a' ? 'b' : 'a';
  let last: number | null = null;
  for (const i of words) {
    const pair = scene.alignment.pairs.find((p) => p[side] === i);
    // What is denied stands together on the other side too: "no lasting truce", "a durable truce".
    if (!pair || (last !== null && Math.abs(pair[other] - last) > TOGETHER)) return false;
    if (pair.score >= DENIED_WORD) return true;
    last = pair[other];
  }
  return false;
};

const negationIn = (half: Half, at: readonly number[]): number | undefined =>
  at.find((i) => isNegation(half.tokens[i]!));

/** "Warned against drawing conclusions" denies what "advised not to draw conclusions" denies. */
const isWarnedAgainst = (half: Half, at: readonly number[]): boolean =>
  half.tokens.slice(Math.max(0, Math.min(...at) - 2), Math.min(...at)).some((t) => t.norm === 'against');

/** What is denied here must be affirmed there in the same words; opposites must be plain ones and stand in the same place. */
const believesPolarity = (scene: Scene, f: Finding): boolean => {
  if (balance(scene) < MUCH_THE_SAME) return false;
  if (isOrder(scene, f)) return balance(scene) >= SAME_THING;
  for (const side of ['a', 'b'] as const) {
    const negation = negationIn(scene[side], f[side]);
    if (negation === undefined) continue;
    const other = side === 'a' ? 'b' : 'a';
    return isSaidThere(scene, side, negation) && !isWarnedAgainst(scene[other], f[other]);
  }
  return isOpposite(scene, f) && inPlace(scene, f);
};

const isOpposite = (scene: Scene, f: Finding): boolean => {
  const [x, y] = [scene.a.tokens[f.a[0]!]!, scene.b.tokens[f.b[0]!]!];
  const { lexicon } = scene.language;
  const known = lexicon.antonyms(x.lemma, y.lemma) || lexicon.antonyms(x.norm, y.norm);
  return known || isDenied(x.norm, y.norm) || (compassWord(x.norm) && compassWord(y.norm));
};

/** A pronoun of a person; an "it" has been laid to whom it means. */
const isPronoun = (half: Half, at: readonly number[]): boolean =>
  at.some((i) => half.tokens[i]!.tag === 'PRON' && half.tokens[i]!.norm !== 'it');

const believesActor = (scene: Scene, f: Finding): boolean =>
  balance(scene) >= MUCH_THE_SAME && !isPronoun(scene.a, f.a) && !isPronoun(scene.b, f.b);

/** Numbers of one thing of which either side counts only one answer each other wherever they stand. */
const countsOneThing = (scene: Scene, f: Finding): boolean => {
  const counted = (half: Half, at: readonly number[]): string | null => {
    const here = half.quantities.find((q) =>
      at.some((i) => half.tokens[i]!.start < q.end && q.start < half.tokens[i]!.end),
    );
    if (!here?.unit || here.kind === 'ordinal') return null;
    return half.quantities.filter((q) => q.unit === here.unit).length === 1 ? here.unit : null;
  };
  const unit = counted(scene.a, f.a);
  return unit !== null && unit === counted(scene.b, f.b) && balance(scene) >= SOME_THE_SAME;
};

/** Numbers so many times apart are of two things ("431 people aboard", "seven killed"), unless they stand in the very same place. */
const TOO_FAR_APART = 10;
const isOfOneSize = (scene: Scene, f: Finding): boolean => {
  const valueAt = (half: Half, at: readonly number[]): number =>
    half.quantities.find((q) =>
      at.some((i) => half.tokens[i]!.start < q.end && q.start < half.tokens[i]!.end),
    )?.low ?? 0;
  const [x, y] = [valueAt(scene.a, f.a), valueAt(scene.b, f.b)];
  return Math.max(x, y) < TOO_FAR_APART * Math.max(1, Math.min(x, y));
};

const isBelieved = (scene: Scene, f: Finding): boolean => {
  if (f.a.length === 0 || f.b.length === 0) return false;
  if (f.type === 'name' || f.type === 'place') return believesName(scene, f);
  if (f.type === 'polarity') return believesPolarity(scene, f);
  if (f.type === 'actor') return believesActor(scene, f);
  if (f.type === 'number' && !isOfOneSize(scene, f)) return slotLikeness(scene, f.a, f.b) >= SLOT_PART;
  return (
    inPlace(scene, f) || isAligned(scene, f, SAME_WORD) || (f.type === 'number' && countsOneThing(scene, f))
  );
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

/** Whether a name is that of who saw or heard it: "papers seen by the Herald", "told the Herald". */
const isWitness = ({ tokens }: Half, at: readonly number[]): boolean => {
  const before = [1, 2, 3].map((k) => tokens[at[0]! - k]).filter((t) => t !== undefined && t.tag !== 'DET');
  const [last, verb] = [before[0]?.norm ?? '', before[1]?.lemma ?? ''];
  return last === 'told' || (last === 'by' && SEEN.has(verb));
};
const SEEN = new Set(['see', 'obtain', 'review', 'view', 'read', 'examine', 'verify', 'seen']);

const otherWitness = (a: string, b: string): string =>
  `Another says it saw or was told this itself: ${a} against ${b}.`;
const elsewhere = (a: string, b: string): string => `It lies elsewhere: ${a} against ${b}.`;
const otherName = (a: string, b: string): string =>
  `Two names that differ by more than spelling: ${a} against ${b}.`;
