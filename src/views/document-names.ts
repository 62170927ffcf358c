/** Names of documents on screen: the outlet where it is known, else what the user called the file; told apart where two would be alike. */
import type { ReportDocument } from '../model/index.ts';
import { shortDate } from './when.ts';

/** Longer titles are cut when they have to stand in for an outlet: about one line of a phone. */
const LONGEST = 48;

export type NamedDocument = Pick<ReportDocument, 'id' | 'file' | 'outlet' | 'title' | 'published'>;

/** A map from document id to its name; no two names are alike. */
export const documentNames = (documents: readonly NamedDocument[]): Map<string, string> => {
  const plain = documents.map((d) => [d, plainName(d)] as const);
  const names = new Map<string, string>();
  const taken = new Set<string>();
  for (const [document, name] of plain) {
    const shared = plain.filter(([, other]) => other === name).length > 1;
    const best = shared && document.published ? `${name}, ${shortDate(document.published)}` : name;
    const unique = firstFree(best, taken);
    taken.add(unique);
    names.set(document.id, unique);
  }
  return names;
};

const plainName = (document: NamedDocument): string =>
  document.outlet ?? fileStem(document.file) ?? cut(document.title) ?? document.id;

const cut = (title: string | null): string | null =>
  title === null || title.length <= LONGEST ? title : `${title.slice(0, LONGEST).replace(/\s+\S*$/u, '')} …`;

/** A code that a program gave a file; it says nothing to a reader. */
const CODE = /(?<![a-z\d])(?=[a-z]*\d)[\da-f]{8,}(?![a-z\d])/giu;

/** What the user called it, without folders and ending; of a line of a list (`file:12`) or standard input the title says more. */
const fileStem = (file: string | null): string | null => {
  if (file === null || file === '-' || /:\d+$/u.test(file)) return null;
  const stem = file
    .split(/[\\/]/u)
    .at(-1)!
    .replace(/\.\w{1,5}$/u, '');
  const plain = stem.replace(CODE, '').replace(/^[\s_-]+|[\s_-]+$/gu, '');
  return /^\d+$/u.test(plain) ? `Article ${plain}` : plain || null;
};

const firstFree = (name: string, taken: ReadonlySet<string>): string => {
  let n = 1;
  let free = name;
  while (taken.has(free)) free = `${name} (${++n})`;
  return free;
};
