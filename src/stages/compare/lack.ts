/** Lack: what one side has and the other lacks. "Has" is an auxiliary to the tagger, so no alignment lays the two together. */
import { NEGATIONS } from '../../text/lang/en/polarity-words.ts';
import { isContent } from '../../text/align.ts';
import type { Finding, Half, Scene } from './scene.ts';

const HAVING = new Set(['have', 'has', 'had', 'having', 'hold', 'possess', 'own', 'enjoy', 'with']);
/** So many words may stand between the verb and what is had or lacked ("has only very little public support"). */
const REACH = 5;
const BETWEEN = new Set(['DET', 'ADJ', 'ADV', 'NUM', 'NOUN', 'PROPN', 'PRON']);

/** What is lacked: the head of the phrase after the verb. */
const thingAfter = ({ tokens }: Half, at: number): number | null => {
  let found: number | null = null;
  for (let i = at + 1; i <= at + REACH && BETWEEN.has(tokens[i]?.tag ?? ''); i++)
    if (isContent(tokens[i]!)) found = i;
  return found;
};

/** The word that says that somebody has the thing at `at`, if nothing denies it. */
const hadBy = ({ tokens }: Half, at: number): number | null => {
  for (let i = at - 1; i >= Math.max(0, at - REACH); i--) {
    const { norm, lemma, tag } = tokens[i]!;
    if (NEGATIONS.has(norm) || NEGATIONS.has(lemma) || norm === 'little' || norm === 'few') return null;
    if (HAVING.has(norm) || HAVING.has(lemma)) return NEGATIONS.has(tokens[i - 1]?.lemma ?? '') ? null : i;
    if (!BETWEEN.has(tag)) return null;
  }
  return null;
};

const lackedIn = (scene: Scene, side: 'a' | 'b'): Finding[] => {
  const [half, other] = side === 'a' ? [scene.a, scene.b] : [scene.b, scene.a];
  const partners = side === 'a' ? scene.alignment.inB : scene.alignment.inA;
  return half.tokens.flatMap((t, i): Finding[] => {
    if (t.lemma !== 'lack' || t.tag !== 'VERB') return [];
    const thing = thingAfter(half, i);
    const had = thing === null || partners[thing]! === -1 ? null : hadBy(other, partners[thing]!);
    if (had === null || half.tokens.slice(Math.max(0, i - 3), i).some((w) => NEGATIONS.has(w.lemma)))
      return [];
    const why = (p: string, q: string): string => `One side has what the other lacks: ${p} against ${q}.`;
    return [{ type: 'polarity', severity: 'conflict', a: side === 'a' ? [i] : [had], b: side === 'a' ? [had] : [i], why }]; // prettier-ignore
  });
};

export const lacks = (scene: Scene): Finding[] => [...lackedIn(scene, 'a'), ...lackedIn(scene, 'b')];
