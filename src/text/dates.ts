/**
 * Times: every date and time expression of a text, resolved against the article's date to the days it can mean.
 *
 * A hand-made grammar over tokens: the libraries for this miss bare years, decades and "a decade ago", and take names of
 * newspapers for weekdays. A bare weekday is the last one before publication, as newsrooms use it, unless "next" or
 * "coming" says otherwise. What cannot be resolved keeps its precision and weekday and has no days.
 */
import type { TimeExpression, Token } from '../model/index.ts';
import { addDays, isIsoDay, isoDay, monthOf, weekdayOf } from './days.ts';
import { BEFORE_A_YEAR, DAYPARTS, DAYS, FEASTS, MONTHS, POINTERS, SEASONS, UNITS, WEEKDAYS } from './lang/en/time-words.ts'; // prettier-ignore
import { numeralAt } from './numerals.ts';

type Precision = TimeExpression['precision'];

interface Found {
  readonly end: number;
  readonly from: string | null;
  readonly until: string | null;
  readonly precision: Precision;
  readonly relative?: boolean;
  readonly weekday?: number;
}
type Rule = (tokens: readonly Token[], at: number, now: string | null) => Found | null;

/** All time expressions in order. `published` is the article's date (ISO) or null: then relative ones stay unresolved. */
export const timesOf = (
  _text: string,
  tokens: readonly Token[],
  published: string | null,
): TimeExpression[] => {
  const now = isIsoDay(published) ? published.slice(0, 10) : null;
  const found: TimeExpression[] = [];
  const telling = tokens.map(tells);
  for (let at = 0; at < tokens.length;) {
    const hit = telling.slice(at, at + LONGEST_LEAD).includes(true) ? firstHit(tokens, at, now) : null;
    if (hit) {
      const { end, from, until, precision, relative = false, weekday = null } = hit;
      found.push({
        start: tokens[at]!.start,
        end: tokens[end - 1]!.end,
        from,
        until,
        precision,
        relative,
        weekday,
      });
    }
    at = hit ? hit.end : at + 1;
  }
  return found;
};

const firstHit = (tokens: readonly Token[], at: number, now: string | null): Found | null => {
  for (const rule of RULES) {
    const hit = rule(tokens, at, now);
    if (hit) return hit;
  }
  return null;
};

/** Every time expression has a telling word among its first few: looking for one first spares most words the rules. */
const LONGEST_LEAD = 6;
const TELLING: ReadonlySet<string> = new Set([
  ...[...MONTHS.keys(), ...WEEKDAYS.keys(), ...SEASONS.keys(), ...DAYS.keys(), ...UNITS.keys(), ...DAYPARTS],
  ...FEASTS.map(([name]) => name.split(' ')[0]!),
  ...['fall', 'autumn', 'noon', 'hour', 'minute', 'ago', 'earlier', 'later', 'century', "o'clock"],
]);
const tells = ({ norm, lemma }: Token): boolean =>
  /\d/.test(norm) || TELLING.has(norm.slice(norm.lastIndexOf('-') + 1)) || TELLING.has(lemma);

const word = (tokens: readonly Token[], i: number): string => tokens[i]?.norm ?? '';
const yearOf = (now: string | null): number | null => (now === null ? null : Number(now.slice(0, 4)));

const span = (days: { from: string; until: string } | null) => days ?? { from: null, until: null };

const YEAR = /^(1[4-9]|20)\d\d$/;
/** Index after a year at `at` with or without a comma, and the year; else null. */
const yearAfter = (tokens: readonly Token[], at: number): { year: number; end: number } | null => {
  const i = word(tokens, at) === ',' || word(tokens, at) === 'of' ? at + 1 : at;
  return YEAR.test(word(tokens, i)) ? { year: Number(word(tokens, i)), end: i + 1 } : null;
};

/** Day of the month at `at`: "16", "16th", "sixteenth". */
const dayAt = (tokens: readonly Token[], at: number): { day: number; end: number } | null => {
  const token = tokens[at];
  if (token === undefined || !/^(\d{1,2}(st|nd|rd|th)?|\p{L}+)$/u.test(token.norm)) return null;
  const numeral = numeralAt(tokens, at);
  if (numeral === null || (numeral.kind !== 'ordinal' && !/^\d/.test(token.norm))) return null;
  const fits = numeral.end === at + 1 && numeral.low >= 1 && numeral.low <= 31;
  return fits ? { day: numeral.low, end: numeral.end } : null;
};

