/** The report: all that `trace` found, as the outside world reads it (schema vorlage.report/1). */
import type { Credit, FactSource, Role } from './document.ts';
import type { Diagnostic } from './diagnostic.ts';
import type { EntityKind } from './annotations.ts';
import type { Link, Passage } from './collation.ts';
import type { ReportCorrection } from './correction.ts';
import type { Evidence, Lineage } from './lineage.ts';
import type { Place, Span } from './span.ts';
import type { Variant } from './variant.ts';

export const REPORT_SCHEMA = 'vorlage.report/1';

/** Ids of the corrections that made a thing what it is; only where there are any. */
interface Corrected {
  readonly corrections?: readonly string[];
}

export interface ReportSentence extends Span {
  readonly id: string;
  readonly role: Role;
}

export interface ReportDocument extends Corrected {
  readonly id: string;
  readonly file: string | null;
  readonly url: string | null;
  readonly outlet: string | null;
  readonly title: string | null;
  readonly byline: string | null;
  readonly dateline: string | null;
  readonly published: string | null;
  readonly publishedFrom: FactSource;
  readonly language: string;
  readonly credits: readonly Credit[];
  readonly text: string;
  readonly sentences: readonly ReportSentence[];
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * What became of the words: the reading of one document of one quotation, held against the likely original, or against
 * what the document was copied from; where neither is known, against the fullest version. `differs`: the words in
 * quotation marks are not those of other versions, and nothing says whose were there first.
 */
export type QuoteFate =
  'same' | 'differs' | 'clipped' | 'reworded' | 'marks-dropped' | 'turned-indirect' | 'other-speaker';

export interface QuoteVersion extends Place {
  readonly text: string;
  readonly kind: 'direct' | 'indirect' | 'mixed';
  /** Whether the words or their speaker were changed on the way; never where no version is known as the original. */
  readonly altered: boolean;
  readonly fate: QuoteFate;
  /** The words that name the speaker here; null where the document does not say. */
  readonly speaker: (Span & { readonly text: string }) | null;
  /** Places inside the version whose words differ from the likely original. */
  readonly marks: readonly Span[];
  readonly likelyOriginal: boolean;
}

export interface Quote {
  readonly id: string;
  /** Name of the speaker, null where nobody can be named safely. */
  readonly speaker: string | null;
  readonly versions: readonly QuoteVersion[];
}

export type StatementStatus = 'corroborated' | 'single-origin' | 'disputed';

export interface Statement {
  readonly id: string;
  readonly text: string;
  readonly from: Place;
  readonly documents: readonly string[];
  /** Ids of the origins that bear it out. */
  readonly origins: readonly string[];
  readonly status: StatementStatus;
  readonly variants: readonly string[];
}

/** One name or phrase by which a document calls an entity; the span is its first use there. */
export interface WordingLabel extends Place {
  readonly text: string;
  readonly count: number;
  readonly loaded: boolean;
}

export interface Wording extends Corrected {
  readonly entity: string;
  readonly kind: EntityKind;
  readonly labels: readonly WordingLabel[];
}

/** For two documents without an edge: how likely descent is and what speaks for and against it. */
export interface NoEdge extends Corrected {
  readonly a: string;
  readonly b: string;
  readonly likelihood: number;
  readonly reason: string;
  /** Left out in stories of very many articles. */
  readonly evidence?: readonly Evidence[];
}

/** A difference that the user said is none. */
export type RejectedVariant = Variant & Corrected;

export interface ReportStory extends Corrected {
  readonly id: string;
  readonly title: string;
  readonly documents: readonly string[];
  readonly passages: readonly Passage[];
  readonly links: readonly Link[];
  readonly lineage: Lineage & { readonly apart: readonly NoEdge[] };
  readonly variants: readonly Variant[];
  /** Differences that the user rejected; only where there are any. */
  readonly rejected?: readonly RejectedVariant[];
  readonly quotes: readonly Quote[];
  readonly statements: readonly Statement[];
  readonly wording: readonly Wording[];
}

export interface ReportMethod {
  readonly tool: string;
  readonly version: string;
  readonly stages: readonly { readonly name: string; readonly version: number }[];
}

export interface Report {
  readonly schema: typeof REPORT_SCHEMA;
  readonly documents: readonly ReportDocument[];
  readonly stories: readonly ReportStory[];
  readonly diagnostics: readonly Diagnostic[];
  /** What the user set right, in the order in which it was; only where something was. */
  readonly corrections?: readonly ReportCorrection[];
  readonly method: ReportMethod;
}
