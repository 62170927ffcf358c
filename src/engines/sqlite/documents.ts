/** Documents in a library: kept once and for all; a later text of an article takes the place of the one before. */
import type { DatabaseSync } from 'node:sqlite';
import { sql as statement, type Kysely, type Transaction } from 'kysely';
import type { Document } from '../../model/index.ts';
import type { Replacement } from '../engine.ts';
import { inParts } from './in-parts.ts';
import type { Tables } from './schema.ts';
import { renew } from './stories.ts';

export const addDocuments = async (
  tx: Transaction<Tables>,
  documents: readonly Document[],
  replaced: readonly Replacement[],
): Promise<string[]> => {
  const added: string[] = [];
  for (const { text, ...rest } of documents) {
    const { id, title, outlet, published } = rest;
    const done = await statement`
      INSERT INTO document (id, title, outlet, published, text, rest)
      VALUES (${id}, ${title}, ${outlet}, ${published}, ${text}, ${JSON.stringify(rest)})
      ON CONFLICT (id) DO NOTHING`.execute(tx);
    if (done.numAffectedRows === 1n) added.push(id);
  }
  await wait(tx, added);
  for (const { document, by } of replaced) await replace(tx, document, by);
  return added;
};

/** Notes that the documents are to be sorted. */
export const wait = async (tx: Transaction<Tables>, documents: readonly string[]): Promise<void> => {
  await inParts(documents, async (part) => {
    const rows = part.map((document) => ({ document }));
    return [
      await tx
        .insertInto('waiting')
        .values(rows)
        .onConflict((c) => c.doNothing())
        .execute(),
    ];
  });
};

/** The new text stands in the story of the old one, which has to be sorted and traced anew. What it replaced before leads there too. */
const replace = async (tx: Transaction<Tables>, old: string, by: string): Promise<void> => {
  await statement`UPDATE document SET replaced = ${by} WHERE id = ${old} OR replaced = ${old}`.execute(tx);
  await statement`DELETE FROM waiting WHERE document = ${old}`.execute(tx);
  const held = await tx
    .selectFrom('membership')
    .where('document', '=', old)
    .select('story')
    .executeTakeFirst();
  if (!held) return;
  await tx.deleteFrom('membership').where('document', '=', old).execute();
  await statement`INSERT INTO membership (document, story) VALUES (${by}, ${held.story}) ON CONFLICT DO NOTHING`.execute(
    tx,
  );
  await renew(tx, held.story);
  await tx.deleteFrom('result').where('story', '=', held.story).execute();
  await statement`INSERT INTO waiting SELECT document FROM membership WHERE story = ${held.story} ON CONFLICT DO NOTHING`.execute(
    tx,
  );
};

export const documentsOf = async (sql: Kysely<Tables>, ids: readonly string[]): Promise<Document[]> => {
  const rows = await inParts(ids, (part) =>
    sql.selectFrom('document').where('id', 'in', part).select(['text', 'rest']).execute(),
  );
  return rows
    .map(({ text, rest }) => ({ ...(JSON.parse(rest) as Omit<Document, 'text'>), text }))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
};

export const replacementsOf = async (sql: Kysely<Tables>, ids: readonly string[]): Promise<Replacement[]> => {
  const rows = await inParts(ids, (part) =>
    sql
      .selectFrom('document')
      .where('id', 'in', part)
      .where('replaced', 'is not', null)
      .select(['id', 'replaced'])
      .execute(),
  );
  return rows.map(({ id, replaced }) => ({ document: id, by: replaced! }));
};

/** To SQLite, no limit. */
const ALL = -1;

/** Ids of documents by what their user or their page said of them. */
export const documentFinders = (raw: DatabaseSync) => {
  const ids =
    (query: string) =>
    async (...values: (string | number | null)[]): Promise<string[]> =>
      raw
        .prepare(query)
        .all(...values)
        .map((row) => row['id'] as string);
  return {
    called: (key: string, most = ALL) =>
      ids(
        `SELECT DISTINCT coalesce(replaced, id) AS id FROM document WHERE json_extract(rest, '$.key') = ? ORDER BY 1 LIMIT ?`,
      )(key, most),
    at: (url: string, most = ALL) =>
      ids(
        `SELECT id FROM document WHERE json_extract(rest, '$.url') = ? AND replaced IS NULL ORDER BY id LIMIT ?`,
      )(url, most),
    // The first two conditions are those of an index.
    saying: (title: string | null, text: string) =>
      ids(
        `SELECT id FROM document WHERE length(text) = length(?1) AND substr(text, 1, 64) = substr(?1, 1, 64)
         AND text = ?1 AND title IS ?2 ORDER BY id`,
      )(text, title),
    waiting: ids('SELECT document AS id FROM waiting ORDER BY document'),
  };
};
