/** Read pages: every input to pages and diagnostics, one at a time, in the order of their paths. */
import { Failure } from '../model/index.ts';
import { readBytes, readStdin } from './bytes.ts';
import type { Source } from './inputs.ts';
import { findSources } from './inputs.ts';
import { jsonLines } from './jsonl.ts';
import type { Read } from './read.ts';
import { systemTrouble, warning } from './read.ts';
import { pagesOf } from './pages-of.ts';
import { recordOf } from './records.ts';

/** All pages behind the inputs. Throws only where no input is there at all. */
export async function* readPages(inputs: readonly string[]): AsyncGenerator<Read> {
  const { sources, trouble, missing } = await findSources(inputs);
  if (sources.length === 0 && missing.length > 0)
    throw new Failure('not-found', `${missing.join(', ')}: there is no such file or folder`);
  yield* missing.map((name) => warning('not-found', name, 'there is no such file or folder'));
  yield* trouble;
  for (const source of sources) yield* readSource(source);
}

async function* readSource(source: Source): AsyncGenerator<Read> {
  if (source.kind === 'url') yield* await readUrl(source.url);
  else if (source.kind === 'file' && /\.(?:jsonl|ndjson)(?:\.gz)?$/i.test(source.file))
    yield* readLines(source.file);
  else yield* await pagesOfFile(source.kind === 'stdin' ? '-' : source.file);
}

/** A page from the web; the code for it is loaded only where somebody names an address. */
const readUrl = async (url: string): Promise<Read[]> => {
  const { fetchPage } = await import('./fetch-page.ts');
  const fetched = await fetchPage(url);
  if ('diagnostic' in fetched) return [fetched];
  return pagesOf(fetched.bytes, url, { charset: fetched.charset, url: fetched.url });
};

/** The pages of a JSONL file, whatever it is called; `-` is standard input. */
export async function* readLines(file: string): AsyncGenerator<Read> {
  let some = false;
  for await (const row of jsonLines(file)) {
    some = true;
    yield 'diagnostic' in row ? row : recordOf(row.value, file, row.line);
  }
  if (!some) yield warning('empty-file', file, 'the file is empty');
}

/** Pages of one file. `url` is where the page was saved from, where that is known. */
export const pagesOfFile = async (file: string, url?: string): Promise<Read[]> => {
  try {
    const bytes = file === '-' ? await readStdin() : await readBytes(file);
    if (bytes === null) return [warning('unreadable-file', file, 'the file is too large to be an article')];
    return await pagesOf(bytes, file, { url });
  } catch (error) {
    return [warning('unreadable-file', file, systemTrouble(error))];
  }
};
