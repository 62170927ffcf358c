/**
 * Likeness: how far a word of one wording can stand for a word of another, 0 … 1. The same dictionary form, formed from
 * each other, synonyms, a wider word, used alike (vectors), the same number, the same name respelled, a short name for
 * a long one. Opposites count as alike: where "rose" stands answers where "fell" stands, and the comparison says so.
 */
import { similarSpelling } from '../algorithms/edit-distance.ts';
import type { Token } from '../model/index.ts';
import { NUMERALS, ORDINALS } from './lang/en/number-words.ts';
import { NEAR_NAMES } from './lang/en/near-names.ts';
import type { Lexicon } from './lexicon.ts';
import { valueOfFigures } from './numerals.ts';

// How sure each kind of likeness is; the scale was chosen by hand on invented pairs.
const SAME = 1;
const SAME_NUMBER = 0.95;
const SHORT_NAME = 0.95;
const DERIVED = 0.9;
const SYNONYM = 0.85;
const OPPOSITE = 0.75;
const WIDER = 0.65;
/** Cosines of unrelated words of one topic reach this; at 1 use is as good as a synonym. */
const COSINE_FLOOR = 0.4;
const COSINE_SCALE = 0.8;
/** Words that share a sense but are never used alike share a rare one ("state", "say"). */
const NEVER_USED_ALIKE = 0.15;
/** Two spellings of one name agree in at least so much ("Ravnsborg", "Ravensborg"). */
const RESPELLED = 0.62;
const SPELLED_LENGTH = 4;
/** Words that are no names are one word misspelled only from this on. */
const MISSPELLED = 0.75;
/** A name bent by another language's endings ("Max", "Maxa") or written into a longer word. */
const BENT = 0.85;
const BENT_BY = 2;
const CONTAINED_LENGTH = 5;
/** A name may lose so much of its length by respelling. */
const SHORTEST = 0.55;

/** So many answers are kept for words that come again; most words do. */
const REMEMBERED = 20_000;
const remembering = <V>(f: (word: string) => V): ((word: string) => V) => {
  const known = new Map<string, V>();
  return (word) => {
    const found = known.get(word);
    if (found !== undefined) return found;
    if (known.size >= REMEMBERED) known.clear();
    const value = f(word);
    known.set(word, value);
    return value;
  };
};

const numberOf = remembering((norm: string): number | null => {
  const figures = valueOfFigures(norm.replace(/(st|nd|rd|th|s)$/, ''));
  return figures ?? NUMERALS.get(norm) ?? ORDINALS.get(norm) ?? null;
});

/**
 * Consonants as transliterations spell them: "Zelenskyy" and "Zelenskiy" sound the same. Only to find the partner of a
 * name. Whether two spellings are one name is for transliteration.ts to say, which folds by the conventions: laid down
 * here it leaves misspelt names without partners, and false alarms on faithful rewordings rose from .016 to .020.
 */
const sound = remembering((word: string): string =>
  word
    .replace(/'s$/, '')
    .replace(/ck|q|kh|c(?![eih])/g, 'k')
    .replace(/ph/g, 'f')
    .replace(/w/g, 'v')
    .replace(/tch|tsch|cz|ch/g, 'c')
    .replace(/sch|sz|sh/g, 's')
    .replace(/zh|z/g, 'z')
    .replace(/[yij]+/g, 'i')
    .replace(/[ou]+/g, 'o')
    .replace(/h/g, '')
    .replace(/(.)\1+/g, '$1'),
);

export const bareName = remembering((norm: string): string => norm.replace(/'s?$/, '').replace(/[.]/g, ''));

/** The first letter, by sound. */
const letters = (word: string): string => FIRST.get(word[0]!) ?? word[0]!;
const FIRST: ReadonlyMap<string, string> = new Map([
  ['c', 'k'],
  ['q', 'k'],
  ['w', 'v'],
  ['y', 'i'],
  ['j', 'i'],
  ['z', 's'],
  ['x', 's'],
  ['g', 'h'],
  ['u', 'o'],
  ['e', 'i'],
]);

/** How alike two names are spelled, transliteration evened out. */
export const spelledAlike = (a: string, b: string): number => {
  const [x, y] = [bareName(a), bareName(b)];
  if (x === y) return SAME;
  const [short, long] = x.length < y.length ? [x, y] : [y, x];
  if (short.length >= 3 && long.startsWith(short) && long.length - short.length <= BENT_BY) return BENT;
  const stem = short.replace(/s$/, '');
  if (stem.length >= CONTAINED_LENGTH && (long.startsWith(stem) || long.endsWith(stem))) return BENT;
  // Most pairs of names are nothing alike: their length, or the first letter as it sounds, says so at once.
  if (short.length < SPELLED_LENGTH || short.length < long.length * SHORTEST) return 0;
  if (letters(short) !== letters(long) && short[1] !== long[1] && short.at(-2) !== long.at(-2)) return 0;
  const [p, q] = [sound(x), sound(y)];
  if (p === q) return 0.95;
  const spelling = Math.max(similarSpelling(x, y), similarSpelling(p, q) - 0.05);
  return spelling >= RESPELLED ? spelling : 0;
};

const nearName = remembering(
  (norm: string): string => NEAR_NAMES.get(norm) ?? NEAR_NAMES.get(bareName(norm)) ?? bareName(norm),
);

const byMeaning = (lexicon: Lexicon, a: string, b: string): number => {
  const cosine = lexicon.cosine(a, b);
  if (lexicon.derived(a, b)) return DERIVED;
  const met = lexicon.knows(a) && lexicon.knows(b);
  if (met && cosine < NEVER_USED_ALIKE) return 0;
  if (lexicon.synonyms(a, b)) return SYNONYM;
  if (lexicon.antonyms(a, b)) return OPPOSITE;
  const wider = lexicon.kindOf(a, b) || lexicon.kindOf(b, a) ? WIDER : 0;
  const use = cosine > COSINE_FLOOR ? ((cosine - COSINE_FLOOR) / (1 - COSINE_FLOOR)) * COSINE_SCALE : 0;
  return Math.max(wider, use);
};

const isName = (t: Token): boolean => t.tag === 'PROPN';

/** Symmetric. `capitalsTell` is false where every word is written with a capital, as in headlines: then no tag tells a name. */
export const likeness = (lexicon: Lexicon, a: Token, b: Token, capitalsTell = true): number => {
  if (a.norm === b.norm || a.lemma === b.lemma) return SAME;
  const [x, y] = [numberOf(a.norm), numberOf(b.norm)];
  if (x !== null && y !== null) return x === y ? SAME_NUMBER : 0;
  if ((x !== null && /\d/.test(a.norm)) || (y !== null && /\d/.test(b.norm))) return 0;
  if (nearName(a.norm) === nearName(b.norm)) return SHORT_NAME;
  // Two names used alike are two names ("Monday", "Tuesday"): only spelling and derivation count.
  if (capitalsTell && isName(a) && isName(b)) return Math.max(spelledAlike(a.norm, b.norm), lexicon.derived(a.norm, b.norm) ? DERIVED : 0, lexicon.synonyms(a.norm, b.norm) ? SYNONYM : 0); // prettier-ignore
  const meaning = Math.max(
    byMeaning(lexicon, a.lemma, b.lemma),
    lexicon.derived(a.norm, b.norm) ? DERIVED : 0,
  );
  if (meaning >= MISSPELLED) return meaning;
  const spelled = spelledAlike(a.norm, b.norm);
  return spelled >= MISSPELLED ? Math.max(spelled, meaning) : meaning;
};
