/** `vorlage cluster`: which documents report the same event. */
import { Command } from '@commander-js/extra-typings';
import { memoryOption, verboseOption } from './memory-options.ts';
import { readersOption } from './workers-option.ts';

const MEANING = `
margin   how clear the decisions about the story were, 0 to 1

Nothing is kept between two runs: Ctrl-C leaves no file behind, and the same command begins anew. A pile that
grows is better kept in a library ("vorlage add"), which goes on where it was stopped.
`;

export const clusterCommand = () =>
  new Command('cluster')
    .description('sorts documents into stories: one JSON line {id, story, margin} for each')
    .argument('[input...]', 'files, folders, globs, addresses, or - for standard input')
    .option('--jsonl <file>', 'a line {id, text or sentences, title?, published?} per document')
    .addOption(memoryOption())
    .addOption(readersOption())
    .addOption(verboseOption())
    .addHelpText('after', MEANING)
    .action(async (inputs, { jsonl, memory, workers, verbose }) => {
      const { membershipsOf } = await import('../app/cluster-documents.ts');
      const { runPile } = await import('./documents.ts');
      await runPile(membershipsOf, { inputs, jsonl, memory, workers, verbose });
    });
