/** `vorlage correct`: what the user sets right in a library, kept beside the articles, listed, undone, exported and imported. */
import { Command, Option } from '@commander-js/extra-typings';
import type { Store } from '../app/open.ts';
import { Failure, type Change, type Correction, type Report, type ReportStory } from '../model/index.ts';
import { libraryOption, say, withLibrary } from './library.ts';
import { showProgress } from './progress.ts';

/** The story that a correction is about, as it is told now. */
interface About {
  readonly store: Store;
  readonly report: Report;
  readonly story: ReportStory;
  /** The id of the article that the user calls so. */
  readonly article: (name: string) => string;
}

const aboutStory = async (store: Store, name: string): Promise<About> => {
  const { findStory } = await import('../app/find-story.ts');
  const { storyReport } = await import('../app/library-trace.ts');
  const { documentsNamed } = await import('../views/explain.ts');
  const report = await storyReport(store, await findStory(store, name));
  const article = (called: string): string => {
    const found = documentsNamed(report, called);
    if (found.length === 1) return found[0]!;
    const trouble = found.length === 0 ? `no article of this story is called ${called}` : `${called} could be any of ${found.length} articles`; // prettier-ignore
    throw new Failure('not-found', trouble, `"vorlage show ${name} --ids" lists them.`);
  };
  return { store, report, story: report.stories[0]!, article };
};

const correctWithProgress = async (
  store: Store,
  change: { readonly add?: readonly Correction[]; readonly undo?: readonly string[] },
): Promise<void> => {
  const { correctLibrary } = await import('../app/library-correct.ts');
  const { report, done } = showProgress();
  await correctLibrary(store, change, report);
  done();
};

/** Keeps the correction and says what became of it. */
const keep = async (store: Store, change: Change, note: string | undefined): Promise<void> => {
  const { correctionNow } = await import('../app/corrections.ts');
  const { correctionsOfLibrary } = await import('../app/library-correct.ts');
  const correction = correctionNow({ ...change, ...(note ? { note } : {}) });
  await correctWithProgress(store, { add: [correction] });
  const kept = (await correctionsOfLibrary(store)).find((c) => c.id === correction.id)!;
  const { outcomeWords } = await import('../views/correction-words.ts');
  say(`${kept.id} kept. ${outcomeWords(kept)}`.trim());
  say(`"vorlage correct undo ${kept.id}" takes it back.`);
};

const STORY = ['<story>', 'its id, the beginning of it, or the id of one of its articles'] as const;

/** A command that makes one correction of a story; `words` are its arguments after the story. */
const verb = (
  name: string,
  description: string,
  words: readonly (readonly [string, string])[],
  changeOf: (about: About, words: readonly string[]) => Change | Promise<Change>,
) => {
  const command = new Command(name)
    .description(description)
    .argument(...STORY)
    .addOption(libraryOption())
    .addOption(new Option('-n, --note <words>', 'why, for yourself and others'));
  for (const [word, what] of words) command.argument(word, what);
  return command.action((story, ...rest: unknown[]) => {
    const { library, note } = command.opts();
    const given = rest
      .slice(0, words.length)
      .flat()
      .filter((w) => typeof w === 'string');
    return withLibrary(library, true, async (store) =>
      keep(store, await changeOf(await aboutStory(store, story), given), note),
    );
  });
};

const ARTICLE = ['<article>', 'its outlet, file or id'] as const;
const ARTICLES = ['<article...>', 'their outlets, files or ids'] as const;

const differenceOf = async ({ story }: About, id: string): Promise<Change> => {
  const variant = story.variants.find((v) => v.id === id);
  if (!variant)
    throw new Failure('not-found', `no difference ${id} in this story`, '"vorlage show STORY --ids" lists them.'); // prettier-ignore
  return (await import('../views/changes.ts')).rejectionOfVariant(variant);
};

const edgeOf = async ({ story, article }: About, from: string, to: string): Promise<Change> => {
  const { nodes, edges } = story.lineage;
  const lost = nodes.find((n) => n.kind === 'lost' && [n.id, n.label].includes(from));
  const [source, copy] = [lost?.id ?? article(from), article(to)];
  const edge = edges.find((e) => e.from === source && e.to === copy);
  if (!edge) throw new Failure('not-found', `${to} is not said to be made from ${from}`);
  return (await import('../views/changes.ts')).rejectionOfEdge(edge, story);
};

const changes = () => import('../views/changes.ts');

