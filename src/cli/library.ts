/** The commands on a library: `add`, `stories`, `show`, `search`. */
import { Command, Option } from '@commander-js/extra-typings';
import type { Store } from '../app/open.ts';
import { Failure } from '../model/index.ts';
import { memoryOption, tellMemory, tellMore, verboseOption } from './memory-options.ts';
import { showProgress } from './progress.ts';
import { whenStopped } from './stop.ts';
import { tellTroubles } from './troubles.ts';
import { workersOption } from './workers-option.ts';

export const libraryOption = () =>
  new Option('-l, --library <file>', 'the library file').default('vorlage.db').env('VORLAGE_LIBRARY');

export const say = (line: string): void => void process.stdout.write(`${line}\n`);

/** Runs `work` on the library and closes it, whatever happens. Only what writes may make one. */
export const withLibrary = async <T>(
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

const KEPT = `
Ctrl-C at any moment, a crash or a power cut: every article of a line "kept …" is safe, and so is every
story that was traced. The same command goes on from there.
`;

export const addCommand = () =>
  new Command('add')
    .description('adds articles to a library, sorts them into stories and traces the stories that changed')
    .argument('[input...]', 'files, folders, globs, addresses, or - for standard input')
    .option(
      '--jsonl <file>',
      'a line {text, title?, outlet?, published?, …} per article; - for standard input',
    )
    .addOption(libraryOption())
    .option('--no-trace', 'sort only; a story is traced when it is first shown')
    .addOption(workersOption())
    .addOption(memoryOption())
    .addOption(verboseOption())
    .addHelpText('after', KEPT)
    .action((inputs, { library, trace, jsonl, workers, memory, verbose }) => {
      if (inputs.length > 0 === (jsonl !== undefined))
        throw new Failure('usage', 'name either inputs or --jsonl FILE', 'See "vorlage add --help".');
      return withLibrary(library, true, async (store) => {
        const { keep, sortWaiting, traceNew } = await import('../app/library-add.ts');
        const { untraced } = await import('../app/library-trace.ts');
        const { documentsOf, documentsOfRows } = await import('../app/read-articles.ts');
        const { report, done } = showProgress();
        const troubles = tellTroubles();
        whenStopped(done, 'All articles that it called kept are safe; the same command goes on from there.');
        const documents =
          jsonl === undefined ? documentsOf(inputs, troubles.tell) : documentsOfRows(jsonl, troubles.tell);
        let [read, added] = [0, 0];
        for await (const batch of keep(store, documents)) {
          read += batch.documents.length;
          added += batch.added.length;
          for (const { id, file } of batch.documents) say(`kept ${id} ${file ?? ''}`);
          report('read', read, 0);
        }
        let spilled = 0;
        const used = (bytes: number): void => void (spilled += bytes);
        const changed = await sortWaiting(store, { progress: report, memory, used });
        if (trace) await traceNew(store, await untraced(store), report, workers);
        done();
        if (read === 0) throw new Failure('nothing-read', 'no article could be read');
        if (verbose) tellMemory(memory, spilled);
        else tellMore(memory);
        say(`${added} new, ${read - added} known already; ${changed.length} stories new or changed. "vorlage stories" lists them.`); // prettier-ignore
        troubles.end();
      });
    });

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

const NOTHING = 'nothing to trace';

/** The date is the last one, by which the list is ordered. */
const lineOf = (row: {
  story: string;
  title: string;
  articles: number;
  origins: number | null;
  until: string | null;
}): string => {
  const traced =
    row.origins === null ? 'not traced yet' : `${row.origins} ${row.origins === 1 ? 'origin' : 'origins'}`;
  const origins = row.articles === 1 ? NOTHING : traced;
  const articles = `${row.articles} ${row.articles === 1 ? 'article' : 'articles'}`;
  return [
    row.story.slice(0, 8),
    (row.until ?? '').padEnd(10),
    articles.padStart(12),
    origins.padStart(NOTHING.length),
    row.title,
  ].join('  ');
};

export const showCommand = () =>
  new Command('show')
    .description('shows a story of a library: who derived from whom, and what was changed')
    .argument('<story>', 'its id, the beginning of it, or the id of one of its articles, ours or your own')
    .addOption(libraryOption())
    .option('-o, --out <file>', 'write the report here; the ending says the format')
    .option('--ids', 'also the ids of articles and differences, for "vorlage correct"')
    .action((name, { library, out, ids = false }) =>
      withLibrary(library, false, async (store) => {
        const { findStory, storyReport } = await import('../app/library-trace.ts');
        const report = await storyReport(store, await findStory(store, name));
        const { terminalSummary } = await import('../views/terminal.ts');
        process.stdout.write(terminalSummary(report, { ids }));
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
        const { searchLibrary } = await import('../app/library-correct.ts');
        const quoted = words.map((w) => (/\s/.test(w) ? `"${w}"` : w));
        const hits = await searchLibrary(store, quoted.join(' '), LIMIT);
        for (const hit of hits) {
          if (json) say(JSON.stringify(hit));
          else say(`${hit.document}  ${hit.published?.slice(0, 10) ?? ''}  ${hit.outlet ?? ''}  ${hit.title ?? ''}\n  story ${hit.story?.slice(0, 8) ?? '(none yet)'}: ${hit.excerpt.replaceAll(/\s+/g, ' ')}`); // prettier-ignore
        }
        if (hits.length === 0 && !json) say('Nothing found.');
      }),
    );
