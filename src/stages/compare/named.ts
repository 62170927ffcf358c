/** What is named on two sides: whether it is the same under another name, and whether a name was misspelt. */
import type { EntityKind, Mention, VariantType } from '../../model/index.ts';
import { COUNTRY_OF, SAME_PLACE } from '../../text/lang/en/places.ts';
import { WEEKDAYS } from '../../text/lang/en/time-words.ts';
import { bareName, spelledAlike } from '../../text/likeness.ts';
import { sameByTransliteration } from '../../text/transliteration.ts';
import { tokensIn, type Finding, type Half, type Scene } from './scene.ts';

/** Spellings less alike than this are two words, and not one misspelt. */
const ONE_NAME = 0.5;
const MIN_LENGTH = 3;

const mentionsAt = (half: Half, at: readonly number[]): readonly Mention[] =>
  half.article.annotations.mentions.filter((m) =>
    at.some((i) => half.tokens[i]!.start < m.end && m.start < half.tokens[i]!.end),
  );

const CAPITAL = /^\p{Lu}/u;
const INSIDE_NAMES = new Set(['of', 'and', 'for', 'the', '-', '&', "'s", "'"]);

/** The capitalised words that some tokens stand among, small words between them passed over: "Ministry of Trade and Shipping". */
export const phraseAround = (half: Half, at: readonly number[]): number[] => {
  const capital = (i: number): boolean => CAPITAL.test(half.tokens[i]?.text ?? '');
  const reach = (from: number, step: number): number[] => {
    const found: number[] = [];
    for (let i = from + step, small = 0; i >= 0 && i < half.tokens.length && small <= 2; i += step)
      if (capital(i)) [small, found[found.length]] = [0, i];
      else if (INSIDE_NAMES.has(half.tokens[i]!.norm)) small++;
      else break;
    return found;
  };
  return [...reach(at[0]!, -1), ...at, ...reach(at.at(-1)!, 1)];
};

/** The mention by name that some tokens belong to. */
export const nameAt = (half: Half, at: readonly number[]): Mention | null =>
  mentionsAt(half, at).find((m) => m.form === 'name') ?? null;

const kindOf = (half: Half, mention: Mention): EntityKind | undefined =>
  half.article.annotations.entities.find((e) => e.id === mention.entity)?.kind;

/** Whether the other side speaks of what is named here, by whatever name: then nobody was replaced. */
export const isSpokenOf = (half: Half, at: readonly number[], other: Half): boolean => {
  const there = new Set(
    other.article.annotations.mentions
      .filter((m) => other.sentences.some((s) => s.start <= m.start && m.end <= s.end))
      .map((m) => m.entity),
  );
  return mentionsAt(half, at).some((m) => there.has(m.entity));
};

/** Whether one of two words is the given name and the other the surname of somebody whose full name stands in either article. */
export const isOneBearer = (scene: Scene, x: readonly number[], y: readonly number[]): boolean => {
  const bare = (half: Half, at: readonly number[]): string => bareName(half.tokens[at[0]!]!.norm);
  if (x.length !== 1 || y.length !== 1) return false;
  const [p, q] = [bare(scene.a, x), bare(scene.b, y)];
  return [scene.a, scene.b].some((half) =>
    half.article.annotations.entities.some(({ kind, name }) => {
      const words = name.toLowerCase().split(/\s+/);
      const [first, last] = [words[0]!, words.at(-1)!];
      const person = kind === 'person' || kind === 'other';
      return person && words.length > 1 && ((first === p && last === q) || (first === q && last === p));
    }),
  );
};

/** A country, its people and its capital stand for each other in news. */
export const isSameCountry = (a: string, b: string): boolean => {
  const countryOf = (name: string): string | undefined => COUNTRY_OF.get(bareName(name.toLowerCase()));
  const [x, y] = [countryOf(a), countryOf(b)];
  if (x !== undefined && x === y) return true;
  const [p, q] = [SAME_PLACE.get(a.toLowerCase()), SAME_PLACE.get(b.toLowerCase())];
  return (
    (x !== undefined && q !== undefined && y === undefined) ||
    (y !== undefined && p !== undefined && x === undefined)
  );
};

