/** Times that hang on the day of publication, and times of day: "last spring", "Thursday", "three days ago", "5 p.m.". */
import type { Token } from '../../model/index.ts';
import { addDays, isoDay, monthOf, weekdayOf } from '../days.ts';
import { DAYPARTS, DAYS, POINTERS, SEASONS, UNITS, WEEKDAYS } from '../lang/en/time-words.ts';
import { numeralAt } from '../numerals.ts';
import { dayMonth, monthDay, yearAfter } from './calendar.ts';
import { span, word, yearOf, type Found, type Rule } from './rule.ts';

export const seasonAt: Rule = (tokens, at, now) => {
  const pointer = POINTERS.get(word(tokens, at));
  const i = pointer === undefined ? at : at + 1;
  const month =
    SEASONS.get(word(tokens, i)) ?? (word(tokens, i) === 'fall' && pointer !== undefined ? 9 : undefined);
  if (month === undefined) return null;
  const named = yearAfter(tokens, i + 1);
  const current = yearOf(now);
  if (named === null && pointer === undefined) return null;
  const value = named?.year ?? (current === null ? null : current + pointer!);
  const days =
    value === null ? null : { from: monthOf(value, month).from, until: monthOf(value, month + 2).until };
  return { end: named?.end ?? i + 1, ...span(days), precision: 'season', relative: named === null };
};

/** "yesterday", "tonight", "tomorrow morning" */
export const nearDay: Rule = (tokens, at, now) => {
  const shift = DAYS.get(word(tokens, at));
  if (shift === undefined) return null;
  const part = dayPart(tokens, at + 1);
  return onDay(at + 1 + part, now === null ? null : addDays(now, shift), part);
};

/** Words that say which part of the day: 1 or 0. */
const dayPart = (tokens: readonly Token[], at: number): number => (DAYPARTS.has(word(tokens, at)) ? 1 : 0);

const onDay = (end: number, day: string | null, part: number): Found => ({
  end,
  from: day,
  until: day,
  precision: part ? 'part-of-day' : 'day',
  relative: true,
});

/** "Thursday", "last Thursday", "Thursday morning", "Thursday, May 16": the date that follows says which. */
export const weekday: Rule = (tokens, at, now) => {
  const pointer = POINTERS.get(word(tokens, at));
  const i = pointer === undefined ? at : at + 1;
  const named = WEEKDAYS.get(word(tokens, i));
  if (named === undefined || !/^\p{L}{3,}/u.test(word(tokens, i))) return null;
  const brief = word(tokens, i) === 'sun.' || word(tokens, i) === 'sat.';
  if (brief || nameOfPaper(tokens, i)) return null;
  const part = dayPart(tokens, i + 1);
  const comma = word(tokens, i + 1 + part) === ',' ? 1 : 0;
  const exact = monthDay(tokens, i + 1 + part + comma, now) ?? dayMonth(tokens, i + 1 + part + comma, now);
  if (exact) return { ...exact, weekday: named };
  const day = now === null ? null : weekdayNear(now, named, pointer ?? 0);
  return { ...onDay(i + 1 + part, day, part), weekday: named };
};

/** "Bloody Sunday", "Sunday Times": a name, not a day. */
const nameOfPaper = (tokens: readonly Token[], at: number): boolean =>
  ['times', 'telegraph', 'mirror', 'express', 'mail', 'herald', 'post', 'world', 'mass', 'club'].includes(
    word(tokens, at + 1),
  ) || ['black', 'bloody', 'good', 'ash', 'palm', 'easter', 'cyber'].includes(word(tokens, at - 1));

const weekdayNear = (now: string, day: number, pointer: number): string => {
  const back = (weekdayOf(now) - day + 7) % 7;
  if (pointer > 0) return addDays(now, (7 - back) % 7 || 7);
  return addDays(now, pointer < 0 && back === 0 ? -7 : -back);
};

/** "last year", "this week", "earlier this month", "the previous day" */
export const pointed: Rule = (tokens, at, now) => {
  const pointer = POINTERS.get(word(tokens, at));
  const unit = UNITS.get(tokens[at + 1]?.lemma ?? '');
  if (pointer === undefined || unit === undefined || word(tokens, at + 1).endsWith('s')) return null;
  // "the following year", "the previous day" hang on another date than the article's.
  const anchored = ['previous', 'following'].includes(word(tokens, at)) && word(tokens, at - 1) === 'the';
  return {
    end: at + 2,
    ...span(now === null || anchored ? null : unitAround(now, unit, pointer)),
    precision: unit,
    relative: true,
  };
};

/** The week, month, year … that lies `shift` of them from `day`. Weeks run from Monday. */
const unitAround = (
  day: string,
  unit: 'day' | 'week' | 'month' | 'year' | 'decade' | 'century',
  shift: number,
) => {
  const [year, month] = [Number(day.slice(0, 4)), Number(day.slice(5, 7))];
  const years = (n: number, size: number) => {
    const from = (Math.floor(year / size) + n) * size;
    return { from: isoDay(from, 1, 1)!, until: isoDay(from + size - 1, 12, 31)! };
  };
  if (unit === 'day') return { from: addDays(day, shift), until: addDays(day, shift) };
  if (unit === 'month') return monthOf(year, month + shift);
  if (unit === 'year') return years(shift, 1);
  if (unit === 'decade') return years(shift, 10);
  if (unit === 'century') return years(shift, 100);
  const monday = addDays(day, -((weekdayOf(day) + 6) % 7) + 7 * shift);
  return { from: monday, until: addDays(monday, 6) };
};

/** "three days ago", "a decade ago" */
export const ago: Rule = (tokens, at, now) => {
  const article = ['a', 'an'].includes(word(tokens, at));
  const numeral = article ? { low: 1, end: at + 1 } : numeralAt(tokens, at);
  if (numeral === null) return null;
  const unit = UNITS.get(tokens[numeral.end]?.lemma ?? '');
  if (unit === undefined || word(tokens, numeral.end + 1) !== 'ago') return null;
  const days =
    now === null || numeral.low > 400
      ? null
      : unitAround(
          now,
          unit === 'decade' ? 'year' : unit,
          -Math.round(numeral.low) * (unit === 'decade' ? 10 : 1),
        );
  return { end: numeral.end + 2, ...span(days), precision: unit, relative: true };
};

const CLOCK = /^([01]?\d|2[0-4])[:.h]([0-5]\d)$/;
/** "14:30", "2.30 p.m.", "5 pm", "10 o'clock" */
export const clock: Rule = (tokens, at) => {
  const next = word(tokens, at + 1).replace(/\./g, '');
  const half = next === 'am' || next === 'pm';
  const hour = CLOCK.test(word(tokens, at)) && (half || word(tokens, at).includes(':'));
  const plain = /^([1-9]|1[0-2])$/.test(word(tokens, at)) && (half || next === "o'clock");
  const fused = /^\d{1,2}([:.]\d\d)?[ap]\.?m\.?$/.test(word(tokens, at));
  if (!hour && !plain && !fused) return null;
  return {
    end: at + (half || next === "o'clock" ? 2 : 1),
    from: null,
    until: null,
    precision: 'time',
    relative: false,
  };
};
