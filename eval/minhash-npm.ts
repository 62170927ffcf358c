/**
 * The MinHash LSH of a common npm library (minhash 0.0.9, its own defaults), to be compared with.
 *
 *   node eval/minhash-npm.ts CORPUS.jsonl > pairs.jsonl
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

interface Sketch {
  update(shingle: string): void;
}
interface Index {
  insert(key: string, sketch: Sketch): void;
  query(sketch: Sketch): string[];
}
const { Minhash, LshIndex } = createRequire(import.meta.url)('minhash') as {
  Minhash: new () => Sketch;
  LshIndex: new () => Index;
};

const SHINGLE = 5;
const index = new LshIndex();
const out: string[] = [];
for (const line of readFileSync(process.argv[2]!, 'utf8').split('\n').filter(Boolean)) {
  const { id, text } = JSON.parse(line) as { id: string; text: string };
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const sketch = new Minhash();
  for (let i = 0; i + SHINGLE <= words.length; i++) sketch.update(words.slice(i, i + SHINGLE).join(' '));
  // It can be asked only about what is in it.
  index.insert(id, sketch);
  for (const other of index.query(sketch)) if (other !== id) out.push(JSON.stringify({ a: other, b: id }));
}
process.stdout.write(`${out.join('\n')}\n`);
