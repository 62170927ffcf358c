/**
 * Published: when an article says that it came out. Only full dates count: a day without a year is no date.
 * Ambiguous figures (03/04/2024) are left alone: unknown is better than wrong.
 */

const MONTHS: readonly string[] = [
  'jan',
  'feb',
  'mar',
  'apr',
  'may',
  'jun',
  'jul',
  'aug',
  'sep',
  'oct',
  'nov',
  'dec',
];
const MONTH = String.raw`(?<month>jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?`;
const TIME = String.raw`(?:(?:[T ]|,?\s+(?:at\s+)?|\s*[|·-]\s*)(?<hour>\d{1,2})[:.](?<minute>\d{2})(?::(?<second>\d{2})(?:\.\d+)?)?\s*(?<half>[ap]\.?m\.?)?\s*(?<zone>Z|GMT|UTC|[+-]\d{2}:?\d{2})?)?`;

const FORMS: readonly RegExp[] = [
  new RegExp(String.raw`\b(?<year>(?:19|20)\d{2})-(?<monthNumber>\d{2})-(?<day>\d{2})${TIME}`, 'i'),
  new RegExp(
    String.raw`\b(?<day>\d{1,2})(?:st|nd|rd|th)?(?:\s+of)?\s+${MONTH},?\s+(?<year>(?:19|20)\d{2})\b${TIME}`,
    'i',
  ),
  new RegExp(
    String.raw`\b${MONTH}\s+(?<day>\d{1,2})(?:st|nd|rd|th)?,?\s+(?<year>(?:19|20)\d{2})\b${TIME}`,
    'i',
  ),
  new RegExp(String.raw`\b(?<year>(?:19|20)\d{2})[/.](?<monthNumber>\d{2})[/.](?<day>\d{2})\b${TIME}`, 'i'),
];

export interface FoundDate {
  /** ISO 8601, as precise as the words. */
  readonly iso: string;
  readonly start: number;
  readonly end: number;
}

/** The first full date in `text`, or null. */
export const dateIn = (text: string): FoundDate | null => {
  const matches = FORMS.map((form) => form.exec(text)).filter((m): m is RegExpExecArray => m !== null);
  for (const match of matches.sort((a, b) => a.index - b.index)) {
    const iso = isoOf(match.groups!);
    if (iso) return { iso, start: match.index, end: match.index + match[0].trimEnd().length };
  }
  return null;
};

const isoOf = (g: Record<string, string | undefined>): string | null => {
  const month = g['monthNumber']
    ? Number(g['monthNumber'])
    : MONTHS.indexOf(g['month']!.slice(0, 3).toLowerCase()) + 1;
  const [year, day] = [Number(g['year']), Number(g['day'])];
  if (month < 1 || month > 12 || day < 1 || day > daysIn(year, month)) return null;
  const date = `${year}-${two(month)}-${two(day)}`;
  const time = timeOf(g);
  return time ? `${date}T${time}` : date;
};

const timeOf = (g: Record<string, string | undefined>): string | null => {
  if (!g['hour']) return null;
  const half = g['half']?.[0]?.toLowerCase();
  const hour = half ? (Number(g['hour']) % 12) + (half === 'p' ? 12 : 0) : Number(g['hour']);
  if (hour > 23 || Number(g['minute']) > 59) return null;
  return `${two(hour)}:${g['minute']}:${g['second'] ?? '00'}${zoneOf(g['zone'])}`;
};

const zoneOf = (zone: string | undefined): string => {
  if (!zone) return '';
  if (/^[zgu]/i.test(zone)) return 'Z';
  return zone.includes(':') ? zone : `${zone.slice(0, 3)}:${zone.slice(3)}`;
};

const two = (n: number): string => String(n).padStart(2, '0');

const daysIn = (year: number, month: number): number => {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
};

const LABEL =
  /^(?:date(?:line)?|published|posted|updated|first published|last updated|last modified|created)\b(?:\s+(?:on|at))?\s*[:|-]?\s*/i;
/** What may stand beside the date in a line that only dates the article: weekday, time, zone, "| Updated". */
const BESIDE =
  /\b(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\b|\b(?:at|on|by|updated|published|posted|last|modified|gmt|bst|utc|est|edt|pst|pdt|cet|cest|a\.?m|p\.?m)\b/gi;

export interface DateLine {
  readonly iso: string;
  /** How many characters at the start of the line belong to it; the rest of the line is the article's. */
  readonly length: number;
  /** Whether a place stands before the date, as in a dateline. */
  readonly place: boolean;
}

const PLACE_BEFORE = /^\p{Lu}[\p{L}.'’ -]{1,40}(?:,\s*\p{Lu}[\p{L}.'’ -]{1,30})?,\s*$/u;

/** A line, or the labelled beginning of one ("date 2024-05-17 At the summit …"), that says when the article was published. */
export const dateLineOf = (line: string): DateLine | null => {
  const label = LABEL.exec(line);
  const from = label?.[0].length ?? 0;
  const found = dateIn(line.slice(from, from + 60));
  if (!found || (label && found.start > 20)) return null;
  const end = from + found.end;
  const rest = line.slice(end).replace(BESIDE, '');
  const before = line.slice(from, from + found.start).replace(BESIDE, '');
  const place = PLACE_BEFORE.test(line.slice(0, from + found.start));
  if (!place && /[\p{L}]/u.test(before)) return null;
  if (!/[\p{L}]/u.test(rest)) return { iso: found.iso, length: line.length, place };
  return label && /^\s+["“‘']?\p{Lu}/u.test(line.slice(end))
    ? { iso: found.iso, length: end, place: false }
    : null;
};

/** The day in an address: "/2024/05/17/…" or "2024-05-17". */
export const dateInUrl = (url: string): string | null => {
  const match = /(?:^|[/_-])((?:19|20)\d{2})[/_-](\d{1,2})[/_-](\d{1,2})(?=[/_.-]|$)/.exec(url);
  if (!match) return null;
  return isoOf({ year: match[1], monthNumber: match[2], day: match[3] });
};