/** "may" and "march" are months only beside a number or with a capital. */
const monthAt = (tokens: readonly Token[], at: number): number | null => {
  const month = MONTHS.get(word(tokens, at)) ?? null;
  if (month === null) return null;
  const token = tokens[at]!;
  const beside = /^\d/.test(word(tokens, at + 1)) || /^\d/.test(word(tokens, at - 1));
  const verb =
    (token.norm === 'may' ||
      token.norm === 'march' ||
      token.norm === 'mar' ||
      token.norm === 'dec' ||
      token.norm === 'sun.') &&
    !beside;
  if (
    verb &&
    (!/^\p{Lu}/u.test(token.text) || token.tag === 'AUX' || token.tag === 'VERB' || token.tag === 'NOUN')
  )
    return null;
  if (
    verb &&
    token.norm === 'may' &&
    ['PRON', 'VERB'].includes(tokens[at + 1]?.tag ?? '') &&
    tokens[at - 1]?.tag !== 'ADP'
  )
    return null;
  return month;
};

/** A month and day without a year lie nearest to the article's date. */
const nearestYear = (month: number, now: string | null): number | null => {
  const year = yearOf(now);
  if (year === null) return null;
  const ahead = month - Number(now!.slice(5, 7));
  return ahead > 6 ? year - 1 : ahead < -6 ? year + 1 : year;
};

const wholeDay = (year: number | null, month: number, day: number, end: number, relative: boolean): Found => {
  const iso = year === null ? null : isoDay(year, month, day);
  return { end, from: iso, until: iso, precision: 'day', relative };
};

/** "May 16[, 2024]" */
const monthDay: Rule = (tokens, at, now) => {
  const month = monthAt(tokens, at);
  const the = word(tokens, at + 1) === 'the' ? 1 : 0;
  const day = month === null ? null : dayAt(tokens, at + 1 + the);
  if (day === null) return null;
  const year = yearAfter(tokens, day.end);
  return wholeDay(
    year?.year ?? nearestYear(month!, now),
    month!,
    day.day,
    year?.end ?? day.end,
    year === null,
  );
};

/** "16 May[ 2024]", "the 16th of May" */
const dayMonth: Rule = (tokens, at, now) => {
  const day = dayAt(tokens, at);
  if (day === null) return null;
  const of = word(tokens, day.end) === 'of' ? 1 : 0;
  const month = monthAt(tokens, day.end + of);
  if (month === null) return null;
  const year = yearAfter(tokens, day.end + of + 1);
  const end = year?.end ?? day.end + of + 1;
  return wholeDay(year?.year ?? nearestYear(month, now), month, day.day, end, year === null);
};

const ISO = /^(\d{4})-(\d{2})-(\d{2})$/;
const NUMERIC = /^(\d{1,2})[/.](\d{1,2})[/.](\d{4})$/;
const isoDate: Rule = (tokens, at) => {
  const text = word(tokens, at);
  const joined =
    word(tokens, at + 1) === '-' ? [0, 1, 2, 3, 4].map((k) => word(tokens, at + k)).join('') : text;
  const iso = ISO.exec(joined);
  if (iso)
    return wholeDay(Number(iso[1]), Number(iso[2]), Number(iso[3]), joined === text ? at + 1 : at + 5, false);
  const numeric = NUMERIC.exec(text);
  return numeric ? wholeDay(Number(numeric[3]), Number(numeric[2]), Number(numeric[1]), at + 1, false) : null;
};

/** "May 2024", "in May", "mid-September" */
const monthOnly: Rule = (tokens, at, now) => {
  const mid = /^(?:mid|early|late)-(\p{L}+)$/u.exec(word(tokens, at));
  const month = mid ? (MONTHS.get(mid[1]!) ?? null) : monthAt(tokens, at);
  if (month === null) return null;
  const year = yearAfter(tokens, at + 1);
  const known = year?.year ?? nearestYear(month, now);
  return {
    end: year?.end ?? at + 1,
    ...span(known === null ? null : monthOf(known, month)),
    precision: 'month',
    relative: year === null,
  };
};

const fullYears = (from: number, until: number) => ({
  from: isoDay(from, 1, 1),
  until: isoDay(until, 12, 31),
});

const DECADE = /^(?:mid-|early-|late-)?(1[4-9]|20)(\d)0'?s$/;
const decade: Rule = (tokens, at) => {
  const hit = DECADE.exec(word(tokens, at));
  if (!hit) return null;
  const from = Number(`${hit[1]}${hit[2]}0`);
  return { end: at + 1, ...fullYears(from, from + 9), precision: 'decade' };
};

