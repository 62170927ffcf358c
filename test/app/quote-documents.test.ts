import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { quotesOfInputs, quotesOfRows, type QuotesResult } from '../../src/app/quote-documents.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'vorlage-quotes-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

const all = async (results: AsyncGenerator<QuotesResult>): Promise<QuotesResult[]> => {
  const found: QuotesResult[] = [];
  for await (const result of results) found.push(result);
  return found;
};

const TEXT = 'Mayor Ana Ruiz spoke in Lomas on Monday. “The bridge is safe,” Ruiz said.';

it('keeps the ids of rows, counts in their text, and goes on after a broken line', async () => {
  const file = join(folder, 'rows.jsonl');
  writeFileSync(
    file,
    `${JSON.stringify({ id: 'one', text: TEXT })}\n{broken\n${JSON.stringify({ id: 2, text: TEXT })}\n`,
  );
  const results = await all(quotesOfRows(file));
  expect(results.map((r) => ('quotes' in r ? r.quotes.id : r.diagnostic.code))).toEqual([
    'one',
    'broken-record',
    '2',
  ]);
  const [first] = results;
  const [quote] = 'quotes' in first! ? first.quotes.quotes : [];
  expect(quote).toMatchObject({ kind: 'direct', speaker: 'Ana Ruiz', text: '“The bridge is safe,”' });
  expect(TEXT.slice(quote!.content[0]!.start, quote!.content[0]!.end)).toBe(quote!.text);
});

it('reads files', async () => {
  const file = join(folder, 'bridge.txt');
  writeFileSync(file, TEXT);
  const [result] = await all(quotesOfInputs([file]));
  expect('quotes' in result! && result.quotes.quotes.map((q) => q.speaker)).toEqual(['Ana Ruiz']);
});
