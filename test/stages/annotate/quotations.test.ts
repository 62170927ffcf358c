import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { articleOf, quoted } from './annotated.ts';

describe('quotations', () => {
  it.each([
    ['“The bridge is safe,” Ana Ruiz said.', ['Ana Ruiz | said | “The bridge is safe,”']],
    [
      '“The bridge is safe,” said Ana Ruiz, the mayor of Lomas.',
      ['Ana Ruiz, the mayor of Lomas | said | “The bridge is safe,”'],
    ],
    ['Ruiz said on Monday that the bridge was safe.', ['Ruiz | said | that the bridge was safe']],
    ['Ruiz told reporters the bridge was safe.', ['Ruiz | told | the bridge was safe']],
    ['The bridge was safe, officials said.', ['officials | said | The bridge was safe']],
    ['The bridge, officials said, was safe.', ['officials | said | The bridge … was safe']],
    [
      'The bridge was safe, according to the ministry.',
      ['the ministry | according to | The bridge was safe'],
    ],
    [
      'According to the ministry, the bridge was safe.',
      ['the ministry | According to | the bridge was safe'],
    ],
    ['Ruiz said it was “a mistake” to wait.', ['Ruiz | said | it was “a mistake” to wait']],
    [
      '“We will wait,” Ruiz said. “Then we will rebuild.”',
      ['Ruiz | said | “We will wait,” … “Then we will rebuild.”'],
    ],
    [
      '“We will wait,” Ruiz said, “and then we will rebuild.”',
      ['Ruiz | said | “We will wait,” … “and then we will rebuild.”'],
    ],
    ['Said Ruiz: “We will wait until the spring.”', ['Ruiz | Said | “We will wait until the spring.”']],
    ['Ruiz vowed to rebuild the bridge, which fell in May.', ['Ruiz | vowed | to rebuild the bridge']],
    [
      '“We will wait,” Ruiz was quoted as saying by the Lomas Herald.',
      ['Ruiz | was quoted as saying | “We will wait,”'],
    ],
    ['He read “The Old Bridge” and left.', []],
    ['Ana Ruiz said the reopening was “a gamble”.', ['Ana Ruiz | said | the reopening was “a gamble”']],
    ['According to police, two men ran away.', ['police | According to | two men ran away']],
    ['Two men ran away, according to police.', ['police | according to | Two men ran away']],
    [
      'The mine will open in May, mayor Ana Ruiz has announced, the Lomas Herald reported.',
      ['mayor Ana Ruiz | has announced | The mine will open in May'],
    ],
    [
      '“We begged them to stop,” said Ana Ruiz. “They laughed.”',
      ['Ana Ruiz | said | “We begged them to stop,” … “They laughed.”'],
    ],
    ['Ann “Bridge” Lee came home on Monday.', []],
  ])('%s', (text, expected) => expect(quoted(text)).toEqual(expected));

  it('goes on over paragraphs that open with a mark again', () => {
    const text = '“We will wait,” Ruiz said. “It is late.\n“In spring we will rebuild.”';
    expect(quoted(text)).toEqual([
      'Ruiz | said | “We will wait,” … “It is late. … “In spring we will rebuild.”',
    ]);
  });

  it('names through whom the words came', () => {
    const text = '“We will wait,” Ana Ruiz was quoted as saying by the Lomas Herald.';
    const [q] = articleOf(text).annotations.quotations;
    expect(q!.via.map((s) => text.slice(s.start, s.end))).toEqual(['the Lomas Herald']);
    expect(q!.speaker).toBe('person:ana-ruiz');
  });

  it('knows who "she", "the mayor" and "who" are, and says nothing where two could be meant', () => {
    const speakers = (text: string) => articleOf(text).annotations.quotations.map((q) => q.speaker);
    expect(speakers('Mrs Ana Ruiz came. She said the bridge was safe.')).toEqual(['person:ana-ruiz']);
    expect(speakers('Mayor Ana Ruiz came. The crowd was small. Then the mayor said it was late.')).toEqual([
      'person:ana-ruiz',
    ]);
    expect(
      speakers(
        'Ruiz met Mr Tom Lee and Mr Ben Hart. People greeted Mr Lee and Mr Hart. They left. So he said it was late.',
      ),
    ).toEqual([null]);
  });
});

/** The same sentences in any marks. */
const MARKS = ['“”', '""', '«»', '»«', '„“', '„”', '‘’', '‚‘', "''", '‹›', '””'] as const;
const clause = fc.constantFrom(
  'the bridge is safe',
  'we will wait',
  'nobody was hurt',
  'it rained for a week',
);
const name = fc.constantFrom('Ana Ruiz', 'Tom Lee', 'the ministry', 'officials');
const shape = fc.constantFrom(
  (q: (s: string) => string, c: string, n: string) => `${q(`${c},`)} ${n} said.`,
  (q: (s: string) => string, c: string, n: string) => `Then ${n} said: ${q(`${c}.`)}`,
  (q: (s: string) => string, c: string, n: string) => `${q(`${c},`)} said ${n}. ${q(`That is all, ${c}.`)}`,
  (q: (s: string) => string, c: string, n: string) => `And ${n} called it ${q(c)} on Monday.`,
);

describe('laws of quotations', () => {
  it('do not depend on which marks are used', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(shape, clause, name), { minLength: 1, maxLength: 4 }), (parts) => {
        const [first, ...others] = MARKS.map((marks) => {
          const q = (s: string) => `${marks[0]}${s[0]!.toUpperCase()}${s.slice(1)}${marks[1]}`;
          return quoted(parts.map(([make, c, n]) => make(q, c, n)).join('\n')).map((line) =>
            line.replace(/[“”"«»„‚‘’'‹›]/g, '|'),
          );
        });
        for (const other of others) expect(other).toEqual(first);
      }),
      { numRuns: 40 },
    );
  });

  it('spans lie in the text, and contents do not overlap', () => {
    const word = fc.constantFrom(
      '“',
      '”',
      '"',
      "'",
      'said',
      'Ana Ruiz',
      'that',
      ',',
      '.',
      'he',
      'the bridge',
      'was',
      'told',
      '\n',
      ':',
      'and',
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 40 }), (words) => {
        const text = words.join(' ');
        const spans = articleOf(text).annotations.quotations.map((q) => q.content);
        const all = spans.flat().sort((a, b) => a.start - b.start);
        for (const s of all) expect(s.start >= 0 && s.end <= text.length && s.start < s.end).toBe(true);
        all.slice(1).forEach((s, i) => expect(s.start).toBeGreaterThanOrEqual(all[i]!.end));
      }),
      { numRuns: 300 },
    );
  });
});
