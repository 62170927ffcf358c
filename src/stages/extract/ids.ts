/** Ids of documents: hashes of what a document is, so that neither order nor folder matters; twins are told apart by their place. */
import type { Diagnostic, Document } from '../../model/index.ts';
import { hashText } from '../../algorithms/hash.ts';

const DIGITS = 10;

/** The file's name without its folder and without the line of a record. */
const baseName = (file: string | null): string => (file ?? '').replace(/^.*[/\\]/, '').replace(/:\d+$/, '');

/** The id of a document by its file's bare name (or the `key` its user gave it), its address, its title and its text. */
export const documentId = (
  doc: Pick<Document, 'file' | 'url' | 'title' | 'text'>,
  key: string = baseName(doc.file),
): string => `d${hashText([key, doc.url ?? '', doc.title ?? '', doc.text]).slice(0, DIGITS)}`;

const sorted = (documents: readonly Document[], key: (d: Document) => string): Document[] =>
  documents
    .map((doc) => [key(doc), doc] as const)
    .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
    .map(([, doc]) => doc);

/** Documents sorted by id, each id once: twins get "-2", "-3" in the order of their files. Same texts are noted. */
export const distinctIds = (documents: readonly Document[]): Document[] => {
  const seen = new Map<string, number>();
  const named = sorted(documents, (d) => `${d.id}\u0000${d.file ?? ''}`).map((doc) => {
    const count = (seen.get(doc.id) ?? 0) + 1;
    seen.set(doc.id, count);
    return count === 1 ? doc : withId(doc, `${doc.id}-${count}`);
  });
  return noteTwins(sorted(named, (d) => d.id));
};

/** The same document by another name, also in what is said of it. */
export const withId = (doc: Document, id: string): Document => ({
  ...doc,
  id,
  diagnostics: doc.diagnostics.map((d) => (d.document === doc.id ? { ...d, document: id } : d)),
});

const noteTwins = (documents: readonly Document[]): Document[] => {
  const first = new Map<string, Document>();
  return documents.map((doc) => {
    const text = doc.text.trim();
    const twin = first.get(text);
    if (!twin) first.set(text, doc);
    return twin ? { ...doc, diagnostics: [...doc.diagnostics, twinNote(doc, twin)] } : doc;
  });
};

const twinNote = (doc: Document, twin: Document): Diagnostic => ({
  code: 'identical-text',
  severity: 'note',
  message: `the same text, letter for letter, as ${twin.file ?? twin.title ?? twin.id}`,
  document: doc.id,
  ...(doc.file === null ? {} : { file: doc.file }),
});
