/** Corrections of a library: kept beside the articles, heeded by every command, undone at any time. */
import type { Hit, Store } from '../engines/engine.ts';
import {
  bareDocument,
  documentsOfChange,
  Failure,
  type Correction,
  type Document,
  type Report,
  type ReportCorrection,
  type Story,
} from '../model/index.ts';
import type { Progress } from '../stages/progress.ts';
import { correctFacts } from '../stages/correct/index.ts';
import { keptCorrections } from './kept-corrections.ts';
import { traceNew } from './library-add.ts';
import { sortWaiting } from './library-sort.ts';
import { keptReport, storyReport } from './library-trace.ts';

/** What changes the sorting into stories; an outlet, a name or an edge does not. */
const SORTS: ReadonlySet<Correction['kind']> = new Set<Correction['kind']>([
  'merge-stories', 'split-story', 'move-document', 'set-date',
]); // prettier-ignore

/** Keeps and takes away corrections, sorts anew what they touch and traces the stories that they speak of. Gives these. */
export const correctLibrary = async (
  store: Store,
  { add = [], undo = [] }: { readonly add?: readonly Correction[]; readonly undo?: readonly string[] },
  progress?: Progress,
): Promise<Story[]> => {
  const kept = await store.corrections();
  const missing = undo.find((id) => !kept.some((c) => c.id === id));
  if (missing !== undefined)
    throw new Failure('not-found', `no correction ${missing} in this library`, '"vorlage correct list" lists them.'); // prettier-ignore
  const touched = [...add, ...kept.filter((c) => undo.includes(c.id))];
  const sorting = touched.filter((c) => SORTS.has(c.kind)).flatMap(documentsOfChange);
  await store.changeCorrections({ added: add, gone: undo, unsettled: [...new Set(sorting)] });
  const { stories: changed } = await sortWaiting(store, progress ? { progress } : {});
  const spoken = await store.storiesOf([...new Set(touched.flatMap(documentsOfChange))]);
  const stories = [...new Map([...changed, ...spoken].map((s) => [s.id, s])).values()];
  await traceNew(store, stories, progress);
  return stories;
};

/** What the store finds, with outlets and dates as the user set them. */
export const searchLibrary = async (store: Store, words: string, limit: number): Promise<Hit[]> => {
  const corrections = await keptCorrections(store);
  return (await store.search(words, limit)).map((hit) => {
    const document = { ...bareDocument(hit.document, ''), outlet: hit.outlet, published: hit.published };
    const [{ outlet, published }] = correctFacts([document], corrections) as [Document];
    return { ...hit, outlet, published };
  });
};

/** All corrections with what became of them, in the order in which they were made. */
export const correctionsOfLibrary = async (store: Store): Promise<ReportCorrection[]> => {
  const told = new Map<string, ReportCorrection>();
  const kept = await keptCorrections(store);
  const hear = (report: Report | null): void => {
    for (const c of report?.corrections ?? []) if (told.get(c.id)?.outcome !== 'applied') told.set(c.id, c);
  };
  for (const story of await store.storiesOf(kept.flatMap(documentsOfChange)))
    hear(await storyReport(store, story));
  // What speaks of no article in particular is looked for in all stories that were traced.
  if (kept.some((c) => documentsOfChange(c).length === 0))
    for (const story of await store.stories()) hear(await keptReport(store, story));
  return kept.map((c) => told.get(c.id) ?? { ...c, outcome: 'dangling', why: 'Nothing in this library is what it speaks of.' }); // prettier-ignore
};
