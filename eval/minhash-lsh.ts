/**
 * The usual way to find near-duplicates, to be compared with: MinHash (Broder 1997) with 128 permutations and locality-sensitive
 * hashing at a Jaccard threshold of 0.5 (25 bands of 5 rows), as the common libraries ship it.
 *
 *   node eval/minhash-lsh.ts CORPUS.jsonl > pairs.jsonl
 */
import { createInterface } from 'node:readline';
import { createReadStream } from 'node:fs';

const PERMUTATIONS = 128;
const BANDS = 25;
const ROWS = 5;
const THRESHOLD = 0.5;
const SHINGLE = 5;

let state = 1;
const random = (): number => (state = (Math.imul(state, 1664525) + 1013904223) >>> 0);
const factors = Array.from({ length: PERMUTATIONS }, () => [random() | 1, random()] as const);

const hashOf = (text: string): number => {
  let h = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  return h >>> 0;
};

const shingleSet = (text: string): Set<string> => {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const set = new Set<string>();
  for (let i = 0; i + SHINGLE <= words.length; i++) set.add(words.slice(i, i + SHINGLE).join(' '));
  return set;
};

const signatureOf = (set: ReadonlySet<string>): Uint32Array => {
  const signature = new Uint32Array(PERMUTATIONS).fill(0xffffffff);
  for (const shingle of set) {
    const h = hashOf(shingle);
    for (let p = 0; p < PERMUTATIONS; p++) {
      const value = (Math.imul(h, factors[p]![0]) + factors[p]![1]) >>> 0;
      if (value < signature[p]!) signature[p] = value;
    }
  }
  return signature;
};

const ids: string[] = [];
const signatures: Uint32Array[] = [];
const buckets = new Map<string, number[]>();
const out: string[] = [];
for await (const line of createInterface({ input: createReadStream(process.argv[2]!) })) {
  const { id, text } = JSON.parse(line) as { id: string; text: string };
  const signature = signatureOf(shingleSet(text));
  const candidates = new Set<number>();
  for (let band = 0; band < BANDS; band++) {
    const key = `${band}:${signature.subarray(band * ROWS, band * ROWS + ROWS).join()}`;
    const bucket = buckets.get(key) ?? [];
    for (const other of bucket) candidates.add(other);
    bucket.push(ids.length);
    buckets.set(key, bucket);
  }
  for (const other of candidates) {
    const same = signature.reduce((n, v, p) => n + (v === signatures[other]![p] ? 1 : 0), 0);
    if (same / PERMUTATIONS >= THRESHOLD) out.push(JSON.stringify({ a: ids[other], b: id }));
  }
  ids.push(id);
  signatures.push(signature);
}
process.stdout.write(`${out.join('\n')}\n`);
