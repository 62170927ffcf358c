/** Versions of a quotation: those that differ only in the printer's marks are one. */
import { expect, it } from 'vitest';
import type { QuoteVersion } from '../../src/model/index.ts';
import { disagreement, isQuoted, ownSpeaker, sameVersions } from '../../src/views/quote-versions.ts';
import { versionOf } from './sample-report.ts';

const version = (document: string, text: string, more: Partial<QuoteVersion> = {}): QuoteVersion =>
  versionOf({ document, start: 0, end: text.length }, text, more);

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

it('names the speaker of a version who is not the one the quotation stands under, and puts no two speakers together', () => {
  const by = (text: string) => ({ speaker: { start: 0, end: text.length, text } });
  const versions = [
    version('a', '“It will hold,”', by('Mayor Ruiz')),
    version('b', '“It will hold,”', by('The company')),
    version('c', '“It will hold,”', by('she')),
  ];
  const quote = { id: 'q1', speaker: 'Ana Ruiz', versions };
  expect(versions.map((v) => ownSpeaker(quote, v))).toEqual([null, 'the company', null]);
  expect(sameVersions(quote).map((same) => same.map((v) => v.document).join(''))).toEqual(['ac', 'b']);
});

it('says where versions disagree and none is known as the original', () => {
  const said = (more: Partial<QuoteVersion>) =>
    disagreement({ id: 'q1', speaker: null, versions: [version('a', '“It will hold,”', more)] });
  expect(said({ fate: 'differs' })).toMatch(/none of the versions is known as the original/);
  expect(said({ fate: 'other-speaker' })).toMatch(/different speakers/);
  expect(said({ fate: 'other-speaker', altered: true })).toBe(null);
});
