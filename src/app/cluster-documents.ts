/** Use case: from documents to the story of each. */
import { clusterInputOf, documentCounter, storySorter } from '../stages/cluster/index.ts';
import { blocksOf } from '../stages/extract/roles.ts';
import { walk } from './breathe.ts';
import { english } from './language.ts';
import type { PileOptions } from './memory.ts';
import { pileShelves } from './pile-shelves.ts';
import type { DocumentRecord } from './read-records.ts';

export interface Membership {
  readonly id: string;
  /** The file that it came from, where each file is a document. */
  readonly file?: string;
  readonly story: string;
  /** How clear the decisions about the story were, 0 … 1. */
  readonly margin: number;
}

/** The story of each document, in the order of the documents. Texts are let go as soon as they are counted. */
export async function* membershipsOf(
  documents: AsyncIterable<DocumentRecord>,
  { memory, used = () => {}, progress = () => {} }: PileOptions,
): AsyncGenerator<Membership> {
  const shelves = pileShelves(memory);
  try {
    const sorter = storySorter(shelves.newShelf);
    const count = documentCounter(english());
    const read: Pick<DocumentRecord, 'id' | 'file'>[] = [];
    for await (const { id, file, title, text, published, whole } of documents) {
      const given = whole ?? { text, blocks: blocksOf(text, title === null) };
      const input = clusterInputOf({ id, title, published, text: given.text, blocks: given.blocks });
      sorter.add(id, count(input));
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
