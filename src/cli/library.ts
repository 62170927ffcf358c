/** The commands on a library: `add`, `stories`, `show`, `search`. */
import { Command, Option } from '@commander-js/extra-typings';
import type { Store } from '../app/open.ts';
import { Failure } from '../model/index.ts';
import { showProgress } from './progress.ts';

const libraryOption = () =>
  new Option('-l, --library <file>', 'the library file').default('vorlage.db').env('VORLAGE_LIBRARY');

const say = (line: string): void => void process.stdout.write(`${line}\n`);

/** Runs `work` on the library and closes it, whatever happens. Only `add` may make one. */
const withLibrary = async <T>(
  file: string,
  write: boolean,
  work: (store: Store) => Promise<T>,
): Promise<T> => {
  const { existsSync } = await import('node:fs');
  if (!write && !existsSync(file)) {
    throw new Failure('not-found', `there is no library ${file}`, 'Make one with "vorlage add INPUT…".');
  }
  const { openLibrary } = await import('../app/open.ts');
  const store = openLibrary(file, { write });
  try {
    return await work(store);
  } finally {
    await store.close();
  }
};

export const addCommand = () =>
  new Command('add')
    .description('adds articles to a library, sorts them into stories and traces the stories that changed')
    .argument('<input...>', 'files, folders, globs, addresses, or - for standard input')
    .addOption(libraryOption())
    .option('--no-trace', 'sort only; a story is traced when it is first shown')
    .action((inputs, { library, trace }) =>
      withLibrary(library, true, async (store) => {
        const { keep, sortWaiting, traceNew } = await import('../app/library-add.ts');
        const { documentsOf, whereAndWhat } = await import('../app/read-articles.ts');
        const { report, done } = showProgress();
        const trouble = (d: Parameters<typeof whereAndWhat>[0]) =>
          void process.stderr.write(`vorlage: ${whereAndWhat(d)}\n`);
        let [read, added] = [0, 0];
        for await (const batch of keep(store, documentsOf(inputs, trouble))) {
          read += batch.documents.length;
          added += batch.added.length;
          for (const { id, file } of batch.documents) say(`kept ${id} ${file ?? ''}`);
          report('read', read, read);
        }
        const changed = await sortWaiting(store, { progress: report });
        if (trace) await traceNew(store, changed, report);
        done();
        if (read === 0) throw new Failure('nothing-read', 'no article could be read');
        say(`${added} new, ${read - added} known already; ${changed.length} stories new or changed. "vorlage stories" lists them.`); // prettier-ignore
      }),
    );

export const storiesCommand = () =>
  new Command('stories')
    .description('lists the stories of a library, latest first')
    .addOption(libraryOption())
    .option('--all', 'also stories of one article')
    .option('--json', 'one JSON line per story')
    .action(({ library, all, json }) =>
      withLibrary(library, false, async (store) => {
        const { shelves } = await import('../app/library-trace.ts');
        const rows = await shelves(store, all);
        for (const row of rows) say(json ? JSON.stringify(row) : lineOf(row));
        if (rows.length === 0 && !json)
          say('No two articles here report the same event. --all lists single articles.');
      }),
    );

const lineOf = (row: {
  story: string;
  title: string;
  articles: number;
  origins: number | null;
  from: string | null;
}): string => {
  const origins =
    row.origins === null ? 'not traced yet' : `${row.origins} ${row.origins === 1 ? 'origin' : 'origins'}`;
  const articles = `${row.articles} ${row.articles === 1 ? 'article' : 'articles'}`;
  return [
    row.story.slice(0, 8),
    (row.from ?? '').padEnd(10),
    articles.padStart(12),
    origins.padStart(14),
    row.title,
  ].join('  ');
};

export const showCommand = () =>
  new Command('show')
    .description('shows a story of a library: who derived from whom, and what was changed')
    .argument('<story>', 'its id, the beginning of it, or the id of one of its articles')
    .addOption(libraryOption())
    .option('-o, --out <file>', 'write the report here; the ending says the format')
    .action((name, { library, out }) =>
      withLibrary(library, false, async (store) => {
        const { findStory, storyReport } = await import('../app/library-trace.ts');
        const report = await storyReport(store, await findStory(store, name));
        const { terminalSummary } = await import('../views/terminal.ts');
        process.stdout.write(terminalSummary(report));
        if (out === undefined) return;
        const { writeReport } = await import('../app/write-report.ts');
        await writeReport(report, out);
        say(`The report is in ${out}`);
      }),
    );

const LIMIT = 20;

export const searchCommand = () =>
  new Command('search')
    .description('finds articles of a library by their words; "in quotation marks" for phrases')
    .argument('<words...>', 'words that must all be there')
    .addOption(libraryOption())
    .option('--json', 'one JSON line per article')
    .action((words, { library, json }) =>
      withLibrary(library, false, async (store) => {
        const hits = await store.search(words.map((w) => (/\s/.test(w) ? `"${w}"` : w)).join(' '), LIMIT);
        for (const hit of hits) {
          if (json) say(JSON.stringify(hit));
          else say(`${hit.document}  ${hit.published?.slice(0, 10) ?? ''}  ${hit.outlet ?? ''}  ${hit.title ?? ''}\n  story ${hit.story?.slice(0, 8) ?? '(none yet)'}: ${hit.excerpt.replaceAll(/\s+/g, ' ')}`); // prettier-ignore
        }
        if (hits.length === 0 && !json) say('Nothing found.');
      }),
    );
