/** Readings: what the commands on piles make of one document by itself, as a block of numbers that any thread may make. */
import { clusterInputOf, documentCounter } from '../stages/cluster/index.ts';
import { packCounted, packText } from '../stages/cluster/packing.ts';
import { textReader } from '../stages/cluster/texts.ts';
import { blocksOf } from '../stages/extract/roles.ts';
import { english } from './language.ts';
import type { DocumentRecord } from './read-records.ts';

export type Read = (document: DocumentRecord) => Uint32Array;

const counting = (): Read => {
  const count = documentCounter(english());
  return ({ id, title, text, published, whole }) => {
    const { text: all, blocks } = whole ?? { text, blocks: blocksOf(text, title === null) };
    return packCounted(count(clusterInputOf({ id, title, published, text: all, blocks })));
  };
};

const sketching = (): Read => {
  const read = textReader();
  return ({ text }) => packText(read(text));
};

/** For `cluster` and for `reuse`. */
export const READINGS = { counting, sketching } as const;
export type Reading = keyof typeof READINGS;
