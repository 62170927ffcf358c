/** Annotations: what `annotate` finds in a document. All places are spans of the document's text. */
import type { Role } from './document.ts';
import type { Span } from './span.ts';

/** Universal part-of-speech tags, as the tagger gives them. */
export type Tag =
  | 'ADJ' | 'ADP' | 'ADV' | 'AUX' | 'CCONJ' | 'DET' | 'INTJ' | 'NOUN' | 'NUM' | 'PART' | 'PRON'
  | 'PROPN' | 'PUNCT' | 'SCONJ' | 'SYM' | 'VERB' | 'X' | 'SPACE'; // prettier-ignore

export interface Token extends Span {
  /** As in the text. */
  readonly text: string;
  /** Lower case, quotation marks and accents folded. */
  readonly norm: string;
  /** Dictionary form, lower case. */
  readonly lemma: string;
  readonly tag: Tag;
}

export interface Sentence extends Span {
  /** `${document id}.${index}` */
  readonly id: string;
  readonly index: number;
  readonly role: Role;
  /** Index of the paragraph (block) that holds it. */
  readonly paragraph: number;
  /** Its tokens are `tokens[from … to - 1]` of the document. */
  readonly from: number;
  readonly to: number;
}

export type EntityKind = 'person' | 'place' | 'organisation' | 'other';

/** One way in which the text calls an entity at one place. */
export interface Mention extends Span {
  readonly entity: string;
  /** `name`: a proper name, full or short; `description`: "the Russian president"; `pronoun`: "he". */
  readonly form: 'name' | 'description' | 'pronoun';
  readonly text: string;
}

/** A person, place or organisation, merged within a document and then within the story. `name` is its fullest form. */
export interface Entity {
  readonly id: string;
  readonly kind: EntityKind;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly gender: 'she' | 'he' | null;
}

export type Qualifier = 'exactly' | 'about' | 'more-than' | 'less-than' | 'at-least' | 'at-most';

/** A number in the text, with what it counts. "almost 8,000 people" = {low: 8000, high: 8000, unit: 'people', qualifier: 'about'}. */
export interface Quantity extends Span {
  readonly low: number;
  readonly high: number;
  readonly kind: 'cardinal' | 'ordinal' | 'percent' | 'money' | 'measure' | 'age' | 'duration';
  /** Currency code, unit symbol or the lemma of the noun that is counted. */
  readonly unit: string | null;
  readonly qualifier: Qualifier;
}

/** A date or time expression resolved against the article's date: the interval of days that it can mean, ISO dates. */
export interface TimeExpression extends Span {
  readonly from: string | null;
  readonly until: string | null;
  readonly precision:
    'century' | 'decade' | 'year' | 'season' | 'month' | 'week' | 'day' | 'part-of-day' | 'time';
  /** Whether it had to be resolved ("Thursday", "last year"), and so hangs on the article's date. */
  readonly relative: boolean;
  /** Weekday named, 0 = Sunday, where one is. */
  readonly weekday: number | null;
}

/** Something said by somebody: content, cue and source as exact spans. */
export interface Quotation {
  readonly id: string;
  readonly kind: 'direct' | 'indirect' | 'mixed';
  readonly content: readonly Span[];
  readonly cue: readonly Span[];
  readonly source: readonly Span[];
  /** Entity id of the speaker, null where nobody can be named safely. */
  readonly speaker: string | null;
  /** Through whom the words came: "was quoted as saying by Xinhua". */
  readonly via: readonly Span[];
}

/** Everything that is known of one document after `annotate`. */
export interface Annotations {
  readonly document: string;
  readonly sentences: readonly Sentence[];
  readonly tokens: readonly Token[];
  readonly entities: readonly Entity[];
  readonly mentions: readonly Mention[];
  readonly quantities: readonly Quantity[];
  readonly times: readonly TimeExpression[];
  readonly quotations: readonly Quotation[];
}
