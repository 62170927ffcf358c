/** Variants: passages whose readings differ. */
import type { Place, Span } from './span.ts';

export type VariantType =
  | 'number'
  | 'date'
  | 'name'
  | 'place'
  | 'polarity'
  | 'actor'
  | 'attribution'
  | 'modality'
  | 'quotation'
  | 'wording'
  | 'addition'
  | 'omission';

/** `conflict`: cannot all be right, or the sense is corrupted; `shift`: sense, force or quoted words moved; `style`: said otherwise. */
export type Severity = 'conflict' | 'shift' | 'style';

/** Worst first. */
export const SEVERITIES: readonly Severity[] = ['conflict', 'shift', 'style'];

/** What differs between two texts. A side without words has an empty span where they would stand. */
export interface PairVariant {
  readonly type: VariantType;
  readonly severity: Severity;
  readonly a: Span & { readonly text: string };
  readonly b: Span & { readonly text: string };
  /** One plain sentence. */
  readonly why: string;
}

export interface Reading {
  readonly text: string;
  readonly witnesses: readonly Place[];
  readonly likelyOriginal: boolean;
}

/** One place of the story where documents differ; all documents that say the same there share one reading. */
export interface Variant {
  readonly id: string;
  /** Id of the passage. */
  readonly passage: string;
  readonly type: VariantType;
  readonly severity: Severity;
  readonly readings: readonly Reading[];
  readonly why: string;
}
