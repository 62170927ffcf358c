import { afterAll, describe, expect, it } from 'vitest';
import { english } from '../../src/app/language.ts';
import { openTellers, workersFor, type Tellers } from '../../src/app/tellers.ts';
import { tellAll } from '../../src/app/trace.ts';
import { reportOfTold, storyTasks, traceDocuments } from '../../src/stages/index.ts';
import { articleFrom, familyFrom } from '../family-simulator.ts';

const FAMILIES = 8;
const SIZE = 4;

/** Invented stories whose names are their own, so that each stays one story. */
const pile = Array.from({ length: FAMILIES }, (_, f) => familyFrom(f + 300, SIZE, `${f}x`))
  .flat()
  .map((draft) => articleFrom(draft).document);

const tasks = storyTasks(pile, english());
const open: Tellers[] = [];
const tellersOf = async (workers: number): Promise<Tellers> => {
  const made = await openTellers(workers);
  open.push(made);
  return made;
};
afterAll(() => Promise.all(open.map((t) => t.close())));

describe('tellers', () => {
  it.each([0, 1, 2, 4])('give the same bytes with %i workers as the flow in one thread', async (workers) => {
    expect(tasks.filter((t) => t.documents.length > 1).length).toBeGreaterThan(3);
    const told = await tellAll(tasks, await tellersOf(workers));
    expect(JSON.stringify(reportOfTold(tasks, told))).toBe(JSON.stringify(traceDocuments(pile, english())));
  });

  it.each([0, 2])('lose no other story where one fails, with %i workers', async (workers) => {
    const broken = { ...tasks[0]!, documents: [{ ...tasks[0]!.documents[0]!, text: null as never }] };
    const told = await tellAll([broken, ...tasks.slice(1)], await tellersOf(workers));
    expect(told.map((t) => (t instanceof Error ? null : t.story.id))).toEqual([
      null,
      ...tasks.slice(1).map((t) => t.story.id),
    ]);
    const report = reportOfTold(tasks, told);
    expect(report.diagnostics.map((d) => d.code)).toEqual(['story-failed']);
    expect(report.documents.length).toBe(pile.length);
  });

  it('tell how far they are, up to the end', async () => {
    const seen: number[] = [];
    await tellAll(tasks, await tellersOf(2), (_, done) => seen.push(done));
    expect(seen.at(-1)).toBe(tasks.length);
    expect(seen).toEqual([...seen].sort((a, b) => a - b));
  });

  it('are threads only where they are asked for and have something to do', () => {
    const story = (n: number) => ({ ...tasks[0]!.story, documents: Array.from({ length: n }, (_, i) => `${i}`) }); // prettier-ignore
    expect(workersFor([story(5), story(5)])).toBe(0);
    expect(workersFor([story(5), story(5)], 4)).toBe(2);
    expect(workersFor([story(5), story(1)], 4)).toBe(0);
    expect(workersFor([story(5), story(5)], 1)).toBe(0);
  });
});
