/** `vorlage reuse`: which documents share text, and how much of each stands in the other. */
import { Command } from '@commander-js/extra-typings';
import { memoryOption, verboseOption } from './memory-options.ts';
import { readersOption } from './workers-option.ts';

const MEANING = `
shared   share of the words of each that stand in the other, 0 to 1
margin   how far the pair lies from the bound below which it would not be told, 0 to 1: a tenth of either
         text; 20 words, or half of a shorter text; more than what both quote, and than a passage that
         strangers share too, unless that is all of a text. A text of fewer than five words makes no pair

Each pair is told: a thousand copies of one text are half a million lines. What is wanted of such a pile is
mostly "vorlage cluster", which says once for each document what it belongs to.

Nothing is kept between two runs: Ctrl-C leaves no file behind, and the same command begins anew.
`;

export const reuseCommand = () =>
  new Command('reuse')
    .description(
      'finds documents that share text: one JSON line {a, b, shared: {a, b}, margin} for each pair',
    )
    .argument('[input...]', 'files, folders, globs, addresses, or - for standard input')
    .option('--jsonl <file>', 'a line {id, text or sentences} per document')
    .addOption(memoryOption())
    .addOption(readersOption('none'))
    .addOption(verboseOption())
    .addHelpText('after', MEANING)
    .action(async (inputs, { jsonl, memory, workers, verbose }) => {
      const { findReuse } = await import('../app/find-reuse.ts');
      const { runPile } = await import('./documents.ts');
      await runPile(findReuse, { inputs, jsonl, memory, workers, verbose });
    });
