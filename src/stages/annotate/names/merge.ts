/**
 * Merges the names of a document: every way of writing one person, place or organisation becomes one entity.
 *
 * A short name joins the one longer name that it can be short for ("Putin" and "Vladimir Putin", "Xi" and "Xi
 * Jinping", "NATO" and its long form). Where two could own it, it stays apart: two people of one surname are never one.
 */
import type { EntityKind, Token } from '../../../model/index.ts';
import { ORGANISATION_WORDS } from '../../../text/lang/en/organisations.ts';
import { PLACE_ENDINGS, SAME_PLACE } from '../../../text/lang/en/places.ts';
import type { Candidate } from './candidates.ts';
import { genderOf, kindOf, votesFor } from './kinds.ts';

export interface Named {
  readonly name: string;
  readonly kind: EntityKind;
  readonly gender: 'she' | 'he' | null;
  readonly candidates: readonly Candidate[];
}

const SUFFIXES = new Set(['jr', 'sr', 'ii', 'iii']);

/** Words that carry the name: without "Jr" and initials in the middle. */
export const coreWords = (words: readonly string[]): string[] => {
  const bare = words.filter((w) => !SUFFIXES.has(w));
  return bare.filter((w, i) => i === 0 || i === bare.length - 1 || w.length > 1);
};

const keyOf = (c: Candidate): string => {
  const key = coreWords(c.words).join(' ');
  return SAME_PLACE.get(key) ?? key;
};

interface Group {
  key: string;
  words: string[];
  candidates: Candidate[];
  kind: EntityKind;
  gender: 'she' | 'he' | null;
}

const groupsOf = (candidates: readonly Candidate[], tokens: readonly Token[]): Group[] => {
  const groups = new Map<string, Candidate[]>();
  for (const c of candidates) (groups.get(keyOf(c)) ?? groups.set(keyOf(c), []).get(keyOf(c))!).push(c);
  return [...groups].map(([key, found]) => ({
    key,
    words: key.split(' '),
    candidates: found,
    kind: kindOf(found.map((c) => votesFor(c, tokens))),
    gender: genderOf(found),
  }));
};

const initials = (words: readonly string[]): string =>
  words
    .filter((w) => !/^(?:of|and|the|for|&)$/.test(w))
    .map((w) => w[0])
    .join('');

/** Whether the short name can stand for the long one. */
const shortFor = (short: Group, long: Group): boolean => {
  if (short === long || long.words.length <= short.words.length) return false;
  if (long.kind === 'person' || long.kind === 'other') {
    if (short.kind === 'place' || short.kind === 'organisation') return false;
    if (short.gender && long.gender && short.gender !== long.gender) return false;
    const [first, last] = [long.words[0]!, long.words.at(-1)!];
    if (short.words.length === 1)
      return (
        last === short.words[0] ||
        (first === short.words[0] && first.length > 1 && (long.kind === 'person' || short.kind === 'person'))
      );
    return short.words[0] === first && short.words.at(-1) === last;
  }
  if (long.kind !== 'organisation') return false;
  const acronym = short.words.length === 1 && short.key.replaceAll('.', '') === initials(long.words);
  const head = short.words.length > 1 || !ORGANISATION_WORDS.has(short.key);
  return (
    acronym ||
    (short.kind !== 'place' &&
      short.kind !== 'person' &&
      head &&
      long.key.startsWith(`${short.key} `) &&
      short.words.length > 1)
  );
};

/** A surname beats a given name: "Jordan" is Ann Jordan rather than Jordan Lee. */
const owners = (short: Group, groups: readonly Group[]): Group[] => {
  const all = groups.filter((g) => shortFor(short, g));
  const bySurname = all.filter((g) => g.words.at(-1) === short.words.at(-1));
  const found = bySurname.length > 0 ? bySurname : all;
  // "Joe Biden" and "Joseph R Biden" are both written out; the longer is no other person than the one it is short for.
  return found.filter((g) => !found.some((other) => shortFor(g, other)));
};

/** Who is called by the last word of the name alone, and does something, is a person: companies and ships go by the first. */
const surname = (short: Group, long: Group, tokens: readonly Token[]): boolean => {
  const [word] = short.words;
  if (word === undefined || short.words.length > 1 || long.words.length > 3 || long.words.at(-1) !== word)
    return false;
  if (ORGANISATION_WORDS.has(word) || PLACE_ENDINGS.has(word)) return false;
  return short.candidates.some(
    (c) => /^(?:VERB|AUX)$/.test(tokens[c.to]?.tag ?? '') && tokens[c.from - 1]?.norm !== 'the',
  );
};

const kindOfBoth = (a: EntityKind, b: EntityKind): EntityKind => (a === 'other' ? b : a);

/** All names of the document with all the places of each, by first appearance. */
export const mergeNames = (candidates: readonly Candidate[], tokens: readonly Token[]): Named[] => {
  const groups = groupsOf(candidates, tokens).sort(
    (a, b) => a.words.length - b.words.length || (a.key < b.key ? -1 : 1),
  );
  const gone = new Set<Group>();
  for (const short of groups) {
    const found = owners(
      short,
      groups.filter((g) => !gone.has(g)),
    );
    if (found.length !== 1) continue;
    const [owner] = found as [Group];
    for (const one of short.candidates) owner.candidates.push(one);
    owner.kind = kindOfBoth(
      owner.kind,
      short.kind === 'person' || surname(short, owner, tokens) ? 'person' : owner.kind,
    );
    owner.gender ??= short.gender;
    gone.add(short);
  }
  return groups
    .filter((g) => !gone.has(g))
    .map(named)
    .sort((a, b) => a.candidates[0]!.start - b.candidates[0]!.start);
};

const named = (group: Group): Named => {
  const candidates = [...group.candidates].sort((a, b) => a.start - b.start);
  return { name: nameOf(group.kind, candidates), kind: group.kind, gender: group.gender, candidates };
};

/** People and organisations go by their fullest name, places by the one used most ("China", not "People's Republic"). */
const nameOf = (kind: EntityKind, candidates: readonly Candidate[]): string => {
  const uses = (c: Candidate): number => candidates.filter((other) => other.text === c.text).length;
  const rank = (c: Candidate): number => (kind === 'place' ? uses(c) : c.words.length);
  return [...candidates].sort((a, b) => rank(b) - rank(a) || a.start - b.start)[0]!.text;
};
