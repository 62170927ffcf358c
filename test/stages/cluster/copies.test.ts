import { describe, expect, it } from 'vitest';
import { english } from '../../../src/app/language.ts';
import { cluster, type ClusterInput } from '../../../src/stages/cluster/index.ts';
import { ferryReport, otherReport, ownSentence } from './ferry.ts';

const many = (count: number, text: (i: number) => string, prefix = 'a'): ClusterInput[] =>
  Array.from({ length: count }, (_, i) => ({ id: `${prefix}${String(i).padStart(4, '0')}`, text: text(i) }));

const sizes = (documents: readonly ClusterInput[]) =>
  cluster(documents, english()).map((story) => story.documents.length);

describe('many copies', () => {
  it.each([400, 700])('%i letter for letter are one story', (count) => {
    expect(sizes(many(count, () => ferryReport(5)))).toEqual([count]);
  });

  it.each([400, 700])('%i, each with sentences of its own, are one story', (count) => {
    expect(sizes(many(count, (i) => `${ferryReport(5)} ${ownSentence(i)}`))).toEqual([count]);
  });

  it('130,000 letter for letter are one story too', () => {
    const text = 'The ferry Halvard lay off Pell for nine hours on Tuesday.';
    const documents = Array.from({ length: 130_000 }, (_, i) => ({ id: `a${i}`, text }));
    expect(cluster(documents).map((story) => story.documents.length)).toEqual([130_000]);
  });

  it('in many wordings are one story', () => {
    const text = (i: number) => `${ferryReport((i * 337) % 2187)} ${ownSentence(i)} ${ownSentence(3000 + i)}`;
    expect(sizes(many(400, text))).toEqual([400]);
  });

  it('of eight wordings are one story among four hundred others', () => {
    const copies = many(400, (i) => ferryReport(((i % 8) * 364) % 2187));
    const found = sizes([...copies, ...many(400, otherReport, 'b')]);
    expect(found).toEqual([400, ...Array<number>(400).fill(1)]);
  });

  it('keep what the user parts', () => {
    const documents = many(20, () => ferryReport(5));
    const stories = cluster(documents, english(), { together: [], apart: [['a0003', 'a0007']] });
    expect(stories.map((s) => s.documents.length).sort((a, b) => a - b)).toEqual([1, 19]);
    expect(stories.find((s) => s.documents.includes('a0003'))!.documents).not.toContain('a0007');
  });

  it('are not bulletins of one form about other facts', () => {
    const bulletin = (i: number) =>
      `The tide at ${['Skarvik', 'Nordfall', 'Havnes', 'Tangvik'][i]} will be high at ${i + 3}.${i + 11} and low at ${i + 9}.${i + 30} tonight, and the harbour master, ${['Fjelde', 'Brandt', 'Roe', 'Lund'][i]}, asks everybody with a boat at the quay to look to the moorings before it gets dark, since the wind will turn to the west and rise to ${20 + i} knots during the night and not fall until the morning.`;
    expect(sizes(many(4, bulletin))).toEqual([1, 1, 1, 1]);
  });
});

describe('the margin of a story', () => {
  it('is 0 to 1, whatever speaks against a merge', () => {
    const fight = (challenger: string, i: number) =>
      `Champion Rurik Stahl beat ${challenger} ${'in the ninth round of their fight for the title at the Albion hall, and the judges had him ahead on all cards'.slice(i)}. Stahl said ${challenger} had been hard to hit. The champion keeps his belt and his trainer, Ove Lind, keeps his job.`;
    const documents = ['Dario Pell', 'Kofi Mantey', 'Juan Orozco'].flatMap((challenger, k) =>
      many(
        6,
        (i) => `${fight(challenger, 0)} ${ownSentence(10 * k + i)} ${ownSentence(1000 + 10 * k + i)}`,
        `k${k}`,
      ),
    );
    for (const { margin } of cluster(documents, english())) {
      expect(margin).toBeGreaterThanOrEqual(0);
      expect(margin).toBeLessThanOrEqual(1);
    }
  });

  const marginOf = (id: string, documents: readonly ClusterInput[]) =>
    cluster(documents, english()).find((s) => s.documents.includes(id))!.margin;
  const report = { id: 'report', text: ferryReport(5) };
  const sentence = ferryReport(5).split('. ')[0]!;

  it('is 1 where nothing is like it, and 0 where there is nothing to judge by', () => {
    const documents = [report, { id: 'other', text: otherReport(1) }, { id: 'empty', text: '' }, { id: 'marks', text: '* * *' }];
    expect(documents.map(({ id }) => marginOf(id, documents))).toEqual([1, 1, 0, 0]);
  });

  it('of a copy is the less the more it has of its own', () => {
    const copy = (own: number) => {
      const text = [ferryReport(5), ...Array.from({ length: own }, (_, i) => ownSentence(i))].join(' ');
      return marginOf('copy', [report, { id: 'copy', text }]);
    };
    expect(copy(0)).toBe(1);
    expect(copy(1)).toBeLessThan(1);
    expect(copy(2)).toBeLessThan(copy(1));
  });

  it('of an excerpt is the less the more it has of its own', () => {
    const excerpt = (text: string) => marginOf('x', [report, { id: 'x', text }]);
    expect(excerpt(`${sentence}.`)).toBe(1);
    expect(excerpt(`${sentence}, it was said in Quillmouth on the phone.`)).toBeLessThan(0.9);
  });
}); // prettier-ignore
