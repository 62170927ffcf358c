/** Kept corrections: what the user set right in a library, in order, about the articles as they stand now. */
import type { Store } from '../engines/engine.ts';
import { documentsOfChange, withDocuments, type Correction } from '../model/index.ts';
import { inOrder } from '../stages/correct/index.ts';

/** What was said of an article holds of its later text too; only what speaks of places in the earlier one finds nothing. */
export const keptCorrections = async (store: Store): Promise<Correction[]> => {
  const kept = inOrder(await store.corrections());
  const spoken = [...new Set(kept.flatMap(documentsOfChange))];
  const later = new Map((await store.replacements(spoken)).map(({ document, by }) => [document, by]));
  if (later.size === 0) return kept;
  return kept.map((c) => ({ ...c, ...withDocuments(c, (id) => later.get(id) ?? id) }));
};
