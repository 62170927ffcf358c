/** Corrections from and to files. */
import { readFile, writeFile } from 'node:fs/promises';
import { basename } from 'node:path';
import {
  CORRECTIONS_SCHEMA,
  Failure,
  withDocuments,
  type Correction,
  type Document,
} from '../model/index.ts';
import { correctionFrom, correctionsIn, type WrittenCorrection } from '../readers/corrections.ts';
import { changeId, inOrder } from '../stages/correct/index.ts';

/** With its id; a correction without a time was made now. */
const identified = (written: WrittenCorrection, now?: string): Correction => {
  const { when = now, note, ...change } = written;
  return { ...change, id: changeId(change), ...(when ? { when } : {}), ...(note ? { note } : {}) };
};

/** A correction that the user makes now. Throws a Failure where it is none. */
export const correctionNow = (value: unknown, now = new Date()): Correction =>
  identified(correctionFrom(value, 'the correction'), now.toISOString());

export const parseCorrections = (content: string, name: string): Correction[] =>
  inOrder(correctionsIn(content, name).map((c) => identified(c)));

export const readCorrections = async (file: string): Promise<Correction[]> => {
  try {
    return parseCorrections(await readFile(file, 'utf8'), file);
  } catch (error) {
    if (error instanceof Failure) throw error;
    throw new Failure('not-found', `cannot read ${file}: ${(error as Error).message}`);
  }
};

/** The corrections with ids in place of file names, for those who write them by hand. A name that is not one file's stays as it is. */
export const withIds = (
  corrections: readonly Correction[],
  documents: readonly Pick<Document, 'id' | 'file'>[],
): Correction[] => {
  const ids = new Set(documents.map((d) => d.id));
  const byFile = Map.groupBy(documents, (d) => basename(d.file ?? ''));
  const idOf = (name: string): string => {
    const found = ids.has(name) ? [] : (byFile.get(basename(name)) ?? []);
    return found.length === 1 ? found[0]!.id : name;
  };
  return corrections.map(({ id: _id, ...written }) =>
    identified(withDocuments(written, idOf) as WrittenCorrection),
  );
};

/** Throws a Failure 'unwritable' where the file cannot be written. */
export const writeCorrections = async (file: string, corrections: readonly Correction[]): Promise<void> => {
  try {
    await writeFile(file, exportCorrections(corrections));
  } catch (error) {
    throw new Failure('unwritable', `cannot write ${file}: ${(error as Error).message}`);
  }
};

/** The text of a file that `readCorrections` reads again. */
export const exportCorrections = (corrections: readonly Correction[]): string =>
  `${JSON.stringify({ schema: CORRECTIONS_SCHEMA, corrections: inOrder(corrections) }, null, 1)}\n`;