const VERBS = () => [
  verb('outlet', 'says who published an article; without a name: nobody knows', [ARTICLE, ['[outlet]', 'its name']],
    ({ article }, [name, outlet]) => ({ kind: 'set-outlet', document: article(name!), outlet: outlet ?? null })),
  verb('date', 'says when an article was published; without a date: nobody knows', [ARTICLE, ['[date]', '2024-05-17, or 2024-05-17T09:30']],
    ({ article }, [name, published]) => ({ kind: 'set-date', document: article(name!), published: published ?? null })),
  verb('merge', 'says that stories are one', [['<other...>', 'the other stories']],
    async ({ store, story }, others) => {
      const rest = await Promise.all(others.map(async (name) => (await aboutStory(store, name)).story));
      return (await changes()).mergeOf([story, ...rest]);
    }),
  verb('split', 'says that some articles of a story are a story of their own', [ARTICLES],
    async ({ story, article }, names) => (await changes()).splitOf(story, names.map(article))),
  verb('move', 'moves an article into another story', [ARTICLE, ['<to>', 'the other story']],
    async ({ store, report, article }, [name, to]) =>
      (await changes()).moveOf(report, article(name!), (await aboutStory(store, to!)).story)),
  verb('names', 'says that names mean one person or thing', [['<name...>', 'two or more, as they are written']],
    ({ story }, names) => ({ kind: 'join-names', names, documents: story.documents })),
  verb('edge', 'says that an article was not made from another, or from a lost source', [['<from>', 'the source'], ['<to>', 'what was not made from it']],
    (about, [from, to]) => edgeOf(about, from!, to!)),
  verb('difference', 'says that a difference is none', [['<id>', 'its id, as "vorlage show --ids" prints it']],
    (about, [id]) => differenceOf(about, id!)),
]; // prettier-ignore

const listCommand = () =>
  new Command('list')
    .description('lists the corrections, the earliest first')
    .addOption(libraryOption())
    .option('--json', 'one JSON line per correction')
    .action(({ library, json }) =>
      withLibrary(library, false, async (store) => {
        const { correctionsOfLibrary } = await import('../app/library-correct.ts');
        const all = await correctionsOfLibrary(store);
        const { correctionLine, correctionTeller } = await import('../views/correction-words.ts');
        const { documentsOfChange } = await import('../model/index.ts');
        const told = correctionTeller(await store.documents(all.flatMap(documentsOfChange)));
        for (const c of all) say(json ? JSON.stringify(c) : `${c.id}  ${c.when?.slice(0, 10) ?? '          '}  ${correctionLine(c, told)}`); // prettier-ignore
        if (all.length === 0 && !json) say('Nothing was corrected yet.');
      }),
    );

const undoCommand = () =>
  new Command('undo')
    .description('takes corrections back: all is as if they had never been made')
    .argument('<id...>', 'their ids, as "vorlage correct list" prints them')
    .addOption(libraryOption())
    .action((ids, { library }) =>
      withLibrary(library, true, async (store) => {
        await correctWithProgress(store, { undo: ids });
        say(`${ids.length === 1 ? 'One correction is' : `${ids.length} corrections are`} undone.`);
      }),
    );

const exportCommand = () =>
  new Command('export')
    .description('writes the corrections for another library, or for "vorlage trace --corrections"')
    .argument('[file]', 'left out: standard output')
    .addOption(libraryOption())
    .action((file, { library }) =>
      withLibrary(library, false, async (store) => {
        const { exportCorrections, writeCorrections } = await import('../app/corrections.ts');
        const all = await store.corrections();
        if (file === undefined) process.stdout.write(exportCorrections(all));
        else await writeCorrections(file, all);
      }),
    );

const importCommand = () =>
  new Command('import')
    .description('adds the corrections of a file; those that are here already stay as they are')
    .argument('<file>', 'what "vorlage correct export" or the desk wrote')
    .addOption(libraryOption())
    .action((file, { library }) =>
      withLibrary(library, true, async (store) => {
        const { readCorrections } = await import('../app/corrections.ts');
        const add = await readCorrections(file);
        await correctWithProgress(store, { add });
        say(`${add.length} ${add.length === 1 ? 'correction' : 'corrections'} read. "vorlage correct list" says what became of each.`); // prettier-ignore
      }),
    );

export const correctCommand = () => {
  const command = new Command('correct')
    .description(
      'sets a library right: outlets, dates, names, stories, copies, differences; and takes it back',
    )
    .addHelpText('after', '\nA story and what is in it are named as "vorlage show STORY --ids" prints them.');
  for (const sub of [...VERBS(), listCommand(), undoCommand(), exportCommand(), importCommand()])
    command.addCommand(sub as Command);
  return command;
};
