/** A thread of the pool: reads one batch of documents after another. */
import { Tinypool } from 'tinypool';
import { READINGS, type Read, type Reading } from './readings.ts';
import type { DocumentRecord } from './read-records.ts';

export interface Batch {
  readonly reading: Reading;
  readonly documents: readonly DocumentRecord[];
}

const readers: Partial<Record<Reading, Read>> = {};

/** The blocks of the batch in a row; before them where each of them ends. */
export default ({ reading, documents }: Batch): Uint32Array => {
  const read = (readers[reading] ??= READINGS[reading]());
  const blocks = documents.map(read);
  const answer = new Uint32Array(blocks.reduce((sum, block) => sum + block.length, blocks.length));
  let end = blocks.length;
  blocks.forEach((block, i) => {
    answer.set(block, end);
    answer[i] = end += block.length;
  });
  // Handed over, not copied.
  return Tinypool.move(answer) as Uint32Array;
};
