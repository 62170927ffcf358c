/** `vorlage quotes`: who said what, a JSON line per article, as soon as it is read. */
import { once } from 'node:events';
import { Command } from '@commander-js/extra-typings';
import { Failure } from '../model/index.ts';
import { tellTroubles } from './troubles.ts';

export const quotesCommand = () =>
  new Command('quotes')
    .description('finds who said what: one JSON line {id, quotes} for each article')
    .argument('[input...]', 'files, folders, globs, addresses, or - for standard input')
    .option('--jsonl <file>', 'a line {id, text} per article; - for standard input')
    .option('--speaker <name>', 'only what this person or organisation said, in every article')
    .action(async (inputs, { jsonl, speaker }) => {
      if (inputs.length > 0 === (jsonl !== undefined))
        throw new Failure('usage', 'name either inputs or --jsonl FILE', 'See "vorlage quotes --help".');
      const { quotesOfInputs, quotesOfRows } = await import('../app/quote-documents.ts');
      const { saidBy } = await import('../app/quoted-speakers.ts');
      let read = 0;
      const troubles = tellTroubles();
      const all = jsonl === undefined ? quotesOfInputs(inputs) : quotesOfRows(jsonl);
      for await (const result of speaker === undefined ? all : saidBy(all, speaker)) {
        if ('diagnostic' in result) troubles.tell(result.diagnostic);
        else await write(result.quotes);
        if ('quotes' in result) read++;
      }
      if (read === 0) throw new Failure('nothing-read', 'no article could be read');
      troubles.end();
    });

/** Waits where the reader of the pipe is slower. */
const write = async (value: unknown): Promise<void> => {
  if (!process.stdout.write(`${JSON.stringify(value)}\n`)) await once(process.stdout, 'drain');
};
