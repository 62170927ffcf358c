/** Use case: from documents to the story of each. */
import type { Story } from '../model/index.ts';
import { storySorter } from '../stages/cluster/index.ts';
import { unpackCounted } from '../stages/cluster/packing.ts';
import { walk } from './breathe.ts';
import { distinctNames } from './distinct-names.ts';
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
    const names = distinctNames();
    const read: (Pick<DocumentRecord, 'id' | 'file'> & { readonly name: string })[] = [];
    for await (const { document, block } of readPile('counting', documents, threads)) {
      const { id, file } = document;
      const counted = unpackCounted(block);
      const name = names.nameOf(id, counted.key);
      sorter.add(name, counted);
      read.push({ id, name, ...(file ? { file } : {}) });
    }
    const stories = await walk(sorter.stories(), progress);
    const storyOf = new Map(stories.flatMap((s) => storiesByName(s, names.storyId(s.documents))));
    for (const of of read) yield membership(of, storyOf.get(of.name)!);
    used(shelves.spilled());
  } finally {
    shelves.close();
  }
}

const storiesByName = ({ documents, margin }: Story, id: string): [string, Pick<Story, 'id' | 'margin'>][] =>
  documents.map((name) => [name, { id, margin }]);

const membership = (
  { id, file }: Pick<DocumentRecord, 'id' | 'file'>,
  { id: story, margin }: Pick<Story, 'id' | 'margin'>,
): Membership => ({ id, ...(file ? { file } : {}), story, margin: Math.round(margin * 1000) / 1000 });
