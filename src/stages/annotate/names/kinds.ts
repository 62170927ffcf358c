/**
 * What a name names: a person, a place or an organisation, from the evidence of all its places in the document.
 *
 * Votes: titles before it, known given names, endings and words of organisations and places, prepositions before it,
 * verbs of saying after it. Unknown is better than wrong: without a clear vote it stays `other`.
 */
import type { EntityKind, Token } from '../../../model/index.ts';
import { KNOWN_ORGANISATIONS, ORGANISATION_WORDS } from '../../../text/lang/en/organisations.ts';
import {
  FEMALE_NAMES,
  FEMALE_TITLES,
  HONORIFICS,
  MALE_NAMES,
  MALE_TITLES,
  OFFICES,
} from '../../../text/lang/en/people.ts';
import { PLACES, PLACE_ENDINGS } from '../../../text/lang/en/places.ts';
import { PLAIN_SAY } from '../../../text/lang/en/cues.ts';
import type { Candidate } from './candidates.ts';

export type Votes = Readonly<Record<'person' | 'place' | 'organisation', number>>;

/** A vote that alone decides, one that counts, one that hints. Set by hand: only their order matters. */
const [SURE, FAIR, HINT] = [4, 2, 1];

const LOCATIVE = new Set(['in', 'near', 'outside', 'across', 'into', 'inside', 'around']);

const fromWords = ({ words, text }: Candidate): Votes => {
  const whole = words.join(' ');
  const last = words.at(-1)!;
  const bareOrganisation = words.length === 1 && ORGANISATION_WORDS.has(last) ? FAIR : 0;
  const organised = words.some((w) => ORGANISATION_WORDS.has(w)) && words.length > 1 && !PLACES.has(whole);
  const placed =
    words.length > 1 && (PLACE_ENDINGS.has(last) || (PLACE_ENDINGS.has(words[0]!) && words[1] === 'of'));
  const acronym = words.length === 1 && /^(?:\p{Lu}\.?){2,6}$/u.test(text) && !PLACES.has(whole);
  const given = MALE_NAMES.has(words[0]!) || FEMALE_NAMES.has(words[0]!);
  const middle = words.some((w) => w.length === 1);
  return {
    person: (given && words.length > 1 ? FAIR : given ? HINT : 0) + (middle && words.length > 1 ? FAIR : 0),
    place: (PLACES.has(whole) ? SURE : 0) + (placed ? FAIR : 0),
    organisation:
      bareOrganisation +
      (KNOWN_ORGANISATIONS.has(whole) ? SURE : 0) +
      (organised ? FAIR + HINT : 0) +
      (acronym ? FAIR : 0),
  };
};

const fromContext = (c: Candidate, tokens: readonly Token[]): Votes => {
  const [before, after, next] = [tokens[c.from - 1], tokens[c.to], tokens[c.to + 1]];
  const apposed = before?.norm === ',' && OFFICES.has(tokens[c.from - 2]?.norm ?? '');
  const titled = c.titles.some((t) => HONORIFICS.has(t) || OFFICES.has(t));
  const says =
    c.words.length > 1 &&
    after !== undefined &&
    (after.tag === 'VERB' || after.tag === 'AUX') &&
    PLAIN_SAY.has(after.lemma);
  const who = after?.norm === 'who' || (after?.norm === ',' && next?.norm === 'who');
  const aged = after?.norm === ',' && /^\d\d$/.test(next?.text ?? '');
  const held = before !== undefined && LOCATIVE.has(before.norm);
  return {
    person:
      (titled ? SURE : apposed ? FAIR : 0) +
      (says ? HINT : 0) +
      (who || aged ? SURE : 0) +
      (before?.norm !== 'the' && (c.words.length === 2 || c.words.length === 3) ? HINT / 4 : 0),
    place: held ? HINT : 0,
    organisation: 0,
  };
};

/** The evidence of one place. */
export const votesFor = (c: Candidate, tokens: readonly Token[]): Votes => {
  const [w, x] = [fromWords(c), fromContext(c, tokens)];
  return {
    person: w.person + x.person,
    place: w.place + x.place,
    organisation: w.organisation + x.organisation,
  };
};

/** The kind that the votes of all places speak for. */
export const kindOf = (votes: readonly Votes[]): EntityKind => {
  const total = (kind: keyof Votes): number =>
    votes.reduce((most, v) => Math.max(most, v[kind]), 0) +
    votes.reduce((sum, v) => sum + v[kind], 0) / votes.length;
  const ranked = (['person', 'organisation', 'place'] as const)
    .map((kind) => ({ kind, score: total(kind) }))
    .sort((a, b) => b.score - a.score);
  return ranked[0]!.score >= HINT && ranked[0]!.score > ranked[1]!.score ? ranked[0]!.kind : 'other';
};

/** She or he, from titles and known given names; null where neither says, or both do. */
export const genderOf = (candidates: readonly Candidate[]): 'she' | 'he' | null => {
  const signs = candidates.flatMap((c) => [...c.titles, ...(c.words.length > 1 ? [c.words[0]!] : [])]);
  const she = signs.some((w) => FEMALE_TITLES.has(w) || (FEMALE_NAMES.has(w) && !MALE_NAMES.has(w)));
  const he = signs.some((w) => MALE_TITLES.has(w) || (MALE_NAMES.has(w) && !FEMALE_NAMES.has(w)));
  return she === he ? null : she ? 'she' : 'he';
};
