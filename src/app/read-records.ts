/** Reads documents for commands that need no more of them than id, title, text and date. */
import type { Document } from '../model/index.ts';
import { STORY_ROLES } from '../model/index.ts';
import { jsonLines } from '../readers/jsonl.ts';
import { recordOf } from '../readers/records.ts';
import type { OnTrouble } from './read-articles.ts';

export interface DocumentRecord {
  readonly id: string;
  readonly file?: string | null;
  readonly title: string | null;
  readonly text: string;
  readonly published: string | null;
  /** The whole text with its roles, where somebody read them; `text` is the story in it. */
  readonly whole?: Pick<Document, 'text' | 'blocks'>;
}

/** The documents of a JSONL file (`-`: standard input), line by line, as they stand. What is no document is told and left out. */
export async function* recordsOfRows(path: string, trouble: OnTrouble): AsyncGenerator<DocumentRecord> {
  for await (const row of jsonLines(path)) {
    const read = 'diagnostic' in row ? row : recordOf(row.value, path, row.line);
    if ('diagnostic' in read) trouble(read.diagnostic);
    else if (read.page.kind === 'record') {
      const { id, title = null, text, published = null } = read.page.record;
      yield { id: id ?? read.page.file, title, text, published };
    }
  }
}

/** The articles behind files, folders, globs, addresses and `-`. */
export async function* recordsOfInputs(
  inputs: readonly string[],
  trouble: OnTrouble,
): AsyncGenerator<DocumentRecord> {
  // Reading pages takes packages that rows do without.
  const { documentsOf } = await import('./read-articles.ts');
  for await (const document of documentsOf(inputs, trouble))
    yield { ...document, text: storyText(document), whole: document };
}

/** The words of the story: no captions, promotions or bylines. */
const storyText = ({ text, blocks }: Document): string =>
  blocks
    .filter((b) => STORY_ROLES.has(b.role))
    .map((b) => text.slice(b.start, b.end))
    .join('\n');
