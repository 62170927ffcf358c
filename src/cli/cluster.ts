/** `vorlage cluster`: which documents report the same event. */
import { Command } from '@commander-js/extra-typings';
import { membershipsOf } from '../app/cluster-documents.ts';
import { documentsFrom, writeLines } from './documents.ts';

export const clusterCommand = () =>
  new Command('cluster')
    .description('Sorts documents into stories: one JSON line {id, story, margin} for each')
    .argument('[input...]', 'files, folders, globs, addresses, or - for standard input')
    .option('--jsonl <file>', 'a line {id, text or sentences, title?, published?} per document')
    .action(async (inputs, { jsonl }) => writeLines(await membershipsOf(documentsFrom(inputs, jsonl))));
