/** `vorlage extract`: what an article is and says, without the page around it; one JSON line per article, as soon as it is read. */
import { once } from 'node:events';
import { Command } from '@commander-js/extra-typings';
import { Failure } from '../model/index.ts';
import { tellTroubles } from './troubles.ts';

export const extractCommand = () =>
  new Command('extract')
    .description('gives title, outlet, byline, date and text of articles, a JSON line each')
    .argument('[input...]', 'files, folders, globs, addresses, or - for standard input')
    .option(
      '--jsonl <file>',
      'a line {id, url?, html}, {id, url?, file} or {id, text, …} per article; - for standard input',
    )
    .action(async (inputs, { jsonl }) => {
      if (inputs.length > 0 === (jsonl !== undefined))
        throw new Failure('usage', 'name either inputs or --jsonl FILE', 'See "vorlage extract --help".');
      const { extractEach, extractRows } = await import('../app/extract-articles.ts');
      let read = 0;
      const troubles = tellTroubles();
      for await (const result of jsonl === undefined ? extractEach(inputs) : extractRows(jsonl)) {
        if ('diagnostic' in result) troubles.tell(result.diagnostic);
        else await write(result.extract);
        if ('extract' in result) read++;
      }
      if (read === 0) throw new Failure('nothing-read', 'no article could be read');
      troubles.end();
    });

/** Waits where the reader of the pipe is slower. */
const write = async (value: unknown): Promise<void> => {
  if (!process.stdout.write(`${JSON.stringify(value)}\n`)) await once(process.stdout, 'drain');
};
