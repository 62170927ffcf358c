import { describe, expect, it } from 'vitest';
import { quotesOf } from '../../../src/stages/report/quotes.ts';
import { collate } from '../../../src/stages/collate/index.ts';
import { joinNames } from '../../../src/stages/annotate/index.ts';
import { english } from '../../../src/app/language.ts';
import { articleOf } from '../annotate/annotated.ts';

const TEXTS = [
  'Mayor Ana Ruiz spoke on Monday. “The old bridge will be rebuilt before the winter storms come,” Ruiz said.',
  'Mayor Ana Ruiz met the press. She said “the old bridge will be rebuilt before the winter storms come”.',
  'Ana Ruiz was late. “The old bridge will be repaired before the autumn storms come,” Ruiz said.',
  'Mayor Ana Ruiz said that the old bridge will be rebuilt before the winter storms come.',
  'Tom Lee was there. “The old bridge will be rebuilt before the winter storms come,” Tom Lee said.',
];

const quotes = (texts: readonly string[]) => {
  const articles = joinNames(texts.map((t) => articleOf(t, `doc${TEXTS.indexOf(t)}`)));
  return quotesOf(articles, collate(articles, english()));
};

describe('quotesOf', () => {
  it('lines up the versions of one quotation and says what became of each', () => {
    const [quote] = quotes(TEXTS);
    expect(quote!.speaker).toBe('Ana Ruiz');
    expect(quote!.versions.map((v) => `${v.document} ${v.kind} ${v.fate}`)).toEqual([
      'doc0 direct same',
      'doc1 direct same',
      'doc2 direct reworded',
      'doc3 indirect marks-dropped',
      'doc4 direct other-speaker',
    ]);
  });

  it('marks the words that differ', () => {
    const version = quotes(TEXTS)[0]!.versions.find((v) => v.document === 'doc2')!;
    expect(version.marks.map((m) => TEXTS[2]!.slice(m.start, m.end))).toEqual(['repaired', 'autumn']);
  });

  it('takes the wording that most documents quote for the likely original, and none where nothing speaks for one', () => {
    expect(quotes(TEXTS)[0]!.versions.filter((v) => v.likelyOriginal)).toHaveLength(1);
    expect(quotes([TEXTS[0]!, TEXTS[2]!])[0]!.versions.filter((v) => v.likelyOriginal)).toHaveLength(0);
  });

  it('does not depend on the order of the articles', () => {
    expect(quotes([...TEXTS].reverse())).toEqual(quotes(TEXTS));
  });
});
