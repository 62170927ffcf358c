/**
 * The schema of a library: the tables as Kysely sees them, and the migrations that make them, one per version.
 *
 * A migration is never changed once released; a golden dump of each version is opened by a test. The version stands in
 * `user_version`, and `application_id` tells a library from any other SQLite file.
 */

/** "VORL" */
export const APPLICATION_ID = 0x564f524c;

export interface Tables {
  document: {
    seq: number;
    id: string;
    title: string | null;
    outlet: string | null;
    published: string | null;
    text: string;
    /** The document as JSON, without its text. */
    rest: string;
  };
  story: { id: string; margin: number };
  membership: { document: string; story: string };
  /** `story`: of which it is, null where it is of none. */
  result: { key: string; stage: string; value: string; story: string | null };
  /** `value` is the correction as JSON. */
  correction: { id: string; value: string };
}

export const MIGRATIONS: readonly string[] = [
  `CREATE TABLE document (
     seq INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, title TEXT, outlet TEXT, published TEXT,
     text TEXT NOT NULL, rest TEXT NOT NULL
   ) STRICT;
   CREATE VIRTUAL TABLE words USING fts5(
     title, text, content='document', content_rowid='seq', tokenize='unicode61 remove_diacritics 2'
   );
   CREATE TRIGGER document_added AFTER INSERT ON document BEGIN
     INSERT INTO words(rowid, title, text) VALUES (new.seq, new.title, new.text);
   END;
   CREATE TABLE story (id TEXT PRIMARY KEY, margin REAL NOT NULL) STRICT, WITHOUT ROWID;
   CREATE TABLE membership (
     document TEXT PRIMARY KEY REFERENCES document(id), story TEXT NOT NULL REFERENCES story(id) ON DELETE CASCADE
   ) STRICT, WITHOUT ROWID;
   CREATE INDEX membership_of_story ON membership(story);
   CREATE TABLE result (key TEXT PRIMARY KEY, stage TEXT NOT NULL, value TEXT NOT NULL) STRICT;
   CREATE TABLE holder (one INTEGER PRIMARY KEY CHECK (one = 1), process INTEGER NOT NULL, since TEXT NOT NULL) STRICT;`,
  `CREATE TABLE correction (id TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;`,
  // A result goes with its story. Those that are there say of which they are; what is of no story any more is let go.
  `ALTER TABLE result ADD COLUMN story TEXT REFERENCES story(id) ON DELETE CASCADE;
   CREATE INDEX result_of_story ON result(story);
   DELETE FROM result WHERE json_valid(value) AND json_extract(value, '$.stories[0].id') NOT IN (SELECT id FROM story);
   UPDATE result SET story = json_extract(value, '$.stories[0].id') WHERE json_valid(value);`,
  `CREATE INDEX document_called ON document(json_extract(rest, '$.key'));`,
];
