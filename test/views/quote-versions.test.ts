/** Versions of a quotation: those that differ only in the printer's marks are one. */
import { expect, it } from 'vitest';
import type { QuoteVersion } from '../../src/model/index.ts';
import { isQuoted, sameVersions } from '../../src/views/quote-versions.ts';

const version = (document: string, text: string, more: Partial<QuoteVersion> = {}): QuoteVersion => ({
  document,
  start: 0,
  end: text.length,
  text,
  kind: 'direct',
  altered: false,
  fate: 'same',
  speaker: null,
  marks: [],
  likelyOriginal: false,
  ...more,
});

it('puts the same words together whatever marks stand around them, the likely first version first', () => {
  const versions = [
    version('a', '"It won’t hold,"'),
    version('b', '“It will hold,”', { altered: true, fate: 'reworded' }),
    version('c', "“It won't hold,”", { likelyOriginal: true }),
    version('d', '“It won’t hold”'),
    version('e', 'it won’t hold', { kind: 'indirect', altered: true, fate: 'turned-indirect' }),
  ];
  const shown = sameVersions({ id: 'q1', speaker: null, versions });
  expect(shown.map((same) => same.map((v) => v.document).join(''))).toEqual(['acd', 'b', 'e']);
  expect(shown.map(([first]) => isQuoted(first))).toEqual([true, true, true]);
  expect(isQuoted(version('f', 'It won’t hold'))).toBe(false);
});
