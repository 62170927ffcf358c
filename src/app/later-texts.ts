/**
 * Later texts: an article that comes again with another text, as outlets correct and extend what they published.
 *
 * It is known by the id that its user gave it, else by its address. Ids and addresses are also used twice (two collections
 * that both count from 1, a front page that is never the same), so that the texts must have much in common as well.
 */
import type { Replacement, Store } from '../engines/engine.ts';
import type { Document } from '../model/index.ts';

/** Letters and signs in a row by which texts are compared: two short words, in any script. */
const RUN = 8;
/** Least share of the runs of the shorter text that the longer one has too. Strangers share a twentieth, a corrected or extended text nearly all. */
const SAME_ARTICLE = 0.5;

/** Takes batches of documents with ids of their own; gives who takes the place of whom. */
export const laterTexts = (store: Store): ((documents: readonly Document[]) => Promise<Replacement[]>) => {
  return async (documents) => {
    const there = new Set((await store.documents(documents.map((d) => d.id))).map((d) => d.id));
    const replaced: Replacement[] = [];
    let pending: Document[] = [];
    for (const document of documents) {
      if (there.has(document.id)) continue;
      there.add(document.id);
      const gone = new Set(replaced.map((r) => r.document));
      const others = [
        ...(await standing(store, document)),
        ...pending.filter((d) => isCalledAlike(d, document)),
      ].filter((d) => !gone.has(d.id));
      const other = others.find((d) => isSameArticle(d, document));
      if (other) replaced.push(inOrder(other, document));
      pending = [...pending, calledAs(document, other)];
    }
    return replaced;
  };
};

/** What so many articles go by is no name of any of them: an outlet's front page as everybody's address. */
const MANY = 20;

/** Those in the library that are called alike. */
const standing = async (store: Store, { key, url }: Document): Promise<Document[]> => {
  const ids =
    key !== undefined ? await store.called(key, MANY + 1) : url === null ? [] : await store.at(url, MANY + 1);
  return ids.length > MANY ? [] : store.documents(ids);
};

const isSameArticle = (a: Document, b: Document): boolean =>
  !differ(outletOf(a), outletOf(b)) && sharedRuns(a.text, b.text) >= SAME_ARTICLE;

const isCalledAlike = (a: Document, b: Document): boolean => {
  if (a.key !== undefined && b.key !== undefined) return a.key === b.key;
  return b.key === undefined && a.url !== null && a.url === b.url;
};

/** Who takes the place of an article goes by the id that its user gave that one, too. */
const calledAs = (document: Document, other: Document | undefined): Document =>
  document.key === undefined && other?.key !== undefined ? { ...document, key: other.key } : document;

const outletOf = ({ outlet, facts }: Document): string | null => (facts.outlet === 'user' ? outlet : null);

const differ = (a: string | null, b: string | null): boolean => a !== null && b !== null && a !== b;

/** The one that came later stands, unless the days say that it is the earlier one. */
const inOrder = (standing: Document, came: Document): Replacement => {
  const [then, now] = [dayOf(standing), dayOf(came)];
  return then !== null && now !== null && now < then
    ? { document: came.id, by: standing.id }
    : { document: standing.id, by: came.id };
};

const dayOf = ({ published }: Document): string | null => published?.slice(0, 'YYYY-MM-DD'.length) ?? null;

const runsOf = (text: string): Set<string> => {
  const signs = text.normalize('NFKC').toLowerCase().replaceAll(/\s+/gu, ' ').trim();
  const last = Math.max(0, signs.length - RUN);
  return new Set(Array.from({ length: last + 1 }, (_, i) => signs.slice(i, i + RUN)));
};

const sharedRuns = (a: string, b: string): number => {
  const [short, long] = [runsOf(a), runsOf(b)].sort((x, y) => x.size - y.size) as [Set<string>, Set<string>];
  let shared = 0;
  for (const run of short) if (long.has(run)) shared++;
  return shared / short.size;
};
