import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { JsonLine } from '../../src/readers/jsonl.ts';
import { jsonLines } from '../../src/readers/jsonl.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'vorlage-jsonl-'));
});
afterAll(() => rm(folder, { recursive: true }));

const collect = async (path: string): Promise<JsonLine[]> => {
  const rows: JsonLine[] = [];
  for await (const row of jsonLines(path)) rows.push(row);
  return rows;
};

const readAll = async (bytes: Uint8Array | string) => {
  const path = join(folder, 'rows.jsonl');
  await writeFile(path, bytes);
  return collect(path);
};

test('any values come back as they were, plain and gzipped', async () => {
  const value = fc.record({ text: fc.string({ unit: 'grapheme' }), n: fc.integer() });
  await fc.assert(
    fc.asyncProperty(fc.array(value, { maxLength: 30 }), fc.boolean(), async (values, packed) => {
      const text = values.map((v) => JSON.stringify(v)).join('\n');
      const rows = await readAll(packed ? gzipSync(text) : text);
      expect(rows).toEqual(values.map((v, i) => ({ line: i + 1, value: v })));
    }),
    { numRuns: 40 },
  );
});

test('blank lines count but give nothing; a broken line is named and the rest read', async () => {
  const rows = await readAll('{"a":1}\n\n{"a":\r\n{"a":4}\r\n');
  expect(rows).toMatchObject([
    { line: 1, value: { a: 1 } },
    { diagnostic: { code: 'broken-record', line: 3 } },
    { line: 4, value: { a: 4 } },
  ]);
});

test('a line in Windows-1252 does not spoil its neighbours', async () => {
  const rows = await readAll(
    Buffer.concat([Buffer.from('{"a":"é"}\n'), Buffer.from('{"a":"\xe9"}\n', 'latin1')]),
  );
  expect(rows).toMatchObject([{ value: { a: 'é' } }, { value: { a: 'é' } }]);
});

test('UTF-16 with a mark', async () => {
  const rows = await readAll(Buffer.from('\ufeff{"a":1}\n{"a":"ß"}\n', 'utf16le'));
  expect(rows).toMatchObject([{ value: { a: 1 } }, { value: { a: 'ß' } }]);
});

test('a cut gzip file gives what it holds, then says so', async () => {
  const text = Array.from({ length: 3000 }, (_, i) => JSON.stringify({ i, r: `${i * i}` })).join('\n');
  const rows = await readAll(gzipSync(text).subarray(0, 8000));
  expect(rows.length).toBeGreaterThan(1);
  expect(rows.at(-1)).toMatchObject({ diagnostic: { code: 'cut-short' } });
});

test('a file that is not there is a failure', async () => {
  await expect(collect(join(folder, 'none.jsonl'))).rejects.toMatchObject({
    code: 'not-found',
  });
});
