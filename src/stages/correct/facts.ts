/** Facts: outlets and dates that the user set, put into the documents before any stage looks at them. */
import type { Correction, Document } from '../../model/index.ts';

const corrected = (document: Document, correction: Correction): Document => {
  if (correction.kind === 'set-outlet')
    return { ...document, outlet: correction.outlet, facts: { ...document.facts, outlet: 'user' } };
  if (correction.kind === 'set-date')
    return {
      ...document,
      published: correction.published,
      publishedFrom: correction.published === null ? 'none' : 'user',
    };
  return document;
};

/** The documents as the user says they are. `corrections` in order: the last word on a fact counts. */
export const correctFacts = (
  documents: readonly Document[],
  corrections: readonly Correction[],
): Document[] => {
  const facts = corrections.filter((c) => c.kind === 'set-outlet' || c.kind === 'set-date');
  const about = Map.groupBy(facts, (c) => c.document);
  return documents.map((d) => (about.get(d.id) ?? []).reduce(corrected, d));
};
