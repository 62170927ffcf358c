import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { english } from '../../../src/app/language.ts';
import type { Article } from '../../../src/model/index.ts';
import { joinNames } from '../../../src/stages/annotate/index.ts';
import { decompose } from '../../../src/stages/compare/decomposition.ts';
import { sourceWords, wordsOf } from '../../../src/stages/compare/source-words.ts';
import { supportOf } from '../../../src/stages/compare/support.ts';
import { articleOf } from './sides.ts';

const supported = (from: string, of: string): number => {
  const [a, b] = joinNames([articleOf('a', from), articleOf('b', of)]);
  return supportOf(a!, b!, english());
};

const REPORT =
  'The harbour board of Norvik met on Tuesday. Ilse Varga, who chairs it, sold the old customs house to a brewer for 2 million crowns. ' +
  'The fish market will move to Castellan in spring. Jonas Brandt, the brewer, bought a second warehouse in 1994. He wants to open a museum there.';

/** A sentence that the report bears out, and the same with one thing wrong. */
const WRONG: readonly (readonly [string, string, string])[] = [
  ['another name', 'Ilse Varga sold the old customs house.', 'Jonas Brandt sold the old customs house.'],
  [
    'another verb',
    'Varga sold the customs house to a brewer.',
    'Varga bought the customs house to a brewer.',
  ],
  ['a made-up verb', 'Varga sold the old customs house.', 'Varga burned the old customs house.'],
  [
    'a place from elsewhere',
    'The fish market will move to Castellan.',
    'The fish market will move to Norvik.',
  ],
  [
    'a year from nowhere',
    'Brandt bought a second warehouse in 1994.',
    'Brandt bought a second warehouse in 1987.',
  ],
  ['a day from elsewhere', 'The board met on Tuesday.', 'The board met in spring.'],
  ['nobody in particular', 'Varga sold the old customs house.', 'He sold the old customs house.'],
];

describe('support', () => {
  it.each(WRONG)('falls with %s', (_, right, wrong) => {
    expect(supported(REPORT, wrong)).toBeLessThan(supported(REPORT, right));
  });

  it('counts a pronoun for whom it stands for', () => {
    expect(supported(REPORT, 'Brandt wants to open a museum.')).toBeGreaterThan(
      supported(REPORT, 'Varga wants to open a museum.'),
    );
  });

  it('knows other words for the same', () => {
    expect(supported(REPORT, 'The brewer purchased a second warehouse.')).toBeGreaterThan(
      supported(REPORT, 'The brewer painted a second warehouse.'),
    );
  });

  it('is whole for what stands there and for nothing, little for what does not', () => {
    expect(supported(REPORT, 'The fish market will move to Castellan in spring.')).toBe(1);
    expect(supported(REPORT, '')).toBe(1);
    expect(supported(REPORT, 'Snow fell over seven mountain villages, closing schools and two roads.')).toBeLessThan(0.4); // prettier-ignore
    expect(supported('', REPORT)).toBe(0);
  });

  const WORDS = ['The', 'board', 'Norvik', 'sold', 'met', 'he', 'in', 'on', 'Tuesday', '1994', 'not', 'house', 'a', '.', ',', 'rose']; // prettier-ignore
  const text = fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 30 }).map((w) => w.join(' '));

  it('lies between 0 and 1', () => {
    fc.assert(
      fc.property(text, text, (a, b) => {
        expect(supported(a, b)).toBeGreaterThanOrEqual(0);
        expect(supported(a, b)).toBeLessThanOrEqual(1);
      }),
      { numRuns: 60 },
    );
  });
});

describe('decomposition', () => {
  const piecesOf = (from: string, of: string): (string | null)[] => {
    const [a, b] = joinNames([articleOf('a', from), articleOf('b', of)]) as [Article, Article];
    const source = sourceWords(a);
    const words = b.annotations.sentences.flatMap((s) => wordsOf(b, s));
    return decompose(words, source, english()).places.map((p) => source.words[p]?.text ?? null);
  };

  it('says where each word comes from', () => {
    const words = ['the', 'chairs', 'sold', null, 'house', 'to', 'a', null];
    expect(piecesOf(REPORT, 'The chair sold a house to a zebra.')).toEqual(words);
  });

  it('takes a word from the place that goes with the words around it', () => {
    const lines = 'The red boat sank. The blue Boat won.';
    expect(piecesOf(lines, 'Blue boat won.')).toEqual(['blue', 'Boat', 'won']);
  });

  const run = fc.array(fc.constantFrom('boat', 'sank', 'blue', 'Norvik', 'of', 'the', 'not', '7'), { minLength: 1, maxLength: 12 }).map((w) => w.join(' ')); // prettier-ignore

  it('takes words that stand there one after another for nothing, whatever stands around them', () => {
    fc.assert(
      fc.property(run, run, (said, around) => {
        expect(supported(`${around} ${said} ${around}`, said)).toBe(1);
      }),
      { numRuns: 60 },
    );
  });
});
