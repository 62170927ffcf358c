/**
 * Neighbours: documents by the few words that tell most of what they are about (an inverted index).
 *
 * Beside full text, which ranks every document that holds a word: here the work for one document does not grow with the
 * library, and scripts without spaces are found by whatever stands for words in them.
 */
import type { DatabaseSync } from 'node:sqlite';
import type { Kysely, Transaction } from 'kysely';
import type { Listed } from '../engine.ts';
import { inParts } from './in-parts.ts';
import type { Tables } from './schema.ts';

/** Of the documents under one word so many are looked at, the latest: news is about what is new. What stands under more is common. */
const LATEST = 300;
/**
 * Least share of the weight of all words that the common ones must have. Of articles on one event in the developers' half of the
 * story set, looked up by 48 words, 98 in 100 share more; of invented ones on different events one in six.
 */
const LEAST = 0.06;

export const unlisted = (raw: DatabaseSync, limit: number): string[] =>
  raw
    .prepare('SELECT id FROM document WHERE listed = 0 AND replaced IS NULL ORDER BY seq LIMIT ?')
    .all(limit)
    .map((row) => row['id'] as string);

export const list = async (tx: Transaction<Tables>, documents: readonly Listed[]): Promise<void> => {
  for (const { document, words } of documents) {
    const { seq } = await tx
      .updateTable('document')
      .set({ listed: 1 })
      .where('id', '=', document)
      .returning('seq')
      .executeTakeFirstOrThrow();
    await inParts([...new Set(words)], async (part) => {
      const rows = part.map((word) => ({ word, document: seq }));
      return [
        await tx
          .insertInto('telling')
          .values(rows)
          .onConflict((c) => c.doNothing())
          .execute(),
      ];
    });
  }
};

/** A word counts for the more the fewer documents stand under it. Of equals the latest come first. */
export const withAnyIn = async (
  raw: DatabaseSync,
  sql: Kysely<Tables>,
  words: readonly string[],
  limit: number,
): Promise<string[]> => {
  const under = raw.prepare('SELECT document FROM telling WHERE word = ? ORDER BY document DESC LIMIT ?');
  const sums = new Map<number, number>();
  let all = 0;
  for (const word of new Set(words)) {
    const documents = under.all(word, LATEST).map((row) => row['document'] as number);
    const weight = Math.log(1 + LATEST / Math.max(1, documents.length));
    all += weight;
    for (const document of documents) sums.set(document, (sums.get(document) ?? 0) + weight);
  }
  const best = [...sums]
    .filter(([, sum]) => sum >= LEAST * all)
    .sort(([a, x], [b, y]) => y - x || b - a)
    .map(([document]) => document);
  const found: string[] = [];
  for (let i = 0; i < best.length && found.length < limit; i += limit)
    found.push(...(await idsOf(sql, best.slice(i, i + limit))));
  return found.slice(0, limit);
};

/** In the same order; without those that were replaced. */
const idsOf = async (sql: Kysely<Tables>, documents: readonly number[]): Promise<string[]> => {
  const rows = await inParts(documents, (part) =>
    sql
      .selectFrom('document')
      .where('seq', 'in', part)
      .where('replaced', 'is', null)
      .select(['seq', 'id'])
      .execute(),
  );
  const ids = new Map(rows.map((r) => [r.seq, r.id]));
  return documents.flatMap((seq) => ids.get(seq) ?? []);
};
