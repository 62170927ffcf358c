/**
 * Sorts what waits in a library into stories: a small library as a whole, a large one among the neighbours of what is new.
 */
import type { Store } from '../engines/engine.ts';
import type { Correction, Document, Sorting, Story, StoryChange } from '../model/index.ts';
import { clusterInputOf, documentCounter, storySorter, tellingWords } from '../stages/cluster/index.ts';
import { correctFacts, sortingOf } from '../stages/correct/index.ts';
import type { Progress } from '../stages/progress.ts';
import { breather, walk } from './breathe.ts';
import { english } from './language.ts';
import { lastingIds, takenIn } from './lasting-ids.ts';
import { keptCorrections } from './kept-corrections.ts';
import { pileShelves } from './pile-shelves.ts';
import { touchedBy } from './touched-stories.ts';
import { changesBetween } from './story-changes.ts';

/** Up to so many articles the whole library is sorted anew, which gives the same as one batch and takes two seconds. */
const WHOLE = 2000;
/** Also where there are no more than so many for each that comes in: to sort one among its neighbours takes as long as so many in one batch. */
const FOR_EACH = 20;
/** In larger ones: articles that are sorted in together, words by which neighbours are looked up, and neighbours for each. */
const TOGETHER = 500;
const WORDS = 48;
const NEIGHBOURS = 20;

export interface SortOptions {
  /** Up to so many articles the whole library is sorted anew; 0: never. */
  readonly whole?: number;
  /** Bytes that the process may take; as much as it wants where nobody says. */
  readonly memory?: number;
  /** Told after each sorting how many bytes of it went to disk for want of memory. */
  readonly used?: (spilled: number) => void;
  readonly progress?: Progress;
}

export interface Sorted {
  /** The stories that are new or changed, as they are now. */
  readonly stories: readonly Story[];
  readonly changes: readonly StoryChange[];
}

/** Sorts what waits into stories. What comes out as it was stays untouched. */
export const sortWaiting = async (store: Store, options: SortOptions = {}): Promise<Sorted> => {
  const { whole = WHOLE, progress = () => {} } = options;
  const waiting = await store.waiting();
  const told = tally();
  if (waiting.length === 0) return told.sum();
  const corrections = await keptCorrections(store);
  const enough = whole === 0 ? 0 : Math.max(whole, FOR_EACH * waiting.length);
  if ((await store.count()) <= enough) {
    told.note(await sortAmong(store, corrections, await store.stories(), waiting, options, { whole: true }));
    return told.sum();
  }
  const breathe = breather();
  for (let i = 0; i < waiting.length; i += TOGETHER) {
    progress('cluster', i, waiting.length);
    await breathe();
    const part = waiting.slice(i, i + TOGETHER);
    const wished = sortingOf(corrections).together.filter((group) => group.some((id) => part.includes(id)));
    const near = await store.storiesOf([...part, ...(await neighboursOf(store, part)), ...wished.flat()]);
    told.note(await sortAmong(store, corrections, near, part, { ...options, progress: () => {} }));
  }
  return told.sum();
};

/** One sorting: stories that were looked at, and what it came to. */
interface Step {
  readonly old: readonly Story[];
  readonly gone: readonly { readonly id: string }[];
  readonly made: readonly Story[];
}

/** Adds up several sortings to what changed from before the first to after the last. */
const tally = () => {
  const [before, after] = [new Map<string, Story>(), new Map<string, Story>()];
  return {
    note: ({ old, gone, made }: Step): void => {
      const touched = new Set([...gone, ...made].map((s) => s.id));
      for (const story of old) if (touched.has(story.id) && !after.has(story.id)) before.set(story.id, story);
      for (const { id } of gone) after.delete(id);
      for (const story of made) after.set(story.id, story);
    },
    sum: (): Sorted => {
      const changes = changesBetween([...before.values()], [...after.values()]);
      return { stories: [...after.values()], changes };
    },
  };
};

/** Articles whose words are looked for and kept together. */
const LISTED = 200;

const wordsOf = (document: Document): string[] =>
  tellingWords(`${document.title ?? ''}\n${clusterInputOf(document).text}`, WORDS, english());

/** Every article of a large library can be found by its words; a small one was not asked for them. */
const listAll = async (store: Store): Promise<void> => {
  const breathe = breather();
  for (;;) {
    const documents = await store.documents(await store.unlisted(LISTED));
    if (documents.length === 0) return;
    await store.list(documents.map((d) => ({ document: d.id, words: wordsOf(d) })));
    await breathe();
  }
};

const neighboursOf = async (store: Store, ids: readonly string[]): Promise<string[]> => {
  await listAll(store);
  const near = new Set<string>();
  for (const document of await store.documents(ids))
    for (const id of await store.withAny(wordsOf(document), NEIGHBOURS)) near.add(id);
  return [...near];
};

/** Sorts the documents of some stories and some new ones. */
const sortAmong = async (
  store: Store,
  corrections: readonly Correction[],
  old: readonly Story[],
  added: readonly string[],
  { memory = Infinity, used = () => {}, progress = () => {} }: SortOptions,
  { whole = false } = {},
): Promise<Step> => {
  const ids = [...new Set([...old.flatMap((s) => s.documents), ...added])];
  const groups = await sorted(documentsIn(store, ids, corrections), sortingOf(corrections), {
    memory,
    used,
    progress,
  });
  const touched = whole ? { old, groups } : touchedBy(added, old, groups);
  const renewed = new Set(await store.renewed());
  const change = await lastingIds(touched.old, touched.groups, takenIn(store), renewed);
  await store.changeStories({ ...change, settled: added, when: new Date().toISOString() });
  return { old, ...change };
};

/** Articles whose texts are in memory at a time. */
const AT_ONCE = 500;

/** The articles one by one, as the user set them right. */
export async function* documentsIn(
  store: Store,
  ids: readonly string[],
  corrections: readonly Correction[],
): AsyncGenerator<Document> {
  for (let i = 0; i < ids.length; i += AT_ONCE)
    yield* correctFacts(await store.documents(ids.slice(i, i + AT_ONCE)), corrections);
}

/** The documents in groups, under ids that are hashes of what is in them. */
export const sorted = async (
  documents: AsyncIterable<Document>,
  sorting: Sorting,
  { memory, used, progress }: Required<Omit<SortOptions, 'whole'>>,
): Promise<Story[]> => {
  const shelves = pileShelves(memory);
  const breathe = breather();
  try {
    const sorter = storySorter(shelves.newShelf);
    const count = documentCounter(english());
    for await (const document of documents) {
      await breathe();
      sorter.add(document.id, count(clusterInputOf(document)));
    }
    const stories = await walk(sorter.stories(sorting), progress);
    used(shelves.spilled());
    return stories;
  } finally {
    shelves.close();
  }
};
