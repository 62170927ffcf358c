/** What the commands on a library share, and those that look into it: `show`, `search`. */
import { Command, Option } from '@commander-js/extra-typings';
import type { Store } from '../app/open.ts';
import { Failure } from '../model/index.ts';

export const libraryOption = () =>
  new Option('-l, --library <file>', 'the library file').default('vorlage.db').env('VORLAGE_LIBRARY');

export const say = (line: string): void => void process.stdout.write(`${line}\n`);

/** What is no answer but good to know goes beside it. */
export const note = (what: string): void => void process.stderr.write(`vorlage: note: ${what}\n`);

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

export const showCommand = () =>
  new Command('show')
    .description('shows a story of a library: who derived from whom, and what was changed')
    .argument(
      '<story>',
      'its id (also one that went into it), the beginning of it, or the id of one of its articles, ours or your own',
    )
    .addOption(libraryOption())
    .option('-o, --out <file>', 'write the report here; the ending says the format')
    .option('--ids', 'also the ids of articles and differences, for "vorlage correct"')
    .action((name, { library, out, ids = false }) =>
      withLibrary(library, false, async (store) => {
        const { findStory } = await import('../app/find-story.ts');
        const { storyReport } = await import('../app/library-trace.ts');
        const report = await storyReport(store, await findStory(store, name, note));
        const { terminalSummary } = await import('../views/terminal.ts');
        process.stdout.write(terminalSummary(report, { ids }));
        if (out === undefined) return;
        const { writeReport } = await import('../app/write-report.ts');
        await writeReport(report, out);
        say(`The report is in ${out}`);
      }),
    );

const LIMIT = 20;

const limitOf = (written: string): number => {
  if (!/^[1-9]\d{0,8}$/.test(written))
    throw new Failure('usage', `"${written}" is no number of articles`, 'Write it as 50.');
  return Number(written);
};

export const searchCommand = () =>
  new Command('search')
    .description('finds articles of a library by their words; "in quotation marks" for phrases')
    .argument('<words...>', 'words that must all be there')
    .addOption(libraryOption())
    .option('--limit <number>', 'so many articles at most, the best first', limitOf, LIMIT)
    .option('--json', 'one JSON line per article')
    .action((words, { library, limit, json }) =>
      withLibrary(library, false, async (store) => {
        const { searchLibrary } = await import('../app/library-correct.ts');
        const wanted = words.map((w) => (/\s/.test(w) ? `"${w}"` : w)).join(' ');
        const hits = await searchLibrary(store, wanted, limit);
        for (const hit of hits) {
          if (json) say(JSON.stringify(hit));
          else say(`${hit.document}  ${hit.published?.slice(0, 10) ?? ''}  ${hit.outlet ?? ''}  ${hit.title ?? ''}\n  story ${hit.story?.slice(0, 8) ?? '(none yet)'}: ${hit.excerpt.replaceAll(/\s+/g, ' ')}`); // prettier-ignore
        }
        if (hits.length === 0 && !json) say('Nothing found.');
        const all = hits.length < limit ? hits.length : await store.countFound(wanted);
        if (all > hits.length)
          note(`these are the best ${hits.length} of ${all} articles; --limit ${all} gives all of them`);
      }),
    );
