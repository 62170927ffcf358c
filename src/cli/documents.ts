/** What the commands on whole piles share: documents from inputs or a JSONL file, answers as JSON lines. */
import { once } from 'node:events';
import { whereAndWhat } from '../app/read-articles.ts';
import { recordsOfInputs, recordsOfRows, type DocumentRecord } from '../app/read-records.ts';
import { Failure } from '../model/index.ts';
import { showProgress } from './progress.ts';

/** The documents; trouble goes to standard error as it comes. Throws where there is nothing, or both ways are named. */
export async function* documentsFrom(
  inputs: readonly string[],
  jsonl: string | undefined,
): AsyncGenerator<DocumentRecord> {
  if (inputs.length > 0 === (jsonl !== undefined))
    throw new Failure('usage', 'name either inputs or --jsonl FILE', 'See --help.');
  const trouble = (d: Parameters<typeof whereAndWhat>[0]) =>
    void process.stderr.write(`vorlage: ${whereAndWhat(d)}\n`);
  const { report, done } = showProgress();
  let read = 0;
  for await (const document of jsonl === undefined
    ? recordsOfInputs(inputs, trouble)
    : recordsOfRows(jsonl, trouble)) {
    report('read', ++read, read);
    yield document;
  }
  done();
  if (read === 0) throw new Failure('nothing-read', 'no article could be read');
}

/** Lines are written this many at a time: a system call a line would be most of the work. */
const BATCH = 500;

/** Writes each value as a line of JSON, waiting where the reader of the pipe is slower. */
export const writeLines = async (values: AsyncIterable<unknown> | Iterable<unknown>): Promise<void> => {
  let lines: string[] = [];
  const flush = async () => {
    const drained = lines.length === 0 || process.stdout.write(lines.join(''));
    lines = [];
    if (!drained) await once(process.stdout, 'drain');
  };
  for await (const value of values) if (lines.push(`${JSON.stringify(value)}\n`) >= BATCH) await flush();
  await flush();
};
