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
    /** The document that stands in its place. */
    replaced: string | null;
    /** Whether its words are in `telling`. */
    listed: number;
  };
  /** Documents that are to be sorted. */
  waiting: { document: string };
  /** `born`: its place among all stories; `changed`: ISO 8601, `renewed` while an article's new text waits to be sorted. */
  story: { id: string; margin: number; born: number; changed: string | null };
  /** Stories that went into others. */
  former: { id: string; story: string };
  membership: { document: string; story: string };
  /** `story`: of which it is, null where it is of none. */
  result: { key: string; stage: string; value: string; story: string | null };
  /** `value` is the correction as JSON. */
  correction: { id: string; value: string };
  /** The words by which a document (its `seq`) is found by its neighbours. */
  telling: { word: string; document: number };
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
  // The ids of stories last, so that they have an age and may have been another's. Texts may be replaced by later ones.
  `ALTER TABLE story ADD COLUMN born INTEGER NOT NULL DEFAULT 0;
   ALTER TABLE story ADD COLUMN changed TEXT;
   UPDATE story SET born = coalesce(
     (SELECT min(d.seq) FROM membership m JOIN document d ON d.id = m.document WHERE m.story = story.id), 0);
   CREATE INDEX story_born ON story(born);
   CREATE TABLE former (id TEXT PRIMARY KEY, story TEXT NOT NULL REFERENCES story(id)) STRICT, WITHOUT ROWID;
   CREATE INDEX former_of_story ON former(story);
   CREATE TABLE waiting (document TEXT PRIMARY KEY REFERENCES document(id)) STRICT, WITHOUT ROWID;
   INSERT INTO waiting SELECT id FROM document WHERE id NOT IN (SELECT document FROM membership);
   ALTER TABLE document ADD COLUMN replaced TEXT REFERENCES document(id);
   CREATE INDEX document_replaced ON document(replaced) WHERE replaced IS NOT NULL;
   ALTER TABLE document ADD COLUMN listed INTEGER NOT NULL DEFAULT 0;
   CREATE INDEX document_unlisted ON document(seq) WHERE listed = 0;
   CREATE INDEX document_at ON document(json_extract(rest, '$.url'));
   CREATE INDEX document_saying ON document(length(text), substr(text, 1, 64));
   CREATE TABLE telling (
     word TEXT NOT NULL, document INTEGER NOT NULL REFERENCES document(seq), PRIMARY KEY (word, document)
   ) STRICT, WITHOUT ROWID;`,
];
