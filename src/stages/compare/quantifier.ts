/** Quantifiers: how many of the same things: all on one side, only some or few on the other. */
import { QUANTIFIERS, type Extent } from '../../text/lang/en/number-words.ts';
import { likeness } from '../../text/likeness.ts';
import { NEGATIONS } from '../../text/lang/en/polarity-words.ts';
import type { Finding, Half, Scene } from './scene.ts';

interface Quantified {
  readonly at: number;
  /** The thing counted. */
  readonly noun: number;
  readonly extent: Extent;
}

const BETWEEN = new Set(['DET', 'ADJ', 'ADP', 'PRON']);
/** So many words may stand between a quantifier and its noun ("all of the older boats"). */
const REACH = 5;

const nounAfter = ({ tokens }: Half, at: number): number | null => {
  for (let i = at + 1; i <= at + REACH && tokens[i]; i++) {
    if (tokens[i]!.tag === 'NOUN') return tokens[i + 1]?.tag === 'NOUN' ? i + 1 : i;
    if (!BETWEEN.has(tokens[i]!.tag) || (tokens[i]!.tag === 'ADP' && tokens[i]!.norm !== 'of')) return null;
  }
  return null;
};

const quantifiedIn = (half: Half): Quantified[] =>
  half.tokens.flatMap(({ norm }, at): Quantified[] => {
    const extent = QUANTIFIERS.get(norm);
    const noun = extent === undefined ? null : nounAfter(half, at);
    return noun === null ? [] : [{ at, noun, extent: extent! }];
  });

/** A negation turns them round ("not all did", "some did not"); what comes of it is the matter of polarity. */
const denies = (half: Half): boolean =>
  half.tokens.some((t) => NEGATIONS.has(t.lemma) || NEGATIONS.has(t.norm));

const SAME_THING = 0.8;

export const compareQuantifiers = (scene: Scene): Finding[] => {
  const { a, b, language } = scene;
  if (denies(a) || denies(b)) return [];
  const [as, bs] = [quantifiedIn(a), quantifiedIn(b)];
  return as.flatMap((x): Finding[] => {
    const answers = bs.filter(
      (y) => likeness(language.lexicon, a.tokens[x.noun]!, b.tokens[y.noun]!) >= SAME_THING,
    );
    const y = answers[0];
    if (answers.length !== 1 || x.extent === y!.extent || as.some((o) => o !== x && o.extent === y!.extent))
      return [];
    const contradict =
      x.extent !== 'most' && y!.extent !== 'most' ? x.extent === 'all' || y!.extent === 'all' : false;
    return [
      {
        type: 'number',
        severity: contradict ? 'conflict' : 'shift',
        a: [x.at],
        b: [y!.at],
        why: (p, q) => `How many of them is told otherwise: ${p} against ${q}.`,
      },
    ];
  });
};
