/**
 * correct: what the user set right → what each stage must heed, and what became of it.
 *
 * Facts go into the documents before anything is read off them; wishes about stories go to `cluster`, names to
 * `annotate`, refusals to `trace`; rejected variants are taken out after `compare`. All of it is applied anew on every
 * run, so that undoing a correction gives what there was before.
 */
import { documentsOfChange, type Correction, type ReportDocument } from '../../model/index.ts';

export { correctFacts } from './facts.ts';
export { markApart, refusalsOf } from './lineage.ts';
export { joinedNames, joinsIn, markWording } from './names.ts';
export { changeId, inOrder } from './order.ts';
export { outcomesOf } from './outcome.ts';
export { sortingOf } from './sorting.ts';
export { rejectVariants } from './variants.ts';

/** Corrections that speak of any of the documents, or of all stories. */
export const aboutDocuments = (
  corrections: readonly Correction[],
  documents: readonly string[],
): Correction[] => {
  const wanted = new Set(documents);
  const isGlobal = (c: Correction): boolean => c.kind === 'join-names' && c.documents === undefined;
  return corrections.filter((c) => isGlobal(c) || documentsOfChange(c).some((d) => wanted.has(d)));
};

/** Ids of the corrections of sorting and lineage that had their way in a story of these documents. */
export const heededIn = (corrections: readonly Correction[], documents: readonly string[]): string[] => {
  const held = (ids: readonly string[]): number => ids.filter((id) => documents.includes(id)).length;
  const isHeeded = (c: Correction): boolean => {
    switch (c.kind) {
      case 'merge-stories':
        return held(c.documents) > 1;
      case 'split-story':
        return held(c.documents) > 0 !== held(c.from) > 0;
      case 'move-document':
        return held([c.document]) > 0 && held(c.from) === 0;
      case 'reject-edge':
        return held([c.from, c.to]) === 2;
      case 'reject-source':
        return held([c.document]) > 0 && held(c.others) > 0;
      default:
        return false;
    }
  };
  return corrections.filter(isHeeded).map((c) => c.id);
};

/** The document with the ids of the corrections that set its facts. */
export const markFacts = (document: ReportDocument, corrections: readonly Correction[]): ReportDocument => {
  const last = new Map(
    corrections
      .filter((c) => (c.kind === 'set-outlet' || c.kind === 'set-date') && c.document === document.id)
      .map((c) => [c.kind, c.id]),
  );
  return last.size === 0 ? document : { ...document, corrections: [...last.values()] };
};
