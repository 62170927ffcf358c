/** `vorlage cluster`: which documents report the same event. */
import { Command } from '@commander-js/extra-typings';

export const clusterCommand = () =>
  new Command('cluster')
    .description('sorts documents into stories: one JSON line {id, story, margin} for each')
    .argument('[input...]', 'files, folders, globs, addresses, or - for standard input')
    .option('--jsonl <file>', 'a line {id, text or sentences, title?, published?} per document')
    .action(async (inputs, { jsonl }) => {
      const { membershipsOf } = await import('../app/cluster-documents.ts');
      const { documentsFrom, writeLines } = await import('./documents.ts');
      await writeLines(await membershipsOf(documentsFrom(inputs, jsonl)));
    });
