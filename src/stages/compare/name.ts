/**
 * Names: a person, place or organisation on one side where another stands on the other. Names respelled, shortened or
 * turned into adjectives have been aligned; what is left over on both sides in the same place is another name.
 */
import { MONTHS, WEEKDAYS } from '../../text/lang/en/time-words.ts';
import { TITLES } from '../../text/lang/en/people-words.ts';
import { bareName, likeness, spelledAlike } from '../../text/likeness.ts';
import type { Mention, Token, VariantType } from '../../model/index.ts';
import { matchBest, runsOf, slotLikeness, type Finding, type Half, type Scene } from './scene.ts';

/** Places this alike answer each other. */
const SLOT = 0.45;
/** What a name alone of its kind on both sides, and the same small word before it, add to that. */
const ONLY_ONES = 0.3;
const SAME_WORD_BEFORE = 0.2;
/** Names this alike in spelling are one name misspelled: a conflict between two spellings only where a short name leaves doubt. */
const SAME_NAME = 0.8;
const LIKE_ENOUGH = 0.6;

const CAPITAL = /^\p{Lu}/u;

/** Whether a token is part of a name: tagged or written as one, and telling. */
const isNameWord = (half: Half, i: number): boolean => {
  const t = half.tokens[i]!;
  if (!CAPITAL.test(t.text) || MONTHS.has(t.norm) || WEEKDAYS.has(t.norm) || TITLES.has(bareName(t.norm)))
    return false;
  if (/^\d/.test(t.norm) || t.norm.length < 2 || /^\p{L}{1,3}\.$/u.test(t.norm)) return false;
  const first = startsSentence(half, i);
  // "World affairs" begins a sentence with a capital, "Rome" does with a name.
  if (
    first &&
    ['NOUN', 'ADJ'].includes(half.tokens[i + 1]?.tag ?? '') &&
    !CAPITAL.test(half.tokens[i + 1]!.text)
  )
    return false;
  if (t.tag === 'PROPN') return true;
  return !first && ['NOUN', 'ADJ', 'VERB', 'X'].includes(t.tag);
};

