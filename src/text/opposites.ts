/**
 * Opposites: whether two words contradict each other. Antonyms of WordNet; the antonyms' synonyms, derivations and
 * narrower kinds ("purchase" / "sell", "fled" / "arrived"); a word and the same word denied ("affected" / "unaffected");
 * words for what goes well and badly. Converses ("come" / "go") tell one event from two sides and are none.
 */
import type { Token } from '../model/index.ts';
import { BAD_WORDS, CONTRARY, CONVERSE, DENYING_PREFIXES, GOOD_WORDS } from './lang/en/polarity-words.ts';
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

const valued = (a: string, b: string): boolean =>
  (GOOD_WORDS.has(a) && BAD_WORDS.has(b)) || (BAD_WORDS.has(a) && GOOD_WORDS.has(b));

const contradict = (lexicon: Lexicon, a: string, b: string): boolean => {
  if (a === b || isConverse(a, b)) return false;
  if (isDenied(a, b) || CONTRARY.some(([x, y]) => (a === x && b === y) || (a === y && b === x))) return true;
  if (lexicon.antonyms(a, b)) return true;
  if (lexicon.synonyms(a, b) || lexicon.derived(a, b) || lexicon.cosine(a, b) < USED_ALIKE) return false;
  return through(lexicon, a, b) || through(lexicon, b, a);
};

/** How surely two words contradict each other: `plain` by themselves, `felt` only by what they value. */
export const opposition = (lexicon: Lexicon, a: Token, b: Token): 'plain' | 'felt' | null => {
  if (a.norm === b.norm || a.lemma === b.lemma) return null;
  if (contradict(lexicon, a.lemma, b.lemma) || contradict(lexicon, a.norm, b.norm)) return 'plain';
  return valued(a.lemma, b.lemma) || valued(a.norm, b.norm) ? 'felt' : null;
};
