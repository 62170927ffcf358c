/** Dates as readers write them. Pure: the text is read as it stands, with no clock and no time zone of the machine. */
import { countedInWords } from './labels.ts';

const MONTHS = [
  'January', 'February', 'March', 'April', 'May', 'June', 'July',
  'August', 'September', 'October', 'November', 'December',
]; // prettier-ignore

interface Parts {
  readonly year: number;
  readonly month: number | null;
  readonly day: number | null;
  readonly time: string | null;
  readonly zone: string;
}

const parts = (iso: string): Parts | null => {
  const match =
    /^(\d{4})(?:-(\d{2})(?:-(\d{2})(?:[T ](\d{2}:\d{2})(?::[\d.]+)?(Z|[+-]\d{2}:?\d{2})?)?)?)?/.exec(iso);
  if (!match) return null;
  const [, year, month, day, time, zone] = match;
  return {
    year: Number(year),
    month: month ? Number(month) : null,
    day: day ? Number(day) : null,
    time: time ?? null,
    zone: zone === 'Z' ? 'UTC' : (zone ?? ''),
  };
};

/** "4 March 2031, 08:10 UTC", as precise as the date is. Unreadable dates are given as they are. */
export const longDate = (iso: string): string => {
  const p = parts(iso);
  if (!p) return iso;
  const month = p.month === null ? null : MONTHS[p.month - 1];
  const date = [p.day, month, p.year].filter((part) => part !== null && part !== undefined).join(' ');
  return p.time ? `${date}, ${p.time}${p.zone ? ` ${p.zone}` : ''}` : date;
};

/** "14 to 16 October 2025": from the first day to the last, what they share said once. */
export const daySpan = (first: string, last: string): string => {
  const [from, to] = [parts(first), parts(last)];
  const end = longDate(last.slice(0, DAY));
  if (!from || !to || first.slice(0, DAY) === last.slice(0, DAY)) return end;
  const shared = from.year !== to.year ? 0 : from.month !== to.month || from.day === null ? 1 : 2;
  const start = longDate(first.slice(0, DAY)).split(' ');
  return `${start.slice(0, start.length - shared).join(' ')} to ${end}`;
};

/** Characters of a date without its time. */
const DAY = 10;

/** "4 March" or, with a time, "4 March, 08:10". */
export const shortDate = (iso: string): string => {
  const p = parts(iso);
  if (!p || p.month === null) return iso;
  const date = [p.day, MONTHS[p.month - 1]].filter((part) => part !== null).join(' ');
  return p.time ? `${date}, ${p.time}` : date;
};

/** Minutes since 1970, for comparing and drawing; null where the date cannot be read. A day without a time counts as noon. */
export const minutes = (iso: string | null): number | null => {
  const p = iso === null ? null : parts(iso);
  if (!p || p.month === null) return null;
  const [hour, minute] = p.time ? p.time.split(':').map(Number) : [12, 0];
  const offset = /^([+-])(\d{2}):?(\d{2})$/.exec(p.zone);
  const shift = offset ? (offset[1] === '-' ? 1 : -1) * (Number(offset[2]) * 60 + Number(offset[3])) : 0;
  return Date.UTC(p.year, p.month - 1, p.day ?? 15, hour, minute) / 60_000 + shift;
};

/** Whether the date says the time of day. */
export const hasTime = (iso: string): boolean => parts(iso)?.time !== null;

/** Whether one date lies before another; where one of them does not say the time, by the day, and where it does not say the day, it is not known. */
export const isEarlier = (a: string | null, b: string | null): boolean => {
  const [at, than] = [minutes(a), minutes(b)];
  if (at === null || than === null || !parts(a!)?.day || !parts(b!)?.day) return false;
  return hasTime(a!) && hasTime(b!) ? at < than : a!.slice(0, DAY) < b!.slice(0, DAY);
};

/** "two hours later", "the next day": how long after `a` the date `b` lies; null where it does not, or where the dates do not say. */
export const laterWords = (a: string, b: string): string | null => {
  if (!isEarlier(a, b)) return null;
  const passed = minutes(b)! - minutes(a)!;
  if (!hasTime(a) || !hasTime(b) || passed >= TWO_DAYS) return daysLater(daysBetween(a, b));
  return passed < HOUR ? `${inWords(passed, 'minute')} later` : `${inWords(passed / HOUR, 'hour')} later`;
};

const HOUR = 60;
const TWO_DAYS = 48 * HOUR;
/** Longer than this, months say more than days; longer than that, years. */
const MOST_DAYS = 60;
const MONTH = 30.4;
const YEAR = 365.25;

const daysBetween = (a: string, b: string): number =>
  (minutes(b.slice(0, DAY))! - minutes(a.slice(0, DAY))!) / (24 * HOUR);

const daysLater = (days: number): string => {
  if (days <= 1) return 'the next day';
  if (days <= MOST_DAYS) return `${inWords(days, 'day')} later`;
  return days < 2 * YEAR
    ? `${inWords(days / MONTH, 'month')} later`
    : `${inWords(days / YEAR, 'year')} later`;
};

const inWords = (n: number, unit: string): string =>
  countedInWords(Math.max(1, Math.round(n)), unit).toLowerCase();
