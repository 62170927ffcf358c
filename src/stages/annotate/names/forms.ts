/** Names as they are compared across articles: their words in normal form, and whether two are one. */
import { editDistance } from '../../../algorithms/edit-distance.ts';
import type { Entity } from '../../../model/index.ts';
import { SAME_PLACE } from '../../../text/lang/en/places.ts';
import { normalise } from '../../../text/normalise.ts';
import { coreWords } from './merge.ts';

export interface Form {
  readonly entity: Entity;
  readonly words: readonly string[];
  readonly key: string;
  /** Single words by which the document calls it. */
  readonly singles: ReadonlySet<string>;
}

const wordsOf = (name: string): string[] =>
  coreWords(
    normalise(name)
      .split(/[^\p{L}\p{N}]+/u)
      .filter((w) => w !== ''),
  );

export const formOf = (entity: Entity): Form => {
  const words = wordsOf(entity.name);
  const key = words.join(' ');
  const place = entity.kind === 'place' ? SAME_PLACE.get(key) : undefined;
  const singles = entity.aliases.map(wordsOf).filter((w) => w.length === 1);
  return {
    entity,
    words: place === undefined ? words : place.split(' '),
    key: place ?? key,
    singles: new Set(singles.map((w) => w[0]!)),
  };
};

/** A spelling variant differs in at most this many letters, in words of at least this length. */
const [VARIANT_LETTERS, VARIANT_LENGTH] = [2, 6];

/** What is left of a transliterated name when the letters that newsrooms choose freely are folded: Yuri, Yuriy, Yury. */
const skeleton = (word: string): string => word.replace(/[yj]/g, 'i').replace(/(.)\1+/g, '$1');

/** Whether two words are spellings of one; they must begin alike. */
export const variant = (a: string, b: string): boolean =>
  a === b ||
  skeleton(a) === skeleton(b) ||
  (a[0] === b[0] && Math.min(a.length, b.length) >= VARIANT_LENGTH && editDistance(a, b) <= VARIANT_LETTERS);

const samePerson = (a: readonly string[], b: readonly string[]): boolean =>
  a.length > 1 &&
  b.length > 1 &&
  variant(a.at(-1)!, b.at(-1)!) &&
  (variant(a[0]!, b[0]!) || (a[0]!.length === 1 && a[0] === b[0]![0]));

/** A name that two documents share under other kinds is one thing where one of the kinds is `other`. */
export const kindsAgree = (a: Form, b: Form): boolean =>
  a.entity.kind === b.entity.kind || a.entity.kind === 'other' || b.entity.kind === 'other';

export const gendersAgree = (a: Form, b: Form): boolean =>
  a.entity.gender === null || b.entity.gender === null || a.entity.gender === b.entity.gender;

export const sameThing = (a: Form, b: Form): boolean => {
  if (!kindsAgree(a, b)) return false;
  if (a.key === b.key) return true;
  const people = a.entity.kind === 'person' || b.entity.kind === 'person';
  return people && gendersAgree(a, b) && samePerson(a.words, b.words);
};
