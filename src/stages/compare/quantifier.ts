/** Quantifiers: how many of the same things: all on one side, only some or few on the other. */
import { ALMOST, EVERYBODY, QUANTIFIERS, SCARCELY, type Extent } from '../../text/lang/en/number-words.ts';
import { likeness } from '../../text/likeness.ts';
import { NEGATIONS } from '../../text/lang/en/polarity-words.ts';
import type { Finding, Half, Scene } from './scene.ts';

interface Quantified {
  /** The words that say how many: "all", "almost all", "hardly any". */
  readonly at: readonly number[];
  /** The thing counted; null where people are, by a pronoun ("everyone"). */
  readonly noun: number | null;
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

/** "Almost all" are most; "hardly any" are few. */
const extentAt = (norm: string, before: string): Extent | undefined => {
  if (norm === 'few' && before === 'a') return 'some';
  if (SCARCELY.has(before)) return /^any/.test(norm) ? 'few' : undefined;
  const extent = EVERYBODY.has(norm) ? 'all' : QUANTIFIERS.get(norm);
  return extent === 'all' && ALMOST.has(before) ? 'most' : extent;
};

const quantifiedIn = (half: Half): Quantified[] =>
  half.tokens.flatMap(({ norm }, i): Quantified[] => {
    const before = half.tokens[i - 1]?.norm ?? '';
    const extent = extentAt(norm, before);
    if (extent === undefined) return [];
    const at = SCARCELY.has(before) || ALMOST.has(before) ? [i - 1, i] : [i];
    if (/(?:one|body)$/.test(norm)) return [{ at, noun: null, extent }];
    const noun = nounAfter(half, i);
    return noun === null ? [] : [{ at, noun, extent }];
  });

/** A negation turns them round ("not all did", "some did not"); what comes of it is the matter of polarity. */
const denies = (half: Half): boolean =>
  half.tokens.some((t) => NEGATIONS.has(t.lemma) || NEGATIONS.has(t.norm));

const SAME_THING = 0.8;

const countSame = ({ a, b, language }: Scene, x: Quantified, y: Quantified): boolean =>
  x.noun === null || y.noun === null
    ? x.noun === y.noun
    : likeness(language.lexicon, a.tokens[x.noun]!, b.tokens[y.noun]!) >= SAME_THING;

/** All are neither some nor few, and most are not few; all and most, or some and few, only say it more or less strongly. */
const contradict = (x: Extent, y: Extent): boolean => {
  const pair = new Set([x, y]);
  return pair.has('all') ? !pair.has('most') : pair.has('most') && pair.has('few');
};

export const compareQuantifiers = (scene: Scene): Finding[] => {
  const { a, b } = scene;
  if (denies(a) || denies(b)) return [];
  const [as, bs] = [quantifiedIn(a), quantifiedIn(b)];
  return as.flatMap((x): Finding[] => {
    const answers = bs.filter((y) => countSame(scene, x, y));
    const y = answers[0];
    if (answers.length !== 1 || x.extent === y!.extent || as.some((o) => o !== x && o.extent === y!.extent))
      return [];
    return [
      {
        type: 'number',
        severity: contradict(x.extent, y!.extent) ? 'conflict' : 'shift',
        a: x.at,
        b: y!.at,
        why: (p, q) => `How many of them is told otherwise: ${p} against ${q}.`,
      },
    ];
  });
};
