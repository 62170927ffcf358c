import fc from 'fast-check';
import { expect, it } from 'vitest';
import { linesOf, wordsIn } from '../../../src/stages/extract/lines.ts';

it('a line knows how many words it has without making them', () => {
  const pieces = fc.constantFrom('ab', 'É', '1', "'", '’', '-', ' ', '.', '&', '\u0301', '中', '𝔸', '\ud83d\ude00', '\ud800', '"', '('); // prettier-ignore
  const line = fc.oneof(fc.array(pieces).map((parts) => parts.join('')), fc.string({ unit: 'binary' })); // prettier-ignore
  fc.assert(
    fc.property(line, (text) => {
      for (const { text: own, words } of linesOf(text)) expect(words).toBe(wordsIn(own).length);
    }),
  );
});

it('a line stands apart where empty lines, or nothing, are around it', () => {
  const apart = (text: string) => linesOf(text).map((line) => line.apart);
  expect(apart('One\n\nTwo\nThree\n \nFour')).toEqual([true, false, false, true]);
});
