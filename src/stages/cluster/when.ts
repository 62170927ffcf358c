/**
 * When: the calendar days and weekdays that a document's opening names, to tell one event from the next of its kind.
 *
 * Full dates only ("3 May 2013", "May 3, 2013", ISO) and bare weekdays; what hangs on context is left to later stages, which
 * know the article's date. The date of publication counts as one of the days. Only where the opening names one weekday alone, that
 * of publication or the one before, is it plain which day it tells of: "were killed on Monday", printed on Monday or Tuesday.
 */
import { isoDay, isIsoDay } from '../../text/days.ts';
import { MONTHS, WEEKDAYS } from '../../text/lang/en/time-words.ts';
import type { Word } from './words.ts';

export interface When {
  /** Days since 1970. */
  readonly days: readonly number[];
  /** One bit for each weekday. */
  readonly weekdays: number;
  /** The day whose news the opening tells, where that is plain; else 0. */
  readonly newsOf: number;
}

const DAY = 86_400_000;
const ISO = /\b\d{4}-\d{2}-\d{2}\b/g;

/** `text` and `words` are those of the opening. */
export const whenOf = (text: string, words: readonly Word[], published: string | null): When => {
  const written = words.map((_, at) => dateAt(words, at)).filter((day) => day !== null);
  const days = [...written, ...(text.match(ISO) ?? []), ...(published ? [published] : [])]
    .filter((day) => isIsoDay(day))
    .map((day) => Math.floor(Date.parse(day.slice(0, 10)) / DAY));
  const weekdays = words.reduce((bits, { norm, form }) => bits | (form === 'low' ? 0 : bitOf(norm)), 0);
  return { days: [...new Set(days)], weekdays, newsOf: newsDay(weekdays, published) };
};

/** 1 January 1970 was a Thursday; weekdays count from Sunday. */
const weekdayOf = (day: number): number => (day + 4) % 7;

const newsDay = (weekdays: number, published: string | null): number => {
  if (published === null || !isIsoDay(published)) return 0;
  const printed = Math.floor(Date.parse(published.slice(0, 10)) / DAY);
  return [printed, printed - 1].find((day) => weekdays === 1 << weekdayOf(day)) ?? 0;
};

const bitOf = (word: string): number => {
  const weekday = WEEKDAYS.get(word);
  return weekday === undefined ? 0 : 1 << weekday;
};

/** The date whose month is the word at `at`: the day before it or after it, then the year. */
const dateAt = (words: readonly Word[], at: number): string | null => {
  const month = MONTHS.get(words[at]!.norm);
  if (month === undefined || words[at]!.form === 'low') return null;
  const before = numbersOf(words[at - 1]).at(-1);
  const after = [...numbersOf(words[at + 1]), ...numbersOf(words[at + 2])];
  const [first, second] = after;
  if (isDay(first) && isYear(second)) return isoDay(second, month, first);
  return isDay(before) && isYear(first) ? isoDay(first, month, before) : null;
};

/** "3", "3rd" and "3,2013", as some outlets run day and year together. */
const numbersOf = (word: Word | undefined): number[] =>
  word?.form === 'number' ? word.norm.split(/[.,:]/).map((part) => parseInt(part)) : [];

const isDay = (n: number | undefined): n is number => n !== undefined && n >= 1 && n <= 31;
const isYear = (n: number | undefined): n is number => n !== undefined && n >= 1900 && n <= 2100;

/** Days between the nearest of their days; null where either names none. */
export const daysApart = (a: When, b: When): number | null => {
  if (a.days.length === 0 || b.days.length === 0) return null;
  return Math.min(...a.days.flatMap((x) => b.days.map((y) => Math.abs(x - y))));
};

/** Days between the news of two documents; null where either does not say plainly of which day it is. */
export const newsApart = (a: When, b: When): number | null =>
  a.newsOf === 0 || b.newsOf === 0 ? null : Math.abs(a.newsOf - b.newsOf);

/** A few documents show little about how common a day is: this many of all and this many of the day are added. */
const PRIOR = 10;
/** Logarithm at which a day counts as wholly telling: one in about four hundred. */
const TELLING = 6;

/**
 * How much it says in this collection to share each document's days, 0 … 1: nothing where all are of one day, much where
 * they lie over years.
 */
export const dayRarities = (whens: readonly When[]): number[] => {
  const at = new Map<number, number>();
  for (const { days } of whens) for (const day of days) at.set(day, (at.get(day) ?? 0) + 1);
  const dated = whens.filter((w) => w.days.length > 0).length;
  const near = (day: number) => [day - 1, day, day + 1].reduce((sum, d) => sum + (at.get(d) ?? 0), 0);
  return whens.map(({ days }) =>
    days.length === 0
      ? 0
      : Math.max(0, Math.min(1, Math.log((dated + PRIOR) / (Math.max(...days.map(near)) + PRIOR)) / TELLING)),
  );
};
