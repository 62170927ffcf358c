/** From record: JSON with a text and perhaps facts to a document. What the user says goes before what the text says. */
import type { Document, FactSource, PageRecord } from '../../model/index.ts';
import { creditsIn } from './credits.ts';
import { documentId } from './ids.ts';
import { languageOf } from './language.ts';
import { linesOf } from './lines.ts';
import { plainName } from './plain-name.ts';
import { dateIn, dateInUrl } from './published.ts';
import { readLines } from './roles.ts';
import { note } from './trouble.ts';

export const documentOfRecord = async (file: string, record: PageRecord): Promise<Document> => {
  const { text } = record;
  const outlet = plain(record.outlet);
  const byline = plain(record.byline);
  const reading = readLines(linesOf(text), record.title === undefined);
  const url = record.url ?? reading.url;
  const title = record.title ?? reading.title;
  const id = documentId({ file, url, title, text }, record.id);
  const date = dateOf(record, reading.published, url);
  return {
    id,
    ...(record.id === undefined ? {} : { key: record.id }),
    file,
    url,
    outlet: outlet ?? reading.outlet,
    title,
    byline: byline ?? reading.byline,
    dateline: reading.dateline,
    published: date.published,
    publishedFrom: date.from,
    facts: {
      ...fact('outlet', outlet, reading.outlet),
      ...fact('title', record.title, reading.title),
      ...fact('byline', byline, reading.byline),
      language: record.language ? 'user' : 'text',
    },
    language: record.language?.slice(0, 2).toLowerCase() ?? (await languageOf(text)),
    credits: creditsIn(text, outlet ?? reading.outlet),
    text,
    blocks: reading.blocks,
    diagnostics: date.doubt ? [note('uncertain-date', file, date.doubt, id)] : [],
  };
};

const plain = (name: string | undefined): string | undefined =>
  name === undefined ? undefined : (plainName(name) ?? undefined);

const fact = (name: string, given: string | undefined, read: string | null): Record<string, FactSource> => {
  if (given !== undefined) return { [name]: 'user' };
  return read === null ? {} : { [name]: 'text' };
};

interface Dated {
  readonly published: string | null;
  readonly from: FactSource;
  readonly doubt: string | null;
}

const dateOf = (record: PageRecord, read: string | null, url: string | null): Dated => {
  const given = record.published === undefined ? null : (dateIn(record.published)?.iso ?? null);
  if (given) return { published: given, from: 'user', doubt: null };
  const unsafe = record.published?.slice(0, 40);
  const doubt = unsafe === undefined ? null : `"${unsafe}" is not a date that can be read safely`;
  const inUrl = url ? dateInUrl(url) : null;
  return { published: read ?? inUrl, from: read ? 'text' : inUrl ? 'url' : 'none', doubt };
};
