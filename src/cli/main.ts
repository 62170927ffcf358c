/** The command line: reads the arguments, runs one command, turns failures into one clear line and an exit code. */
import { Command, CommanderError } from '@commander-js/extra-typings';
import { FAILURES, Failure } from '../model/index.ts';
import { VERSION } from '../version.ts';
import { addCommand } from './add.ts';
import { clusterCommand } from './cluster.ts';
import { correctCommand } from './correct.ts';
import { diffCommand } from './diff.ts';
import { extractCommand } from './extract.ts';
import { quotesCommand } from './quotes.ts';
import { searchCommand, showCommand } from './library.ts';
import { reuseCommand } from './reuse.ts';
import { serveCommand } from './serve.ts';
import { storiesCommand } from './stories.ts';
import { traceCommand } from './trace.ts';

/** Runs `vorlage` with the arguments after its name; gives the exit code: 0 done, 1 could not do it, 2 wrong usage. */
export const main = async (args: readonly string[]): Promise<number> => {
  const program = new Command('vorlage')
    .description('Shows where each news story really comes from.')
    .version(VERSION, '-V, --version')
    .exitOverride()
    .addCommand(traceCommand())
    .addCommand(diffCommand())
    .addCommand(extractCommand())
    .addCommand(clusterCommand())
    .addCommand(reuseCommand())
    .addCommand(addCommand())
    .addCommand(storiesCommand())
    .addCommand(showCommand())
    .addCommand(searchCommand())
    .addCommand(correctCommand() as Command)
    .addCommand(quotesCommand())
    .addCommand(serveCommand());
  for (const command of [program, ...program.commands.flatMap((c) => [c, ...c.commands])])
    command.exitOverride();
  process.stdout.on('error', outputEnds);
  // Where nobody can be told anything, the exit code still says how it went.
  process.stderr.on('error', () => {});
  try {
    await program.parseAsync(args, { from: 'user' });
    return 0;
  } catch (error) {
    return explain(error);
  }
};

/** Whoever reads the pipe has seen enough (`| head`): no trouble, and nothing more to do. Elsewhere the answer is lost, and said so. */
const outputEnds = (error: NodeJS.ErrnoException): void => {
  if (error.code === 'EPIPE') process.exit(0);
  const why = error.code === 'ENOSPC' ? 'the disk is full' : error.message;
  const lost = new Failure('unwritable', `cannot write standard output: ${why}`, 'What was printed is not all of the answer. Make room, or send it elsewhere.'); // prettier-ignore
  process.exit(explain(lost));
};

const explain = (error: unknown): number => {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : FAILURES.usage.exit;
  if (error instanceof Failure) {
    process.stderr.write(`vorlage: ${error.message}${error.hint ? `\n  ${error.hint}` : ''}\n`);
    return FAILURES[error.code].exit;
  }
  if ((error as NodeJS.ErrnoException).code === 'EPIPE') return 0;
  process.stderr.write(
    `vorlage: something went wrong inside Vorlage: ${error instanceof Error ? error.message : String(error)}\n` +
      '  Please report it. VORLAGE_DEBUG=1 shows where.\n',
  );
  if (process.env['VORLAGE_DEBUG']) process.stderr.write(`${(error as Error).stack}\n`);
  return FAILURES.internal.exit;
};
