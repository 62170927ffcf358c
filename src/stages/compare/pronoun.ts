/** Pronouns: one that points to a person of another sex than the other side tells of. */
import { HE_WORDS, MAN_WORDS, SHE_WORDS, WOMAN_WORDS } from '../../text/lang/en/people-words.ts';
import type { Finding, Half, Scene } from './scene.ts';

type Sex = 'she' | 'he';

const sexOf = (norm: string): Sex | null => (SHE_WORDS.has(norm) ? 'she' : HE_WORDS.has(norm) ? 'he' : null);

const told = (half: Half, sex: Sex): boolean => {
  const nouns = sex === 'she' ? WOMAN_WORDS : MAN_WORDS;
  return half.tokens.some((t) => sexOf(t.norm) === sex || nouns.has(t.norm) || nouns.has(t.lemma));
};

const pronouns = (half: Half, sex: Sex): number[] =>
  half.tokens.flatMap((t, i) => (sexOf(t.norm) === sex ? [i] : []));

/** One side knows only a woman, the other (also) a man, or the other way round. */
export const comparePronouns = (scene: Scene): Finding[] => {
  const { a, b } = scene;
  for (const [sex, other] of [
    ['she', 'he'],
    ['he', 'she'],
  ] as const) {
    const [onA, onB] = [pronouns(a, sex), pronouns(b, other)];
    if (onA.length > 0 && onB.length > 0 && (!told(b, sex) || !told(a, other)))
      return [
        {
          type: 'actor',
          severity: 'conflict',
          a: onA.slice(0, 1),
          b: onB.slice(0, 1),
          why: (x, y) => `The pronouns point to different people: ${x} against ${y}.`,
        },
      ];
  }
  return [...withoutAnswer(scene, 'a'), ...withoutAnswer(scene, 'b')];
};

/** A pronoun of one sex where the other side tells only of the other, by a noun such as "woman" or "spokesman". */
const withoutAnswer = (scene: Scene, side: 'a' | 'b'): Finding[] => {
  const [half, other] = side === 'a' ? [scene.a, scene.b] : [scene.b, scene.a];
  for (const [sex, opposite] of [
    ['she', 'he'],
    ['he', 'she'],
  ] as const) {
    const own = pronouns(half, sex);
    const nouns = opposite === 'she' ? WOMAN_WORDS : MAN_WORDS;
    const there = other.tokens.flatMap((t, i) => (nouns.has(t.norm) ? [i] : []));
    if (own.length === 0 || told(other, sex) || there.length === 0) continue;
    const at =
      side === 'a'
        ? { a: own.slice(0, 1), b: there.slice(0, 1) }
        : { a: there.slice(0, 1), b: own.slice(0, 1) };
    return [
      {
        type: 'actor',
        severity: 'conflict',
        ...at,
        why: (x, y) => `The words point to different people: ${x} against ${y}.`,
      },
    ];
  }
  return [];
};
