/** Bytes of a file, unpacked where they are gzipped: by content, not by name, since names lie. */
import { readFile, stat } from 'node:fs/promises';
import { gunzipSync } from 'node:zlib';

/** No article is longer; a larger file is surely something else. JSONL has no limit: it is streamed. */
export const MAX_BYTES = 64 * 1024 * 1024;

export const isGzip = (bytes: Uint8Array): boolean => bytes[0] === 0x1f && bytes[1] === 0x8b;

/** Unpacked where packed; throws zlib's error where the packing is damaged. */
export const unpack = (bytes: Uint8Array): Uint8Array =>
  isGzip(bytes) ? gunzipSync(bytes, { maxOutputLength: MAX_BYTES }) : bytes;

/** The unpacked bytes, or null where the file is too large. */
export const readBytes = async (path: string): Promise<Uint8Array | null> => {
  if ((await stat(path)).size > MAX_BYTES) return null;
  return unpack(await readFile(path));
};

export const readStdin = async (): Promise<Uint8Array> => {
  const chunks: Uint8Array[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk as Uint8Array);
  return unpack(Buffer.concat(chunks));
};
