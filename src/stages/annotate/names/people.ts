/**
 * People by their pronouns: a name of two or three words that nothing says the kind of is a person's where "he" or
 * "she" can only mean its bearer: it is what its sentence is about, nobody else is named there, shortly before or in
 * between, and the pronoun is the next one.
 */
import type { Sentence, Token } from '../../../model/index.ts';
import type { Candidate } from './candidates.ts';
import type { Named } from './merge.ts';
import { PRONOUNS, REACH } from './pronouns.ts';

const [FEWEST_WORDS, MOST_WORDS] = [2, 3];
const OF_THINGS = new Set(['the', 'a', 'an', 'its', 'this', 'that']);
const COPULAS = new Set(['is', 'was', 'be', 'became', 'remains']);
const APPOSED = new Set(['a', 'an', 'the', 'who', 'whose', 'his', 'her', 'their']);

/** What a sentence is about: its subject, what "is" tells of it ("The new director is Ana Ruiz"), or who is introduced in commas. */
const isTopic = (c: Candidate, sentence: Sentence, tokens: readonly Token[]): boolean => {
  const before = tokens[c.from - 1];
  if (c.from > sentence.from && OF_THINGS.has(before!.norm)) return false;
  if (tokens[c.to]?.norm === ',' && APPOSED.has(tokens[c.to + 1]?.norm ?? '')) return true;
  if (c.from > sentence.from && COPULAS.has(before!.norm)) return true;
  for (let i = sentence.from; i < c.from; i++) if (/^(?:VERB|AUX|ADP)$/.test(tokens[i]!.tag)) return false;
  return /^(?:VERB|AUX)$/.test(tokens[c.to]?.tag ?? '');
};

/** The first gendered pronoun from token `from` to `to`. */
const pronounIn = (tokens: readonly Token[], from: number, to: number): number | null => {
  for (let i = from; i < to; i++) if (PRONOUNS.has(tokens[i]!.norm)) return i;
  return null;
};

/** The gender that the next pronoun gives a name, null where none follows in this sentence or the next, or where it may be another's. */
const pronounFor = (
  c: Candidate,
  others: readonly Candidate[],
  sentences: readonly Sentence[],
  tokens: readonly Token[],
): 'she' | 'he' | null => {
  const [own, next] = [sentences[c.sentence]!, sentences[c.sentence + 1]];
  if (c.words.length < FEWEST_WORDS || c.words.length > MOST_WORDS || !isTopic(c, own, tokens)) return null;
  const at = pronounIn(tokens, c.to, next?.to ?? own.to);
  const since = sentences[Math.max(0, c.sentence - REACH)]!.from;
  if (at === null || others.some((o) => o.to > since && o.from < at)) return null;
  return PRONOUNS.get(tokens[at]!.norm)!;
};

/** The same names; those of unknown kind that a pronoun shows to be people's are. */
export const withPeople = (
  names: readonly Named[],
  sentences: readonly Sentence[],
  tokens: readonly Token[],
): Named[] =>
  names.map((named) => {
    if (named.kind !== 'other') return named;
    const others = names.filter((n) => n !== named && mayBePerson(n)).flatMap((n) => n.candidates);
    const genders = new Set(named.candidates.flatMap((c) => pronounFor(c, others, sentences, tokens) ?? []));
    const [gender] = genders;
    return genders.size === 1 ? { ...named, kind: 'person' as const, gender: gender! } : named;
  });

const mayBePerson = (named: Named): boolean =>
  named.kind === 'person' || (named.kind === 'other' && named.candidates[0]!.words.length >= FEWEST_WORDS);
