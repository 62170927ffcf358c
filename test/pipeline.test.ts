/** The laws of the whole flow: order never matters, the same input gives the same bytes, spans lie in their text. */
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { english } from '../src/app/language.ts';
import { readDocuments } from '../src/app/read-articles.ts';
import type { Document, Report } from '../src/model/index.ts';
import { traceDocuments } from '../src/stages/index.ts';

let documents: readonly Document[];
let report: Report;
const bytes = (of: Report): string => JSON.stringify(of);

beforeAll(async () => {
  ({ documents } = await readDocuments(['examples/ferry/articles']));
  report = traceDocuments(documents, english());
});

/** All places in a report: whatever names a document and a span of it. */
const placesIn = (value: unknown): { document: string; start: number; end: number; text?: string }[] => {
  if (Array.isArray(value)) return value.flatMap(placesIn);
  if (typeof value !== 'object' || value === null) return [];
  const own =
    'document' in value && 'start' in value
      ? [value as { document: string; start: number; end: number }]
      : [];
  return [...own, ...Object.values(value).flatMap(placesIn)];
};

describe('tracing', () => {
  it('gives the same bytes whatever the order of the articles', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([...documents], { minLength: documents.length }), (shuffled) => {
        expect(bytes(traceDocuments(shuffled, english()))).toBe(bytes(report));
      }),
      { numRuns: 3 },
    );
  });

  it('points only at words that are there', () => {
    const lengths = new Map(report.documents.map((d) => [d.id, d.text.length]));
    const places = placesIn(report.stories);
    expect(places.length).toBeGreaterThan(100);
    for (const p of places) {
      expect(p.start).toBeGreaterThanOrEqual(0);
      expect(p.end).toBeGreaterThanOrEqual(p.start);
      expect(p.end).toBeLessThanOrEqual(lengths.get(p.document)!);
    }
  });

  it('gives ids that are each used once, and refers only to what is there', () => {
    for (const story of report.stories) {
      const sentences = new Set(report.documents.flatMap((d) => d.sentences.map((s) => s.id)));
      for (const p of story.passages) for (const s of p.sentences) expect(sentences).toContain(s);
      for (const list of [story.passages, story.variants, story.statements, story.quotes]) {
        const ids = list.map((x) => x.id);
        expect(new Set(ids).size).toBe(ids.length);
      }
      const [passages, variants] = [
        new Set(story.passages.map((p) => p.id)),
        new Set(story.variants.map((v) => v.id)),
      ];
      for (const v of story.variants) expect(passages).toContain(v.passage);
      for (const s of story.statements) for (const v of s.variants) expect(variants).toContain(v);
    }
  });

  it('draws a lineage without circles', () => {
    for (const { lineage } of report.stories) {
      const up = (id: string, seen: readonly string[]): void => {
        expect(seen).not.toContain(id);
        for (const e of lineage.edges) if (e.to === id) up(e.from, [...seen, id]);
      };
      for (const n of lineage.nodes) up(n.id, []);
    }
  });

  it('says why there is nothing to compare', () => {
    const alone = traceDocuments(documents.slice(0, 1), english());
    expect(alone.stories).toHaveLength(1);
    expect(alone.diagnostics).toMatchObject([{ code: 'nothing-to-compare' }]);
  });
});
