/** Verdicts: one plain sentence for each line of the family tree. */
import { describe, expect, it } from 'vitest';
import { renderReportAs } from '../../src/app/render.ts';
import type { Edge, Report, ReportDocument } from '../../src/model/index.ts';
import { explain } from '../../src/views/explain.ts';
import { indexStory } from '../../src/views/story-index.ts';
import { likely, verdict } from '../../src/views/verdict.ts';
import { sampleReport } from './sample-report.ts';

const sample = sampleReport();
const story = sample.stories[0]!;
const lost = story.lineage.edges.find((e) => e.from === 'lost-npa' && e.to === 'd-echo')!;

/** The Echo’s article as made from the Courier’s. */
const EDGE: Edge = {
  ...lost,
  from: 'd-courier',
  confidence: 0.93,
  sentences: [1, 2, 3, 4].map((n) => `d-echo.${n}`),
  evidence: [{ kind: 'dates', weight: 3, text: 'Alder Courier is dated earlier than صدى النهر', places: [] }],
};

const reportWith = (edge: Edge, changed: Partial<ReportDocument> = {}): Report => ({
  ...sample,
  documents: sample.documents.map((d) => (d.id === 'd-echo' ? { ...d, ...changed } : d)),
  stories: [
    {
      ...story,
      lineage: { ...story.lineage, edges: [edge, ...story.lineage.edges.filter((e) => e !== lost)] },
    },
  ],
});

const told = (edge: Partial<Edge> = {}, changed: Partial<ReportDocument> = {}): string => {
  const report = reportWith({ ...EDGE, ...edge }, changed);
  return verdict(indexStory(report, report.stories[0]!), { ...EDGE, ...edge });
};

const bodyOf = (html: string): string =>
  html.slice(html.indexOf('<main'), html.indexOf('<script type="application/gzip"'));

describe('the verdict', () => {
  it('says how sure, how it was made, how much of it stands in the other, and which came first', () => {
    expect(told()).toBe(
      'The Marsh Echo was almost certainly edited from Alder Courier: 4 of its 5 sentences stand there nearly word for word, and it came three hours later.',
    );
  });

  it('says so where the dates speak against it, and is less sure where the evidence is', () => {
    const early = told({ confidence: 0.3 }, { published: '2031-03-01' });
    expect(early).toMatch(/^The Marsh Echo was possibly edited from Alder Courier: /u);
    expect(early).toMatch(/, though Alder Courier is dated three days later\.$/u);
    expect([0.1, 0.5, 0.7, 0.9].map(likely)).toEqual([
      'possibly',
      'probably',
      'very likely',
      'almost certainly',
    ]);
  });

  it('says of a source that nobody has where its words stand', () => {
    expect(told({ from: 'lost-npa' })).toMatch(
      /, which is not among these articles: 4 of its 5 sentences stand in Alder Courier and Lowland Wire too, nearly word for word\.$/u,
    );
  });

  it('stands on the page, in the brief and on the terminal', async () => {
    const report = reportWith(EDGE);
    const sentence = told();
    const why = sentence.slice(sentence.indexOf(': ') + 2, -1);
    expect(bodyOf(await renderReportAs(report, 'html'))).toContain(sentence);
    expect(await renderReportAs(report, 'md')).toContain(
      `almost certainly edited from Alder Courier: ${why}`,
    );
    expect(explain(report, 'd-echo', 'd-courier').finding).toBe(sentence);
  });

  it('isolates names that run from right to left, there and in the evidence', async () => {
    const html = bodyOf(await renderReportAs(reportWith(EDGE, { outlet: 'صدى النهر' }), 'html'));
    expect(html).toContain('Alder Courier is dated earlier than <bdi>صدى النهر</bdi>');
    expect(html).toContain('<bdi>صدى النهر</bdi> was almost certainly edited from Alder Courier');
  });
});
