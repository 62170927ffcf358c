import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { growingArray } from '../../src/algorithms/growing-array.ts';
import { appendWordHashes } from '../../src/text/word-hashes.ts';

const hashed = (text: string) => {
  const [words, marks] = [growingArray(), growingArray()];
  const length = appendWordHashes(text, words, marks);
  return { length, words: [...words.values()], marks: [...marks.values()] };
};

describe('word hashes', () => {
  it('are the same for the same words, whatever their case, accents and punctuation', () => {
    expect(hashed('The café, at nine.').words).toEqual(hashed('the CAFE at nine').words);
    expect(hashed('the cafe at ten').words).not.toEqual(hashed('the cafe at nine').words);
  });

  it('run on over what only tells how to set them', () => {
    const plain = 'Der Gemeinderat schließt das Schwimmbad.';
    expect(hashed('Der Ge\u00admein\u00adderat schlie\u200bßt das Schwimm\u200dbad\ufeff.').words).toEqual(
      hashed(plain).words,
    );
  });

  it.for([
    ['straight', 'The mayor said: "Not this year." Then he left.', [3, 6]],
    ['curly', '“We lost it,” she said, “and the boat.”', [0, 3, 5, 8]],
    ['German', 'Er sagte: „Nein danke.“ Dann ging er.', [2, 4]],
    ['French', 'Il a dit « pas encore » hier.', [3, 5]],
    ['after a dash', 'One word—"never"—was all.', [2, 3]],
    ['over lines', 'He said: "We go.\nWe go now," and went.', [2, 7]],
    ['over paragraphs that each open', '“We go.\n\n“We go now,” he said.', [0, 2, 2, 5]],
    ['never closed', 'He said: “We go.\n\nThe boat left.', [2, 4]],
    ['closed without being open', 'We go,” he said.', []],
    ['none', "It's the crew's boat.", []],
    ['single', '‘We lost it,’ she said, ‘and the boat.’', [0, 3, 5, 8]],
    ['single and straight', "The mayor said: 'Not this year.' Then he left.", [3, 6]],
    ['single with an apostrophe', 'He said: ‘We don’t know the crews’ names.’ It rained.', [2, 9]],
    ['single with double inside', '‘He said “no” to me,’ she said.', [0, 5]],
    ['single in double', '“He said ‘no, never’ to me,” she said.', [0, 6]],
    ['single over paragraphs', '‘We go.\n\n‘We go now,’ he said.', [0, 2, 2, 5]],
    ['single and never closed', '‘We go.\n\nThe boat left.', []],
    ['Swiss', 'Er sagte: ‹Nein danke.› Dann ging er.', [2, 4]],
    ['held at arm’s length', 'The ‘so-called’ plan of the unions’ friends, they said.', []],
    ['the nineties', "In the ‘90s and the '20s the scouts’, as they were called, went.", []],
    ['corners', '市長は「今年はない」と言った。', [3, 8]],
  ] as const)('say where quotations are: %s', ([, text, marks]) => {
    expect(hashed(text).marks).toEqual(marks);
  });

  it('mark stretches in order inside the text, whatever the text', () => {
    const unit = fc.constantFrom(
      'a',
      'b ',
      ' ',
      '"',
      '“',
      '”',
      '«',
      '»',
      '„',
      '‘',
      '’',
      "'",
      '‹',
      '›',
      '「',
      '」',
      ',',
      '\n',
      '\n\n',
      '.',
      '港',
    );
    fc.assert(
      fc.property(fc.array(unit, { maxLength: 60 }), (units) => {
        const { length, words, marks } = hashed(units.join(''));
        expect(words).toHaveLength(length);
        expect(marks.length % 2).toBe(0);
        expect(marks).toEqual([...marks].sort((x, y) => x - y));
        expect(marks.every((place) => place <= length)).toBe(true);
      }),
    );
  });
});
