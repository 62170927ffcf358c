/** The desk's reports: each is made from what a user gave, kept in memory with its corrections until the desk is closed. */
import { Failure, type Correction, type Report } from '../model/index.ts';
import { inOrder } from '../stages/correct/index.ts';
import { shareDone, stepWords } from '../views/progress-words.ts';
import type { Articles } from './read-articles.ts';
import { readGiven, type Given } from './read-given.ts';
import type { DeskReport } from '../views/desk/desk-report.ts';
import { openTraceThread } from './trace-thread.ts';

interface Entry {
  readonly about: DeskReport;
  readonly articles: Articles | null;
  readonly corrections: readonly Correction[];
  /** The last one that was finished. */
  readonly report: Report | null;
}

export interface CorrectionsChanged {
  readonly add?: readonly Correction[];
  readonly undo?: readonly string[];
}

export interface Desk {
  /** Starts a trace and gives its id at once. */
  readonly start: (given: Given) => string;
  /** Changes the corrections of a report and traces it anew. Throws a Failure where there is no such report. */
  readonly correct: (id: string, change: CorrectionsChanged) => void;
  readonly list: () => readonly DeskReport[];
  readonly about: (id: string) => DeskReport | undefined;
  readonly report: (id: string) => Report | undefined;
  readonly corrections: (id: string) => readonly Correction[];
  /** Tells of every step of a report until the function that it gives is called. */
  readonly watch: (id: string, listener: (about: DeskReport) => void) => () => void;
  readonly close: () => Promise<void>;
}

/** A desk is for one person and one day: beyond this the oldest reports are let go. */
const MOST_REPORTS = 50;

export const openDesk = (): Desk => {
  const entries = new Map<string, Entry>();
  const listeners = new Map<string, Set<(about: DeskReport) => void>>();
  const thread = openTraceThread();
  let count = 0;
  const put = (id: string, change: Partial<Entry>): void => {
    const before = entries.get(id) ?? { about: starting(id), articles: null, corrections: [], report: null };
    const entry = { ...before, ...change };
    entries.set(id, entry);
    for (const tell of listeners.get(id) ?? []) tell(entry.about);
  };
  const told = (id: string, stage: string, done: number, total: number): void => {
    const of = total > 1 ? `, ${Math.floor(done)} of ${total}` : '';
    const note = `${stepWords(stage)}${of}`;
    put(id, { about: { ...entries.get(id)!.about, note, done: shareDone(stage, done, total) } });
  };
  const run = async (id: string, read: () => Promise<Articles>): Promise<void> => {
    try {
      const articles = await read();
      const { corrections } = entries.get(id)!;
      put(id, { articles });
      const report = await thread.trace({ ...articles, corrections }, (...step) => told(id, ...step));
      // While it was made the user may have said more: then another trace is on its way.
      if (entries.get(id)?.corrections === corrections) put(id, { about: describe(id, report), report });
    } catch (error) {
      put(id, { about: { id, title: 'No report', state: 'failed', note: reasonOf(error) } });
    }
  };
  return {
    start: (given) => {
      const id = String(++count);
      put(id, {});
      if (entries.size > MOST_REPORTS) entries.delete(entries.keys().next().value!);
      void run(id, () => readGiven(given));
      return id;
    },
    correct: (id, { add = [], undo = [] }) => {
      const entry = entries.get(id);
      const { articles } = entry ?? {};
      if (!entry || !articles) throw new Failure('not-found', 'there is no such report', 'It may be from an earlier desk.'); // prettier-ignore
      const kept = inOrder([...entry.corrections, ...add]).filter((c) => !undo.includes(c.id));
      put(id, { corrections: kept, about: { ...starting(id), title: entry.about.title } });
      void run(id, async () => articles);
    },
    list: () => [...entries.values()].map((e) => e.about).reverse(),
    about: (id) => entries.get(id)?.about,
    report: (id) =>
      entries.get(id)?.about.state === 'done' ? (entries.get(id)?.report ?? undefined) : undefined,
    corrections: (id) => entries.get(id)?.corrections ?? [],
    watch: (id, listener) => {
      const set = listeners.get(id) ?? listeners.set(id, new Set()).get(id)!;
      set.add(listener);
      return () => void set.delete(listener);
    },
    close: () => thread.close(),
  };
};

const starting = (id: string): DeskReport => ({
  id,
  title: 'New report',
  state: 'running',
  note: stepWords('read'),
  done: 0,
});

const reasonOf = (error: unknown): string =>
  error instanceof Failure ? `${error.message}\n${error.hint ?? ''}`.trim() : 'Something went wrong inside Vorlage. Try again with fewer articles to find the one that it fails on.'; // prettier-ignore

const describe = (id: string, report: Report): DeskReport => {
  const largest = [...report.stories].sort((a, b) => b.documents.length - a.documents.length)[0];
  const origins = largest?.lineage.origins.length ?? 0;
  const articles = largest?.documents.length ?? 0;
  const note = `${articles} article${articles === 1 ? '' : 's'}, ${origins} origin${origins === 1 ? '' : 's'}`;
  return { id, title: largest?.title ?? 'No story', state: 'done', note };
};
