/** Search in a library: full text (FTS5), and a plain scan for scripts without spaces, which FTS5 takes for one long word. */
import type { DatabaseSync } from 'node:sqlite';
import type { Hit } from '../engine.ts';

const SPACELESS =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}]/u;

/** What the user typed, as words and phrases; each becomes a quoted string, so that no sign has a meaning of its own. */
const termsOf = (words: string): string[] =>
  [...words.matchAll(/"([^"]+)"|[^\s"]+/g)].map((m) => m[1] ?? m[0]).filter((t) => /[\p{L}\p{N}]/u.test(t));

const quoted = (term: string): string => `"${term.replaceAll('"', '')}"`;

const FIELDS = `d.id AS document, d.title, d.outlet, d.published, m.story`;
/** A word in the title counts for this many in the text. */
const TITLE_WEIGHT = '3.0';

export const searchIn = (raw: DatabaseSync, words: string, limit: number): Hit[] => {
  const terms = termsOf(words);
  if (terms.length === 0) return [];
  if (isSpaceless(terms)) return scan(raw, terms, limit);
  return raw
    .prepare(
      `SELECT ${FIELDS}, snippet(words, -1, '[', ']', '…', 16) AS excerpt
       FROM words JOIN document d ON d.seq = words.rowid LEFT JOIN membership m ON m.document = d.id
       WHERE ${MATCHES} ORDER BY bm25(words, ${TITLE_WEIGHT}, 1.0), d.id LIMIT ?`,
    )
    .all(matching(terms), limit) as unknown as Hit[];
};

export const countIn = (raw: DatabaseSync, words: string): number => {
  const terms = termsOf(words);
  if (terms.length === 0) return 0;
  const counted = isSpaceless(terms)
    ? raw.prepare(`SELECT count(*) AS n FROM document d WHERE ${hasAll(terms)}`).get(...terms)
    : raw
        .prepare(`SELECT count(*) AS n FROM words JOIN document d ON d.seq = words.rowid WHERE ${MATCHES}`)
        .get(matching(terms));
  return counted!['n'] as number;
};

const isSpaceless = (terms: readonly string[]): boolean => terms.some((t) => SPACELESS.test(t));

const MATCHES = 'words MATCH ? AND d.replaced IS NULL';
const matching = (terms: readonly string[]): string => terms.map(quoted).join(' AND ');

const hasAll = (terms: readonly string[]): string =>
  [
    'd.replaced IS NULL',
    ...terms.map(() => "instr(coalesce(d.title, '') || char(10) || d.text, ?) > 0"),
  ].join(' AND ');

const scan = (raw: DatabaseSync, terms: readonly string[], limit: number): Hit[] =>
  raw
    .prepare(
      `SELECT ${FIELDS}, substr(d.text, max(1, instr(d.text, ?) - 30), 80) AS excerpt
       FROM document d LEFT JOIN membership m ON m.document = d.id
       WHERE ${hasAll(terms)}
       ORDER BY d.id LIMIT ?`,
    )
    .all(terms[0]!, ...terms, limit) as unknown as Hit[];
