/**
 * Ids of articles that a library would take for one, or for two: the same text under the same headline.
 *
 * A row of a JSONL is one article whatever file it comes in again; it is told from another one of the same words by what the
 * user said of outlet and day and by its address, and is called by that. A file is told by where it lies, and is counted. So
 * that the same command, run again, gives each article the id that it had.
 */
import { hashText } from '../algorithms/hash.ts';
import type { Store } from '../engines/engine.ts';
import type { Document } from '../model/index.ts';
import { withId } from '../stages/extract/index.ts';

/** Hexadecimal digits: enough for many thousands of rows with one text. */
const DIGITS = 8;

/** Gives documents, batch by batch, ids of their own. One that its user gave an id keeps the one made of it. */
export const tellApart = (store: Store): ((documents: readonly Document[]) => Promise<Document[]>) => {
  const places = new Map<string, string[]>();
  return async (documents) => {
    const named: Document[] = [];
    for (const document of documents) {
      if (document.key !== undefined || document.file === null) named.push(document);
      else if (isRow(document)) named.push(byWords(document, await withSameWords(store, document, named)));
      else named.push(byPlace(document, document.file, places));
    }
    return named;
  };
};

/** A line of a file, not a file. */
const isRow = ({ file, key }: Document): boolean => key === undefined && /:\d+$/.test(file ?? '');

/** Rows that are there already, or come in the same batch. */
const withSameWords = async (
  store: Store,
  { title, text }: Document,
  batch: readonly Document[],
): Promise<Document[]> => {
  const kept = await store.documents(await store.saying(title, text));
  return [...kept, ...batch.filter((d) => d.title === title && d.text === text)].filter(isRow);
};

const byWords = (document: Document, others: readonly Document[]): Document => {
  const same = others.find((other) => agree(said(other), said(document)));
  if (same) return withId(document, same.id);
  if (!others.some((other) => other.id === document.id)) return document;
  const [outlet, day] = said(document);
  return withId(document, `${document.id}-${hashText([outlet, day]).slice(0, DIGITS)}`);
};

/** What the user said of outlet and day; empty where nothing: what was read from the text may be read otherwise one day. */
const said = ({
  outlet,
  facts,
  published,
  publishedFrom,
  url,
}: Document): readonly [string, string, string] => [
  facts.outlet === 'user' ? (outlet ?? '') : '',
  publishedFrom === 'user' ? (published?.slice(0, 'YYYY-MM-DD'.length) ?? '') : '',
  url ?? '',
];

/** What is left open tells nothing apart. */
const agree = (a: readonly string[], b: readonly string[]): boolean =>
  a.every((value, i) => value === '' || b[i] === '' || value === b[i]);

const byPlace = (document: Document, place: string, places: Map<string, string[]>): Document => {
  const known = places.get(document.id) ?? [];
  places.set(document.id, known);
  const at = known.indexOf(place);
  const count = at < 0 ? known.push(place) : at + 1;
  return count === 1 ? document : withId(document, `${document.id}-${count}`);
};
