/**
 * Quoted speakers: everything that one person or body said, whichever part of the name an article uses and however it
 * spells it. "Moen" and "karl moen" both ask for Karl Moen; where nobody of that name is quoted, who is.
 */
import { Failure } from '../model/index.ts';
import { TITLES } from '../text/lang/en/people-words.ts';
import { spelledAlike } from '../text/likeness.ts';
import { normalise } from '../text/normalise.ts';
import type { QuotesResult } from './quote-documents.ts';

/** Spellings this alike are transliterations of one name ("Zelensky", "Zelenskyy"); short names differ by a letter or two too easily. */
const ONE_SPELLING = 0.85;
const SPELLED_LENGTH = 6;

const isOne = (a: string, b: string): boolean =>
  a === b || (Math.min(a.length, b.length) >= SPELLED_LENGTH && spelledAlike(a, b) >= ONE_SPELLING);

/** How many speakers a failure names before it counts the rest. */
const NAMED = 20;

const wordsOf = (name: string): string[] => {
  const words = normalise(name)
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
  const telling = words.filter((w) => !TITLES.has(w) && w !== 'the');
  return telling.length > 0 ? telling : words;
};

/** Whether one name is the other or a part of it that an article may use: the surname, or some words of a body's name. */
export const isNamed = (name: string, asked: string): boolean => {
  const [a, b] = [wordsOf(name), wordsOf(asked)];
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  if (short.length === 0) return false;
  if (b.length > a.length && !isOne(a.at(-1)!, b.at(-1)!)) return false;
  return short.every((w) => long.some((x) => isOne(x, w)));
};

/**
 * What one speaker said, article by article as they come. Throws at the end where nobody of the name is quoted in any,
 * and says who is.
 */
export async function* saidBy(
  results: AsyncIterable<QuotesResult>,
  asked: string,
): AsyncGenerator<QuotesResult> {
  const others = new Map<string, number>();
  let [read, found] = [0, 0];
  for await (const result of results) {
    if ('diagnostic' in result) {
      yield result;
      continue;
    }
    const { id, quotes } = result.quotes;
    const said = quotes.filter((q) => q.speaker !== null && isNamed(q.speaker, asked));
    for (const { speaker } of quotes)
      if (speaker !== null) others.set(speaker, (others.get(speaker) ?? 0) + 1);
    read++;
    found += said.length;
    yield { quotes: { id, quotes: said } };
  }
  if (read > 0 && found === 0) throw nobody(asked, others);
}

const nobody = (asked: string, quoted: ReadonlyMap<string, number>): Failure => {
  const names = [...quoted].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([name]) => name);
  const more = names.length > NAMED ? ` and ${names.length - NAMED} more` : '';
  const who = names.length > 0 ? `quoted are ${names.slice(0, NAMED).join(', ')}${more}` : 'no speaker has a name'; // prettier-ignore
  return new Failure('not-found', `nobody called "${asked}" is quoted here; ${who}`);
};
