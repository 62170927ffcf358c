/** Reads what a user gave to the desk: files and pasted texts as bytes, and addresses of pages. */
import { Failure, whereAndWhat, type Diagnostic, type Document } from '../model/index.ts';
import { pagesOf } from '../readers/pages-of.ts';
import { distinctIds, extract } from '../stages/extract/index.ts';
import { documentsOf, type Articles } from './read-articles.ts';

/** What a user gave: files and pasted texts by name, and addresses of pages. */
export interface Given {
  readonly files: readonly { readonly name: string; readonly bytes: Uint8Array }[];
  readonly addresses: readonly string[];
}

/** How many reasons a failure names. */
const REASONS = 5;

/** Throws a Failure where there is not one article, with the reasons and what to do. */
export const readGiven = async (given: Given): Promise<Articles> => {
  const documents: Document[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const { name, bytes } of given.files)
    for (const read of await pagesOf(bytes, name)) {
      const found =
        'page' in read ? await extract(read.page) : { document: null, diagnostics: [read.diagnostic] };
      if (found.document) documents.push(found.document);
      else diagnostics.push(...found.diagnostics);
    }
  for await (const document of documentsOf(given.addresses, (d) => diagnostics.push(d)))
    documents.push(document);
  if (documents.length === 0) throw nothingRead(diagnostics, given.addresses.length > 0);
  return { documents: distinctIds(documents), diagnostics };
};

const nothingRead = (diagnostics: readonly Diagnostic[], fetched: boolean): Failure =>
  new Failure(
    'nothing-read',
    ['No article could be read.', ...diagnostics.slice(0, REASONS).map(whereAndWhat)].join('\n'),
    fetched
      ? 'Save the pages in your browser and give the files, or paste their text.'
      : 'Give two or more articles as text, saved web pages, Markdown or JSON.',
  );
