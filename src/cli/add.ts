/** `vorlage add`: keeps articles in a library, sorts them into stories, traces what changed, and says what that was. */
import { Command } from '@commander-js/extra-typings';
import type { Kept } from '../app/library-add.ts';
import type { Store } from '../app/open.ts';
import { Failure, type Document, type StoryChange } from '../model/index.ts';
import { libraryOption, say, withLibrary } from './library.ts';
import { memoryOption, tellMemory, tellMore, verboseOption } from './memory-options.ts';
import { showProgress } from './progress.ts';
import { whenStopped } from './stop.ts';
import { tellChanges } from './tell-changes.ts';
import { tellTroubles, type Troubles } from './troubles.ts';
import { workersOption } from './workers-option.ts';

const KEPT = `
Ctrl-C at any moment, a crash or a power cut: every article of a line "kept …" is safe, and so is every
story that was traced. The same command goes on from there.

An article is known again by the id that its row gives it, else by its address (url), else by its words: title,
text, outlet and day, whatever the file is called; a file by its name, title and text. Under a known id or address
a new text that shares at least half with the old one takes its place (the one of the earlier day gives way); the
old text stays in the library, in no story, and its id leads to the new one. A text that was here before changes
nothing. Where less is shared, or another outlet is named, both are kept.

A story keeps its id while it grows. Where stories become one, the id of the larger stays and the others lead to it;
where one falls apart, the larger part keeps the id.

--json     {"kept": id, "file", "replaces"?} for each article, then {"story": id, "change", "articles", "before",
           "from", "outOf"} for each story that is not as it was. change: new, grew, shrank, changed (as many
           articles, but others, or a new text of one), merged (the stories "from" went into it), split (it came
           out of the story "outOf")
`;

export const addCommand = () =>
  new Command('add')
    .description('adds articles to a library, sorts them into stories and traces the stories that changed')
    .argument('[input...]', 'files, folders, globs, addresses, or - for standard input')
    .option(
      '--jsonl <file>',
      'a line {text, id?, url?, title?, outlet?, published?, …} per article; - for standard input',
    )
    .addOption(libraryOption())
    .option('--no-trace', 'sort only; a story is traced when it is first shown')
    .option('--json', 'one JSON line per article kept and per story changed')
    .addOption(workersOption())
    .addOption(memoryOption())
    .addOption(verboseOption())
    .addHelpText('after', KEPT)
    .action(async (inputs, { jsonl, library, json = false, ...options }) => {
      if (inputs.length > 0 === (jsonl !== undefined))
        throw new Failure('usage', 'name either inputs or --jsonl FILE', 'See "vorlage add --help".');
      const { existsSync } = await import('node:fs');
      const { documentsOf, documentsOfRows } = await import('../app/read-articles.ts');
      const troubles = tellTroubles();
      const all =
        jsonl === undefined ? documentsOf(inputs, troubles.tell) : documentsOfRows(jsonl, troubles.tell);
      // A library that is not there yet is made when there is something to keep in it.
      const documents = existsSync(library) ? all : await begun(all);
      await withLibrary(library, true, (store) => add(store, documents, troubles, { ...options, json }));
    });

interface AddOptions {
  readonly trace: boolean;
  readonly json: boolean;
  readonly workers?: number | undefined;
  readonly memory: number;
  readonly verbose?: true | undefined;
}

const add = async (
  store: Store,
  documents: AsyncIterable<Document>,
  troubles: Troubles,
  { trace, json, workers, memory, verbose }: AddOptions,
): Promise<void> => {
  const { keep, traceNew } = await import('../app/library-add.ts');
  const { sortWaiting } = await import('../app/library-sort.ts');
  const { untraced } = await import('../app/library-trace.ts');
  const { report, done } = showProgress();
  whenStopped(done, 'All articles that it called kept are safe; the same command goes on from there.');
  const counts = { read: 0, added: 0, replaced: 0 };
  for await (const batch of keep(store, documents)) {
    counts.read += batch.documents.length;
    counts.added += batch.added.length;
    counts.replaced += batch.replaced.length;
    tellKept(batch, json);
    report('read', counts.read, 0);
  }
  let spilled = 0;
  const used = (bytes: number): void => void (spilled += bytes);
  const { changes } = await sortWaiting(store, { progress: report, memory, used });
  if (trace) await traceNew(store, await untraced(store), report, workers);
  done();
  if (counts.read === 0) throw nothingRead();
  if (verbose) tellMemory(memory, spilled);
  else tellMore(memory);
  await tellEnd(store, counts, changes, json);
  troubles.end();
};

/** The same, of which the first has been read. Throws a Failure where there is none. */
const begun = async <T>(items: AsyncGenerator<T>): Promise<AsyncIterable<T>> => {
  const first = await items.next();
  if (first.done === true) throw nothingRead();
  return (async function* () {
    yield first.value;
    yield* items;
  })();
};

const nothingRead = () => new Failure('nothing-read', 'no article could be read');

const tellKept = ({ documents, replaced }: Kept, json: boolean): void => {
  const replaces = new Map(replaced.map((r) => [r.by, r.document]));
  for (const { id, file } of documents) {
    const old = replaces.get(id);
    if (json) say(JSON.stringify({ kept: id, file, ...(old === undefined ? {} : { replaces: old }) }));
    else say(`kept ${id} ${file ?? ''}${old === undefined ? '' : `, a new text in place of ${old}`}`);
  }
};

const tellEnd = async (
  store: Store,
  { read, added, replaced }: { readonly read: number; readonly added: number; readonly replaced: number },
  changes: readonly StoryChange[],
  json: boolean,
): Promise<void> => {
  await tellChanges(store, changes, json);
  if (json) return;
  const { changesSummary } = await import('../views/story-changes.ts');
  const texts = replaced === 0 ? '' : replaced === 1 ? '; 1 article has a new text' : `; ${replaced} articles have a new text`; // prettier-ignore
  say(`${added} new, ${read - added} known already${texts}. ${changesSummary(changes)}. "vorlage stories" lists them.`); // prettier-ignore
};
