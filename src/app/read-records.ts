/** Reads the documents of a JSONL file for commands that need no more of them than id, title, text and date. */
import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { createGunzip } from 'node:zlib';
import { Failure } from '../model/index.ts';

export interface DocumentRecord {
  readonly id: string;
  readonly title: string | null;
  readonly text: string;
  readonly published: string | null;
}

/** The documents of a plain or gzipped JSONL file (`-`: standard input), line by line. Throws at a line that is no document. */
export async function* readRecords(path: string): AsyncGenerator<DocumentRecord> {
  const file = path === '-' ? process.stdin : createReadStream(path);
  file.on('error', () => lines.close());
  const lines = createInterface({
    input: path.endsWith('.gz') ? file.pipe(createGunzip()) : file,
    crlfDelay: Infinity,
  });
  let number = 0;
  for await (const line of lines) {
    number++;
    if (line.trim() !== '') yield recordOf(line, `${path}:${number}`);
  }
  if (number === 0 && path !== '-' && file.errored) throw new Failure('not-found', `${path}: cannot be read`);
}

const recordOf = (line: string, place: string): DocumentRecord => {
  const fields = parsed(line, place);
  const sentences = Array.isArray(fields['sentences']) ? fields['sentences'].join('\n') : null;
  const text = typeof fields['text'] === 'string' ? fields['text'] : sentences;
  if (text === null || fields['id'] === undefined) {
    throw new Failure('unreadable', `${place}: needs an "id" and a "text" or "sentences"`);
  }
  return {
    id: String(fields['id']),
    title: textOf(fields['title']),
    text,
    published: textOf(fields['published']),
  };
};

const textOf = (value: unknown): string | null => (typeof value === 'string' ? value : null);

const parsed = (line: string, place: string): Record<string, unknown> => {
  try {
    return JSON.parse(line) as Record<string, unknown>;
  } catch {
    throw new Failure('unreadable', `${place}: not valid JSON`);
  }
};
