/** Strangers: names of one side that have no partner on the other, and how the other side may know them all the same. */
import type { Token } from '../../model/index.ts';
import { TITLES } from '../../text/lang/en/people-words.ts';
import { MONTHS, WEEKDAYS } from '../../text/lang/en/time-words.ts';
import { bareName, likeness } from '../../text/likeness.ts';
import { runsOf, type Half, type Scene } from './scene.ts';

const CAPITAL = /^\p{Lu}/u;
/** Names this alike in spelling may be one. */
const LIKE_ENOUGH = 0.6;

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

/** A name without a partner: one that the other side does not know, or one that it tells as often as it has partners here. */
export interface Stranger {
  readonly at: readonly number[];
  readonly repeated: boolean;
}

/** Name words without a partner, grouped to names. */
export const strangers = (half: Half, rest: readonly number[], other: Half, scene: Scene): Stranger[] =>
  runsOf(
    rest.filter((i) => isNameWord(half, i)),
    1,
  ).flatMap((run): Stranger[] => {
    const at = run.filter((i) => isNameWord(half, i));
    const known = at.map((i) => knownAs(half.tokens[i]!, other, scene));
    if (known.includes('one like it')) return [];
    return [{ at, repeated: known.includes('partnered') }];
  });

/** "Great" of "Great Britain" where the other side has "UK": beside a word of the name that has its partner, which stands alone there. */
export const isPartOfPartnered = (half: Half, at: readonly number[], other: Half, scene: Scene): boolean => {
  const [partners, back] =
    half === scene.a
      ? [scene.alignment.inB, scene.alignment.inA]
      : [scene.alignment.inA, scene.alignment.inB];
  return [at[0]! - 1, at.at(-1)! + 1].some((i) => {
    const partner = partners[i] ?? -1;
    if (partner === -1 || !isNameWord(half, i)) return false;
    return ![partner - 1, partner + 1].some((j) => other.tokens[j] && back[j] === -1 && isNameWord(other, j));
  });
};

/** Whether a word of the other side could be this name: one like it that answers no other, or itself with other partners. */
const knownAs = (t: Token, other: Half, scene: Scene): 'one like it' | 'partnered' | null => {
  const partners = other === scene.a ? scene.alignment.inB : scene.alignment.inA;
  const own = other === scene.a ? scene.b : scene.a;
  const found = other.tokens.flatMap((o, j) => {
    if (o.norm.length < 2) return [];
    const taken = own.tokens[partners[j]!]?.norm === o.norm;
    if (o.lemma === t.lemma || o.norm === t.norm)
      return [taken ? ('partnered' as const) : ('one like it' as const)];
    if (!CAPITAL.test(o.text) || taken) return [];
    const like =
      likeness(scene.language.lexicon, t, o) >= LIKE_ENOUGH || isShortFor(t, o) || isShortFor(o, t);
    return like ? ['one like it' as const] : [];
  });
  return found.find((f) => f === 'one like it') ?? found[0] ?? null;
};

/** Letters that a name may be cut down to: "Wis." for "Wisconsin". */
const BEGINNING = 3;

/** "Obs" for "Observer", "MSK" for "Moscow": letters of the long name in its order, from its first. */
const isShortFor = (short: Token, long: Token): boolean => {
  const [s, l] = [bareName(short.norm), bareName(long.norm)];
  if (s.length >= BEGINNING && s.length < l.length && l.startsWith(s)) return true;
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
