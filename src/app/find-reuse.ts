/** Use case: which of many documents share text. */
import { reuseFinder } from '../stages/cluster/reuse.ts';
import type { SharedText } from '../stages/cluster/reuse-pairs.ts';
import type { DocumentRecord } from './read-records.ts';

/** The pairs by id; the order of the documents never matters. Texts are let go as soon as they are read. */
export async function* findReuse(documents: AsyncIterable<DocumentRecord>): AsyncGenerator<SharedText> {
  const finder = reuseFinder();
  for await (const { id, text } of documents) finder.add(id, text);
  for (const { a, b, shared } of finder.pairs()) {
    yield { a, b, shared: { a: round(shared.a), b: round(shared.b) } };
  }
}

const round = (value: number): number => Math.round(value * 1000) / 1000;
