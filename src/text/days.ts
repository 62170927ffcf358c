/** Days: calendar arithmetic on ISO dates, without a clock. All in UTC, so that no time zone moves a day. */

const DAY = 86_400_000;

export const isoDay = (year: number, month: number, day: number): string | null => {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  const valid = date.getUTCMonth() === (month - 1 + 120) % 12 && date.getUTCDate() === day;
  return valid ? date.toISOString().slice(0, 10) : null;
};

const parsed = (iso: string): number => Date.parse(`${iso.slice(0, 10)}T00:00:00Z`);

export const addDays = (iso: string, days: number): string =>
  new Date(parsed(iso) + days * DAY).toISOString().slice(0, 10);

/** Days from `a` to `b`. */
export const daysBetween = (a: string, b: string): number => Math.round((parsed(b) - parsed(a)) / DAY);

export const weekdayOf = (iso: string): number => new Date(parsed(iso)).getUTCDay();

/** First and last day of a month; `month` may run over the ends of the year. */
export const monthOf = (year: number, month: number): { from: string; until: string } => {
  const first = new Date(Date.UTC(2000, 0, 1));
  first.setUTCFullYear(year, month - 1, 1);
  const last = new Date(first);
  last.setUTCMonth(last.getUTCMonth() + 1, 0);
  return { from: first.toISOString().slice(0, 10), until: last.toISOString().slice(0, 10) };
};

/** Whether the string begins with a real ISO date; a year or a year and month alone are widened by the caller. */
export const isIsoDay = (text: string | null): text is string =>
  text !== null && /^\d{4}-\d{2}-\d{2}/.test(text) && !Number.isNaN(parsed(text));
