/** The embedded engine: a library in one SQLite file. */
import type { Transaction } from 'kysely';
import { sql as statement, type Kysely } from 'kysely';
import type { Correction, Document, Story } from '../../model/index.ts';
import type { CorrectionsChange, Store } from '../engine.ts';
import { openDatabase, openToRead, PATIENCE, type Database } from './database.ts';
import { takeLock } from './lock.ts';
import type { Tables } from './schema.ts';
import { searchIn, withAnyIn } from './search.ts';
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
    addDocuments: (documents) => sql.transaction().execute((tx) => addDocuments(tx, documents)),
    documents: (ids) => documentsOf(sql, ids),
    called: async (key) => {
      const { rows } = await statement<{ id: string }>`
        SELECT id FROM document WHERE json_extract(rest, '$.key') = ${key} ORDER BY id`.execute(sql);
      return rows.map((r) => r.id);
    },
    waiting: async () => {
      const rows = await sql
        .selectFrom('document')
        .leftJoin('membership', 'membership.document', 'document.id')
        .where('membership.story', 'is', null)
        .select('document.id')
        .orderBy('document.id')
        .execute();
      return rows.map((r) => r.id);
    },
    count: async () => {
      const { n } = await sql
        .selectFrom('document')
        .select((e) => e.fn.countAll().as('n'))
        .executeTakeFirstOrThrow();
      return Number(n);
    },
    stories: () => storiesFrom(sql, null),
    storiesOf: async (documents) => {
      const rows = await inParts(documents, (part) =>
        sql.selectFrom('membership').where('document', 'in', part).select('story').distinct().execute(),
      );
      return storiesFrom(sql, [...new Set(rows.map((r) => r.story))]);
    },
    replaceStories: (gone, made) => sql.transaction().execute((tx) => replaceStories(tx, gone, made)),
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
    withAny: async (words, limit) => withAnyIn(raw, words, limit),
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

/** SQLite takes so many parameters in one statement, and more. */
const PART = 500;

const inParts = async <T, R>(list: readonly T[], ask: (part: T[]) => Promise<R[]>): Promise<R[]> => {
  const all: R[] = [];
  for (let i = 0; i < list.length; i += PART) all.push(...(await ask(list.slice(i, i + PART))));
  return all;
};

const addDocuments = async (tx: Transaction<Tables>, documents: readonly Document[]): Promise<string[]> => {
  const added: string[] = [];
  for (const { text, ...rest } of documents) {
    const { id, title, outlet, published } = rest;
    const values = { id, title, outlet, published, text, rest: JSON.stringify(rest) };
    const done = await tx
      .insertInto('document')
      .values(values as typeof values & { seq: number })
      .onConflict((c) => c.column('id').doNothing())
      .executeTakeFirst();
    if (done.numInsertedOrUpdatedRows === 1n) added.push(id);
  }
  return added;
};

const documentsOf = async (sql: Kysely<Tables>, ids: readonly string[]): Promise<Document[]> => {
  const rows = await inParts(ids, (part) =>
    sql.selectFrom('document').where('id', 'in', part).select(['text', 'rest']).execute(),
  );
  return rows
    .map(({ text, rest }) => ({ ...(JSON.parse(rest) as Omit<Document, 'text'>), text }))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
};

/** The stories with the given ids, or all. */
const storiesFrom = async (sql: Kysely<Tables>, ids: readonly string[] | null): Promise<Story[]> => {
  const all = sql
    .selectFrom('story')
    .innerJoin('membership', 'membership.story', 'story.id')
    .select(['story.id', 'story.margin', 'membership.document'])
    .orderBy('story.id')
    .orderBy('membership.document');
  const rows =
    ids === null
      ? await all.execute()
      : await inParts(ids, (part) => all.where('story.id', 'in', part).execute());
  const groups = Map.groupBy(rows, (r) => r.id);
  return [...groups]
    .map(([id, list]) => ({ id, margin: list[0]!.margin, documents: list.map((r) => r.document) }))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
};

const replaceStories = async (
  tx: Transaction<Tables>,
  gone: readonly string[],
  made: readonly Story[],
): Promise<void> => {
  await inParts(gone, async (part) => [await tx.deleteFrom('story').where('id', 'in', part).execute()]);
  for (const { id, margin, documents } of made) {
    await tx.insertInto('story').values({ id, margin }).execute();
    for (const document of documents)
      await tx.insertInto('membership').values({ document, story: id }).execute();
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
  await inParts(unsettled, async (part) => {
    const stories = tx.selectFrom('membership').where('document', 'in', part).select('story');
    return [await tx.deleteFrom('story').where('id', 'in', stories).execute()];
  });
};
