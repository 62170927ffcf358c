/** Use case: which of many documents share text. */
import { unpackText } from '../stages/cluster/packing.ts';
import { reuseFinder } from '../stages/cluster/reuse.ts';
import type { SharedText } from '../stages/cluster/reuse-pairs.ts';
import { breather, walk } from './breathe.ts';
import { diskShelf } from './disk-shelf.ts';
import { heldNow, type PileOptions } from './memory.ts';
import { readPile, threadsFor } from './read-pile.ts';
import type { DocumentRecord } from './read-records.ts';

/** Share of the memory that is planned for; the rest is for what the runtime has yet to sweep away. */
const PLANNED = 0.8;

/** The pairs by id; the order of the documents never matters. Texts are let go as soon as they are read. */
export async function* findReuse(
  documents: AsyncIterable<DocumentRecord>,
  { memory, workers, used = () => {}, progress = () => {} }: PileOptions,
): AsyncGenerator<SharedText> {
  const words = diskShelf(() => heldNow() + finder.needed > PLANNED * memory);
  const finder = reuseFinder(words);
  const breathe = breather();
  const threads = threadsFor('sketching', memory, workers);
  try {
    let [all, done] = [0, 0];
    for await (const { document, block } of readPile('sketching', documents, threads)) {
      finder.add(document.id, unpackText(block));
      all++;
    }
    for (const pairs of await walk(finder.pairs(), progress)) {
      progress('match', done++, all);
      await breathe();
      for (const { a, b, shared, margin } of pairs)
        yield { a, b, shared: { a: round(shared.a), b: round(shared.b) }, margin: round(margin) };
    }
    used(words.spilled);
  } finally {
    words.close();
  }
}

const round = (value: number): number => Math.round(value * 1000) / 1000;
