-- A library of schema 5, as that version made it. Never changed.
CREATE TABLE document (
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
   CREATE TABLE holder (one INTEGER PRIMARY KEY CHECK (one = 1), process INTEGER NOT NULL, since TEXT NOT NULL) STRICT;
CREATE TABLE correction (id TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;
ALTER TABLE result ADD COLUMN story TEXT REFERENCES story(id) ON DELETE CASCADE;
   CREATE INDEX result_of_story ON result(story);
CREATE INDEX document_called ON document(json_extract(rest, '$.key'));
ALTER TABLE story ADD COLUMN born INTEGER NOT NULL DEFAULT 0;
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
   ) STRICT, WITHOUT ROWID;
INSERT INTO document (seq, id, text, rest) VALUES (1, 'a', 'The bridge at Tolm is closed.', '{"id":"a","file":"a.txt","url":null,"outlet":null,"title":null,"byline":null,"dateline":null,"published":null,"publishedFrom":"none","facts":{},"language":"en","credits":[],"blocks":[{"start":0,"end":29,"role":"body"}],"diagnostics":[]}');
INSERT INTO document (seq, id, text, rest) VALUES (2, 'b', 'Tolm closes its bridge until spring.', '{"id":"b","file":"b.txt","url":null,"outlet":null,"title":null,"byline":null,"dateline":null,"published":null,"publishedFrom":"none","facts":{},"language":"en","credits":[],"blocks":[{"start":0,"end":36,"role":"body"}],"diagnostics":[]}');
INSERT INTO story (id, margin, born, changed) VALUES ('s', 0.75, 1, '2031-02-03T08:00:00.000Z');
INSERT INTO former VALUES ('r', 's');
INSERT INTO membership VALUES ('a', 's'), ('b', 's');
INSERT INTO result VALUES ('k', 'story', '{"kept":true}', 's');
INSERT INTO correction VALUES ('c1', '{"kind":"set-outlet","document":"a","outlet":"Tolm Post","id":"c1","when":"2025-03-01T08:00:00.000Z"}');
UPDATE document SET listed = 1;
INSERT INTO telling VALUES ('tolm', 1), ('bridge', 1), ('tolm', 2), ('spring', 2);
PRAGMA application_id = 1448038988;
PRAGMA user_version = 5;
