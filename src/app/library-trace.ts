/** Reports on stories of a library. A report is made once for the same articles and the same stages, and kept. */
import { hashText } from '../algorithms/hash.ts';
import type { Store } from '../engines/engine.ts';
import { Failure, REPORT_SCHEMA, type Report, type Story } from '../model/index.ts';
import { annotate } from '../stages/annotate/index.ts';
import { reportStory, STAGES } from '../stages/index.ts';
import { reportDocument } from '../stages/report/index.ts';
import { VERSION } from '../version.ts';
import { english } from './language.ts';

const keyOf = (story: Story): string =>
  hashText('story', ...STAGES.map((s) => `${s.name} ${s.version}`), english().code, ...story.documents);

/** The report of one story: the kept one, or made and kept now. */
export const storyReport = async (store: Store, story: Story): Promise<Report> => {
  const key = keyOf(story);
  const kept = await store.result(key);
  if (kept !== null) return JSON.parse(kept) as Report;
  const report = await made(store, story);
  await store.keepResult(key, 'story', JSON.stringify(report));
  return report;
};

/** The kept report, null where the story has not been traced yet. */
export const keptReport = async (store: Store, story: Story): Promise<Report | null> => {
  const kept = await store.result(keyOf(story));
  return kept === null ? null : (JSON.parse(kept) as Report);
};

const made = async (store: Store, story: Story): Promise<Report> => {
  const documents = await store.documents(story.documents);
  const articles = documents.map((document) => ({ document, annotations: annotate(document, english()) }));
  return {
    schema: REPORT_SCHEMA,
    documents: articles.map((a) => reportDocument(a.document, a.annotations.sentences)),
    stories: [reportStory(story, articles, english())],
    diagnostics: [],
    method: { tool: 'vorlage', version: VERSION, stages: STAGES },
  };
};

/** The story that the user means: by its id, the beginning of it, or the id of one of its articles. */
export const findStory = async (store: Store, name: string): Promise<Story> => {
  const holding = await store.storiesOf([name]);
  if (holding[0]) return holding[0];
  const found = (await store.stories()).filter((s) => s.id.startsWith(name));
  if (found.length === 1) return found[0]!;
  throw new Failure('not-found', found.length === 0 ? `no story ${name} in this library` : `${name} could be any of ${found.length} stories`, '"vorlage stories" lists them.'); // prettier-ignore
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

/** What a list shows of each story, latest first; stories of one article only where asked for. */
export const shelves = async (store: Store, single = false): Promise<Shelf[]> => {
  const rows: Shelf[] = [];
  for (const story of await store.stories()) {
    if (single || story.documents.length > 1) rows.push(await shelfOf(store, story));
  }
  const key = (s: Shelf) => s.until ?? '';
  return rows.sort((a, b) => (key(a) > key(b) ? -1 : key(a) < key(b) ? 1 : a.story < b.story ? -1 : 1));
};

const shelfOf = async (store: Store, story: Story): Promise<Shelf> => {
  const report = await keptReport(store, story);
  const documents = await store.documents(story.documents);
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
