/**
 * Opposites: whether two words contradict each other. Antonyms of WordNet; the antonyms' synonyms, derivations and
 * narrower kinds ("purchase" / "sell", "fled" / "arrived"); a word and the same word denied ("affected" / "unaffected");
 * words of opposite fields. Converses ("come" / "go") tell one event from two sides and are none.
 */
import type { Token } from '../model/index.ts';
import { CONTRARY, CONVERSE, DENYING_PREFIXES } from './lang/en/polarity-words.ts';
import { OPPOSITE_FIELDS } from './lang/en/opposite-fields.ts';
import type { Lexicon } from './lexicon.ts';

/** An antonym found through a third word must be used somewhat alike, or it opposes a rare sense. */
const USED_ALIKE = 0.3;

const isConverse = (a: string, b: string): boolean => CONVERSE.some((pair) => pair.has(a) && pair.has(b));

const through = (lexicon: Lexicon, a: string, b: string): boolean =>
  lexicon
    .opposites(a)
    .some(
      (o) => o !== a && (o === b || lexicon.synonyms(o, b) || lexicon.derived(o, b) || lexicon.kindOf(b, o)),
    );

/** One is the other with a denying prefix or "-less" for "-ful". */
export const isDenied = (a: string, b: string): boolean => {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  if (short.length > 3 && DENYING_PREFIXES.some((p) => long === p + short)) return true;
  return (
    a.replace(/(ful|less)$/, '') === b.replace(/(ful|less)$/, '') &&
    a !== b &&
    /(ful|less)$/.test(a) &&
    /(ful|less)$/.test(b)
  );
};

/** Whether the words stand on the two sides of one field of opposites, and on one side of none. */
const faceEachOther = (a: string, b: string): boolean => {
  const [x, y] = [OPPOSITE_FIELDS.get(a) ?? [], OPPOSITE_FIELDS.get(b) ?? []];
  return x.some((side) => y.includes(side ^ 1)) && !x.some((side) => y.includes(side));
};

const contradict = (lexicon: Lexicon, a: string, b: string): boolean => {
  if (a === b || isConverse(a, b)) return false;
  if (isDenied(a, b) || CONTRARY.some(([x, y]) => (a === x && b === y) || (a === y && b === x))) return true;
  if (lexicon.antonyms(a, b)) return true;
  if (lexicon.synonyms(a, b) || lexicon.derived(a, b) || lexicon.cosine(a, b) < USED_ALIKE) return false;
  return through(lexicon, a, b) || through(lexicon, b, a);
};

/** How surely two words contradict each other: `plain` by themselves, `felt` by the fields they belong to. */
export const opposition = (lexicon: Lexicon, a: Token, b: Token): 'plain' | 'felt' | null => {
  if (a.norm === b.norm || a.lemma === b.lemma) return null;
  if (contradict(lexicon, a.lemma, b.lemma) || contradict(lexicon, a.norm, b.norm)) return 'plain';
  return faceEachOther(a.lemma, b.lemma) || faceEachOther(a.norm, b.norm) ? 'felt' : null;
};
