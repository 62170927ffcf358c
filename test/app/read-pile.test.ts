import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { membershipsOf } from '../../src/app/cluster-documents.ts';
import { findReuse } from '../../src/app/find-reuse.ts';
import { readPile, threadsFor } from '../../src/app/read-pile.ts';
import type { DocumentRecord } from '../../src/app/read-records.ts';
import { articleFrom, familyFrom } from '../family-simulator.ts';

async function* given(documents: readonly DocumentRecord[]): AsyncGenerator<DocumentRecord> {
  yield* documents;
}

const collected = async <T>(values: AsyncIterable<T>): Promise<T[]> => {
  const list: T[] = [];
  for await (const value of values) list.push(value);
  return list;
};

const record = (text: string, i: number): DocumentRecord => ({ id: `d${i}`, title: null, text, published: i % 2 ? '2024-05-03' : null }); // prettier-ignore
const MEMORY = 2 ** 30;

/** Invented stories, each text so often that there is more than one batch of them. */
const pile = Array.from({ length: 6 }, (_, f) => familyFrom(f + 500, 4, `${f}r`))
  .flat()
  .map((draft) => articleFrom(draft).document.text)
  .flatMap((text) => Array.from({ length: 8 }, (_, i) => `${text}\n\nEdition ${i} of the day.`))
  .map(record);

describe('a pile', () => {
  it.each([
    ['cluster', membershipsOf],
    ['reuse', findReuse],
  ] as const)('%s gives the same bytes on any number of threads', async (_, use) => {
    const answer = async (workers: number) =>
      JSON.stringify(await collected<unknown>(use(given(pile), { memory: MEMORY, workers })));
    const alone = await answer(0);
    expect(alone.length).toBeGreaterThan(1000);
    for (const workers of [1, 2, 5]) expect(await answer(workers)).toBe(alone);
  });

  it('is read the same, document by document and in order, wherever it is read', async () => {
    const texts = fc.array(fc.string({ unit: 'grapheme', maxLength: 60 }), { maxLength: 30 });
    await fc.assert(
      fc.asyncProperty(
        texts,
        fc.constantFrom('counting', 'sketching'),
        fc.nat(9),
        async (list, reading, after) => {
          const read = (count: number) => collected(readPile(reading, given(list.map(record)), { count, after })); // prettier-ignore
          expect(await read(2)).toEqual(await read(0));
        },
      ),
      { numRuns: 12 },
    );
  });

  it('that a thread cannot read ends with its error, and no thread goes on', async () => {
    const broken = [...pile.slice(0, 9), { ...pile[0]!, text: { length: 70_000 } as never }, ...pile];
    await expect(collected(readPile('counting', given(broken), { count: 2, after: 0 }))).rejects.toThrow(TypeError); // prettier-ignore
  });

  it('is read by threads where it is large and there is memory for them', () => {
    const most = threadsFor('counting', 64 * MEMORY).count;
    expect(threadsFor('counting', 2 ** 20)).toMatchObject({ count: 0 });
    expect(most === 0 || most > 1).toBe(true);
    expect(threadsFor('counting', 64 * MEMORY).after).toBeGreaterThan(1000);
    expect(threadsFor('sketching', 64 * MEMORY)).toMatchObject({ count: 0 });
    expect(threadsFor('counting', MEMORY, 3)).toEqual({ count: 3, after: 0 });
  });
});
