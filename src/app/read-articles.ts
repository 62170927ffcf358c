/** Read articles: from what the user named to documents, sorted by id, with all that was wrong on the way. */
import type { Diagnostic, Document } from '../model/index.ts';
import { Failure, whereAndWhat } from '../model/index.ts';
import { readLines, readPages } from '../readers/read-pages.ts';
import type { Read } from '../readers/read.ts';
import { distinctIds, extract } from '../stages/extract/index.ts';

export interface Articles {
  readonly documents: readonly Document[];
  /** Trouble with inputs. What concerns a document that was read is in the document's own diagnostics. */
  readonly diagnostics: readonly Diagnostic[];
}

/** How many reasons a failure names before it counts the rest. */
const REASONS = 5;

/** All documents behind the inputs (files, folders, globs, addresses, `-`). Throws where there is not one. */
export const readDocuments = async (inputs: readonly string[]): Promise<Articles> => {
  const documents: Document[] = [];
  const diagnostics: Diagnostic[] = [];
  for await (const read of readPages(inputs)) {
    if ('diagnostic' in read) diagnostics.push(read.diagnostic);
    else {
      const { document, diagnostics: found } = await extract(read.page);
      if (document) documents.push(document);
      else diagnostics.push(...found);
    }
  }
  if (documents.length === 0) throw nothingRead(diagnostics);
  return { documents: distinctIds(documents), diagnostics };
};

const nothingRead = (diagnostics: readonly Diagnostic[]): Failure => {
  const reasons = diagnostics.filter((d) => d.severity === 'warning').map(whereAndWhat);
  const more = reasons.length > REASONS ? [`and ${reasons.length - REASONS} more`] : [];
  return new Failure(
    'nothing-read',
    ['no article could be read', ...reasons.slice(0, REASONS), ...more].join('\n  '),
  );
};

export type OnTrouble = (diagnostic: Diagnostic) => void;

/** The documents one by one, for commands that must not hold all of them. What cannot be read is told and left out. */
export const documentsOf = (inputs: readonly string[], trouble: OnTrouble): AsyncGenerator<Document> =>
  extracted(readPages(inputs), trouble);

/** The same from the lines of a JSONL file (`-`: standard input), each as it comes. */
export const documentsOfRows = (file: string, trouble: OnTrouble): AsyncGenerator<Document> =>
  extracted(readLines(file), trouble);

async function* extracted(pages: AsyncIterable<Read>, trouble: OnTrouble): AsyncGenerator<Document> {
  for await (const read of pages) {
    if ('diagnostic' in read) trouble(read.diagnostic);
    else {
      const { document, diagnostics } = await extract(read.page);
      if (document) yield document;
      else diagnostics.forEach(trouble);
    }
  }
}
