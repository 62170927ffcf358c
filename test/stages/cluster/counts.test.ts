import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { counter, firstOf, pairKey, secondOf, timesOf } from '../../../src/stages/cluster/counts.ts';
import { wordsOf } from '../../../src/stages/cluster/words.ts';
import { english } from '../../../src/app/language.ts';

const count = counter(english());
const written = (text: string): string[] => wordsOf(text).map(({ norm, form }) => `${norm}/${form}`);

describe('words', () => {
  it.each([
    ["The mayor's men didn't stop", ['the/open', 'mayor/low', 'men/low', "didn't/low", 'stop/low']],
    ['It cost 1,200.50, not 3.', ['it/open', 'cost/low', '1,200.50/number', 'not/low', '3/number']],
    [
      'He saw Ærø after lunch. Lind left',
      ['he/open', 'saw/low', 'aero/name', 'after/low', 'lunch/low', 'lind/open', 'left/low'],
    ],
    ['Ferry Adrift Off Pell', ['ferry/open', 'adrift/open', 'off/open', 'pell/open']],
    ['港口关闭', ['港口/low', '口关/low', '关闭/low']],
    ['to 𝔸b x\ud800y', ['to/low', 'Ab/name', 'x/low', 'y/low']],
  ])('of %j', (text, words) => expect(written(text)).toEqual(words));

  it('of a line hang on nothing but the line', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary' })), (parts) => {
        const lines = parts.join('\n').split('\n');
        expect(written(lines.join('\n'))).toEqual(lines.flatMap(written));
      }),
    );
  });
});

describe('counts', () => {
  const text =
    'The ferry left Pell. The ferry, a small ferry, left at 9.\nOn 3 May 2013 the ferry left Pell.';

  it('do not hang on what was counted before', () => {
    const alone = structuredClone(counter(english())(text, null));
    count('A judge in Norwick sent the mayor to prison.', null);
    expect(count(text, null)).toEqual(alone);
  });

  it('have terms and pairs in the order of their keys, and all words in them', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 300, unit: 'grapheme' }), (given) => {
        const { terms, times, pairs, length } = count(given, null).counts;
        expect(length).toBe(wordsOf(given).length);
        expect(times.reduce((sum, both) => sum + (both & 0xffff), 0)).toBe(length);
        expect([...terms]).toEqual([...terms].sort((x, y) => x - y));
        const keys = [...pairs].map((p) => pairKey(terms[firstOf(p)]!, terms[secondOf(p)]!));
        expect(keys).toEqual([...new Set(keys)].sort((x, y) => x - y));
      }),
    );
  });

  it('say how often two words stand side by side, to fifteen', () => {
    const { counts } = count('tide high '.repeat(40), null);
    expect([...counts.pairs].map(timesOf)).toEqual([15, 15]);
    expect(counts.length).toBe(80);
  });

  it('know a number by its key, whatever words are written like it', () => {
    const { counts, uses } = count('Chapter Ⅷ, viii', null);
    expect(counts.terms).toHaveLength(3);
    expect([...uses.highs].filter((high) => (high & 1) === 1)).toHaveLength(1);
  });
});
