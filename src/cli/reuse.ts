/** `vorlage reuse`: which documents share text, and how much of each stands in the other. */
import { Command } from '@commander-js/extra-typings';
import { findReuse } from '../app/find-reuse.ts';
import { documentsFrom, writeLines } from './documents.ts';

export const reuseCommand = () =>
  new Command('reuse')
    .description('Finds documents that share text: one JSON line {a, b, shared: {a, b}} for each pair')
    .argument('[input...]', 'files, folders, globs, addresses, or - for standard input')
    .option('--jsonl <file>', 'a line {id, text or sentences} per document')
    .action(async (inputs, { jsonl }) => writeLines(findReuse(documentsFrom(inputs, jsonl))));
