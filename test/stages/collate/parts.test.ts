import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { english } from '../../../src/app/language.ts';
import { inParts } from '../../../src/stages/collate/index.ts';
import { diffArticles } from '../../../src/stages/diff.ts';
import { articleOf } from '../../invented.ts';

const { lexicon } = english();
const partsOf = (text: string): string[] =>
  inParts(articleOf('a', text), lexicon).annotations.sentences.map((s) => text.slice(s.start, s.end));
const linked = (a: string, b: string): [string, string][] =>
  diffArticles('pair', articleOf('a', a), articleOf('b', b), english()).links.map((l) => [
    a.slice(l.a.start, l.a.end),
    b.slice(l.b.start, l.b.end),
  ]);

describe('parts', () => {
  it.each([
    ['Storm sinks forty boats Fishermen spent the night on the pier.', 2],
    ['Prices of bread in Lowmoor The council met the bakers on Monday.', 2],
    ['Storm warnings for Lowmoor Fishermen stayed ashore, as fishermen do.', 2],
    ['The first pier was built on Fisherman Street, where every fisherman lived.', 1],
    ['The harbour master of Lowmoor met Ilse Varga in the Old Custom House.', 1],
    ['She told him that in March the Norvik line and the Castellan line merged.', 1],
  ])('of “%s”: %i', (text, count) => {
    expect(partsOf(text)).toHaveLength(count);
  });

  it('leaves an article alone in which nothing can be cut', () => {
    const article = articleOf('a', 'The pier is closed. Nobody knows for how long.');
    expect(inParts(article, lexicon)).toBe(article);
  });

  it('keeps every word, in order, whatever the text', () => {
    const words = fc.constantFrom(
      'Storm',
      'the',
      'boats',
      'sank',
      'Varga',
      'In',
      '“',
      '”',
      '.',
      '40',
      ',',
      'I',
    );
    fc.assert(
      fc.property(fc.array(words, { maxLength: 60 }), (list) => {
        const text = list.join(' ');
        const { sentences, tokens } = inParts(articleOf('a', text), lexicon).annotations;
        const inside = sentences.map((s) => text.slice(s.start, s.end)).join('');
        expect(inside.replace(/\s/gu, '')).toBe(text.replace(/\s/gu, ''));
        sentences.forEach((s, i) => {
          expect(s.start).toBeGreaterThanOrEqual(sentences[i - 1]?.end ?? 0);
          expect(tokens[s.from]!.start).toBeGreaterThanOrEqual(s.start);
          expect(tokens[s.to - 1]!.end).toBeLessThanOrEqual(s.end);
        });
      }),
    );
  });
});

describe('links between parts', () => {
  const LEAD = 'Fishermen spent the whole night on the northern pier to save their nets.';

  it('answer a heading that ran into the next sentence by the heading alone', () => {
    const a = `Storm sinks forty boats ${LEAD}`;
    const b = `Forty boats sunk by storm\n${LEAD}`;
    expect(linked(a, b)).toEqual([
      ['Storm sinks forty boats', 'Forty boats sunk by storm'],
      [LEAD, LEAD],
    ]);
  });

  it('answer part by part where both ran in', () => {
    const [a, b] = [`Storm sinks forty boats ${LEAD}`, `Forty boats sunk by storm ${LEAD}`];
    expect(linked(a, b)).toEqual([
      ['Storm sinks forty boats', 'Forty boats sunk by storm'],
      [LEAD, LEAD],
    ]);
  });
});
