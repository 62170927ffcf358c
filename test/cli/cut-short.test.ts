/** A packed file that breaks off: what can be answered is answered, and exit 1 says that it is not all. */
import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, expect, test } from 'vitest';

const RUN = `import(${JSON.stringify(new URL('../../src/cli/main.ts', import.meta.url).href)}).then(async ({ main }) => { process.exitCode = await main(process.argv.slice(1)); })`;
const folder = mkdtempSync(join(tmpdir(), 'vorlage-cut-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const vorlage = (args: readonly string[]): Promise<{ code: number; out: string; err: string }> =>
  new Promise((done) => {
    execFile(process.execPath, ['-e', RUN, ...args], { cwd: folder }, (error, out, err) =>
      done({ code: Number(error?.code ?? 0), out, err }),
    );
  });

const WALK = 'More than 4,000 people walked the canal with paper lanterns on Friday, the town council said.';
/** Numbers in no order, so that packing makes the file little smaller and half of it holds many lines. */
const numbers = (i: number): string => Array.from({ length: 60 }, (_, k) => Math.imul(i * 60 + k + 1, 2_654_435_761) >>> 0).join(' '); // prettier-ignore
const lines = Array.from({ length: 60 }, (_, i) => {
  // Every two have one text: what all have is theirs as little as what an outlet prints under all reports.
  const text = `${WALK}\n\nThe lanterns bore the numbers ${numbers(i >> 1)}.`;
  return JSON.stringify({ id: `w${i}`, title: `Walk ${i}`, text, a: text, b: WALK });
});
const packed = gzipSync(lines.join('\n'));
writeFileSync(join(folder, 'cut.jsonl.gz'), packed.subarray(0, packed.length / 2));

test.concurrent.each([
  [['extract', '--jsonl', 'cut.jsonl.gz'], /^\{"id":"w0"/u],
  [['quotes', '--jsonl', 'cut.jsonl.gz'], /^\{"id":"w0"/u],
  [['cluster', '--jsonl', 'cut.jsonl.gz'], /^\{"id":"w0"/u],
  [['reuse', '--jsonl', 'cut.jsonl.gz'], /^\{"a":"w0"/u],
  [['diff', '--pairs', 'cut.jsonl.gz'], /^\{"id":"w0"/u],
  [['add', '--jsonl', 'cut.jsonl.gz', '-l', 'kept.db'], /^kept .*\n\d+ new, 0 known/su],
  [['trace', 'cut.jsonl.gz', '-o', 'report.json'], /The report is in report\.json/u],
])('%j', async (args, answer) => {
  const { code, out, err } = await vorlage(args);
  expect(out).toMatch(answer);
  expect(err).toMatch(/cut\.jsonl\.gz: only [1-9]\d* lines could be read: the compressed file is damaged/u);
  expect(err).toMatch(/vorlage: cut\.jsonl\.gz broke off: what was said is not about all of it\n {2}\S/u);
  expect(code).toBe(1);
});
