/** What things are called on screen and in exports: plain words for every code in the report. */
import type {
  DerivationKind,
  QuoteFate,
  Relation,
  Severity,
  StatementStatus,
  VariantType,
} from '../model/index.ts';

const SEVERITY_LABEL: Readonly<Record<Severity, string>> = {
  conflict: 'Conflict',
  shift: 'Shift in meaning',
  style: 'Wording only',
};

const SEVERITY_EXPLAINED: Readonly<Record<Severity, string>> = {
  conflict: 'The versions cannot all be right, or one has lost the sense.',
  shift: 'The meaning, the force or the words of a quotation moved.',
  style: 'The same said or spelled in another way.',
};

/** The groups in which differences are shown, worst first: what was added or left out is told apart from what was told otherwise. */
export type DifferenceGroup = Severity | 'coverage';

export const GROUPS: readonly DifferenceGroup[] = ['conflict', 'shift', 'coverage', 'style'];

export const groupOf = (v: { readonly type: VariantType; readonly severity: Severity }): DifferenceGroup =>
  (v.type === 'addition' || v.type === 'omission') && v.severity !== 'conflict' ? 'coverage' : v.severity;

export const GROUP_LABEL: Readonly<Record<DifferenceGroup, string>> = {
  ...SEVERITY_LABEL,
  coverage: 'Added or left out',
};

export const GROUP_EXPLAINED: Readonly<Record<DifferenceGroup, string>> = {
  ...SEVERITY_EXPLAINED,
  coverage: 'Within a passage that several articles have, some say more than others.',
};

export const TYPE_LABEL: Readonly<Record<VariantType, string>> = {
  number: 'Number',
  date: 'Date or time',
  name: 'Name',
  place: 'Place',
  polarity: 'Affirmed or denied',
  actor: 'Who did it',
  attribution: 'Who said it',
  modality: 'How certain',
  quotation: 'Quotation',
  wording: 'Wording',
  addition: 'Added',
  omission: 'Left out',
};

/** "edited from …": how a copy was made, before the name of what it was made from. */
export const KIND_PHRASE: Readonly<Record<DerivationKind, string>> = {
  reprint: 'reprinted from',
  edit: 'edited from',
  rewrite: 'rewritten from',
  translation: 'reworded throughout from',
  summary: 'summarised from',
  excerpt: 'made with parts of',
};

export const KIND_NAME: Readonly<Record<DerivationKind, string>> = {
  reprint: 'reprinted',
  edit: 'edited',
  rewrite: 'rewritten',
  translation: 'reworded throughout, as in a translation',
  summary: 'summarised',
  excerpt: 'parts taken over',
};

export const FATE_LABEL: Readonly<Record<QuoteFate, string>> = {
  same: 'same words',
  differs: 'other words than elsewhere, and none known as the original',
  clipped: 'cut short',
  reworded: 'words changed inside the quotation marks',
  'marks-dropped': 'quotation marks dropped',
  'turned-indirect': 'turned into reported speech',
  'other-speaker': 'given to another speaker',
};

export const STATUS_LABEL: Readonly<Record<StatementStatus, string>> = {
  disputed: 'Told in conflicting versions',
  corroborated: 'Borne out by independent origins',
  'single-origin': 'From one origin only',
};

export const STATUS_EXPLAINED: Readonly<Record<StatementStatus, string>> = {
  disputed: 'Several articles report this, but not the same way. See what differs before you rely on it.',
  corroborated: 'Two or more sources that did not copy each other report this.',
  'single-origin': 'However many articles repeat this, it goes back to one source.',
};

/** In the order in which a reader should see them. */
export const STATUSES: readonly StatementStatus[] = ['disputed', 'corroborated', 'single-origin'];

export const RELATION_LABEL: Readonly<Record<Relation, string>> = {
  verbatim: 'word for word',
  edited: 'edited',
  paraphrase: 'in other words',
  partial: 'in part',
};

/** "1 article", "2 articles". */
export const counted = (n: number, one: string, many = `${one}s`): string => `${n} ${n === 1 ? one : many}`;

/** "2 articles say otherwise". */
export const sayingOtherwise = (n: number): string =>
  `${counted(n, 'article')} ${n === 1 ? 'says' : 'say'} otherwise`;

const NUMBER_WORDS = ['No', 'One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight', 'Nine', 'Ten'];

/** "Five articles", "12 articles": small numbers in words, as newspapers write them. */
export const countedInWords = (n: number, one: string, many = `${one}s`): string =>
  `${NUMBER_WORDS[n] ?? String(n)} ${n === 1 ? one : many}`;

/** "A", "A and B", "A, B and C". */
export const listed = (items: readonly string[]): string =>
  items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;

export const percent = (share: number): string => `${Math.round(share * 100)}%`;
