/** JSONL: one JSON value a line, streamed from a plain or gzipped file or from standard input; every `--jsonl` command reads through here. */
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createGunzip } from 'node:zlib';
import { Readable } from 'node:stream';
import type { Diagnostic } from '../model/index.ts';
import { Failure } from '../model/index.ts';
import { isGzip } from './bytes.ts';
import { systemTrouble, warning } from './read.ts';

export type JsonLine =
  { readonly line: number; readonly value: unknown } | { readonly diagnostic: Diagnostic };

const NEWLINE = 0x0a;

/** The values of the lines, in order; blank lines are skipped, a broken one is a diagnostic and the rest goes on. Where the file breaks off, 'cut-short' comes last. `-` is standard input. */
export async function* jsonLines(path: string): AsyncGenerator<JsonLine> {
  if (path !== '-') await mustBeThere(path);
  const source: AsyncIterable<Uint8Array> = path === '-' ? process.stdin : createReadStream(path);
  let line = 0;
  try {
    for await (const text of linesOf(await unpacked(source))) {
      line++;
      if (text.trim() !== '') yield parse(text, path, line);
    }
  } catch (error) {
    yield warning('cut-short', path, `only ${line} lines could be read: ${systemTrouble(error)}`) as JsonLine;
  }
}

const mustBeThere = async (path: string): Promise<void> => {
  const there = await stat(path).catch((error: unknown) => {
    throw new Failure('not-found', `${path}: ${systemTrouble(error)}`);
  });
  if (there.isDirectory()) throw new Failure('unreadable', `${path} is a folder, not a JSONL file`);
};

const parse = (text: string, file: string, line: number): JsonLine => {
  try {
    return { line, value: JSON.parse(text) as unknown };
  } catch {
    return warning('broken-record', file, 'this line is not valid JSON and was left out', line) as JsonLine;
  }
};

/** Unpacks on the way where the first bytes say gzip. */
const unpacked = async (source: AsyncIterable<Uint8Array>): Promise<AsyncIterable<Uint8Array>> => {
  const iterator = source[Symbol.asyncIterator]();
  const first = await iterator.next();
  const all = async function* () {
    if (!first.done) yield first.value;
    for (let next = await iterator.next(); !next.done; next = await iterator.next()) yield next.value;
  };
  if (first.done || !isGzip(first.value)) return all();
  const gunzip = createGunzip();
  Readable.from(all())
    .on('error', (error) => gunzip.destroy(error))
    .pipe(gunzip);
  return gunzip;
};

/** Lines cut at the byte, so that one line in another encoding does not spoil its neighbours. */
async function* linesOf(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  let parts: Uint8Array[] = [];
  let wide: TextDecoder | null | undefined;
  let rest = '';
  for await (const chunk of chunks) {
    wide ??= wideDecoder(chunk);
    if (wide) {
      const lines = (rest + wide.decode(chunk, { stream: true })).split('\n');
      rest = lines.pop()!;
      yield* lines;
      continue;
    }
    let from = 0;
    for (let at = chunk.indexOf(NEWLINE); at >= 0; at = chunk.indexOf(NEWLINE, from)) {
      yield textOf([...parts, chunk.subarray(from, at)]);
      parts = [];
      from = at + 1;
    }
    if (from < chunk.length) parts.push(chunk.subarray(from));
  }
  if (wide) yield rest + wide.decode();
  else if (parts.length > 0) yield textOf(parts);
}

const wideDecoder = (first: Uint8Array): TextDecoder | null => {
  if (first[0] === 0xff && first[1] === 0xfe) return new TextDecoder('utf-16le');
  return first[0] === 0xfe && first[1] === 0xff ? new TextDecoder('utf-16be') : null;
};

const utf8 = new TextDecoder('utf-8', { fatal: true });
const western = new TextDecoder('windows-1252');

const textOf = (parts: readonly Uint8Array[]): string => {
  const bytes = parts.length === 1 ? parts[0]! : Buffer.concat(parts);
  try {
    return utf8.decode(bytes);
  } catch {
    return western.decode(bytes);
  }
};
