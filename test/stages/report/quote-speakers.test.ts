import { describe, expect, it } from 'vitest';
import { speakerName, withSafeSpeakers } from '../../../src/stages/report/quote-speakers.ts';
import { articleOf } from '../../invented.ts';

const speakers = (text: string) => {
  const [article] = withSafeSpeakers([articleOf('a', text)]);
  const names = new Map(article!.annotations.entities.map((e) => [e.id, e.name]));
  return article!.annotations.quotations.map((q) =>
    q.speaker === null ? null : speakerName(q.speaker, names),
  );
};

describe('the speakers of a story', () => {
  it.each([
    ['a name', '“We stay for the winter,” said Mr Tom Hall.', 'Tom Hall'],
    [
      'a name with another behind it',
      '“We stay for the winter,” said Mr Tom Hall, a lawyer for Mrs Ann Lee.',
      'Tom Hall',
    ],
    [
      'nobody for somebody else’s spokesman',
      '“We stay for the winter,” a spokesman for Mr Karl Moen said.',
      null,
    ],
    [
      'both of two together',
      '“We stay for the winter,” Mr Tom Hall and Mrs Ann Lee said.',
      'Ann Lee and Tom Hall',
    ],
    [
      'both, one as a pronoun',
      'Mr Tom Hall rose. He and Mrs Ann Lee said: “We stay for the winter.”',
      'Ann Lee and Tom Hall',
    ],
    [
      'nobody for one with somebody unnamed',
      '“We stay for the winter,” Mr Tom Hall and his lawyer said.',
      null,
    ],
  ])('are %s', (_, text, speaker) => {
    expect(speakers(text)).toEqual([speaker]);
  });

  it('are the same where one surname was misspelt', () => {
    const articles = [
      articleOf('a', '“The ferry was warned,” said Mr Edmund Vane.'),
      articleOf('b', '“The ferry was warned,” said Mr Edmund Vance.'),
    ];
    const [a, b] = withSafeSpeakers(articles).map((x) => x.annotations.quotations[0]!.speaker);
    expect(a).toBe(b);
  });
});
