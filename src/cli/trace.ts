/** `vorlage trace`: from a pile of articles to the report of every story in them. */
import { Command } from '@commander-js/extra-typings';

export const traceCommand = () =>
  new Command('trace')
    .description('Traces where each story comes from and writes a report')
    .argument('<input...>', 'files, folders, globs, or - for standard input')
    .option('-o, --out <file>', 'write the report here; the ending says the format (.json, .html, .md)')
    .option('-f, --format <format>', 'json, html or md, where the ending does not say')
    .option('--open', 'open the report in the browser')
    .action(async () => {});
