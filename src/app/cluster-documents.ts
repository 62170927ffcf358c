/** Use case: from documents to the story of each. */
import { storySorter } from '../stages/cluster/index.ts';
import { unpackCounted } from '../stages/cluster/packing.ts';
import { walk } from './breathe.ts';
import type { PileOptions } from './memory.ts';
import { pileShelves } from './pile-shelves.ts';
import { readPile, threadsFor } from './read-pile.ts';
import type { DocumentRecord } from './read-records.ts';

export interface Membership {
  readonly id: string;
  /** The file that it came from, where each file is a document. */
  readonly file?: string;
  readonly story: string;
  /** Of the story: see `Story`. */
  readonly margin: number;
}

/** The story of each document, in the order of the documents. Texts are let go as soon as they are counted. */
export async function* membershipsOf(
  documents: AsyncIterable<DocumentRecord>,
  { memory, workers, used = () => {}, progress = () => {} }: PileOptions,
): AsyncGenerator<Membership> {
  const shelves = pileShelves(memory);
  const threads = threadsFor('counting', memory, workers);
  try {
    const sorter = storySorter(shelves.newShelf);
    const read: Pick<DocumentRecord, 'id' | 'file'>[] = [];
    for await (const { document, block } of readPile('counting', documents, threads)) {
      const { id, file } = document;
      sorter.add(id, unpackCounted(block));
      read.push({ id, ...(file ? { file } : {}) });
    }
    const stories = await walk(sorter.stories(), progress);
    const storyOf = new Map(stories.flatMap((story) => story.documents.map((id) => [id, story] as const)));
    for (const of of read) yield membership(of, storyOf.get(of.id)!);
    used(shelves.spilled());
  } finally {
    shelves.close();
  }
}

const membership = (
  { id, file }: Pick<DocumentRecord, 'id' | 'file'>,
  { id: story, margin }: { readonly id: string; readonly margin: number },
): Membership => ({ id, ...(file ? { file } : {}), story, margin: Math.round(margin * 1000) / 1000 });
