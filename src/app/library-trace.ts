/** Reports on stories of a library. A report is made once for the same articles and the same stages, and kept. */
import { hashText } from '../algorithms/hash.ts';
import type { Store } from '../engines/engine.ts';
import { documentsOfChange, type Correction, type Report, type Story } from '../model/index.ts';
import { aboutDocuments, correctFacts } from '../stages/correct/index.ts';
import { reportOf, STAGES } from '../stages/index.ts';
import { keptCorrections } from './kept-corrections.ts';
import { english } from './language.ts';
import { tellHere, type Tellers } from './tellers.ts';

/** What the user said of one story, and where the documents are that it speaks of. */
interface Said {
  readonly corrections: readonly Correction[];
  readonly storyOf: ReadonlyMap<string, string>;
}

/** `all`: the corrections of the library, in order. */
const saidAmong = async (store: Store, story: Story, all: readonly Correction[]): Promise<Said> => {
  const corrections = aboutDocuments(all, story.documents);
  const spoken = corrections.flatMap(documentsOfChange);
  const elsewhere = spoken.length === 0 ? [] : await store.storiesOf(spoken);
  return {
    corrections,
    storyOf: new Map([story, ...elsewhere].flatMap((s) => s.documents.map((d) => [d, s.id] as const))),
  };
};

const keyOf = (story: Story, { corrections, storyOf }: Said): string =>
  hashText([
    'story',
    story.id,
    ...STAGES.map((s) => `${s.name} ${s.version}`),
    english().code,
    ...story.documents,
    ...corrections.map((c) => JSON.stringify([c, documentsOfChange(c).map((d) => storyOf.get(d))])),
  ]);

/** The report of one story: the kept one, or made and kept now. */
export const storyReport = async (
  store: Store,
  story: Story,
  tellers: Tellers = tellHere,
): Promise<Report> => {
  const said = await saidAmong(store, story, await keptCorrections(store));
  const key = keyOf(story, said);
  const kept = await store.result(key);
  if (kept !== null) return JSON.parse(kept) as Report;
  const report = await made(store, story, said, tellers);
  await store.keepResult(key, 'story', JSON.stringify(report), story.id);
  return report;
};

/** All stories of several articles that have no report as they stand now: new ones, and those that a stopped run left. */
export const untraced = async (store: Store): Promise<Story[]> => {
  const [kept, corrections] = [new Set(await store.results()), await keptCorrections(store)];
  const found: Story[] = [];
  for (const story of await store.stories())
    if (story.documents.length > 1 && !kept.has(keyOf(story, await saidAmong(store, story, corrections))))
      found.push(story);
  return found;
};

/** The kept report, null where the story has not been traced yet. */
export const keptReport = async (
  store: Store,
  story: Story,
  corrections?: readonly Correction[],
): Promise<Report | null> => {
  const said = await saidAmong(store, story, corrections ?? (await keptCorrections(store)));
  const kept = await store.result(keyOf(story, said));
  return kept === null ? null : (JSON.parse(kept) as Report);
};

const made = async (
  store: Store,
  story: Story,
  { corrections, storyOf }: Said,
  { tell }: Tellers,
): Promise<Report> => {
  const documents = correctFacts(await store.documents(story.documents), corrections);
  const { story: told, sentences } = await tell({ story, documents, corrections });
  const articles = documents.map((document, i) => ({ document, annotations: { sentences: sentences[i]! } }));
  // What speaks of no article in particular is told where it found something, not in every story.
  const heeded = corrections.filter(
    (c) => documentsOfChange(c).length > 0 || told.corrections?.includes(c.id),
  );
  return reportOf(articles, [told], { corrections: heeded, storyOf });
};

export interface Shelf {
  readonly story: string;
  readonly title: string;
  readonly articles: number;
  /** Independent origins; null where the story has not been traced. */
  readonly origins: number | null;
  /** First and last date of publication, null where no article has one. */
  readonly from: string | null;
  readonly until: string | null;
}

export interface ShelvesOptions {
  /** Also stories of one article. */
  readonly single?: boolean;
  /** Only these stories. */
  readonly ids?: readonly string[];
}

/** What a list shows of each story, latest first. */
export const shelves = async (
  store: Store,
  { single = false, ids }: ShelvesOptions = {},
): Promise<Shelf[]> => {
  const corrections = await keptCorrections(store);
  const rows: Shelf[] = [];
  for (const story of await store.stories(ids)) {
    if (single || story.documents.length > 1) rows.push(await shelfOf(store, story, corrections));
  }
  const key = (s: Shelf) => s.until ?? '';
  return rows.sort((a, b) => (key(a) > key(b) ? -1 : key(a) < key(b) ? 1 : a.story < b.story ? -1 : 1));
};

const shelfOf = async (store: Store, story: Story, corrections: readonly Correction[]): Promise<Shelf> => {
  const report = await keptReport(store, story, corrections);
  const documents = correctFacts(await store.documents(story.documents), corrections);
  const dates = documents.flatMap((d) => (d.published ? [d.published.slice(0, 10)] : [])).sort();
  return {
    story: story.id,
    title:
      report?.stories[0]?.title ?? documents.find((d) => d.title)?.title ?? documents[0]!.text.slice(0, 60),
    articles: documents.length,
    origins: report?.stories[0]?.lineage.origins.length ?? null,
    from: dates[0] ?? null,
    until: dates.at(-1) ?? null,
  };
};
