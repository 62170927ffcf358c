import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { english } from '../../../src/app/language.ts';
import { compare, compareSentences } from '../../../src/stages/compare/index.ts';
import { collate } from '../../../src/stages/collate/index.ts';
import { articleOf, differences, sideOf } from './sides.ts';

const WORDS = ['The', 'ferry', 'sank', 'not', 'near', 'Norvik', 'on', 'Monday', '12', 'sailors', '“', 'said', '”', 'no', 'rose', 'fell', 'in', '1985', 'she', 'Harbour', 'may', '.', ',', '$3', 'million']; // prettier-ignore
const text = fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 18 }).map((w) => w.join(' '));

describe('laws of comparison', () => {
  it('a text does not differ from itself', () => {
    fc.assert(
      fc.property(text, (a) => void expect(differences(a, a)).toEqual([])),
      { numRuns: 40 },
    );
  });

  it('swapping the sides mirrors the answer', () => {
    const turned = { addition: 'omission', omission: 'addition' } as Record<string, string>;
    fc.assert(
      fc.property(text, text, (a, b) => {
        const [x, y] = [sideOf('a', a), sideOf('b', b)];
        const keys = (list: ReturnType<typeof differences>, flip: boolean) =>
          list.map((v) => (flip ? [turned[v.type] ?? v.type, v.severity, v.b, v.a] : [v.type, v.severity, v.a, v.b])).map((v) => JSON.stringify(v)).sort(); // prettier-ignore
        expect(keys(compareSentences(x, y, english()), false)).toEqual(
          keys(compareSentences(y, x, english()), true),
        );
      }),
      { numRuns: 60 },
    );
  });

  it('spans lie in their text and give its words', () => {
    fc.assert(
      fc.property(text, text, (a, b) => {
        for (const v of differences(a, b)) {
          expect(a.slice(v.a.start, v.a.end)).toBe(v.a.text);
          expect(b.slice(v.b.start, v.b.end)).toBe(v.b.text);
        }
      }),
      { numRuns: 60 },
    );
  });
});

describe('variants of a story', () => {
  const texts = [
    'The ferry Aurelia sank off Norvik on Monday. Twelve sailors were rescued by the coast guard.',
    'The ferry Aurelia sank off Norvik on Monday. Twelve sailors were rescued by the coast guard.',
    'The ferry Aurelia sank off Norvik on Monday. Some 21 sailors were rescued by the coast guard.',
    'On Monday the ferry Aurelia sank off Norvik. The coast guard rescued 12 sailors.',
  ];
  const variantsOf = (order: readonly number[]) => {
    const articles = order.map((i) => articleOf(`d${i}`, texts[i]!));
    return compare(collate(articles, english()), articles, english());
  };

  it('makes one variant of one place, with the documents that agree in one reading', () => {
    const [worst, ...rest] = variantsOf([0, 1, 2, 3]);
    expect(rest.filter((v) => v.severity === 'conflict')).toEqual([]);
    expect(worst).toMatchObject({ type: 'number', severity: 'conflict' });
    expect(worst!.readings.map((r) => [r.text, r.witnesses.map((w) => w.document)])).toEqual([
      ['Twelve', ['d0', 'd1', 'd3']],
      ['21', ['d2']],
    ]);
  });

  it('does not depend on the order of the documents', () => {
    expect(variantsOf([3, 1, 0, 2])).toEqual(variantsOf([0, 1, 2, 3]));
  });
});
