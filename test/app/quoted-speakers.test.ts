import { expect, it } from 'vitest';
import type { QuotesResult } from '../../src/app/quote-documents.ts';
import { isNamed, saidBy } from '../../src/app/quoted-speakers.ts';

it.each([
  ['Karl Moen', 'Moen', true],
  ['Karl Moen', 'karl moen', true],
  ['Karl Moen', 'Mr Moen', true],
  ['Moen', 'Karl Moen', true],
  ['Lomas Harbour Authority', 'Harbour Authority', true],
  ['Volodymyr Kovalenkyy', 'Kovalenky', true],
  ['Karl Moen', 'Eva Moen', false],
  ['Karl Moen', 'Moe', false],
  ['Karl Moen', 'Karl Lund', false],
  ['Karl', 'Karl Moen', false],
  ['Karl Moen', 'the', false],
])('%s, asked for as %s: %s', (name, asked, expected) => {
  expect(isNamed(name, asked)).toBe(expected);
});

const article = (id: string, speakers: readonly (string | null)[]): QuotesResult => ({
  quotes: {
    id,
    quotes: speakers.map((speaker) => ({ speaker, content: [], cue: [], source: [], via: [], kind: 'direct', text: '“Yes.”' })), // prettier-ignore
  },
});

async function* articles(): AsyncGenerator<QuotesResult> {
  yield article('one', ['Karl Moen', 'Ana Ruiz', null]);
  yield article('two', ['Ana Ruiz']);
}

const speakers = async (asked: string): Promise<(string | null)[][]> => {
  const found: (string | null)[][] = [];
  for await (const r of saidBy(articles(), asked))
    if ('quotes' in r) found.push(r.quotes.quotes.map((q) => q.speaker));
  return found;
};

it('keeps what the speaker said, article by article', async () => {
  expect(await speakers('ruiz')).toEqual([['Ana Ruiz'], ['Ana Ruiz']]);
});

it('says who is quoted where nobody of the name is', async () => {
  await expect(speakers('Tom Lee')).rejects.toThrow(
    'nobody called "Tom Lee" is quoted here; quoted are Ana Ruiz, Karl Moen',
  );
});
