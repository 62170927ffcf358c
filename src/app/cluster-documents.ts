/** Use case: from documents to the story of each. */
import { cluster } from '../stages/cluster/index.ts';
import { english } from './language.ts';
import { readRecords, type DocumentRecord } from './read-records.ts';

export interface Membership {
  readonly id: string;
  readonly story: string;
  readonly margin: number;
}

/** The story of each document of a JSONL file, in the order of the file. */
export const clusterRecords = async (path: string): Promise<Membership[]> => {
  const documents: DocumentRecord[] = [];
  for await (const record of readRecords(path)) documents.push(record);
  return clusterAll(documents);
};

export const clusterAll = (documents: readonly DocumentRecord[]): Membership[] => {
  const story = new Map(
    cluster(documents, english()).flatMap((s) => s.documents.map((id) => [id, s] as const)),
  );
  return documents.map(({ id }) => ({ id, story: story.get(id)!.id, margin: round(story.get(id)!.margin) }));
};

const round = (value: number): number => Math.round(value * 1000) / 1000;
