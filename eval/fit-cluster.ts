/**
 * Fits the weights of src/stages/cluster/model.ts on the developers' half of the story set, and says by cross-validation
 * over topics what they are worth:   node eval/fit-cluster.ts [--print]
 *
 * A topic holds two events of the same kind; all its documents are in the same fold. Small collections, as one folder of a
 * newsroom, are drawn from the same documents and fitted together with the large ones.
 */
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { averageLinkage } from '../src/algorithms/average-linkage.ts';
import { fitLogistic } from '../src/algorithms/logistic-regression.ts';
import { english } from '../src/app/language.ts';
import { vectorsOf } from '../src/stages/cluster/index.ts';
import { SIGNS, signsOf } from '../src/stages/cluster/signs.ts';

interface Row {
  readonly id: string;
  readonly story: string;
  readonly topic: number;
  readonly text: string;
}

const rows: Row[] = gunzipSync(readFileSync('../shared/eval/sets/stories.jsonl.gz'))
  .toString()
  .split('\n')
  .filter(Boolean)
  .map((line) => JSON.parse(line) as { id: string; story: string; sentences: string[] })
  .map((r) => ({ id: r.id, story: r.story, topic: parseInt(r.story), text: r.sentences.join('\n') }));

/** Signs of all pairs of a collection, lower triangle. */
const table = (docs: readonly Row[]): number[][][] => {
  const vectors = vectorsOf(docs, english());
  return vectors.map((v, i) => vectors.slice(0, i).map((w) => [1, ...SIGNS.map((s) => signsOf(v, w)[s])]));
};

const RIDGE = 3;
const CLIP = 3;

interface Sample {
  readonly docs: readonly Row[];
  readonly signs: readonly (readonly (readonly number[])[])[];
}
const sampleOf = (docs: readonly Row[]): Sample => ({ docs, signs: table(docs) });

const fit = (samples: readonly Sample[]): number[] => {
  const x: (readonly number[])[] = [];
  const y: number[] = [];
  for (const { docs, signs } of samples) {
    signs.forEach((list, i) =>
      list.forEach((s, j) => (x.push(s), y.push(docs[i]!.story === docs[j]!.story ? 1 : 0))),
    );
  }
  return fitLogistic(x, y, RIDGE);
};

const evidence = (w: readonly number[], s: readonly number[]): number =>
  Math.max(
    -CLIP,
    Math.min(
      CLIP,
      s.reduce((sum, v, i) => sum + v * w[i]!, 0),
    ),
  );

const clusters = (w: readonly number[], { signs }: Sample, line: number): Int32Array =>
  averageLinkage(
    signs.length,
    signs.flatMap((list, a) => list.map((s, b) => ({ a: b, b: a, score: evidence(w, s) }))),
    { line, floor: -CLIP },
  ).cluster;

const choose2 = (n: number): number => (n * (n - 1)) / 2;
const tally = (keys: readonly string[]): Map<string, number> => {
  const m = new Map<string, number>();
  for (const k of keys) m.set(k, (m.get(k) ?? 0) + 1);
  return m;
};
export const judge = (gold: readonly string[], made: readonly (string | number)[]) => {
  const [g, m] = [tally(gold), tally(made.map(String))];
  const cells = tally(gold.map((k, i) => `${k}|${made[i]}`));
  const share = (of: (i: number) => number) =>
    gold.reduce((t, k, i) => t + cells.get(`${k}|${made[i]}`)! / of(i), 0) / gold.length;
  const p = share((i) => m.get(String(made[i]))!);
  const r = share((i) => g.get(gold[i]!)!);
  const sum = (t: Map<string, number>) => [...t.values()].reduce((s, n) => s + choose2(n), 0);
  const expected = (sum(g) * sum(m)) / choose2(gold.length);
  return {
    p,
    r,
    f1: (2 * p * r) / (p + r),
    rand: (sum(cells) - expected) / ((sum(g) + sum(m)) / 2 - expected || 1),
  };
};

const mean = (list: readonly number[]): string => (list.reduce((s, v) => s + v, 0) / list.length).toFixed(4);

let seed = 1;
const random = (): number => (seed = (Math.imul(seed, 1103515245) + 12345) >>> 0) / 2 ** 32;
/** A folder: some documents of each of a few neighbouring stories. */
const folder = (docs: readonly Row[]): Row[] => {
  const topics = [...new Set(docs.map((d) => d.topic))].sort((a, b) => a - b);
  const few = topics
    .map((t) => ({ t, key: random() }))
    .sort((a, b) => a.key - b.key)
    .slice(0, 1 + Math.floor(random() * 3));
  return docs.filter((d) => few.some((f) => f.t === d.topic) && random() < 0.5);
};

for (const folds of [4, 7]) {
  const parts = Array.from({ length: folds }, (_, f) => sampleOf(rows.filter((r) => r.topic % folds === f)));
  const folders = parts.map((p) =>
    Array.from({ length: 12 }, () => sampleOf(folder(p.docs))).filter((s) => s.docs.length > 1),
  );
  const models = parts.map((_, f) =>
    fit([...parts, ...folders.flat()].filter((s) => !s.docs.some((d) => d.topic % folds === f))),
  );
  for (const line of [-0.5, -0.25, 0, 0.25, 0.5]) {
    const large = parts.map((p, f) =>
      judge(
        p.docs.map((d) => d.story),
        [...clusters(models[f]!, p, line)],
      ),
    );
    const small = folders.flatMap((list, f) =>
      list.map((s) =>
        judge(
          s.docs.map((d) => d.story),
          [...clusters(models[f]!, s, line)],
        ),
      ),
    );
    const show = (name: string, list: typeof large) =>
      `${name} P ${mean(list.map((x) => x.p))} R ${mean(list.map((x) => x.r))} F1 ${mean(list.map((x) => x.f1))} ARI ${mean(list.map((x) => x.rand))}`;
    console.log(`folds ${folds} line ${line}  ${show('large', large)}  ${show('small', small)}`);
  }
}
const whole = Array.from({ length: 4 }, (_, f) => sampleOf(rows.filter((r) => r.topic % 4 === f)));
const weights = fit([
  ...whole,
  ...whole.flatMap((p) => Array.from({ length: 12 }, () => sampleOf(folder(p.docs)))),
]);
console.log(['BIAS', ...SIGNS].map((name, i) => `${name}: ${weights[i]!.toFixed(2)}`).join('\n'));