const startsSentence = (half: Half, i: number): boolean => {
  const start = half.tokens[i]!.start;
  const before = half.tokens[i - 1];
  return (
    half.sentences.some((s) => s.start === start) ||
    before === undefined ||
    /^["'([:*-]+$/.test(before.norm) ||
    before.norm === '.'
  );
};

/** Name words without a partner, grouped to names. */
const strangers = (half: Half, rest: readonly number[], other: Half, scene: Scene): number[][] =>
  runsOf(
    rest.filter((i) => isNameWord(half, i)),
    1,
  )
    .map((run) => run.filter((i) => isNameWord(half, i)))
    .filter((run) => run.length > 0 && !run.some((i) => isKnown(half.tokens[i]!, other, scene)));

/** Whether any word of the other side could be this name, wherever it stands. */
const isKnown = (t: Token, other: Half, scene: Scene): boolean =>
  other.tokens.some((o) => {
    if (o.norm.length < 2) return false;
    if (o.lemma === t.lemma || o.norm === t.norm) return true;
    if (!CAPITAL.test(o.text)) return false;
    return likeness(scene.language.lexicon, t, o) >= LIKE_ENOUGH || isShortFor(t, o) || isShortFor(o, t);
  });

/** "Obs" for "Observer", "MSK" for "Moscow": letters of the long name in its order, from its first. */
const isShortFor = (short: Token, long: Token): boolean => {
  const [s, l] = [bareName(short.norm), bareName(long.norm)];
  if (
    !['PROPN', 'NOUN', 'X'].includes(short.tag) ||
    s.length < 2 ||
    s.length > 4 ||
    s.length >= l.length ||
    s[0] !== l[0] ||
    !/^\p{Lu}[\p{Lu}.]+$|^\p{Lu}\p{L}\.?$/u.test(short.text)
  )
    return false;
  let at = -1;
  return (
    [...s].every((c) => (at = l.indexOf(c, at + 1)) >= 0) ||
    (s.length > 2 && [...s].filter((c) => l.includes(c)).length >= s.length - 1)
  );
};

export const compareNames = (scene: Scene): Finding[] => {
  const { a, b, alignment } = scene;
  const spelled = respelled(scene);
  if (!a.cased || !b.cased) return spelled;
  const [as, bs] = [strangers(a, alignment.restA, b, scene), strangers(b, alignment.restB, a, scene)];
  const onlyOnes = as.length === 1 && bs.length === 1 ? ONLY_ONES : 0;
  const hits = matchBest(
    as,
    bs,
    (x, y) =>
      isRespelling(scene, x, y) ? 0 : slotLikeness(scene, x, y) + onlyOnes + sameWordBefore(scene, x, y),
    SLOT,
  );
  return [
    ...spelled,
    ...hits.map(([x, y]): Finding => ({
      type: typeOf(scene, x, y),
      severity: 'conflict',
      a: x,
      b: y,
      why: (p, q) => `Another name stands in the same place: ${p} against ${q}.`,
    })),
  ];
};

/** "Lind Berg" for "Lindberg". */
const isRespelling = (scene: Scene, x: readonly number[], y: readonly number[]): boolean =>
  spelledAlike(
    x.map((i) => scene.a.tokens[i]!.norm).join(''),
    y.map((j) => scene.b.tokens[j]!.norm).join(''),
  ) >= LIKE_ENOUGH;

const sameWordBefore = (scene: Scene, x: readonly number[], y: readonly number[]): number => {
  const word = (half: Half, at: number): string => {
    let i = at - 1;
    while (i >= 0 && ['DET', 'ADJ'].includes(half.tokens[i]!.tag)) i--;
    return half.tokens[i]?.tag === 'ADP' ? half.tokens[i]!.norm : '';
  };
  const before = word(scene.a, x[0]!);
  return before !== '' && before === word(scene.b, y[0]!) ? SAME_WORD_BEFORE : 0;
};

/** Aligned names that are not spelled the same. */
const respelled = (scene: Scene): Finding[] => {
  const { a, b, alignment } = scene;
  return alignment.pairs.flatMap(({ a: i, b: j }): Finding[] => {
    const [x, y] = [a.tokens[i]!, b.tokens[j]!];
    if (x.tag !== 'PROPN' || y.tag !== 'PROPN' || bareName(x.norm) === bareName(y.norm)) return [];
    if (!CAPITAL.test(x.text) || !CAPITAL.test(y.text) || MONTHS.has(x.norm)) return [];
    const likely = spelledAlike(x.norm, y.norm);
    const other = likely > 0 && likely < SAME_NAME && bareName(x.norm)[0] !== bareName(y.norm)[0];
    if (!other)
      return [
        {
          type: typeOf(scene, [i], [j]),
          severity: 'style',
          a: [i],
          b: [j],
          why: (p, q) => `One name in two forms: ${p} and ${q}.`,
        },
      ];
    return [
      {
        type: typeOf(scene, [i], [j]),
        severity: 'conflict',
        a: [i],
        b: [j],
        why: (p, q) => `Two names that differ by more than spelling: ${p} against ${q}.`,
      },
    ];
  });
};

const PLACE_BEFORE = new Set(
  'in at near from to towards outside around across northern southern eastern western central'.split(' '),
);

/** A place where the annotations or the words before say so. */
const typeOf = (scene: Scene, x: readonly number[], y: readonly number[]): VariantType =>
  isPlace(scene.a, x) && isPlace(scene.b, y) ? 'place' : 'name';

const isPlace = (half: Half, at: readonly number[]): boolean => {
  const { entities, mentions } = half.article.annotations;
  const [first, last] = [half.tokens[at[0]!]!, half.tokens[at.at(-1)!]!];
  const mention = mentions.find((m: Mention) => m.start <= first.start && last.end <= m.end);
  const kind = mention && entities.find((e) => e.id === mention.entity)?.kind;
  if (kind && kind !== 'other') return kind === 'place';
  return PLACE_BEFORE.has(half.tokens[at[0]! - 1]?.norm ?? '');
};
