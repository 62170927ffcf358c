/**
 * Whether two spellings can be one name written down by two conventions: Zelensky and Zelenskyy, Kharkiv and Kharkov,
 * Gaddafi and Qadhafi. Letters that conventions of transliteration write differently are folded; what still differs
 * ("Vane", "Vance") is another name, or a mistake.
 */
import { normalise } from './normalise.ts';

const FOLDS: readonly (readonly [RegExp, string])[] = [
  [/['’ʼ.-]/g, ''],
  [/^y(?=e)/, ''],
  [/(?:shch|tsch|sch|sh|ch|zh|cz|sz|tj|tch|dzh|dj|j)/g, 's'],
  [/kh|gh|q|ck/g, 'k'],
  [/(?<=[aeiou])h/g, ''],
  [/dh/g, 'd'],
  [/th/g, 't'],
  [/ph/g, 'f'],
  [/x/g, 'ks'],
  [/w/g, 'v'],
  [/z/g, 's'],
  [/tz|ts|cs/g, 's'],
  [/^g(?=ad)|^c/, 'k'],
  [/[eo]r(?=s?$)/, 'er'],
  [/ou|oo|o/g, 'u'],
  [/(?:ey|ie)$/, 'i'],
  [/[ae](?=[dlmnr]?$)/, 'a'],
  [/(?:i|u|e|y)v$/, 'v'],
  [/(?:ay|ai|ei|ey)/g, 'e'],
  [/(?:iy|yy|ij|yi|ii|ie|[yij])/g, 'i'],
  [/(.)\1+/g, '$1'],
  [/(?<=[aou])e/g, ''],
];

const keyOf = (name: string): string =>
  FOLDS.reduce((key, [from, to]) => key.replace(from, to), normalise(name));

export const sameByTransliteration = (a: string, b: string): boolean => keyOf(a) === keyOf(b);
