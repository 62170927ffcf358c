/** `vorlage diff`: what two texts say differently; with `--pairs` one JSON line per pair, in order, as a stream. */
import { once } from 'node:events';
import { Command } from '@commander-js/extra-typings';
import { Failure, whereAndWhat } from '../model/index.ts';
import { tellTroubles } from './troubles.ts';

export const diffCommand = () =>
  new Command('diff')
    .description('shows what two texts say differently, worst first')
    .argument('[a]', 'file or address of an article, or - for standard input')
    .argument('[b]', 'the one to compare it with')
    .option('--pairs <file>', 'a line {id, a, b} per pair, plain or gzipped; - for standard input')
    .option('--json', 'the answer as JSON')
    .action(async (a, b, { pairs, json }) => {
      if (
        (pairs === undefined) === (a === undefined || b === undefined) ||
        (pairs !== undefined && a !== undefined)
      )
        throw new Failure('usage', 'name either two texts or --pairs FILE', 'See "vorlage diff --help".');
      if (pairs !== undefined) await streamPairs(pairs);
      else await showDiff(a!, b!, json === true);
    });

const streamPairs = async (file: string): Promise<void> => {
  const { diffPairs } = await import('../app/diff.ts');
  let done = 0;
  const troubles = tellTroubles();
  for await (const row of diffPairs(file)) {
    if ('diagnostic' in row) troubles.tell(row.diagnostic);
    else {
      await write(`${JSON.stringify(row.pair)}\n`);
      done++;
    }
  }
  if (done === 0) throw new Failure('nothing-read', `${file}: no pair could be read`);
  troubles.end();
};

const showDiff = async (a: string, b: string, json: boolean): Promise<void> => {
  const { diffInputs } = await import('../app/diff.ts');
  const found = await diffInputs(a, b);
  const warnings = [found.a, found.b].flatMap((d) => d.diagnostics).filter((d) => d.severity === 'warning');
  for (const warning of warnings) process.stderr.write(`vorlage: ${whereAndWhat(warning)}\n`);
  if (json) return write(`${JSON.stringify(found.pair)}\n`);
  const { diffTerminal } = await import('../views/diff-terminal.ts');
  const wide = process.stdout.columns ?? 100;
  await write(
    diffTerminal(found, { width: wide, colour: process.stdout.isTTY === true && !process.env['NO_COLOR'] }),
  );
};

/** Waits where the reader of the pipe is slower. */
const write = async (text: string): Promise<void> => {
  if (!process.stdout.write(text)) await once(process.stdout, 'drain');
};
