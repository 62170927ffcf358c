import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sentencesOf } from '../../src/text/sentences.ts';

const split = (text: string) => sentencesOf(text).map((s) => text.slice(s.start, s.end));

describe('sentences', () => {
  it.each([
    [
      'titles and initials',
      'Mr. J. R. Okafor met Dr. Brandt. They left.',
      ['Mr. J. R. Okafor met Dr. Brandt.', 'They left.'],
    ],
    [
      'months and numbers',
      'It opened on Sept. 3 in hall No. 7. It closed.',
      ['It opened on Sept. 3 in hall No. 7.', 'It closed.'],
    ],
    [
      'a country that ends a sentence',
      'He moved to the U.S. The firm stayed.',
      ['He moved to the U.S.', 'The firm stayed.'],
    ],
    ['a country that does not', 'The U.S. Navy came.', ['The U.S. Navy came.']],
    [
      'a closing quotation mark',
      '“We stay. ” said Ilse. “Why?” he asked.',
      ['“We stay. ” said Ilse.', '“Why?” he asked.'],
    ],
    ['a line break', 'Pier closed\nEngineers found cracks.', ['Pier closed', 'Engineers found cracks.']],
    [
      'a sentence that begins with a figure',
      'The storm came at night. 40 boats sank off quay No. 7 at dawn. 3 were found.',
      ['The storm came at night.', '40 boats sank off quay No. 7 at dawn.', '3 were found.'],
    ],
    [
      'speech that goes on after a dash',
      'We stay, said Ilse. — The pier is ours.',
      ['We stay, said Ilse.', '— The pier is ours.'],
    ],
    ['a place before its report', 'LOWMOOR, C.R. — The pier is shut.', ['LOWMOOR, C.R. — The pier is shut.']],
    ['figures', 'It cost 3.5 million. Prices rose 0.4%.', ['It cost 3.5 million.', 'Prices rose 0.4%.']],
    [
      'a heading that lost its line break',
      'The state of the pier The harbour authority has closed it for now.',
      ['The state of the pier', 'The harbour authority has closed it for now.'],
    ],
    [
      'a newspaper that did not',
      'He told The Sun about the long and difficult night.',
      ['He told The Sun about the long and difficult night.'],
    ],
  ])('keeps %s', (_, text, expected) => {
    expect(split(text)).toEqual(expected);
  });

  it('covers all that is not white space, in order, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
        const spans = sentencesOf(text);
        const inside = spans.map((s) => text.slice(s.start, s.end)).join('');
        expect(inside.replace(/\s/gu, '')).toBe(text.replace(/\s/gu, ''));
        spans.forEach((s, i) => expect(s.start).toBeGreaterThanOrEqual(spans[i - 1]?.end ?? 0));
      }),
    );
  });
});

it('reads a text a fixed number of times, however often a line seems to break', () => {
  /** Characters that patterns without the flag `g`, which begin anew each time, were given to read. */
  const read = (times: number): number => {
    let characters = 0;
    const exec = RegExp.prototype.exec;
    RegExp.prototype.exec = function (text: string) {
      if (!this.global) characters += text.length;
      return exec.call(this, text);
    };
    try {
      sentencesOf('He said "we '.repeat(times));
    } finally {
      RegExp.prototype.exec = exec;
    }
    return characters;
  };
  // Four times the text is four times the work; begun anew at each place it would be sixteen.
  expect(read(800) / read(200)).toBeLessThan(5);
});

it('takes a line of any length', () => {
  expect(sentencesOf('It rained. '.repeat(130_000))).toHaveLength(130_000);
});
