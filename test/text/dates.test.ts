import { describe, expect, it } from 'vitest';
import { timesOf } from '../../src/text/dates.ts';
import { tokenise } from '../../src/text/tokens.ts';

const read = (text: string, published: string | null = '2024-05-18') =>
  timesOf(text, tokenise(text), published).map(
    (t) =>
      `${text.slice(t.start, t.end)} = ${t.from === t.until ? t.from : `${t.from}..${t.until}`} ${t.precision}`,
  );

describe('timesOf', () => {
  it.each([
    ['On May 16 they met.', 'May 16 = 2024-05-16 day'],
    ['On 16th May 2019 they met.', '16th May 2019 = 2019-05-16 day'],
    ['On the 20th of December they met.', '20th of December = 2023-12-20 day'],
    ['They met on Thursday.', 'Thursday = 2024-05-16 day'],
    ['They meet next Thursday morning.', 'next Thursday morning = 2024-05-23 part-of-day'],
    ['They met on Thursday, May 9.', 'Thursday, May 9 = 2024-05-09 day'],
    ['They met last year.', 'last year = 2023-01-01..2023-12-31 year'],
    ['They met a decade ago.', 'a decade ago = 2014-01-01..2014-12-31 decade'],
    ['They met in the 1990s.', '1990s = 1990-01-01..1999-12-31 decade'],
    ['Built in the 17th century.', '17th century = 1601-01-01..1700-12-31 century'],
    ['They met in summer 2020.', 'summer 2020 = 2020-06-01..2020-08-31 season'],
    ['They met in mid-September.', 'mid-September = 2024-09-01..2024-09-30 month'],
    ['They met yesterday.', 'yesterday = 2024-05-17 day'],
    ['In 1985 they met.', '1985 = 1985-01-01..1985-12-31 year'],
    ['They met at 2:30 p.m. sharp.', '2:30 p.m. = null time'],
  ])('reads %s', (text, expected) => expect(read(text)).toEqual([expected]));

  it('takes no counts, names and verbs for dates', () => {
    expect(read('Some 2000 people may march, the Sunday Times said.')).toEqual([]);
  });

  it('keeps precision and weekday where the article has no date', () => {
    const text = 'They met on Thursday.';
    expect(timesOf(text, tokenise(text), null)).toEqual([
      { start: 12, end: 20, from: null, until: null, precision: 'day', relative: true, weekday: 4 },
    ]);
  });
});
