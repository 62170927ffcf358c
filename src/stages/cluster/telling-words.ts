/** Telling words: the few words of a text by which others on the same event are best looked up in an index. */
import type { Language } from '../../text/language.ts';
import { expectedOf } from './expected.ts';
import { wordsOf } from './words.ts';

/** Letters that are read: the event stands in the opening. */
const OPENING = 3000;
/** A name or number points at an event better than a plain word as rare. Set by eye. */
const POINTING = 1.5;

/** The `most` words that say most, in their normal form, best first. */
export const tellingWords = (text: string, most: number, language?: Language): string[] => {
  const found = new Map<string, { times: number; value: number }>();
  for (const word of wordsOf(text.slice(0, OPENING))) {
    const known = found.get(word.norm);
    const pointing = word.form === 'name' || word.form === 'number' ? POINTING : 1;
    const value = -Math.log(expectedOf(word, language)) * pointing;
    found.set(word.norm, { times: (known?.times ?? 0) + 1, value: Math.max(value, known?.value ?? 0) });
  }
  return [...found]
    .map(([norm, { times, value }]) => ({ norm, weight: value * (1 + Math.log(times)) }))
    .sort((a, b) => b.weight - a.weight || (a.norm < b.norm ? -1 : 1))
    .slice(0, most)
    .map(({ norm }) => norm);
};
