/** Use case: from documents to the story of each. */
import { cluster } from '../stages/cluster/index.ts';
import { english } from './language.ts';
import type { DocumentRecord } from './read-records.ts';

export interface Membership {
  readonly id: string;
  /** The file that it came from, where each file is a document. */
  readonly file?: string;
  readonly story: string;
  /** How clear the decisions about the story were, 0 … 1. */
  readonly margin: number;
}

/** The story of each document, in the order of the documents. */
export const membershipsOf = async (documents: AsyncIterable<DocumentRecord>): Promise<Membership[]> => {
  const read: DocumentRecord[] = [];
  for await (const document of documents) read.push(document);
  const storyOf = new Map(
    cluster(read, english()).flatMap((story) => story.documents.map((id) => [id, story] as const)),
  );
  return read.map(({ id, file }) => {
    const { id: story, margin } = storyOf.get(id)!;
    return { id, ...(file ? { file } : {}), story, margin: Math.round(margin * 1000) / 1000 };
  });
};
