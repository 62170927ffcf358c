/**
 * Corrections: what the user set right. They are kept apart from the results and applied again on every run, so they name
 * only what another run finds again: documents by id, places by their span in a text that never changes, names as written.
 */
import type { Place } from './span.ts';
import type { VariantType } from './variant.ts';

export const CORRECTIONS_SCHEMA = 'vorlage.corrections/1';

/** The words of a place, kept beside it so that a list of corrections can be read by itself. */
export interface QuotedPlace extends Place {
  readonly text: string;
}

export type Change =
  /** All these documents report one event. */
  | { readonly kind: 'merge-stories'; readonly documents: readonly string[] }
  /** The documents are a story of their own, apart from the others. */
  | {
      readonly kind: 'split-story';
      readonly documents: readonly string[];
      readonly from: readonly string[];
    }
  | {
      readonly kind: 'move-document';
      readonly document: string;
      readonly from: readonly string[];
      readonly to: readonly string[];
    }
  /** The names mean one person or thing: in the stories that hold one of the documents, or everywhere. */
  | {
      readonly kind: 'join-names';
      readonly names: readonly string[];
      readonly documents?: readonly string[];
    }
  /** `to` was not made from `from`. */
  | { readonly kind: 'reject-edge'; readonly from: string; readonly to: string }
  /** The document does not come from the lost source that the others come from. */
  | { readonly kind: 'reject-source'; readonly document: string; readonly others: readonly string[] }
  /** The readings at these places say the same. */
  | {
      readonly kind: 'reject-variant';
      readonly type: VariantType;
      readonly places: readonly QuotedPlace[];
    }
  /** `null`: nobody knows. */
  | { readonly kind: 'set-outlet'; readonly document: string; readonly outlet: string | null }
  | { readonly kind: 'set-date'; readonly document: string; readonly published: string | null };

export type ChangeKind = Change['kind'];

/** `id` follows from what is changed, so that the same correction made twice is one. A later one overrules an earlier one. */
export type Correction = Change & {
  readonly id: string;
  /** ISO 8601 */
  readonly when?: string;
  readonly note?: string;
};

/** `dangling`: what it speaks of is not here, or not found any more. */
export type CorrectionOutcome = 'applied' | 'overruled' | 'dangling';

/** A correction as a report carries it: with what became of it, and why where it could not be applied. */
export type ReportCorrection = Correction & { readonly outcome: CorrectionOutcome; readonly why?: string };

/** What the user wants of the sorting into stories: groups that are one story, pairs that are not. No pair is in a group. */
export interface Sorting {
  readonly together: readonly (readonly string[])[];
  readonly apart: readonly (readonly [string, string])[];
}

/** What the user wants of the lineage: copies that are none ([from, to]), and pairs without any common descent. */
export interface Refusals {
  readonly edges: readonly (readonly [string, string])[];
  readonly kin: readonly (readonly [string, string])[];
}

/** The change with each of its documents named anew. */
export const withDocuments = (change: Change, rename: (id: string) => string): Change => {
  const all = (ids: readonly string[]): string[] => ids.map(rename);
  switch (change.kind) {
    case 'merge-stories':
      return { ...change, documents: all(change.documents) };
    case 'split-story':
      return { ...change, documents: all(change.documents), from: all(change.from) };
    case 'move-document':
      return { ...change, document: rename(change.document), from: all(change.from), to: all(change.to) };
    case 'join-names':
      return change.documents ? { ...change, documents: all(change.documents) } : change;
    case 'reject-edge':
      return { ...change, from: rename(change.from), to: rename(change.to) };
    case 'reject-source':
      return { ...change, document: rename(change.document), others: all(change.others) };
    case 'reject-variant':
      return { ...change, places: change.places.map((p) => ({ ...p, document: rename(p.document) })) };
    case 'set-outlet':
    case 'set-date':
      return { ...change, document: rename(change.document) };
  }
};

/** Ids of all documents that a change speaks of. */
export const documentsOfChange = (change: Change): string[] => {
  const ids: string[] = [];
  withDocuments(change, (id) => (ids.push(id), id));
  return ids;
};
