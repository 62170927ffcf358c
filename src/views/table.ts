/**
 * Statements and variants as one CSV table (RFC 4180): a row for each statement and for each reading of each variant, so that a
 * spreadsheet can filter and count. Cells that a spreadsheet would run as formulas are disarmed: article text is never trusted.
 */
import type { Place, Report } from '../model/index.ts';
import { sayingOtherwise } from './labels.ts';
import { indexStory, type StoryIndex } from './story-index.ts';

const COLUMNS = [
  'story', 'record', 'id', 'status', 'type', 'severity', 'reading', 'text', 'likely_original',
  'articles', 'origins', 'article_names', 'document', 'start', 'end', 'why',
] as const; // prettier-ignore

type Row = Partial<Record<(typeof COLUMNS)[number], string | number | boolean>>;

export const table = (report: Report): string => {
  const rows = report.stories.flatMap((story) => {
    const index = indexStory(report, story);
    return [...statementRows(index), ...readingRows(index)];
  });
  return [COLUMNS.join(','), ...rows.map(line)].map((l) => `${l}\r\n`).join('');
};

const statementRows = (index: StoryIndex): Row[] =>
  index.story.statements.map((s) => {
    const otherwise = index.otherwise(s);
    return {
      story: index.story.title,
      record: 'statement',
      id: s.id,
      status: s.status,
      text: s.text,
      articles: s.documents.length,
      origins: s.origins.length,
      article_names: names(index, s.documents),
      ...where(s.from),
      ...(otherwise.length > 0
        ? { why: `${sayingOtherwise(otherwise.length)}: ${names(index, otherwise)}` }
        : {}),
    };
  });

const readingRows = (index: StoryIndex): Row[] =>
  index.story.variants.flatMap((v) =>
    v.readings.map((r, i) => ({
      story: index.story.title,
      record: 'reading',
      id: v.id,
      type: v.type,
      severity: v.severity,
      reading: i + 1,
      text: r.text,
      likely_original: r.likelyOriginal,
      articles: new Set(r.witnesses.map((w) => w.document)).size,
      origins: new Set(r.witnesses.flatMap((w) => index.originsOf(w.document))).size,
      article_names: names(
        index,
        r.witnesses.map((w) => w.document),
      ),
      ...(r.witnesses[0] ? where(r.witnesses[0]) : {}),
      why: v.why,
    })),
  );

const where = (place: Place): Row => ({ document: place.document, start: place.start, end: place.end });

const names = (index: StoryIndex, ids: readonly string[]): string =>
  [...new Set(ids)].map(index.name).join('; ');

const line = (row: Row): string => COLUMNS.map((column) => cell(row[column])).join(',');

const cell = (value: string | number | boolean | undefined): string => {
  if (value === undefined) return '';
  if (typeof value !== 'string') return String(value);
  const safe = /^[=+\-@\t\r]/u.test(value) ? `'${value}` : value;
  return /[",\r\n]/u.test(safe) || safe !== safe.trim() ? `"${safe.replaceAll('"', '""')}"` : safe;
};
