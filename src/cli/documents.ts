/** What the commands on whole piles share: documents from inputs or a JSONL file, answers as JSON lines. */
import { once } from 'node:events';
import type { PileOptions } from '../app/memory.ts';
import { recordsOfInputs, recordsOfRows, type DocumentRecord } from '../app/read-records.ts';
import type { Progress } from '../app/trace.ts';
import { Failure, type Diagnostic } from '../model/index.ts';
import { tellMemory, tellMore } from './memory-options.ts';
import { showProgress } from './progress.ts';
import { whenStopped } from './stop.ts';
import { tellTroubles } from './troubles.ts';

export interface Pile {
  readonly inputs: readonly string[];
  readonly jsonl: string | undefined;
  readonly memory: number;
  readonly workers: number | undefined;
  readonly verbose: true | undefined;
}

/** Runs a use case on all the documents and writes what it gives, line by line. */
export const runPile = async (
  run: (documents: AsyncIterable<DocumentRecord>, options: PileOptions) => AsyncIterable<unknown>,
  { inputs, jsonl, memory, workers, verbose }: Pile,
): Promise<void> => {
  const { report, done } = showProgress();
  whenStopped(done, 'What was printed is right but not all of it; the same command begins anew.');
  const used = (spilled: number): void => {
    if (verbose) tellMemory(memory, spilled);
  };
  const troubles = tellTroubles();
  const documents = documentsFrom(inputs, jsonl, report, troubles.tell);
  await writeLines(run(documents, { memory, workers, used, progress: report }), done);
  if (!verbose) tellMore(memory);
  troubles.end();
};

/** The documents; trouble goes to standard error as it comes. Throws where there is nothing, or both ways are named. */
async function* documentsFrom(
  inputs: readonly string[],
  jsonl: string | undefined,
  report: Progress,
  trouble: (trouble: Diagnostic) => void,
): AsyncGenerator<DocumentRecord> {
  if (inputs.length > 0 === (jsonl !== undefined))
    throw new Failure('usage', 'name either inputs or --jsonl FILE', 'See --help.');
  let read = 0;
  const times = new Map<string, number>();
  for await (const document of jsonl === undefined
    ? recordsOfInputs(inputs, trouble)
    : recordsOfRows(jsonl, trouble)) {
    report('read', ++read, 0);
    times.set(document.id, (times.get(document.id) ?? 0) + 1);
    yield document;
  }
  const [twice, ...more] = [...times].filter(([, n]) => n > 1);
  if (twice)
    process.stderr.write(`vorlage: ${twice[1]} documents are called "${twice[0]}"${more.length > 0 ? `, and ${more.length} other ids came more than once` : ''}: their lines cannot be told apart by id\n`); // prettier-ignore
  if (read === 0) throw new Failure('nothing-read', 'no article could be read');
}

/** Lines are written this many at a time: a system call a line would be most of the work. */
const BATCH = 500;

/** Writes each value as a line of JSON (`begin`: before a batch of them), waiting where the reader of the pipe is slower. */
const writeLines = async (values: AsyncIterable<unknown>, begin: () => void): Promise<void> => {
  let lines: string[] = [];
  const flush = async () => {
    if (lines.length > 0) begin();
    const drained = lines.length === 0 || process.stdout.write(lines.join(''));
    lines = [];
    if (!drained) await once(process.stdout, 'drain');
  };
  for await (const value of values) if (lines.push(`${JSON.stringify(value)}\n`) >= BATCH) await flush();
  await flush();
};
