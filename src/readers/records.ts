/** Records: JSON values to pages. A value without text is a diagnostic that says what it has instead. */
import type { PageRecord } from '../model/index.ts';
import type { Read } from './read.ts';
import { warning } from './read.ts';

const FACTS = ['id', 'title', 'outlet', 'byline', 'published', 'url', 'language'] as const;

/** The page of one JSON value: `{text, …}`, `{sentences: […], …}` or `{html, …}`. `file` is what to call it. */
export const recordOf = (value: unknown, file: string, line?: number): Read => {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return warning(
      'broken-record',
      file,
      'this is JSON but no article: an object with a "text" was expected',
      line,
    );
  const fields = value as Record<string, unknown>;
  const called = line === undefined ? file : `${file}:${line}`;
  const text = textOf(fields);
  if (text !== null) return { page: { kind: 'record', file: called, record: { ...factsOf(fields), text } } };
  const { html, url } = fields;
  if (typeof html === 'string')
    return { page: { kind: 'html', file: called, html, ...(typeof url === 'string' ? { url } : {}) } };
  return warning('broken-record', file, `no "text" field${whatThereIs(fields)}`, line);
};

const textOf = ({ text, sentences }: Record<string, unknown>): string | null => {
  if (typeof text === 'string') return text;
  if (!Array.isArray(sentences) || !sentences.every((s) => typeof s === 'string')) return null;
  return sentences.join('\n');
};

/** The facts that are strings; numbers are taken as written, anything else is not a fact. */
const factsOf = (fields: Record<string, unknown>): Omit<PageRecord, 'text'> =>
  Object.fromEntries(
    FACTS.flatMap((name) => {
      const value = fields[name];
      if (typeof value === 'number') return [[name, String(value)]];
      return typeof value === 'string' && value.trim() !== '' ? [[name, value.trim()]] : [];
    }),
  );

const whatThereIs = (fields: Record<string, unknown>): string => {
  const names = Object.keys(fields).slice(0, 5);
  return names.length === 0
    ? ': it is empty'
    : `; it has ${names.map((n) => `"${n.slice(0, 30)}"`).join(', ')}`;
};
