import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { english } from '../../../src/app/language.ts';
import { collate } from '../../../src/stages/collate/index.ts';
import { articleOf, sentenceText } from '../../invented.ts';

const REPORT = [
  'The harbour authority closed the northern pier on Monday after engineers found cracks in three pillars.',
  'Fishermen from Lowmoor said they had warned about the damage for two years.',
  'Repairs will cost about 4 million crowns, according to the regional council.',
  'The pier, built in 1931, is used by 40 boats a day.',
];
const REWORDED = [
  'About 40 vessels use the pier daily; it dates from 1931.',
  'Engineers discovered cracks in three pillars, so the port authority shut the northern pier on Monday.',
  'The regional council puts the price of the repair at roughly four million crowns.',
  'For two years fishers in Lowmoor had been warning of the damage, they said.',
];
const OTHER = [
  'A choir of two hundred children opened the festival in the old theatre.',
  'Tickets sold out within an hour.',
];

const [a, b, c] = [
  articleOf('a', REPORT.join(' ')),
  articleOf('b', REWORDED.join(' ')),
  articleOf('c', OTHER.join(' ')),
];

const pairs = (articles: Parameters<typeof collate>[0]) =>
  collate(articles, english()).links.map((l) => `${l.a}-${l.b}`);

describe('collate', () => {
  it('finds reworded and moved sentences again', () => {
    expect(pairs([a, b])).toEqual(['a.0-b.1', 'a.1-b.3', 'a.2-b.2', 'a.3-b.0']);
  });

  it('links nothing to an article of another event', () => {
    expect(pairs([a, c])).toEqual([]);
    expect(pairs([a, b, c]).some((p) => p.includes('c.'))).toBe(false);
  });

  it('calls equal words verbatim and half of a sentence partial', () => {
    const copy = articleOf('copy', REPORT[0]!);
    const half = articleOf('half', 'The harbour authority closed the northern pier on Monday.');
    expect(collate([a, copy], english()).links).toMatchObject([
      { relation: 'verbatim', score: 1, shareA: 1, shareB: 1 },
    ]);
    expect(collate([a, half], english()).links).toMatchObject([{ relation: 'partial', shareB: 1 }]);
  });

  it('puts a sentence that merges two into the passages of both', () => {
    const merged = articleOf('m', `${REPORT[0]!.replace(/\.$/, '')}, and ${REPORT[1]!.replace(/^F/, 'f')}`);
    const { passages } = collate([a, b, merged], english());
    const withMerged = passages.filter((p) => p.sentences.includes('m.0'));
    const others = withMerged.flatMap((p) => p.sentences).filter((s) => s.startsWith('a.'));
    expect(others.sort()).toEqual(['a.0', 'a.1']);
  });

  it('gives the same whatever the order of the articles', () => {
    const expected = JSON.stringify(collate([a, b, c], english()));
    fc.assert(
      fc.property(fc.shuffledSubarray([a, b, c], { minLength: 3 }), (shuffled) => {
        expect(JSON.stringify(collate(shuffled, english()))).toBe(expected);
      }),
      { numRuns: 6 },
    );
  });

  it('links only sentences of two documents, each passage of at least two', () => {
    const { links, passages } = collate([a, b, c], english());
    const documentOf = (s: string) => s.split('.')[0];
    for (const l of links) expect(documentOf(l.a)).not.toBe(documentOf(l.b));
    for (const p of passages) expect(new Set(p.sentences.map(documentOf)).size).toBeGreaterThan(1);
    for (const s of passages.flatMap((p) => p.sentences)) expect(sentenceText([a, b, c], s)).not.toBe('');
  });

  it('is quiet about nothing: no articles, empty ones, other scripts', () => {
    const empty = articleOf('e', '');
    const arabic = articleOf('ar', 'أغلقت سلطة الميناء الرصيف الشمالي يوم الاثنين.', { language: 'ar' });
    expect(collate([], english())).toEqual({ links: [], passages: [] });
    expect(collate([empty, arabic, a], english()).links).toEqual([]);
  });
});
