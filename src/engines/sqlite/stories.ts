/** Stories in a library: each keeps its id while articles come and go, and the id of one that went into another leads there. */
import type { DatabaseSync } from 'node:sqlite';
import { sql as statement, type Kysely, type Transaction } from 'kysely';
import type { Story } from '../../model/index.ts';
import type { StoriesChange, StoryName } from '../engine.ts';
import { inParts } from './in-parts.ts';
import type { Tables } from './schema.ts';

/** The stories with the given ids, or all; the oldest first. */
export const storiesFrom = async (sql: Kysely<Tables>, ids: readonly string[] | null): Promise<Story[]> => {
  const all = sql
    .selectFrom('story')
    .innerJoin('membership', 'membership.story', 'story.id')
    .select(['story.id', 'story.margin', 'story.born', 'membership.document'])
    .orderBy('membership.document');
  const rows =
    ids === null
      ? await all.execute()
      : await inParts(ids, (part) => all.where('story.id', 'in', part).execute());
  const groups = Map.groupBy(rows, (r) => r.id);
  return [...groups.values()]
    .sort(([a], [b]) => a!.born - b!.born || (a!.id < b!.id ? -1 : 1))
    .map((list) => ({ id: list[0]!.id, margin: list[0]!.margin, documents: list.map((r) => r.document) }));
};

export const storiesOf = async (sql: Kysely<Tables>, documents: readonly string[]): Promise<Story[]> => {
  const rows = await inParts(documents, (part) =>
    sql.selectFrom('membership').where('document', 'in', part).select('story').distinct().execute(),
  );
  return storiesFrom(sql, [...new Set(rows.map((r) => r.story))]);
};

/** No sign comes after this one. */
const LAST = '\u{10ffff}';

export const storiesNamed = (raw: DatabaseSync, beginning: string): StoryName[] =>
  raw
    .prepare(
      `SELECT id, id AS story FROM story WHERE id >= ?1 AND id < ?2
       UNION ALL SELECT id, story FROM former WHERE id >= ?1 AND id < ?2 ORDER BY id`,
    )
    .all(beginning, beginning + LAST) as unknown as StoryName[];

export const storiesSince = (raw: DatabaseSync, when: string): string[] =>
  raw
    .prepare('SELECT id FROM story WHERE changed >= ? ORDER BY id')
    .all(when)
    .map((row) => row['id'] as string);

/** Stands in place of the time of the change until the story is sorted. It comes after every time, so that whoever asks since when hears of it. */
const RENEWED = 'renewed';

export const renew = async (tx: Transaction<Tables>, story: string): Promise<void> => {
  await tx.updateTable('story').set({ changed: RENEWED }).where('id', '=', story).execute();
};

export const renewedStories = (raw: DatabaseSync): string[] =>
  raw
    .prepare('SELECT id FROM story WHERE changed = ? ORDER BY id')
    .all(RENEWED)
    .map((row) => row['id'] as string);

export const changeStories = async (
  tx: Transaction<Tables>,
  { settled, gone, made, when }: StoriesChange,
): Promise<void> => {
  const touched = [...gone, ...made].map((s) => s.id);
  await inParts(touched, async (part) => [
    await tx.deleteFrom('membership').where('story', 'in', part).execute(),
    await tx.deleteFrom('result').where('story', 'in', part).execute(),
  ]);
  for (const story of made) await putStory(tx, story, when);
  for (const { id, into } of gone) {
    await statement`UPDATE former SET story = ${into} WHERE story = ${id}`.execute(tx);
    await tx.insertInto('former').values({ id, story: into }).execute();
  }
  await inParts(gone, async (part) => [
    await tx
      .deleteFrom('story')
      .where(
        'id',
        'in',
        part.map((s) => s.id),
      )
      .execute(),
  ]);
  await inParts(settled, async (part) => [
    await tx.deleteFrom('waiting').where('document', 'in', part).execute(),
  ]);
};

const putStory = async (
  tx: Transaction<Tables>,
  { id, margin, documents }: Story,
  when: string,
): Promise<void> => {
  await statement`
    INSERT INTO story (id, margin, born, changed)
    VALUES (${id}, ${margin}, (SELECT coalesce(max(born), 0) + 1 FROM story), ${when})
    ON CONFLICT (id) DO UPDATE SET margin = excluded.margin, changed = excluded.changed`.execute(tx);
  await inParts(documents, async (part) => {
    const rows = part.map((document) => ({ document, story: id }));
    return [await tx.insertInto('membership').values(rows).execute()];
  });
};
