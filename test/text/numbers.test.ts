import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { quantitiesOf } from '../../src/text/numbers.ts';
import { tokenise } from '../../src/text/tokens.ts';

const read = (text: string) =>
  quantitiesOf(text, tokenise(text)).map((q) => {
    const value = q.low === q.high ? String(q.low) : `${q.low}..${q.high}`;
    return `${text.slice(q.start, q.end)} = ${value} ${q.kind} ${q.unit ?? '-'} ${q.qualifier}`;
  });

describe('quantitiesOf', () => {
  it.each([
    ['Almost 8,000 people left.', '8,000 = 8000 cardinal people about'],
    ['It cost $240 billion.', '$240 billion = 240000000000 money USD exactly'],
    ['It cost 20 million US dollars.', '20 million US dollars = 20000000 money USD exactly'],
    ['They paid €3.5m for it.', '€3.5m = 3500000 money EUR exactly'],
    ['The fund holds 3,5 million.', '3,5 million = 3500000 cardinal - exactly'],
    ['a 12-year-old girl', '12-year-old = 12 age year exactly'],
    ['Mrs Harrow, 66, agreed.', '66 = 66 age year exactly'],
    ['a man in his fifties', 'fifties = 50..59 age year exactly'],
    ['Prices rose 1.5 per cent.', '1.5 per cent = 1.5 percent % exactly'],
    ['two-thirds of the fleet', 'two-thirds = 66.66666666666666 percent % exactly'],
    ['half a million visitors', 'half a million = 500000 cardinal visitor exactly'],
    [
      'twenty-five thousand five hundred boats',
      'twenty-five thousand five hundred = 25500 cardinal boat exactly',
    ],
    ['between 10 and 20 boats', '10 and 20 = 10..20 cardinal boat exactly'],
    ['3 to 4 million boats', '3 to 4 million = 3000000..4000000 cardinal boat exactly'],
    ['dozens of boats', 'dozens = 12 cardinal boat about'],
    ['more than 1 000 000 boats', '1 000 000 = 1000000 cardinal boat more-than'],
    ['a two-day visit', 'two-day = 2 duration day exactly'],
    ['some 11,000 square feet', '11,000 square feet = 11000 measure square ft about'],
  ])('reads %s', (text, expected) => expect(read(text)).toEqual([expected]));

  it('leaves dates to timesOf, and changes apart', () => {
    expect(read('In 1985, on 16 May, at 14:30, they met.')).toEqual([]);
    expect(read('fell from 20th to 22nd')).toHaveLength(2);
    expect(read('No one knew, and one another was all they had.')).toEqual([]);
  });

  it('reads back every whole number in figures, with and without commas', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2200, max: 999_999_999 }), (n) => {
        for (const figures of [String(n), n.toLocaleString('en')])
          expect(read(`They counted ${figures} boats.`)).toEqual([`${figures} = ${n} cardinal boat exactly`]);
      }),
      { numRuns: 60 },
    );
  });

  it('gives spans in order that do not overlap', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.constantFrom(
            'two',
            '5',
            '-',
            'hundred',
            'and',
            '%',
            '$',
            'million',
            'of',
            'a',
            'third',
            'to',
            '1,000',
            'May',
            '2019',
            'boats',
          ),
          { maxLength: 14 },
        ),
        (words) => {
          const text = words.join(' ');
          const found = quantitiesOf(text, tokenise(text));
          found.forEach((q, i) => {
            expect(q.start).toBeLessThan(q.end);
            expect(q.end).toBeLessThanOrEqual(found[i + 1]?.start ?? text.length);
          });
        },
      ),
      { numRuns: 100 },
    );
  });
});
