/** Opens a library's SQLite file: settings, migrations, and the small adapter that lets Kysely speak to node:sqlite. */
import { DatabaseSync } from 'node:sqlite';
import { Kysely, SqliteDialect, type SqliteDatabase } from 'kysely';
import { Failure } from '../../model/index.ts';
import { APPLICATION_ID, MIGRATIONS, type Tables } from './schema.ts';

export interface Database {
  readonly raw: DatabaseSync;
  readonly sql: Kysely<Tables>;
}

/** How long a statement waits for another process, in milliseconds. The runtime's own default is not at all. */
export const PATIENCE = 5000;

/** Opens or creates the library. Throws a Failure 'library-version' at what is no library or is newer than this program. */
export const openDatabase = (file: string, patience = PATIENCE): Database => {
  const raw = opened(file, patience);
  try {
    raw.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON;');
    migrate(raw, file);
  } catch (error) {
    raw.close();
    throw explained(error, file);
  }
  return { raw, sql: new Kysely<Tables>({ dialect: new SqliteDialect({ database: adapted(raw) }) }) };
};

const opened = (file: string, timeout: number): DatabaseSync => {
  try {
    return new DatabaseSync(file, { timeout });
  } catch (error) {
    throw new Failure('unwritable', `cannot open the library ${file}: ${(error as Error).message}`);
  }
};

/** SQLite's codes for a file that another process holds, and for one that is no database. */
const BUSY = 5;
const NO_DATABASE = 26;

const explained = (error: unknown, file: string): unknown => {
  const code = (error as { errcode?: number }).errcode;
  if (code === BUSY) return new Failure('library-busy', `the library ${file} is in use by another process`);
  return code === NO_DATABASE ? new Failure('library-version', `${file} is not a Vorlage library`) : error;
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
    raw.exec('ROLLBACK');
    throw error;
  }
};

/** Kysely was made for better-sqlite3, whose statements say whether they give rows and take their parameters as one list. */
const adapted = (raw: DatabaseSync): SqliteDatabase => ({
  close: () => raw.close(),
  prepare: (sql) => {
    const statement = raw.prepare(sql);
    type Values = Parameters<typeof statement.all>;
    return {
      reader: statement.columns().length > 0,
      all: (values) => statement.all(...(values as Values)),
      run: (values) => statement.run(...(values as Values)),
      iterate: (values) => statement.iterate(...(values as Values)) as IterableIterator<unknown>,
    };
  },
});
