/** The embedded engine: a library in one SQLite file. */
import type { Transaction } from 'kysely';
import { sql as statement, type Kysely } from 'kysely';
import type { Correction } from '../../model/index.ts';
import type { CorrectionsChange, Store } from '../engine.ts';
import { openDatabase, openToRead, PATIENCE, type Database } from './database.ts';
import { addDocuments, documentFinders, documentsOf, replacementsOf, wait } from './documents.ts';
import { inParts } from './in-parts.ts';
import { takeLock } from './lock.ts';
import { list, unlisted, withAnyIn } from './neighbours.ts';
import type { Tables } from './schema.ts';
import { countIn, searchIn } from './search.ts';
import {
  changeStories,
  renewedStories,
  storiesFrom,
  storiesNamed,
  storiesOf,
  storiesSince,
} from './stories.ts';
import { explained, explaining } from './trouble.ts';

export interface StoreOptions {
  /** Whether the library will be changed: then this process waits for its turn. */
  readonly write?: boolean;
  /** How long to wait for another process, in milliseconds. */
  readonly patience?: number;
}

export const openStore = (file: string, { write = false, patience = PATIENCE }: StoreOptions = {}): Store => {
  const database = write ? openDatabase(file, patience) : openToRead(file, patience);
  const release = write ? locked(file, database, patience) : () => {};
  return explaining(methodsOf(database, release), file);
};

const methodsOf = ({ raw, sql, readOnly }: Database, release: () => void): Store => {
  return {
    addDocuments: (documents, replaced = []) =>
      sql.transaction().execute((tx) => addDocuments(tx, documents, replaced)),
    documents: (ids) => documentsOf(sql, ids),
    replacements: (ids) => replacementsOf(sql, ids),
    ...documentFinders(raw),
    // Two counts that each read an index, not the texts.
    count: async () =>
      raw
        .prepare(
          'SELECT (SELECT count(*) FROM document) - (SELECT count(*) FROM document WHERE replaced IS NOT NULL) AS n',
        )
        .get()!['n'] as number,
    stories: (ids) => storiesFrom(sql, ids ?? null),
    storiesOf: (documents) => storiesOf(sql, documents),
    storiesNamed: async (beginning) => storiesNamed(raw, beginning),
    storiesSince: async (when) => storiesSince(raw, when),
    renewed: async () => renewedStories(raw),
    changeStories: (change) => sql.transaction().execute((tx) => changeStories(tx, change)),
    corrections: async () => {
      const rows = await sql.selectFrom('correction').select('value').orderBy('id').execute();
      return rows.map((r) => JSON.parse(r.value) as Correction);
    },
    changeCorrections: (change) => sql.transaction().execute((tx) => changeCorrections(tx, change)),
    result: async (key) => {
      const row = await sql.selectFrom('result').where('key', '=', key).select('value').executeTakeFirst();
      return row?.value ?? null;
    },
    results: async () => {
      const rows = await sql.selectFrom('result').select('key').execute();
      return rows.map((r) => r.key);
    },
    keepResult: async (key, stage, value, story = null) => {
      if (!readOnly) await keepResult(sql, { key, stage, value, story });
    },
    search: async (words, limit) => searchIn(raw, words, limit),
    countFound: async (words) => countIn(raw, words),
    unlisted: async (limit) => unlisted(raw, limit),
    list: (documents) => sql.transaction().execute((tx) => list(tx, documents)),
    withAny: (words, limit) => withAnyIn(raw, sql, words, limit),
    close: async () => {
      release();
      raw.close();
    },
  };
};

const locked = (...args: Parameters<typeof takeLock>): (() => void) => {
  try {
    return takeLock(...args);
  } catch (error) {
    args[1].raw.close();
    throw explained(error, args[0]);
  }
};

/**
 * One statement, because who only reads a library keeps reports too: meanwhile another process may have taken the story
 * apart, and a transaction that begins by reading could not go on to write.
 */
const keepResult = async (
  database: Kysely<Tables>,
  { key, stage, value, story }: Tables['result'],
): Promise<void> => {
  await statement`INSERT INTO result (key, stage, value, story) SELECT ${key}, ${stage}, ${value}, ${story}
            WHERE ${story} IS NULL OR EXISTS (SELECT 1 FROM story WHERE id = ${story})
            ON CONFLICT (key) DO NOTHING`.execute(database);
};

const changeCorrections = async (
  tx: Transaction<Tables>,
  { added, gone, unsettled }: CorrectionsChange,
): Promise<void> => {
  for (const correction of added)
    await tx
      .insertInto('correction')
      .values({ id: correction.id, value: JSON.stringify(correction) })
      .onConflict((c) => c.doNothing())
      .execute();
  await inParts(gone, async (part) => [await tx.deleteFrom('correction').where('id', 'in', part).execute()]);
  const held = await inParts(unsettled, (part) =>
    tx
      .selectFrom('membership')
      .where('story', 'in', tx.selectFrom('membership').where('document', 'in', part).select('story'))
      .select('document')
      .execute(),
  );
  await wait(
    tx,
    held.map((m) => m.document),
  );
};
