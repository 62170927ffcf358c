import { describe, expect, it } from 'vitest';
import { disorderOf } from '../../src/text/disorder.ts';
import { articleOf } from '../invented.ts';
import { FERRY, shuffled } from '../shuffled.ts';

const disorderIn = (text: string): string[] | undefined =>
  disorderOf(articleOf('x', text).annotations.tokens)?.map((t) => t.text);

describe('disorder', () => {
  it('is not found in prose, in headings and lists, in slips or in another language', () => {
    for (const text of [
      FERRY,
      'Ferry stuck off Velby. The Ostermund Line: what we know. Group A, the winners, and a look at the rest.',
      'The the ferry left Velby at noon and reached the island of Pell with a dozen passengers of the line on board.',
      'Die Fähre lag bis zum Abend vor der Insel. An Bord waren zwölf Leute, die von der Reederei versorgt wurden.',
      'Prices: a 12, b 14.',
      'It was over . . . or so they thought... “No,” she said, “not yet.” Nets, ropes, etc., lay about; the U.S., too, sent boats. Who, then?!',
      '',
    ])
      expect(disorderIn(text)).toBeUndefined();
  });

  it('is found in marks that follow on one another, as a broken translator leaves them', () => {
    const found = disorderIn(
      'Harbour ten, . again low boatsur.. Name tugis on hose, ; ninely heard. Crossing for it.. Sound',
    );
    expect(found).toEqual([',', '..', ',', '..']);
    expect(disorderIn('The tug came at noon, . and took the ferry in tow.')).toBeUndefined();
  });

  it('is found where the words of an article are thrown together', () => {
    for (const seed of [1, 2, 3]) {
      const found = disorderIn(shuffled(FERRY, seed));
      expect(found?.length).toBeGreaterThan(2);
    }
  });
});
