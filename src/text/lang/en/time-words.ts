/** English words for dates and times. Closed classes. */

const numbered = (words: string, from: number): [string, number][] =>
  words.split(' ').map((w, i) => [w, i + from]);

export const MONTHS: ReadonlyMap<string, number> = new Map([
  ...numbered('january february march april may june july august september october november december', 1),
  ...numbered('jan feb mar apr may jun jul aug sep oct nov dec', 1),
  ...numbered('jan. feb. mar. apr. may. jun. jul. aug. sep. oct. nov. dec.', 1),
  ['sept', 9], ['sept.', 9],
]); // prettier-ignore

export const WEEKDAYS: ReadonlyMap<string, number> = new Map([
  ...numbered('sunday monday tuesday wednesday thursday friday saturday', 0),
  ...numbered('sun. mon. tue. wed. thu. fri. sat.', 0),
  ['sundays', 0], ['mondays', 1], ['tuesdays', 2], ['wednesdays', 3], ['thursdays', 4], ['fridays', 5], ['saturdays', 6],
]); // prettier-ignore

/** First month of each season, northern half of the world; winter runs into the next year. */
export const SEASONS: ReadonlyMap<string, number> = new Map([['spring', 3], ['summer', 6], ['autumn', 9], ['winter', 12]]); // prettier-ignore

/** Days counted from the day of publication. */
export const DAYS: ReadonlyMap<string, number> = new Map([['yesterday', -1], ['today', 0], ['tonight', 0], ['tomorrow', 1]]); // prettier-ignore

/** Words that point before, at or after the present unit of time. */
export const POINTERS: ReadonlyMap<string, number> = new Map([
  ['last', -1], ['past', -1], ['previous', -1], ['this', 0], ['current', 0], ['next', 1], ['coming', 1], ['following', 1],
]); // prettier-ignore

export const UNITS: ReadonlyMap<string, 'day' | 'week' | 'month' | 'year' | 'decade' | 'century'> = new Map([
  ['day', 'day'], ['week', 'week'], ['weekend', 'week'], ['month', 'month'], ['year', 'year'], ['decade', 'decade'], ['century', 'century'],
]); // prettier-ignore

/** Fixed feasts: month and day. */
export const FEASTS: readonly (readonly [string, number, number])[] = [
  ['christmas eve', 12, 24], ['christmas day', 12, 25], ['christmas', 12, 25], ["new year 's eve", 12, 31], ["new year 's day", 1, 1],
  ["valentine 's day", 2, 14], ['halloween', 10, 31], ['boxing day', 12, 26],
]; // prettier-ignore

export const DAYPARTS: ReadonlySet<string> = new Set(['morning', 'afternoon', 'evening', 'night', 'noon', 'midday', 'midnight', 'dawn', 'dusk']); // prettier-ignore

/** Words after which a bare figure of four digits is a year. */
export const BEFORE_A_YEAR: ReadonlySet<string> = new Set(
  'in since by until till from before after during of to and for early late mid between through around year the this over under'.split(' '),
); // prettier-ignore
