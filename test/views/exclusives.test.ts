import { describe, expect, it } from 'vitest';
import { textAt } from '../../src/model/index.ts';
import { brief } from '../../src/views/brief.ts';
import { exclusives } from '../../src/views/exclusives.ts';
import { indexStory } from '../../src/views/story-index.ts';
import { table } from '../../src/views/table.ts';
import { bugle, gazette, post, star, sun, traced } from '../told-otherwise.ts';

const report = traced(gazette, post, sun, bugle, star);
const index = indexStory(report, report.stories[0]!);
const textOf = (sentence: string) => {
  const at = index.sentence(sentence)!;
  return textAt(at.document.text, at.sentence);
};
const leftOutOf = (document: string) =>
  exclusives(index)
    .find((e) => e.document === document)!
    .leavesOut.map(({ sentence, ...counts }) => ({ text: textOf(sentence), ...counts }));

const addedBy = (document: string) =>
  exclusives(index)
    .find((e) => e.document === document)!
    .adds.map(({ sentence, copies }) => ({ text: textOf(sentence), copies }));

describe('what an article adds', () => {
  it('is what only its own copies repeat, and no addition of theirs', () => {
    expect(addedBy('post')).toEqual([{ text: expect.stringContaining('Two diggers'), copies: 2 }]);
    expect(addedBy('bugle')).toEqual([]);
  });

  it('is what nobody else has', () => {
    expect(addedBy('sun')).toEqual([{ text: 'Nobody answered the telephone.', copies: 0 }]);
  });

  it('is not the whole of a report that was made from none, though all others are copies of it', () => {
    expect(addedBy('gazette')).toEqual([]);
  });
});

describe('what an article leaves out', () => {
  it('is shown in the likely original’s words, and counted by those who say just that', () => {
    const [households] = leftOutOf('star').filter((l) => l.text.includes('households'));
    expect(households!.text).toContain('140 households');
    expect(households).toMatchObject({ documents: 1, otherwise: 3 });
  });

  it('is counted by all who tell it where nobody contradicts', () => {
    const [kerbs] = leftOutOf('star').filter((l) => l.text.includes('kerbs'));
    expect(kerbs).toMatchObject({ documents: 4, otherwise: 0 });
  });
});

describe('a statement that some contradict', () => {
  it('says so in the brief and in the table', () => {
    expect(brief(report)).toMatch(/six goats.*\(1 origin, 2 articles, 3 articles say otherwise\)/);
    const row = table(report)
      .split('\r\n')
      .find((line) => line.includes(',statement,') && line.includes('140 households'))!;
    expect(row).toContain('3 articles say otherwise: Bugle; Post; Sun');
  });
});
