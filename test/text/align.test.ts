import { describe, expect, it } from 'vitest';
import { english } from '../../src/app/language.ts';
import { alignWords } from '../../src/text/align.ts';
import { tokenise } from '../../src/text/tokens.ts';

const aligned = (a: string, b: string): string[] => {
  const [x, y] = [tokenise(a), tokenise(b)];
  return alignWords(x, y, english()).pairs.map((p) => `${x[p.a]!.norm}=${y[p.b]!.norm}`);
};

describe('alignWords', () => {
  it.each([
    [
      'The attorney resigned on Monday.',
      'On Monday the lawyer stepped down.',
      ['attorney=lawyer', 'monday=monday'],
    ],
    [
      'The island grew dependent on tourism.',
      'Its dependence on tourism increased.',
      ['dependent=dependence', 'tourism=tourism'],
    ],
    ['Prices rose in Kharkiv.', 'Prices fell in Kharkov.', ['prices=prices', 'rose=fell', 'kharkiv=kharkov']],
    ['The EU agreed.', 'The European Union agreed.', ['eu=european', 'eu=union', 'agreed=agreed']],
    ['A sea wall opened.', 'A seawall opened.', ['sea=seawall', 'wall=seawall', 'opened=opened']],
    ['She bought twenty boats.', 'She bought 20 boats.', ['twenty=20']],
  ])('%s / %s', (a, b, expected) => expect(aligned(a, b)).toEqual(expect.arrayContaining(expected)));

  it('does not align one number or name with another', () => {
    expect(aligned('Anna saw 12 boats.', 'Boris saw 21 boats.')).not.toContain('12=21');
    expect(aligned('Anna saw 12 boats.', 'Boris saw 21 boats.')).not.toContain('anna=boris');
  });
});