/** A bare year: after a preposition, before no plural that it might count ("2000 people"), or by itself between commas. */
const year: Rule = (tokens, at) => {
  if (!YEAR.test(word(tokens, at)) || tokens[at]!.text.includes(',')) return null;
  const before = word(tokens, at - 1);
  const next = tokens[at + 1];
  const money =
    tokens[at - 1]?.tag === 'SYM' ||
    next?.tag === 'SYM' ||
    next?.norm === 'percent' ||
    next?.norm === 'per' ||
    next?.tag === 'NUM';
  const counts = next?.tag === 'NOUN' && next.lemma !== next.norm;
  const prepared =
    BEFORE_A_YEAR.has(before) ||
    tokens[at - 1]?.tag === 'PROPN' ||
    tokens[at - 1]?.tag === 'PUNCT' ||
    before === '';
  const loose =
    next === undefined ||
    next.tag === 'PUNCT' ||
    next.tag === 'ADP' ||
    next.tag === 'CCONJ' ||
    next.tag === 'VERB' ||
    next.tag === 'AUX' ||
    next.tag === 'PRON' ||
    next.tag === 'DET';
  const measured =
    next !== undefined &&
    (/^(m|km|kg|ft|t)$/.test(next.norm) ||
      [
        'meter',
        'metre',
        'kilometer',
        'kilometre',
        'foot',
        'mile',
        'dollar',
        'euro',
        'people',
        'ton',
        'tonne',
        'hectare',
        'acre',
      ].includes(next.lemma));
  if (
    money ||
    measured ||
    (counts && before !== 'the') ||
    !(prepared || loose || next?.tag === 'NOUN' || next?.tag === 'PROPN' || next?.tag === 'ADJ')
  )
    return null;
  if (counts && !(Number(word(tokens, at)) >= 1900)) return null;
  const value = Number(word(tokens, at));
  return { end: at + 1, ...fullYears(value, value), precision: 'year' };
};

/** "17th century", "the twentieth century" */
const century: Rule = (tokens, at) => {
  const numeral = numeralAt(tokens, at);
  if (numeral?.kind !== 'ordinal' || numeral.low > 21) return null;
  const end = numeral.end + (word(tokens, numeral.end) === '-' ? 1 : 0);
  if (!/^century$|^centuries$/.test(word(tokens, end))) return null;
  const from = (numeral.low - 1) * 100;
  return { end: end + 1, ...fullYears(from + 1, from + 100), precision: 'century' };
};

const seasonAt: Rule = (tokens, at, now) => {
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
const nearDay: Rule = (tokens, at, now) => {
  const shift = DAYS.get(word(tokens, at));
  if (shift === undefined) return null;
  const day = now === null ? null : addDays(now, shift);
  const part = DAYPARTS.has(word(tokens, at + 1)) ? 1 : 0;
  return {
    end: at + 1 + part,
    from: day,
    until: day,
    precision: part ? 'part-of-day' : 'day',
    relative: true,
  };
};

/** "Thursday", "last Thursday", "Thursday morning", "Thursday, May 16": the date that follows says which. */
const weekday: Rule = (tokens, at, now) => {
  const pointer = POINTERS.get(word(tokens, at));
  const i = pointer === undefined ? at : at + 1;
  const named = WEEKDAYS.get(word(tokens, i));
  if (named === undefined || !/^\p{L}{3,}/u.test(word(tokens, i))) return null;
  const brief = word(tokens, i) === 'sun.' || word(tokens, i) === 'sat.';
  if (brief || nameOfPaper(tokens, i)) return null;
  const part = DAYPARTS.has(word(tokens, i + 1)) ? 1 : 0;
  const comma = word(tokens, i + 1 + part) === ',' ? 1 : 0;
  const exact = monthDay(tokens, i + 1 + part + comma, now) ?? dayMonth(tokens, i + 1 + part + comma, now);
  if (exact) return { ...exact, weekday: named };
  const day = now === null ? null : weekdayNear(now, named, pointer ?? 0);
  return {
    end: i + 1 + part,
    from: day,
    until: day,
    precision: part ? 'part-of-day' : 'day',
    relative: true,
    weekday: named,
  };
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
const pointed: Rule = (tokens, at, now) => {
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
const ago: Rule = (tokens, at, now) => {
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
const clock: Rule = (tokens, at) => {
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

const feast: Rule = (tokens, at, now) => {
  const hit = FEASTS.find(([name]) => name.split(' ').every((w, k) => word(tokens, at + k) === w));
  if (!hit) return null;
  const year = nearestYear(hit[1], now);
  return wholeDay(year, hit[1], hit[2], at + hit[0].split(' ').length, true);
};

/** The first that fits is taken: longer forms stand first. */
const RULES: readonly Rule[] = [isoDate, clock, monthDay, dayMonth, weekday, monthOnly, century, seasonAt, pointed, nearDay, ago, feast, decade, year]; // prettier-ignore
