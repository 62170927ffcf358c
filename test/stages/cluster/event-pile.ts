/**
 * Piles of reports in a made-up language. An event has names, words and facts of its own, and some of its topic; each report opens
 * with the two main facts, tells some of the others, each in one of a few wordings, and has sentences that no other has.
 */
import { randomFrom } from '../../family-simulator.ts';

export interface Topic {
  readonly random: () => number;
  readonly vocabulary: readonly string[];
  readonly names: readonly string[];
  readonly words: readonly string[];
}

const [NAMES, WORDS, FACTS, WORDINGS] = [14, 60, 40, 6];
const LETTERS = { hard: 'bcdfghklmnprstvw', soft: 'aeiou' };
const SMALL = 'the of and to in a is that for it was on with as he at by from said has have had were been will would'.split(' '); // prettier-ignore

const many = <T>(length: number, make: (i: number) => T): T[] => Array.from({ length }, (_, i) => make(i));

const pick = <T>(random: () => number, from: ArrayLike<T>): T => from[Math.floor(random() * from.length)]!;

const wordOf = (random: () => number, syllables: number): string =>
  many(syllables, () => pick(random, LETTERS.hard) + pick(random, LETTERS.soft)).join('');

const capital = (word: string): string => word[0]!.toUpperCase() + word.slice(1);
const nameOf = (random: () => number): string => capital(wordOf(random, 3));

export const topicOf = (seed: number): Topic => {
  const random = randomFrom(seed);
  const vocabulary = many(8000, () => wordOf(random, 2 + Math.floor(random() * 3)));
  return { random, vocabulary, names: many(NAMES, () => nameOf(random)), words: many(WORDS, () => pick(random, vocabulary)) }; // prettier-ignore
};

/** Makes one report after another of a new event that has `shared` of its names, and half of its words, from the topic. */
export const eventOf = ({ random, vocabulary, names, words }: Topic, shared: number): (() => string) => {
  // Few words are used often and most seldom, as in any language.
  const anyWord = (): string => vocabulary[Math.floor(vocabulary.length ** random()) - 1]!;
  const own = {
    names: many(NAMES, (i) => (i < shared ? names[i]! : nameOf(random))),
    words: many(WORDS, (i) => (shared > 0 && i % 2 === 0 ? words[i]! : anyWord())),
  };
  const sentence = (told: readonly string[], filler: () => string): string => {
    const parts = many(12, filler);
    for (const word of told) parts.splice(Math.floor(random() * parts.length), 0, word);
    return `${capital(parts.join(' '))}.`;
  };
  const factOf = (): string[] => {
    const told = [pick(random, own.names), pick(random, own.names), pick(random, own.words), pick(random, own.words)]; // prettier-ignore
    return many(WORDINGS, () =>
      sentence(told, () => (random() < 0.5 ? anyWord() : pick(random, [...own.words, ...SMALL, ...SMALL]))),
    );
  };
  const facts = many(FACTS, factOf);
  const alone = (): string => sentence([], () => (random() < 0.45 ? pick(random, SMALL) : anyWord()));
  return () =>
    [
      ...facts.slice(0, 2).map((wordings) => pick(random, wordings)),
      ...many(6 + Math.floor(random() * 10), () =>
        random() < 0.75 ? pick(random, pick(random, facts)) : alone(),
      ),
    ].join(' ');
};