/** Whether a country is told on a side by its name, its people or its capital. */
export const isCountryTold = (half: Half, name: string): boolean =>
  half.tokens.some((t) => CAPITAL.test(t.text) && isSameCountry(t.norm, name));

/** Two names of a body or place that share words are two forms of one ("Port Authority", "Harbour Authority"). */
export const sharedName = (scene: Scene, x: Mention, y: Mention): boolean => {
  const isBody = (kind: EntityKind | undefined): boolean => kind === 'organisation' || kind === 'place';
  if (!isBody(kindOf(scene.a, x)) && !isBody(kindOf(scene.b, y))) return false;
  const there = new Set(tokensIn(scene.b, y));
  return tokensIn(scene.a, x).some((i) => there.has(scene.alignment.inB[i]!));
};

/** "Sheriff" in "Undersheriff": another word was written before it, not another letter. */
const isWrittenIn = (long: string, short: string): boolean =>
  long.endsWith(short) && long.length - short.length >= MIN_LENGTH;
const STEM = 6;

/** Two letters that changed places are a slip of the hand, whatever a way of transliterating would make of them. */
export const isSlip = (x: string, y: string): boolean => {
  const at = [...x].findIndex((c, i) => c !== y[i]);
  return (
    x.length === y.length && x.slice(at, at + 2) === y[at + 1]! + y[at] && x.slice(at + 2) === y.slice(at + 2)
  );
};

/** Aligned names that differ by more than a way of transliterating: somebody misspelt one of them. */
export const misspelt = (scene: Scene, f: Finding): boolean => {
  if ((f.type !== 'name' && f.type !== 'place') || f.a.length !== 1 || f.b.length !== 1) return false;
  const [x, y] = [scene.a.tokens[f.a[0]!]!, scene.b.tokens[f.b[0]!]!].map((t) => bareName(t.norm)) as [
    string,
    string,
  ];
  if (Math.min(x.length, y.length) < MIN_LENGTH || spelledAlike(x, y) < ONE_NAME) return false;
  const letters = (name: string): string => name.replace(/[^\p{L}]|s$/gu, '');
  if (letters(x).startsWith(letters(y)) || letters(y).startsWith(letters(x))) return false;
  if (isWrittenIn(x, y) || isWrittenIn(y, x) || (WEEKDAYS.has(x) && WEEKDAYS.has(y))) return false;
  const { lexicon } = scene.language;
  // Two words of the dictionary that begin alike are two forms of one: "distribution", "distributors".
  if (lexicon.knows(x) && lexicon.knows(y) && x.slice(0, STEM) === y.slice(0, STEM)) return false;
  if (lexicon.derived(x, y) || lexicon.synonyms(x, y) || isSameCountry(x, y)) return false;
  const [p, q] = [nameAt(scene.a, f.a), nameAt(scene.b, f.b)];
  // Two spellings that the dictionary has are two usages ("Labour", "Labor"), unless they are somebody's name.
  const named = (p !== null && q !== null) || !lexicon.knows(x) || !lexicon.knows(y);
  return named && (isSlip(x, y) || !sameByTransliteration(x, y));
};

const PLACE_BEFORE = new Set(
  'in at near from to towards outside around across northern southern eastern western central'.split(' '),
);

/** A place where the annotations or the words before say so. */
export const typeOfName = (scene: Scene, x: readonly number[], y: readonly number[]): VariantType =>
  isPlace(scene.a, x) && isPlace(scene.b, y) ? 'place' : 'name';

const isPlace = (half: Half, at: readonly number[]): boolean => {
  const { entities, mentions } = half.article.annotations;
  const [first, last] = [half.tokens[at[0]!]!, half.tokens[at.at(-1)!]!];
  const mention = mentions.find((m: Mention) => m.start <= first.start && last.end <= m.end);
  const kind = mention && entities.find((e) => e.id === mention.entity)?.kind;
  if (kind && kind !== 'other') return kind === 'place';
  return PLACE_BEFORE.has(half.tokens[at[0]! - 1]?.norm ?? '');
};
