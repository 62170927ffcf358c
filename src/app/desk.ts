/** The desk's reports: each is made from what a user gave, kept in memory until the desk is closed. */
import { Failure, type Diagnostic, type Document, type Report } from '../model/index.ts';
import { pagesOf } from '../readers/pages-of.ts';
import { distinctIds, extract } from '../stages/extract/index.ts';
import { traceDocuments } from '../stages/index.ts';
import { english } from './language.ts';
import { readDocuments } from './read-articles.ts';
import type { DeskReport } from './render.ts';

/** What a user gave: files and pasted texts by name, and addresses of pages. */
export interface Given {
  readonly files: readonly { readonly name: string; readonly bytes: Uint8Array }[];
  readonly addresses: readonly string[];
}

export interface Desk {
  /** Starts a trace and gives its id at once. */
  readonly start: (given: Given) => string;
  readonly list: () => readonly DeskReport[];
  readonly about: (id: string) => DeskReport | undefined;
  readonly report: (id: string) => Report | undefined;
}

/** A desk is for one person and one day: beyond this the oldest reports are let go. */
const MOST_REPORTS = 50;

export const openDesk = (): Desk => {
  const entries = new Map<string, { about: DeskReport; report?: Report }>();
  let count = 0;
  const run = async (id: string, given: Given): Promise<void> => {
    try {
      const report = await traceGiven(given);
      entries.set(id, { about: describe(id, report), report });
    } catch (error) {
      const note =
        error instanceof Failure
          ? `${error.message}. ${error.hint ?? ''}`
          : 'Something went wrong inside Vorlage.';
      entries.set(id, { about: { id, title: 'No report', state: 'failed', note } });
    }
  };
  return {
    start: (given) => {
      const id = String(++count);
      const n = given.files.length + given.addresses.length;
      const note = `Reading and comparing ${n === 1 ? 'one article or list' : `${n} articles`}.`;
      entries.set(id, { about: { id, title: 'New report', state: 'running', note } });
      if (entries.size > MOST_REPORTS) entries.delete(entries.keys().next().value!);
      // The answer must leave before the work begins, which keeps this one thread busy.
      setTimeout(() => void run(id, given), 50);
      return id;
    },
    list: () => [...entries.values()].map((e) => e.about).reverse(),
    about: (id) => entries.get(id)?.about,
    report: (id) => entries.get(id)?.report,
  };
};

const describe = (id: string, report: Report): DeskReport => {
  const largest = [...report.stories].sort((a, b) => b.documents.length - a.documents.length)[0];
  const origins = largest?.lineage.origins.length ?? 0;
  const articles = largest?.documents.length ?? 0;
  const note = `${articles} article${articles === 1 ? '' : 's'}, ${origins} origin${origins === 1 ? '' : 's'}`;
  return { id, title: largest?.title ?? 'No story', state: 'done', note };
};

const traceGiven = async (given: Given): Promise<Report> => {
  const documents: Document[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const { name, bytes } of given.files)
    for (const read of await pagesOf(bytes, name)) {
      const found =
        'page' in read ? await extract(read.page) : { document: null, diagnostics: [read.diagnostic] };
      if (found.document) documents.push(found.document);
      else diagnostics.push(...found.diagnostics);
    }
  if (given.addresses.length > 0) {
    const fetched = await readDocuments(given.addresses);
    documents.push(...fetched.documents);
    diagnostics.push(...fetched.diagnostics);
  }
  if (documents.length === 0) {
    const why = diagnostics.map((d) => `${d.file ?? 'input'}: ${d.message}`).slice(0, 5);
    throw new Failure(
      'nothing-read',
      ['No article could be read', ...why].join('\n'),
      'Give two or more articles.',
    );
  }
  return traceDocuments(distinctIds(documents), english(), diagnostics);
};
