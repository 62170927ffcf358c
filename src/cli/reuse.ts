/** `vorlage reuse`: which documents share text, and how much of each stands in the other. */
import { Command } from '@commander-js/extra-typings';

export const reuseCommand = () =>
  new Command('reuse')
    .description('finds documents that share text: one JSON line {a, b, shared: {a, b}} for each pair')
    .argument('[input...]', 'files, folders, globs, addresses, or - for standard input')
    .option('--jsonl <file>', 'a line {id, text or sentences} per document')
    .action(async (inputs, { jsonl }) => {
      const { findReuse } = await import('../app/find-reuse.ts');
      const { documentsFrom, writeLines } = await import('./documents.ts');
      await writeLines(findReuse(documentsFrom(inputs, jsonl)));
    });
