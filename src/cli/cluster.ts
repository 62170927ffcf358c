/** `vorlage cluster`: which documents report the same event. */
import { Command } from '@commander-js/extra-typings';
import { clusterRecords } from '../app/cluster-documents.ts';
import { Failure } from '../model/index.ts';

export const clusterCommand = () =>
  new Command('cluster')
    .description('Sorts documents into stories: one JSON line {id, story, margin} for each')
    .argument('[input...]', 'files, folders, globs, or - for standard input')
    .option('--jsonl <file>', 'documents as JSONL {id, text or sentences, title?, published?}')
    .action(async (inputs, { jsonl }) => {
      if (jsonl === undefined) throw new Failure('usage', 'name a file with --jsonl', String(inputs));
      for (const line of await clusterRecords(jsonl)) process.stdout.write(`${JSON.stringify(line)}\n`);
    });
