/** Times of the calendar: dates, months, years, decades and centuries as they are written. */
import type { Token } from '../../model/index.ts';
import { isoDay, monthOf } from '../days.ts';
import { BEFORE_A_YEAR, FEASTS, MONTHS } from '../lang/en/time-words.ts';
import { numeralAt } from '../numerals.ts';
import { span, word, yearOf, type Found, type Rule } from './rule.ts';

const YEAR = /^(1[4-9]|20)\d\d$/;
/** Index after a year at `at` with or without a comma, and the year; else null. */
export const yearAfter = (tokens: readonly Token[], at: number): { year: number; end: number } | null => {
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
export const monthDay: Rule = (tokens, at, now) => {
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
export const dayMonth: Rule = (tokens, at, now) => {
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
export const isoDate: Rule = (tokens, at) => {
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
export const monthOnly: Rule = (tokens, at, now) => {
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
export const decade: Rule = (tokens, at) => {
  const hit = DECADE.exec(word(tokens, at));
  if (!hit) return null;
  const from = Number(`${hit[1]}${hit[2]}0`);
  return { end: at + 1, ...fullYears(from, from + 9), precision: 'decade' };
};

/** A bare year: after a preposition, before no plural that it might count ("2000 people"), or by itself between commas. */
export const year: Rule = (tokens, at) => {
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
export const century: Rule = (tokens, at) => {
  const numeral = numeralAt(tokens, at);
  if (numeral?.kind !== 'ordinal' || numeral.low > 21) return null;
  const end = numeral.end + (word(tokens, numeral.end) === '-' ? 1 : 0);
  if (!/^century$|^centuries$/.test(word(tokens, end))) return null;
  const from = (numeral.low - 1) * 100;
  return { end: end + 1, ...fullYears(from + 1, from + 100), precision: 'century' };
};

export const feast: Rule = (tokens, at, now) => {
  const hit = FEASTS.find(([name]) => name.split(' ').every((w, k) => word(tokens, at + k) === w));
  if (!hit) return null;
  const year = nearestYear(hit[1], now);
  return wholeDay(year, hit[1], hit[2], at + hit[0].split(' ').length, true);
};
