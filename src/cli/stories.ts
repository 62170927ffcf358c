/** `vorlage stories`: what is in a library, what is new, and whether it would be the same sorted anew. */
import { Command } from '@commander-js/extra-typings';
import type { Store } from '../app/open.ts';
import { Failure } from '../model/index.ts';
import { libraryOption, say, withLibrary } from './library.ts';
import { memoryOption } from './memory-options.ts';
import { showProgress } from './progress.ts';
import { sinceTime } from './since.ts';
import { tellChanges } from './tell-changes.ts';

const HELP = `
--anew     A large library sorts what comes in among its neighbours only. This sorts all articles in one batch and
           says which stories would be other ones; --accept makes them so (ids stay as "vorlage add" keeps them,
           corrections are heeded). Nothing is changed without it.
`;

export const storiesCommand = () =>
  new Command('stories')
    .description('lists the stories of a library, latest first')
    .addOption(libraryOption())
    .option('--all', 'also stories of one article')
    .option('--since <time>', 'only those new or changed since then: 2031-02-03, or 2031-02-03T08:00')
    .option('--anew', 'compare with sorting all articles anew in one batch')
    .option('--accept', 'with --anew: take over what differs')
    .option('--json', 'one JSON line per story')
    .addOption(memoryOption())
    .addHelpText('after', HELP)
    .action(({ library, all = false, since, anew = false, accept = false, json = false, memory }) => {
      if (accept && !anew)
        throw new Failure('usage', '--accept goes with --anew', 'See "vorlage stories --help".');
      return withLibrary(library, accept, (store) =>
        anew ? compareAnew(store, { accept, json, memory }) : listStories(store, { all, since, json }),
      );
    });

const listStories = async (
  store: Store,
  { all, since, json }: { readonly all: boolean; readonly since: string | undefined; readonly json: boolean },
): Promise<void> => {
  const { shelves } = await import('../app/library-trace.ts');
  const ids = since === undefined ? {} : { ids: await store.storiesSince(sinceTime(since)) };
  const rows = await shelves(store, { single: all, ...ids });
  for (const row of rows) say(json ? JSON.stringify(row) : lineOf(row));
  if (rows.length > 0 || json) return;
  if (since !== undefined)
    say(`No story is new or other than it was since ${since}.${all ? '' : ' --all lists single articles.'}`); // prettier-ignore
  else say('No two articles here report the same event. --all lists single articles.');
};

const compareAnew = async (
  store: Store,
  { accept, json, memory }: { readonly accept: boolean; readonly json: boolean; readonly memory: number },
): Promise<void> => {
  const { sortAnew } = await import('../app/library-anew.ts');
  const { report, done } = showProgress();
  const { stories, same, changes, change } = await sortAnew(store, { memory, progress: report });
  if (accept) await store.changeStories(change);
  done();
  const titles = await titlesOf(store, change.made);
  await tellChanges(store, changes, json, ({ story }) => titles.get(story) ?? '');
  if (json) return;
  const told = `${same} of ${stories} stories ${accept ? 'stayed' : 'would stay'} as they are.`;
  const what = accept ? 'The rest is as told.' : 'Nothing was changed; --accept takes it over.';
  say(changes.length === 0 ? 'Sorted anew in one batch, all stories are as they are.' : `${told} ${what}`);
};

/** What is not in the library yet is called by the title of its first article. */
const titlesOf = async (
  store: Store,
  stories: readonly { readonly id: string; readonly documents: readonly string[] }[],
): Promise<Map<string, string>> => {
  const heads = await store.documents(stories.map((s) => s.documents[0]!));
  const titleOf = new Map(heads.map((d) => [d.id, d.title ?? d.text.slice(0, 60)]));
  return new Map(stories.map((s) => [s.id, titleOf.get(s.documents[0]!) ?? '']));
};

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
