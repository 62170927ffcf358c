/** `vorlage cluster`: which documents report the same event. */
import { Command } from '@commander-js/extra-typings';
import { memoryOption, verboseOption } from './memory-options.ts';
import { readersOption } from './workers-option.ts';

const MEANING = `
margin   how far the nearest decision about the story was from falling out otherwise, 0 to 1: that two parts
         of it report one event, and that the story most like it reports another; of a copy or an excerpt,
         how far what it shares lies above the least that counts. 1 also where nothing else was like it at
         all, 0 where there is nothing to judge by, as in an empty text

Nothing is kept between two runs: Ctrl-C leaves no file behind, and the same command begins anew. A pile that
grows is better kept in a library ("vorlage add"), which goes on where it was stopped.
`;

export const clusterCommand = () =>
  new Command('cluster')
    .description('sorts documents into stories: one JSON line {id, story, margin} for each')
    .argument('[input...]', 'files, folders, globs, addresses, or - for standard input')
    .option('--jsonl <file>', 'a line {id, text or sentences, title?, published?} per document')
    .addOption(memoryOption())
    .addOption(
      readersOption('one a core where the pile is large and --memory has room for them, from 1GB on'),
    )
    .addOption(verboseOption())
    .addHelpText('after', MEANING)
    .action(async (inputs, { jsonl, memory, workers, verbose }) => {
      const { membershipsOf } = await import('../app/cluster-documents.ts');
      const { runPile } = await import('./documents.ts');
      await runPile(membershipsOf, { inputs, jsonl, memory, workers, verbose });
    });
