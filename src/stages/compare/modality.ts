/**
 * Modality and attribution: whether something is told as done, possible, planned, required or only reported, and whether
 * it is told in the outlet's own voice or as somebody's words.
 */
import { ACCORDING, CUE_SORTS } from '../../text/lang/en/cues.ts';
import { MODES, MODE_NAMES, type Mode } from '../../text/lang/en/modality-words.ts';
import type { Finding, Half, Scene } from './scene.ts';

interface Marked {
  readonly at: number;
  readonly mode: Mode;
}

const CAPITAL = /^\p{Lu}/u;

const marksOf = (half: Half): Marked[] =>
  half.tokens.flatMap((t, at) => {
    const mode = MODES.get(t.norm) ?? (t.tag === 'VERB' || t.tag === 'AUX' ? MODES.get(t.lemma) : undefined);
    if (
      mode === undefined ||
      (t.norm === 'may' && CAPITAL.test(t.text) && at > 0) ||
      (t.tag === 'NOUN' && mode !== 'possible')
    )
      return [];
    return [{ at, mode }];
  });

/** How far a word of mode may stand before the verb that it colours ("may well have been travelling"). */
const REACH = 5;

const verbAfter = (half: Half, at: number): number | null => {
  for (let i = at + 1; i < half.tokens.length && i <= at + REACH; i++)
    if (half.tokens[i]!.tag === 'VERB') return i;
  return null;
};

/** A word of mode that only one side has, with its verb; on the other side the words that answer the verb. */
const oneSided = (scene: Scene, side: 'a' | 'b', m: Marked): { own: number[]; other: number[] } => {
  const verb = verbAfter(scene[side], m.at);
  const partner = verb === null ? -1 : (side === 'a' ? scene.alignment.inB : scene.alignment.inA)[verb]!;
  return {
    own: verb === null || partner === -1 ? [m.at] : [m.at, verb],
    other: partner === -1 ? [] : [partner],
  };
};

const placesOf = (scene: Scene, x: Marked | undefined, y: Marked | undefined): Pick<Finding, 'a' | 'b'> => {
  if (x && y) return { a: [x.at], b: [y.at] };
  const { own, other } = x ? oneSided(scene, 'a', x) : oneSided(scene, 'b', y!);
  return x ? { a: own, b: other } : { a: other, b: own };
};

const compareModes = (scene: Scene): Finding[] => {
  const [as, bs] = [marksOf(scene.a), marksOf(scene.b)];
  const extra = (own: Marked[], other: Marked[]): Marked[] =>
    own.filter(
      (m, k) => !other.some((o) => o.mode === m.mode) && own.findIndex((o) => o.mode === m.mode) === k,
    );
  const [onlyA, onlyB] = [extra(as, bs), extra(bs, as)];
  const pairs = Math.max(onlyA.length, onlyB.length);
  return Array.from({ length: pairs }, (_, k): Finding => {
    const [x, y] = [onlyA[k], onlyB[k]];
    return {
      type: x?.mode === 'reported' || y?.mode === 'reported' ? 'attribution' : 'modality',
      severity: 'shift',
      ...placesOf(scene, x, y),
      why: () => `${told(x, 'the first')}, ${told(y, 'the second')}.`.replace(/^t/, 'T'),
    };
  });
};

const told = (m: Marked | undefined, side: string): string =>
  m ? `${side} tells it as ${MODE_NAMES[m.mode]}` : `${side} does not`;

/** Words that hand what is told to somebody else: "said", "according to". */
const cuesOf = (half: Half): number[] =>
  half.tokens.flatMap((t, i) => {
    if (t.tag === 'VERB' && CUE_SORTS.get(t.lemma)?.has('say')) return [i];
    const phrase = ACCORDING.some((words) => words.every((w, k) => half.tokens[i + k]?.norm === w));
    return phrase ? [i] : [];
  });

/** Said by somebody on one side, told in the outlet's own voice on the other. */
const compareVoices = (scene: Scene): Finding[] => {
  const [as, bs] = [cuesOf(scene.a), cuesOf(scene.b)];
  if (as.length > 0 === bs.length > 0) return [];
  return [{
    type: 'attribution', severity: 'shift', a: as.slice(0, 1), b: bs.slice(0, 1),
    why: (a, b) => `Only one side gives this as somebody’s words (${as.length > 0 ? a : b}); the other tells it in its own voice.`,
  }]; // prettier-ignore
};

export const compareModality = (scene: Scene): Finding[] => [...compareModes(scene), ...compareVoices(scene)];
