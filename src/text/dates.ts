/**
 * Times: every date and time expression of a text, resolved against the article's date to the days it can mean.
 *
 * A hand-made grammar over tokens: the libraries for this miss bare years, decades and "a decade ago", and take names of
 * newspapers for weekdays. A bare weekday is the last one before publication, as newsrooms use it, unless "next" or
 * "coming" says otherwise. What cannot be resolved keeps its precision and weekday and has no days.
 */
import type { TimeExpression, Token } from '../model/index.ts';
import { century, dayMonth, decade, feast, isoDate, monthDay, monthOnly, year } from './dates/calendar.ts';
import { ago, clock, nearDay, pointed, seasonAt, weekday } from './dates/relative.ts';
import type { Found, Rule } from './dates/rule.ts';
import { isIsoDay } from './days.ts';
import { DAYPARTS, DAYS, FEASTS, MONTHS, SEASONS, UNITS, WEEKDAYS } from './lang/en/time-words.ts';

/** The first that fits is taken: longer forms stand first. */
const RULES: readonly Rule[] = [isoDate, clock, monthDay, dayMonth, weekday, monthOnly, century, seasonAt, pointed, nearDay, ago, feast, decade, year]; // prettier-ignore

/** All time expressions in order. `published` is the article's date (ISO) or null: then relative ones stay unresolved. */
export const timesOf = (
  _text: string,
  tokens: readonly Token[],
  published: string | null,
): TimeExpression[] => {
  const now = isIsoDay(published) ? published.slice(0, 10) : null;
  const found: TimeExpression[] = [];
  let telling = 0;
  for (let at = 0; at < tokens.length;) {
    if (telling < at) telling = at;
    while (telling < tokens.length && !tells(tokens[telling]!)) telling++;
    const hit = telling < at + LONGEST_LEAD && telling < tokens.length ? firstHit(tokens, at, now) : null;
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
