/**
 * Informants: what the words of a source that names nobody tell of who speaks. "A neighbour" may be the next "she";
 * "officials", "the report" and "the ministry" may not.
 */
import { BODY_WORDS, MAN_WORDS, WOMAN_WORDS } from '../../../text/lang/en/people-words.ts';

const THINGS =
  /(?:report|statement|study|letter|survey|poll|analysis|paper|document|law|bill|ruling|plan|sign|video|film|book|article|press|media|police|military|army|staff|public|it|this|that|which|they|we|you|i)$/i;

/** What follows the head of a phrase. */
const BEHIND_HEAD =
  /(?:,|\(|\s(?:of|for|at|in|on|from|with|who|whom|which|that|to|by|and|close|near)\b).*$/su;

export const genderOfPronoun = (words: string): 'she' | 'he' | null => {
  const pronoun = words.toLowerCase();
  return pronoun === 'she' || pronoun === 'he' ? pronoun : null;
};

/** The gender, if the words tell, of the one person that they may stand for; null where they stand for several or for a thing. */
export const mayBePerson = (words: string): { readonly gender: 'she' | 'he' | null } | null => {
  const gender = genderOfPronoun(words);
  if (gender) return { gender };
  const head = words.replace(BEHIND_HEAD, '').split(/\s+/).at(-1)!.toLowerCase();
  const several = /[^s]s$/.test(head) || /(?:^|\s)(?:people|men|women|children)$/i.test(head);
  if (several || THINGS.test(head) || BODY_WORDS.has(head)) return null;
  return { gender: WOMAN_WORDS.has(head) ? 'she' : MAN_WORDS.has(head) ? 'he' : null };
};
