/**
 * Modality and attribution: whether something is told as done, possible, planned, required or only reported, and whether
 * it is told in the outlet's own voice or as somebody's words.
 */
import { ACCORDING, CUE_SORTS, GIVES_WORDS } from '../../text/lang/en/cues.ts';
import { MODES, MODE_NAMES, type Mode } from '../../text/lang/en/modality-words.ts';
import { likeness } from '../../text/likeness.ts';
import { tokensIn, type Finding, type Half, type Scene } from './scene.ts';

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
    if (
      half.tokens[i]!.tag === 'VERB' ||
      (/ing$/.test(half.tokens[i]!.norm) && half.tokens[i - 1]!.lemma === 'be')
    )
      return i;
  return null;
};

/** A word of mode on one side and what answers its verb on the other: its own word of mode, or the bare verb. */
interface Told {
  readonly mark: Marked;
  readonly verb: number;
  readonly partner: number;
  readonly answer: Marked | null;
}

/** Words of mode whose verb is told on the other side too, in another mode or plainly. */
const toldOtherwise = (
  scene: Scene,
  side: 'a' | 'b',
  own: readonly Marked[],
  other: readonly Marked[],
): Told[] => {
  const [half, there] = side === 'a' ? [scene.a, scene.b] : [scene.b, scene.a];
  const partners = side === 'a' ? scene.alignment.inB : scene.alignment.inA;
  return own.flatMap((mark): Told[] => {
    const verb = verbAfter(half, mark.at) ?? -1;
    const partner = partners[verb] ?? -1;
    if (partner === -1) return [];
    const answers = other.filter((m) => m.at === partner || verbAfter(there, m.at) === partner);
    if (answers.some((m) => m.mode === mark.mode)) return [];
    // The same mode somewhere else in the passage may be this one, moved.
    if (answers.length === 0 && other.some((m) => m.mode === mark.mode)) return [];
    return [{ mark, verb, partner, answer: answers[0] ?? null }];
  });
};

const compareModes = (scene: Scene): Finding[] => {
  const [as, bs] = [marksOf(scene.a), marksOf(scene.b)];
  const fromA = toldOtherwise(scene, 'a', as, bs);
  const met = new Set(fromA.flatMap((t) => t.answer ?? []));
  const fromB = toldOtherwise(scene, 'b', bs, as).filter((t) => !met.has(t.mark));
  return [...fromA.map((t) => moved(t, 'a')), ...fromB.map((t) => moved(t, 'b'))];
};

const moved = ({ mark, verb, partner, answer }: Told, side: 'a' | 'b'): Finding => {
  const own = answer === null ? [mark.at, verb] : [mark.at];
  const there = answer === null ? [partner] : [answer.at];
  const [x, y] = side === 'a' ? [mark, answer] : [answer, mark];
  return {
    type: mark.mode === 'reported' || answer?.mode === 'reported' ? 'attribution' : 'modality',
    severity: 'shift',
    ...(side === 'a' ? { a: own, b: there } : { a: there, b: own }),
    why: () => `${told(x, 'the first')}, ${told(y, 'the second')}.`.replace(/^t/, 'T'),
  };
};

const told = (m: Marked | null, side: string): string =>
  m ? `${side} tells it as ${MODE_NAMES[m.mode]}` : `${side} does not`;

const isAccording = (half: Half, i: number): boolean =>
  ACCORDING.some((words) => words.every((w, k) => half.tokens[i + k]?.norm === w));

/** Words that plainly hand what is told to somebody else: "said", "according to". */
const cuesOf = (half: Half): number[] =>
  half.tokens.flatMap((t, i) => {
    const next = half.tokens[i + 1]?.tag ?? '';
    const speaks = t.tag === 'VERB' && GIVES_WORDS.has(t.lemma) && next !== 'NOUN' && next !== 'ADJ';
    return speaks || isAccording(half, i) ? [i] : [];
  });

/** Whether anything says where it comes from, be it a document or data. */
const hasSource = (half: Half): boolean =>
  half.tokens.some((t, i) => {
    const sorts = t.tag === 'VERB' ? CUE_SORTS.get(t.lemma) : undefined;
    return SOURCED.some((sort) => sorts?.has(sort)) || isAccording(half, i);
  });
const SOURCED = ['say', 'tell', 'show'] as const;

/** Whether most of it stands in somebody's words: who says them may be told a sentence before. */
const isQuoted = (half: Half): boolean => {
  const content = half.article.annotations.quotations.flatMap((q) => q.content);
  const quoted = half.tokens.filter((t) => content.some((c) => c.start <= t.start && t.end <= c.end));
  return quoted.length > half.tokens.length / 2;
};

/** Below this share of words in common one side may just not tell what the other gives as somebody’s words. */
const SAME_THING = 0.4;

/** Said by somebody on one side, told in the outlet's own voice on the other. */
const compareVoices = (scene: Scene): Finding[] => {
  const [as, bs] = [cuesOf(scene.a), cuesOf(scene.b)];
  const silent = as.length > 0 ? scene.b : scene.a;
  if (as.length > 0 === bs.length > 0 || hasSource(silent) || isQuoted(silent)) return [];
  if (Math.min(scene.shareA, scene.shareB) < SAME_THING) return [];
  return [{
    type: 'attribution', severity: 'shift', a: as.slice(0, 1), b: bs.slice(0, 1),
    why: (a, b) => `Only one side gives this as somebody’s words (${as.length > 0 ? a : b}); the other tells it in its own voice.`,
  }]; // prettier-ignore
};

/** Nouns less alike than this are two sources. */
const SAME_SOURCE = 0.5;

/** The noun that the only one who speaks here is called by; a name or a pronoun may stand for any noun. */
const speakerOf = (half: Half): number | null => {
  const sources = half.article.annotations.quotations
    .flatMap((q) => q.source)
    .filter((span) => half.sentences.some((s) => s.start <= span.start && span.end <= s.end));
  if (sources.length !== 1) return null;
  const at = tokensIn(half, sources[0]!);
  if (at.some((i) => ['PROPN', 'PRON'].includes(half.tokens[i]!.tag))) return null;
  return at.find((i) => half.tokens[i]!.tag === 'NOUN' && half.tokens[i + 1]?.tag !== 'NOUN') ?? null;
};

/** The same said by others. */
const compareSources = (scene: Scene): Finding[] => {
  const { a, b, alignment, language } = scene;
  const [x, y] = [speakerOf(a), speakerOf(b)];
  if (x === null || y === null || Math.min(scene.shareA, scene.shareB) < SAME_THING) return [];
  if (alignment.inB[x] !== -1 || alignment.inA[y] !== -1) return [];
  if (likeness(language.lexicon, a.tokens[x]!, b.tokens[y]!) >= SAME_SOURCE) return [];
  return [{
    type: 'attribution', severity: 'shift', a: [x], b: [y],
    why: (p, q) => `The sides give it as the words of others: ${p} against ${q}.`,
  }]; // prettier-ignore
};

export const compareModality = (scene: Scene): Finding[] => [
  ...compareModes(scene),
  ...compareVoices(scene),
  ...compareSources(scene),
];
