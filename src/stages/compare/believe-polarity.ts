/** When one side is believed to deny what the other affirms. */
import type { Token } from '../../model/index.ts';
import { isContent } from '../../text/align.ts';
import { NEGATIONS } from '../../text/lang/en/polarity-words.ts';
import { isDenied } from '../../text/opposites.ts';
import { AROUND_SAME, balance, HALF_THE_SAME, inPlace, SAME_THING, surroundings } from './grounds.ts';
import { isOrder } from './order.ts';
import { compassWord } from './place-words.ts';
import type { Finding, Half, Scene } from './scene.ts';

/** How much of what stands around a negation must answer what stands around the words that it denies. */
const AROUND_DENIED = 0.3;
/** How many content words after a negation may pass before the one that both sides have. */
const DENIED_WITHIN = 3;
/** … and that must be the same word: "not worked" does not deny "out of service". */
const DENIED_WORD = 0.95;
const TOGETHER = 2;

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

/** "Did not open until May" affirms that it opened in May. */
const isUntil = ({ tokens }: Half, negation: number): boolean =>
  tokens.slice(negation, negation + UNTIL_WITHIN).some((t) => t.norm === 'until' || t.norm === 'till');
const UNTIL_WITHIN = 9;

/** What is told under a condition is neither affirmed nor denied: "if they do not pay". */
const isCondition = ({ tokens }: Half, at: number): boolean => {
  for (let i = at - 1; i >= 0 && !CLAUSE_ENDS.has(tokens[i]!.norm); i--)
    if (CONDITIONS.has(tokens[i]!.norm)) return true;
  return false;
};
const CONDITIONS = new Set(['if', 'unless', 'whether', 'should', 'lest']);
const CLAUSE_ENDS = new Set([',', ';', ':', '"']);

/** What is denied here must be affirmed there in the same words; opposites must be plain ones and stand in the same place. */
export const believesPolarity = (scene: Scene, f: Finding): boolean => {
  if (balance(scene) < HALF_THE_SAME) return false;
  const around = surroundings(scene, f);
  if (isOrder(scene, f)) return balance(scene) >= SAME_THING;
  for (const side of ['a', 'b'] as const) {
    const negation = negationIn(scene[side], f[side]);
    if (negation === undefined) continue;
    const other = side === 'a' ? 'b' : 'a';
    if (around < AROUND_DENIED || isUntil(scene[side], negation)) return false;
    if (isCondition(scene[side], negation) !== isCondition(scene[other], f[other][0]!)) return false;
    return isSaidThere(scene, side, negation) && !isWarnedAgainst(scene[other], f[other]);
  }
  return around >= AROUND_SAME && isOpposite(scene, f) && inPlace(scene, f);
};

const isOpposite = (scene: Scene, f: Finding): boolean => {
  const [x, y] = [scene.a.tokens[f.a[0]!]!, scene.b.tokens[f.b[0]!]!];
  // Which of two events was first is known only where both are found (`isOrder`); an age is told by "old" whoever has it.
  if (ORDER.has(x.norm) || isOfAge(scene.a, f.a[0]!) || isOfAge(scene.b, f.b[0]!)) return false;
  const { lexicon } = scene.language;
  const known = lexicon.antonyms(x.lemma, y.lemma) || lexicon.antonyms(x.norm, y.norm);
  return known || isDenied(x.norm, y.norm) || (compassWord(x.norm) && compassWord(y.norm));
};

const ORDER = new Set(['before', 'after']);
const isOfAge = ({ tokens }: Half, i: number): boolean =>
  tokens[i]!.norm === 'old' && /^(?:-|years?)$/.test(tokens[i - 1]?.norm ?? '');
