/**
 * Stories of a library that grows in order of arrival, against the same articles sorted in one batch, and both against the gold.
 * node eval/stream-clusters.ts [batches]
 *
 * The way of `vorlage add`, a batch a day: kept, then sorted. It sorts small libraries anew each time; here it is made to go by
 * neighbours from the first article on. At the end as `vorlage stories --anew --accept` would have it.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { keep } from '../src/app/library-add.ts';
import { sortAnew } from '../src/app/library-anew.ts';
import { sortWaiting } from '../src/app/library-sort.ts';
import { english } from '../src/app/language.ts';
import { openLibrary } from '../src/app/open.ts';
import { judge } from './judge-clusters.ts';
import { storyRows } from './story-rows.ts';
import { cluster, clusterInputOf } from '../src/stages/cluster/index.ts';
import type { Document } from '../src/model/index.ts';

const rows = storyRows();

/** An order of arrival in which events overlap. */
const arrival = [...rows].sort((a, b) => (a.id.split('_')[1]! < b.id.split('_')[1]! ? -1 : 1));
const batches = Number(process.argv[2] ?? 20);
const folder = mkdtempSync(join(tmpdir(), 'vorlage-stream-'));
const store = openLibrary(join(folder, 'library.db'), { write: true });
const size = Math.ceil(arrival.length / batches);
async function* some(list: typeof rows): AsyncGenerator<Document> {
  for (const r of list) yield r.document;
}
for (let i = 0; i < arrival.length; i += size) {
  for await (const _ of keep(store, some(arrival.slice(i, i + size))));
  await sortWaiting(store, { whole: 0 });
}
const labels = (stories: readonly { id: string; documents: readonly string[] }[]) => {
  const of = new Map(stories.flatMap((s) => s.documents.map((d) => [d, s.id] as const)));
  return rows.map((r) => of.get(r.id)!);
};
const streamed = labels(await store.stories());
const { stories, same, changes, change } = await sortAnew(store);
await store.changeStories(change);
const anew = labels(await store.stories());
const batch = labels(
  cluster(
    rows.map((r) => clusterInputOf(r.document)),
    english(),
  ),
);
const gold = rows.map((r) => r.story);
const show = (name: string, j: ReturnType<typeof judge>) =>
  console.log(name.padEnd(28), `B-cubed F1 ${j.f1.toFixed(3)}, adjusted Rand ${j.rand.toFixed(3)}`);
show('in one batch, gold', judge(gold, batch));
show(`in ${batches} batches, gold`, judge(gold, streamed));
show('streamed against batch', judge(batch, streamed));
show('then sorted anew, batch', judge(batch, anew));
console.log(`sorted anew: ${same} of ${stories} stories stayed; ${['new', 'grew', 'merged', 'split', 'shrank', 'changed'].map((kind) => `${changes.filter((c) => c.change === kind).length} ${kind}`).join(', ')}`); // prettier-ignore
await store.close();
rmSync(folder, { recursive: true });
