/**
 * Worth: which differences of wording and coverage a reader of a story is told of. A comparison finds every word that
 * moved; in a story of many texts these bury what matters. An addition or omission is worth telling where it is a
 * statement or a fact: a name, a number, or several words that the other side says nowhere. Other words for the same
 * thing are not; of the rest a passage tells the longest.
 */
import { overlap, type Token, type Variant } from '../../model/index.ts';
import { isContent } from '../../text/align.ts';
import { likeness } from '../../text/likeness.ts';
import { AROUND_SAME, balance, HALF_THE_SAME, NEARLY_ALL, SAME_THING, surroundings } from './grounds.ts';
import type { Finding, Half, Scene } from './scene.ts';

/** So many content words that the other side does not know are a statement. */
const STATEMENT = 3;
/** Words this alike say the same. */
const SAID_ALIKE = 0.6;

export const isWorthTelling = (scene: Scene, f: Finding): boolean => {
  if ((f.type === 'addition' || f.type === 'omission') && !isOneSentence(scene)) return false;
  if (f.type === 'addition') return isStatement(scene, scene.b, f.b, scene.a);
  if (f.type === 'omission') return isStatement(scene, scene.a, f.a, scene.b);
  if (f.type === 'modality') return isOfOneDeed(scene, f);
  if (f.type === 'attribution') return balance(scene) >= SAME_THING;
  if (f.type === 'quotation') return standsTogether(scene.a, f.a) && standsTogether(scene.b, f.b);
  return !(f.type === 'wording' && f.severity === 'style' && isTrivial(scene, f));
};

/** "Should create jobs", "had the vote": verbs in two sentences may answer each other without telling of one deed. */
const isOfOneDeed = (scene: Scene, f: Finding): boolean =>
  balance(scene) >= HALF_THE_SAME && surroundings(scene, f) >= AROUND_SAME;

/** Words of a quotation that lie scattered over a sentence are not quoted in it. */
const standsTogether = ({ tokens }: Half, at: readonly number[]): boolean => {
  const words = at.filter((i) => isContent(tokens[i]!)).length;
  const between = tokens.slice(Math.min(...at), Math.max(...at) + 1).filter(isContent).length;
  return between <= SCATTERED * words;
};
const SCATTERED = 1.5;

/** Whether one is the other with something added or left out, and not another sentence on the same matter. */
const isOneSentence = (scene: Scene): boolean =>
  balance(scene) >= HALF_THE_SAME || Math.max(scene.shareA, scene.shareB) >= NEARLY_ALL;

/** Names, numbers and deeds make a statement of two words. */
const isTelling = (t: Token): boolean => TELLING.has(t.tag) || /^\d/.test(t.norm);
const TELLING = new Set(['NUM', 'PROPN', 'VERB']);

const isStatement = (scene: Scene, half: Half, at: readonly number[], other: Half): boolean => {
  const { lexicon } = scene.language;
  const said = (t: Token): boolean =>
    other.tokens.some((o) => isContent(o) && likeness(lexicon, t, o) >= SAID_ALIKE);
  // Who speaks is told of each quotation; it is no statement of its own.
  const spoken = half.article.annotations.quotations.flatMap((q) => [...q.cue, ...q.source]);
  const unsaid = at
    .map((i) => half.tokens[i]!)
    .filter((t) => isContent(t) && !said(t) && !spoken.some((s) => overlap(s, t) > 0));
  return unsaid.length >= STATEMENT || (unsaid.length > 1 && unsaid.some(isTelling));
};

/** Words this rare are terms: another in their place may be another thing. */
const RARE = 0.7;

/** One everyday word for another in the same place, or one that the alignment takes for the same. */
const isTrivial = ({ a, b, alignment, language }: Scene, f: Finding): boolean => {
  const words = (half: Half, at: readonly number[]): Token[] =>
    at.map((i) => half.tokens[i]!).filter((t) => isContent(t));
  const [x, y] = [words(a, f.a), words(b, f.b)];
  if (x.length > 1 || y.length > 1) return false;
  const paired = alignment.pairs.some((p) => f.a.includes(p.a) && f.b.includes(p.b) && p.score >= SAID_ALIKE);
  return paired || [...x, ...y].some((t) => language.lexicon.weight(t.lemma) < RARE);
};

/** Of the other wordings of a passage the one that says most; all other variants as they are. */
export const withOneWording = (variants: readonly Variant[]): Variant[] => {
  const length = (v: Variant): number => Math.max(...v.readings.map((r) => r.text.length));
  const isStyle = (v: Variant): boolean => v.type === 'wording' && v.severity === 'style';
  const longest = variants.filter(isStyle).sort((x, y) => length(y) - length(x) || (x.id < y.id ? -1 : 1))[0];
  return variants.filter((v) => !isStyle(v) || v === longest);
};
