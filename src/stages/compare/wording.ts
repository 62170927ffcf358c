/**
 * Wording: other words for the same thing, and what only one side has. Words that colour ("tyrant" for "president") move
 * the sense; other words in the same place are style. What has no partner is an addition or an omission, a shift where
 * it holds a noun, verb, name or number.
 */
import { LOADED_WORDS } from '../../text/lang/en/people-words.ts';
import { isContent } from '../../text/align.ts';
import { matchBest, runsOf, slotLikeness, type Finding, type Half, type Scene } from './scene.ts';

/** Unaligned words in places this alike are another wording of one thing and not one thing left out and one put in. */
const SLOT = 0.5;
const WEIGHTY = new Set(['NOUN', 'PROPN', 'VERB', 'NUM']);

const isLoaded = (half: Half, at: readonly number[]): boolean =>
  at.some((i) => LOADED_WORDS.has(half.tokens[i]!.lemma) || LOADED_WORDS.has(half.tokens[i]!.norm));

/** What only one side has is no mere detail where it judges. */
const onlyThere = (
  half: Half,
  at: readonly number[],
  missing: 'addition' | 'omission',
): Pick<Finding, 'type' | 'severity'> =>
  isLoaded(half, at) ? { type: 'wording', severity: 'shift' } : { type: missing, severity: weight(half, at) };

/** Whether a word was only bent: another form of the same dictionary word. */
const isBent = (scene: Scene, i: number, j: number): boolean =>
  scene.a.tokens[i]!.lemma === scene.b.tokens[j]!.lemma;

/** `takenA`, `takenB`: tokens that another difference already lies on. */
export const compareWording = (
  scene: Scene,
  takenA: ReadonlySet<number>,
  takenB: ReadonlySet<number>,
): Finding[] => {
  const { a, b, alignment } = scene;
  const changed = alignment.pairs.filter(
    ({ a: i, b: j }) =>
      !isBent(scene, i, j) && a.tokens[i]!.norm !== b.tokens[j]!.norm && !takenA.has(i) && !takenB.has(j),
  );
  const reworded = changed.map(({ a: i, b: j }) => worded(scene, [i], [j]));
  const loose = (half: Half, rest: readonly number[], taken: ReadonlySet<number>): number[][] =>
    runsOf(
      rest.filter((i) => !taken.has(i)),
      2,
    ).map((run) => filled(half, run));
  const [onlyA, onlyB] = [loose(a, alignment.restA, takenA), loose(b, alignment.restB, takenB)];
  const swapped = matchBest(onlyA, onlyB, (x, y) => slotLikeness(scene, x, y), SLOT);
  const left = onlyA
    .filter((x) => !swapped.some((s) => s[0] === x))
    .map((x): Finding => ({
      ...onlyThere(a, x, 'omission'),
      a: x,
      b: [],
      why: (p) => `Only the first has ${p}.`,
    }));
  const added = onlyB
    .filter((y) => !swapped.some((s) => s[1] === y))
    .map((y): Finding => ({
      ...onlyThere(b, y, 'addition'),
      a: [],
      b: y,
      why: (_, q) => `Only the second has ${q}.`,
    }));
  return [...reworded, ...swapped.map(([x, y]) => worded(scene, x, y)), ...left, ...added];
};

const worded = (scene: Scene, x: readonly number[], y: readonly number[]): Finding => {
  const loaded = isLoaded(scene.a, x) !== isLoaded(scene.b, y);
  return {
    type: 'wording',
    severity: loaded ? 'shift' : 'style',
    a: x,
    b: y,
    why: (p, q) =>
      loaded
        ? `One side uses a word that judges: ${p} against ${q}.`
        : `Other words in the same place: ${p} and ${q}.`,
  };
};

/** A run with the small words inside it. */
const filled = (half: Half, run: readonly number[]): number[] =>
  Array.from({ length: run.at(-1)! - run[0]! + 1 }, (_, k) => run[0]! + k).filter(
    (i) => run.includes(i) || !isContent(half.tokens[i]!),
  );

const weight = (half: Half, run: readonly number[]): 'shift' | 'style' =>
  run.some((i) => WEIGHTY.has(half.tokens[i]!.tag)) ? 'shift' : 'style';
