/**
 * Retag: verbs that the tagger took for nouns. "The board plans a pier", "police question the captain": a noun phrase,
 * a word that agrees with it as a verb does, and an article. Two noun phrases side by side make no sentence, so the
 * word between them is the verb that the clause has not had yet. In the manner of Brill's transformations.
 */
import type { Token } from '../model/index.ts';

const NOMINAL = new Set(['NOUN', 'PROPN']);
const PHRASE = new Set(['NOUN', 'PROPN', 'ADJ', 'NUM', 'DET']);
const STOPS = new Set(['PUNCT', 'CCONJ', 'SCONJ']);
const VERBAL = new Set(['VERB', 'AUX', 'PART']);
const OPENS_PHRASE = new Set('the a an his her its their our my this these those'.split(' '));
const PLURAL = new Set('police people men women children crew staff'.split(' '));
/** "That morning the board met": a time before its clause. */
const TIMES = new Set(
  'day week month year decade hour minute second morning afternoon evening night weekend time moment way'.split(
    ' ',
  ),
);

const endsInS = (norm: string): boolean => /[^s]s$/.test(norm);

/** Plural with a bare verb, singular with one in -s. A name in -s is plural only where a capital may be the sentence's ("Unions fear the worst"). */
const agree = (subject: Token, verb: Token, opens: boolean): boolean => {
  const plural = PLURAL.has(subject.norm) || (endsInS(subject.norm) && (subject.tag === 'NOUN' || opens));
  return plural ? !endsInS(verb.norm) : endsInS(verb.norm);
};

/** Where the noun phrase that ends at `at` begins. */
const phraseStart = (tokens: readonly Token[], at: number): number => {
  let from = at;
  while (PHRASE.has(tokens[from - 1]?.tag ?? '')) from--;
  return from;
};

/** Whether the phrase from `from` can be the subject of a clause that has no verb yet; behind "and" only right behind it. */
const isSubject = (tokens: readonly Token[], from: number): boolean => {
  if (tokens[from - 1]?.tag === 'CCONJ') return true;
  let nouns = 0;
  for (let i = from - 1; i >= 0 && !STOPS.has(tokens[i]!.tag); i--) {
    if (VERBAL.has(tokens[i]!.tag)) return false;
    if (NOMINAL.has(tokens[i]!.tag)) nouns++;
  }
  return tokens[from - 1]?.tag !== 'ADP' || nouns > 0;
};

/** "… the following morning", "… this week". */
const tellsTime = (tokens: readonly Token[], from: number): boolean =>
  tokens.slice(from, from + 3).some((t) => TIMES.has(t.lemma));

const isVerb = (tokens: readonly Token[], i: number): boolean => {
  const [before, token, next] = [tokens[i - 1]!, tokens[i]!, tokens[i + 1]];
  if (token.tag !== 'NOUN' || !NOMINAL.has(before.tag) || !OPENS_PHRASE.has(next?.norm ?? '')) return false;
  if (!/^\p{Ll}+$/u.test(token.text) || TIMES.has(token.lemma) || tellsTime(tokens, i + 1)) return false;
  const from = phraseStart(tokens, i - 1);
  return agree(before, token, from === i - 1) && isSubject(tokens, from);
};

const MODALS = new Set('will would may might can could shall should must to'.split(' '));

/** "May close its plant", "to fine the owner": what follows a modal or "to" and has an object is a verb, whatever else it can be. */
const followsModal = (tokens: readonly Token[], i: number): boolean => {
  const [before, token, next] = [tokens[i - 1]!, tokens[i]!, tokens[i + 1]];
  const modal = MODALS.has(before.norm) && before.tag === (before.norm === 'to' ? 'PART' : 'AUX');
  const maybe = token.tag === 'NOUN' || token.tag === 'ADJ';
  return modal && maybe && /^\p{Ll}+$/u.test(token.text) && OPENS_PHRASE.has(next?.norm ?? '');
};

/** The same tokens, those verbs tagged as such. */
export const retagged = (tokens: readonly Token[]): Token[] => {
  const found = [...tokens];
  for (let i = 1; i < found.length; i++)
    if (isVerb(found, i) || followsModal(found, i)) found[i] = { ...found[i]!, tag: 'VERB' };
  return found;
};
