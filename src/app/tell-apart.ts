/**
 * Ids of articles that a library would take for one: the same text under the same headline, from two outlets or in two folders.
 *
 * The first keeps its id. A row of a JSONL is told from it by what the user said of outlet and day, and is called by that;
 * a file by where it lies, and is counted. So that the same command, run again, gives each article the id that it had.
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
    const rows = documents.filter(isRow);
    const first = new Map((await store.documents(rows.map((d) => d.id))).map((d) => [d.id, d]));
    return documents.map((document) => {
      if (document.key !== undefined || document.file === null) return document;
      if (!isRow(document)) return byPlace(document, document.file, places);
      const holder = first.get(document.id);
      if (!holder) first.set(document.id, document);
      return !holder || agree(said(holder), said(document))
        ? document
        : withId(document, `${document.id}-${hashText(...said(document)).slice(0, DIGITS)}`);
    });
  };
};

/** A line of a file, not a file. */
const isRow = ({ file, key }: Document): boolean => key === undefined && /:\d+$/.test(file ?? '');

/** What the user said of outlet and day; empty where nothing: what was read from the text may be read otherwise one day. */
const said = ({ outlet, facts, published, publishedFrom }: Document): readonly [string, string] => [
  facts.outlet === 'user' ? (outlet ?? '') : '',
  publishedFrom === 'user' ? (published?.slice(0, 'YYYY-MM-DD'.length) ?? '') : '',
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
