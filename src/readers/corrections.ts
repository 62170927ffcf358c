/** Corrections as they come from outside: a file or an answer of the page. Every field is looked at; what is wrong is said with its place. */
import {
  CORRECTIONS_SCHEMA,
  Failure,
  type Change,
  type ChangeKind,
  type VariantType,
} from '../model/index.ts';
import { jsonTrouble } from './json-trouble.ts';

/** A correction without its id, which follows from the rest. */
export type WrittenCorrection = Change & { readonly when?: string; readonly note?: string };

type Check = (value: unknown) => string | null;

const isText = (value: unknown): value is string => typeof value === 'string' && value.trim() !== '';

const text: Check = (v) => (isText(v) ? null : 'must be text');
const textOrNull: Check = (v) => (v === null ? null : text(v) && 'must be text, or null for unknown');
const someOf =
  (least: number): Check =>
  (v) =>
    Array.isArray(v) && v.length >= least && v.every(isText)
      ? null
      : `must be a list of ${least} or more texts`;

const DATE = /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})?)?$/u;
const isDate = (v: unknown): boolean =>
  isText(v) && DATE.test(v) && isDay(v.slice(0, 10)) && !Number.isNaN(Date.parse(v));
/** The 31st of February is read as a day of March. */
const isDay = (day: string): boolean => {
  const date = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day);
};
const date: Check = (v) => (isDate(v) ? null : 'must be a date such as 2024-05-17 or 2024-05-17T09:30');
const dateOrNull: Check = (v) => (v === null ? null : date(v) && `${date(v)}, or null for unknown`);

const VARIANT_TYPES: readonly VariantType[] = [
  'number', 'date', 'name', 'place', 'polarity', 'actor', 'attribution', 'modality', 'quotation', 'wording', 'addition', 'omission',
]; // prettier-ignore
const variantType: Check = (v) =>
  VARIANT_TYPES.some((t) => t === v) ? null : `must be one of ${VARIANT_TYPES.join(', ')}`;

const isPlace = (v: unknown): boolean => {
  const { document, start, end, text: words } = (v ?? {}) as Record<string, unknown>;
  const [from, to] = [start, end].map((n) => (Number.isInteger(n) ? (n as number) : -1)) as [number, number];
  return isText(document) && from >= 0 && to >= from && typeof words === 'string';
};
const places: Check = (v) =>
  Array.isArray(v) && v.length > 1 && v.every(isPlace)
    ? null
    : 'must be a list of two or more {document, start, end, text}';

/** The fields of each kind; those with "?" may be left out. */
const FIELDS: Readonly<Record<ChangeKind, Readonly<Record<string, Check>>>> = {
  'merge-stories': { documents: someOf(2) },
  'split-story': { documents: someOf(1), from: someOf(1) },
  'move-document': { document: text, from: someOf(0), to: someOf(1) },
  'join-names': { names: someOf(2), 'documents?': someOf(1) },
  'reject-edge': { from: text, to: text },
  'reject-source': { document: text, others: someOf(1) },
  'reject-variant': { type: variantType, places },
  'set-outlet': { document: text, outlet: textOrNull },
  'set-date': { document: text, published: dateOrNull },
};

const BESIDE: Readonly<Record<string, Check>> = { 'when?': date, 'note?': text, 'id?': text };

/** One correction; what it was called elsewhere (`id`, `outcome`, `why`) is left behind. Throws a Failure that begins with `where`. */
export const correctionFrom = (value: unknown, where: string): WrittenCorrection => {
  const wrong = (what: string): Failure =>
    new Failure('usage', `${where}: ${what}`, 'The kinds and their fields are in docs/corrections.md.');
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw wrong('is not an object {…}');
  const given = value as Record<string, unknown>;
  const fields = FIELDS[given['kind'] as ChangeKind] as (typeof FIELDS)[ChangeKind] | undefined;
  if (!fields) throw wrong(`“kind” must be one of ${Object.keys(FIELDS).join(', ')}`);
  const kept: Record<string, unknown> = { kind: given['kind'] };
  for (const [field, check] of Object.entries({ ...fields, ...BESIDE })) {
    const name = field.replace('?', '');
    if (given[name] === undefined && field !== name) continue;
    const trouble = check(given[name]);
    if (trouble) throw wrong(`“${name}” ${given[name] === undefined ? 'is missing: it ' : ''}${trouble}`);
    if (name !== 'id') kept[name] = given[name];
  }
  return kept as unknown as WrittenCorrection;
};

/** The corrections in the text of a file: a list, or what `vorlage correct export` wrote. */
export const correctionsIn = (content: string, file: string): WrittenCorrection[] => {
  const value = parsed(content, file);
  const list = Array.isArray(value) ? value : listOf(value, file);
  return list.map((entry, i) => correctionFrom(entry, `${file}, correction ${i + 1}`));
};

const parsed = (content: string, file: string): unknown => {
  const text = content.replace(/^\uFEFF/u, '');
  try {
    return JSON.parse(text);
  } catch {
    throw new Failure('usage', `${file} is not JSON: ${jsonTrouble(text)}`, HOW);
  }
};

const HOW = 'Give a list of corrections, or what "vorlage correct export" or the desk wrote.';

const listOf = (value: unknown, file: string): unknown[] => {
  const { schema, corrections } = (value ?? {}) as Record<string, unknown>;
  if (!Array.isArray(corrections)) throw new Failure('usage', `${file}: holds no list of corrections`, HOW);
  if (schema === undefined || schema === CORRECTIONS_SCHEMA || String(schema).startsWith('vorlage.report/'))
    return corrections;
  throw new Failure('usage', `${file}: its schema is ${JSON.stringify(schema)}, this Vorlage reads ${CORRECTIONS_SCHEMA}`, 'Update Vorlage.'); // prettier-ignore
};
