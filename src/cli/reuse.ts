/** `vorlage reuse`: which documents share text, and how much of each stands in the other. */
import { Command } from '@commander-js/extra-typings';
import { memoryOption, verboseOption } from './memory-options.ts';

export const reuseCommand = () =>
  new Command('reuse')
    .description('finds documents that share text: one JSON line {a, b, shared: {a, b}} for each pair')
    .argument('[input...]', 'files, folders, globs, addresses, or - for standard input')
    .option('--jsonl <file>', 'a line {id, text or sentences} per document')
    .addOption(memoryOption())
    .addOption(verboseOption())
    .action(async (inputs, { jsonl, memory, verbose }) => {
      const { findReuse } = await import('../app/find-reuse.ts');
      const { runPile } = await import('./documents.ts');
      await runPile(findReuse, { inputs, jsonl, memory, verbose });
    });
