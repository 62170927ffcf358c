/** The side-by-side reader's rows, and the words that differ. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { alignDocuments } from '../../src/views/alignment.ts';
import { indexStory } from '../../src/views/story-index.ts';
import { differingWords } from '../../src/views/words.ts';
import { formatAddress, parseAddress } from '../../src/views/address.ts';
import { sampleReport } from './sample-report.ts';

const report = sampleReport();
const index = indexStory(report, report.stories[0]!);

describe('two articles side by side', () => {
  const pairs = index.documents.flatMap((a) =>
    index.documents.filter((b) => b !== a).map((b) => [a, b] as const),
  );

  it.each(pairs)('has every sentence of both once and in order', (a, b) => {
    const { rows } = alignDocuments(index, a.id, b.id);
    expect(rows.flatMap((r) => r.a)).toEqual(a.sentences.map((_, i) => i));
    expect(rows.flatMap((r) => r.b)).toEqual(b.sentences.map((_, i) => i));
  });

  it('lines up what matches and tells what moved', () => {
    const { rows, moves } = alignDocuments(index, 'd-courier', 'd-echo');
    expect(rows.filter((r) => r.relation !== null)).toHaveLength(5);
    expect(moves.map((m) => [m.a, m.b])).toEqual([[5, 4]]);
  });
});

describe('the words that differ', () => {
  it('are none between a text and itself, and mirror when the texts are swapped', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (a, b) => {
        expect(differingWords(a, a).a).toEqual([]);
        expect(differingWords(a, b).common).toBe(differingWords(b, a).common);
      }),
    );
  });

  it('stand at their places', () => {
    const a = 'About 9,000 drivers must wait';
    const { a: spans } = differingWords(a, 'Around 9,000 drivers must wait');
    expect(spans.map((s) => a.slice(s.start, s.end))).toEqual(['About']);
  });
});

it('reads back every address that it writes', () => {
  const word = fc.string({ minLength: 1 });
  fc.assert(
    fc.property(word, fc.dictionary(word, word, { noNullPrototype: true }), (section, params) => {
      expect(parseAddress(formatAddress({ section, params }))).toEqual({ section, params });
    }),
  );
});
