/** Outcome: what became of each correction, and why where it could not be applied. Nothing is ever dropped. */
import type { Correction, ReportCorrection, ReportDocument } from '../../model/index.ts';

/** What a run came to, as far as corrections can be told by it. */
export interface Result {
  /** Document → its story, for all documents that there are. */
  readonly storyOf: ReadonlyMap<string, string>;
  readonly documents: readonly Pick<ReportDocument, 'id' | 'outlet' | 'published'>[];
  /** Ids of corrections of names and variants that found what they speak of. */
  readonly found: ReadonlySet<string>;
}

type Told = Pick<ReportCorrection, 'outcome' | 'why'>;

const APPLIED: Told = { outcome: 'applied' };
const OVERRULED: Told = { outcome: 'overruled', why: 'A later correction says otherwise.' };
const dangling = (why: string): Told => ({ outcome: 'dangling', why });
const absent = (id: string): Told => dangling(`No article ${id} is here.`);

export const outcomesOf = (
  corrections: readonly Correction[],
  { storyOf, documents, found }: Result,
): ReportCorrection[] => {
  const here = (ids: readonly string[]): string[] => ids.filter((id) => storyOf.has(id));
  const apart = (some: readonly string[], others: readonly string[]): boolean => {
    const stories = new Set(here(some).map((id) => storyOf.get(id)));
    return !here(others).some((id) => stories.has(storyOf.get(id)));
  };
  const together = (ids: readonly string[]): boolean =>
    new Set(here(ids).map((id) => storyOf.get(id))).size < 2;
  const fact = (id: string, is: (d: Result['documents'][number]) => boolean): Told => {
    const document = documents.find((d) => d.id === id);
    return document === undefined ? absent(id) : is(document) ? APPLIED : OVERRULED;
  };
  const descent = (document: string, others: readonly string[]): Told => {
    if (here([document]).length === 0) return absent(document);
    if (here(others).length === 0) return absent(others[0]!);
    return apart([document], others) ? dangling('The articles are in different stories now.') : APPLIED;
  };
  const told = (c: Correction): Told => {
    switch (c.kind) {
      case 'merge-stories':
        if (here(c.documents).length < 2) return dangling('Fewer than two of its articles are here.');
        return together(c.documents) ? APPLIED : OVERRULED;
      case 'split-story':
        if (here(c.documents).length === 0 || here(c.from).length === 0)
          return dangling('The articles that it sets apart are not all here.');
        return apart(c.documents, c.from) ? APPLIED : OVERRULED;
      case 'move-document':
        if (here([c.document]).length === 0) return absent(c.document);
        if (here([...c.from, ...c.to]).length === 0) return dangling('Neither of the two stories is here.');
        return together([c.document, ...c.to]) && apart([c.document], c.from) ? APPLIED : OVERRULED;
      case 'join-names':
        return found.has(c.id) ? APPLIED : dangling('No story here has all of these names.');
      case 'reject-variant':
        return found.has(c.id) ? APPLIED : dangling('No such difference is found here.');
      case 'reject-edge':
        return descent(c.to, [c.from]);
      case 'reject-source':
        return descent(c.document, c.others);
      case 'set-outlet':
        return fact(c.document, (d) => d.outlet === c.outlet);
      case 'set-date':
        return fact(c.document, (d) => d.published === c.published);
    }
  };
  return corrections.map((c) => ({ ...c, ...told(c) }));
};
