/** Opens a library's SQLite file: settings, migrations, and the small adapter that lets Kysely speak to node:sqlite. */
import { statSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { pathToFileURL } from 'node:url';
import { Kysely, SqliteDialect, type SqliteDatabase } from 'kysely';
import { Failure } from '../../model/index.ts';
import { APPLICATION_ID, MIGRATIONS, type Tables } from './schema.ts';
import { explained, isReadOnly } from './trouble.ts';

export interface Database {
  readonly raw: DatabaseSync;
  readonly sql: Kysely<Tables>;
  /** Whether it may only be read, because the file or its folder may not be written. */
  readonly readOnly: boolean;
}

/** How long a statement waits for another process, in milliseconds. The runtime's own default is not at all. */
export const PATIENCE = 5000;

/** Opens or creates the library. Throws a Failure 'library-version' at what is no library or is newer than this program. */
export const openDatabase = (file: string, patience = PATIENCE): Database => {
  try {
    return prepared(new DatabaseSync(file, { timeout: patience }), file, SETTINGS);
  } catch (error) {
    throw explained(error, file);
  }
};

const SETTINGS = 'PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON;';

/**
 * Opens the library for a command that only reads: where it may not be written, it is read as it stands.
 *
 * SQLite reads through files beside the library. Where these cannot be made, nobody has it open, and what it calls
 * "immutable" reads the one file alone. A log that is there and not empty holds what the file does not: then that is no way.
 */
export const openToRead = (file: string, patience = PATIENCE): Database => {
  try {
    return prepared(new DatabaseSync(file, { timeout: patience }), file, SETTINGS);
  } catch (error) {
    if (!isReadOnly(error) || (statSync(`${file}-wal`, { throwIfNoEntry: false })?.size ?? 0) > 0)
      throw explained(error, file);
  }
  const address = pathToFileURL(file);
  address.searchParams.set('immutable', '1');
  try {
    return { ...prepared(new DatabaseSync(address, { readOnly: true }), file, ''), readOnly: true };
  } catch (error) {
    throw isReadOnly(error) ? outdated(file) : explained(error, file);
  }
};

/** All that is written where a library is only read is what brings an older one up to date. */
const outdated = (file: string): Failure =>
  new Failure('library-version', `the library ${file} was made by an older Vorlage and may not be written to bring it up to date`, 'Open it once where you may write it, or read a copy.'); // prettier-ignore

const prepared = (raw: DatabaseSync, file: string, settings: string): Database => {
  try {
    raw.exec(settings);
    migrate(raw, file);
  } catch (error) {
    raw.close();
    throw error;
  }
  const sql = new Kysely<Tables>({ dialect: new SqliteDialect({ database: adapted(raw) }) });
  return { raw, sql, readOnly: false };
};

const pragma = (raw: DatabaseSync, name: string): number =>
  Number(Object.values(raw.prepare(`PRAGMA ${name}`).get()!)[0]);

const migrate = (raw: DatabaseSync, file: string): void => {
  const version = pragma(raw, 'user_version');
  const foreign = pragma(raw, 'application_id') !== APPLICATION_ID;
  const tables = raw.prepare('SELECT count(*) AS n FROM sqlite_schema').get()!['n'] as number;
  if (foreign && tables > 0) throw new Failure('library-version', `${file} is not a Vorlage library`);
  if (version > MIGRATIONS.length) {
    throw new Failure('library-version', `the library ${file} was made by a newer Vorlage (schema ${version}, this one knows ${MIGRATIONS.length})`, 'Update Vorlage, or name another --library.'); // prettier-ignore
  }
  if (version < MIGRATIONS.length) upgrade(raw);
};

/** All steps in one transaction, so that a crash leaves the old version. Another process may have been quicker. */
const upgrade = (raw: DatabaseSync): void => {
  raw.exec('BEGIN IMMEDIATE');
  try {
    for (const step of MIGRATIONS.slice(pragma(raw, 'user_version'))) raw.exec(step);
    raw.exec(`PRAGMA application_id = ${APPLICATION_ID}; PRAGMA user_version = ${MIGRATIONS.length}; COMMIT`);
  } catch (error) {
    if (raw.isTransaction) raw.exec('ROLLBACK');
    throw error;
  }
};

/** Kysely was made for better-sqlite3, whose statements say whether they give rows and take their parameters as one list. */
const adapted = (raw: DatabaseSync): SqliteDatabase => ({
  close: () => raw.close(),
  prepare: (sql) => {
    // A full disk makes SQLite roll back by itself; to do it again is an error that would hide the first.
    const statement = raw.prepare(sql === 'rollback' && !raw.isTransaction ? 'SELECT 1 WHERE 0' : sql);
    type Values = Parameters<typeof statement.all>;
    return {
      reader: statement.columns().length > 0,
      all: (values) => statement.all(...(values as Values)),
      run: (values) => statement.run(...(values as Values)),
      iterate: (values) => statement.iterate(...(values as Values)) as IterableIterator<unknown>,
    };
  },
});
