/** The bundled examples: the report is held to the truth that is written down beside them. Figures may rise, not fall. */
import { describe, expect, it } from 'vitest';
import { trace } from '../src/app/trace.ts';
import { differences, lineageOf, linkF1, readGold } from './gold.ts';

const traced = async (example: string) => {
  const report = await trace([`examples/${example}/articles`]);
  return { report, story: report.stories[0]! };
};

describe('examples/ferry', async () => {
  const gold = readGold('ferry');
  const { report, story } = await traced('ferry');

  it('keeps the article of another event out of the story', () => {
    expect(story.documents).toHaveLength(7);
    expect(report.stories.map((s) => s.documents.length)).toEqual([7, 1]);
  });

  it('finds who derived from whom, the lost report, and two origins', () => {
    const lineage = lineageOf(gold, report, story);
    expect(lineage.edges).toEqual([...gold.lineage.edges!].sort());
    expect(lineage.origins).toEqual(gold.lineage.origins!.map((o) => [...o].sort()).sort());
    expect(lineage.lost).toContain('NWA');
    for (const [label, kinds] of Object.entries(gold.lineage.kinds!))
      expect(
        lineage.kinds(label).some((k) => kinds.includes(k)),
        label,
      ).toBe(true);
  });

  it('finds the sentences that tell the same thing', () => {
    expect(linkF1(gold, report, story)).toBeGreaterThanOrEqual(0.88);
  });

  it('finds the planted differences, and calls nothing a contradiction that is none', () => {
    const { found, typed, missed, falseConflicts } = differences(gold, report, story);
    expect(falseConflicts).toEqual([]);
    expect(found, missed.join(', ')).toBeGreaterThanOrEqual(0.97);
    expect(typed).toBeGreaterThanOrEqual(0.8);
  });

  it('counts origins behind each statement: of the story, a speech that several quote, or an article’s own part', () => {
    const origins = new Set(story.lineage.nodes.map((n) => n.id));
    for (const s of story.statements) for (const o of s.origins) expect(origins).toContain(o);
    const of = (words: string) => story.statements.filter((s) => s.text.includes(words));
    expect(of('431 people').some((s) => s.status === 'corroborated' && s.origins.length === 2)).toBe(true);
    // Two missing or three: each origin has its own figure, and bears out no other.
    expect(of('Eleven of the injured').map((s) => [s.status, s.origins.length])).toEqual([['disputed', 1]]);
    // Only touched on by the other reporter, or nearly the same few words about something else.
    for (const words of ['480 million', 'go faster', 'why you were late'])
      for (const s of of(words)) expect(s.origins, s.text).toHaveLength(1);
  });
});

describe('examples/speech', async () => {
  const { report, story } = await traced('speech');

  it('takes two reports of one speech for two origins, neither for a copy of the other', () => {
    const { edges, lost } = lineageOf(readGold('speech'), report, story);
    expect(story.lineage.origins).toHaveLength(2);
    expect(edges).toEqual([]);
    expect(lost.join()).toMatch(/speech|Sandholm/);
  });
});

describe('examples/quake', async () => {
  it('keeps four bulletins made from one template apart: they tell of four earthquakes', async () => {
    expect((await traced('quake')).report.stories).toHaveLength(4);
  });
});
