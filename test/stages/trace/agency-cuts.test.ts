/** Cuts of one agency's report: the later one has more, and is not what the earlier was made from. */
import { describe, expect, it } from 'vitest';
import { english } from '../../../src/app/language.ts';
import type { Article, Lineage } from '../../../src/model/index.ts';
import { collate } from '../../../src/stages/collate/index.ts';
import { trace } from '../../../src/stages/trace/index.ts';
import { articleOf } from '../../invented.ts';

const EARLY = [
  'VELBY (Norwire) – A dam above the town of Velby burst early on Sunday, and two people were missing, the fire service said.',
  'Water ran through the lower streets and carried away the footbridge at the mill.',
  'Fire chief Alida Quill said that about 300 residents had been taken to the school on Church Hill.',
  'The dam was built in 1931 to drive the looms of the Whitlock works.',
  'Engineers had asked for repairs to its northern gate in two reports, the county council said.',
];

/** Nine hours on: a new beginning, new numbers, text between and behind what was there. */
const LATE = [
  'VELBY (Norwire) – Divers found two bodies on Sunday below the burst dam of Velby, and four people were still missing, the fire service said.',
  'Water ran through the lower streets and carried away the footbridge at the mill.',
  'The dead were a couple who had slept in a caravan beside the stream, the mayor Piet Amadi told reporters.',
  'Fire chief Alida Quill said that about 450 residents had been taken to the school on Church Hill.',
  'A helicopter lifted eleven of them from the roof of the bakery.',
  'The dam was built in 1931 to drive the looms of the Whitlock works.',
  'Engineers had asked for repairs to its northern gate in two reports, the county council said.',
  'The council, which owns the dam, said on Sunday evening that it would publish both of them.',
  'Prosecutors in Ostermund have opened an inquiry.',
];

/** Between the two: one body, nobody lifted from a roof by name. */
const MIDDLE = [
  'VELBY (Norwire) – Rescuers found a body on Sunday below the burst dam of Velby, and three people were still missing, the fire service said.',
  ...EARLY.slice(1, 3),
  'A helicopter lifted eleven of them from the roof of the bakery.',
  ...EARLY.slice(3),
];

const cut = (
  id: string,
  text: readonly string[],
  hour: number | null,
  outlet: string,
  credited = outlet !== 'Norwire',
): Article =>
  articleOf(id, text.join('\n\n'), {
    outlet,
    title: `Dam above Velby bursts (${id})`,
    published: hour === null ? null : `2031-05-04T${String(hour).padStart(2, '0')}:10:00Z`,
    publishedFrom: hour === null ? 'none' : 'json-ld',
    credits: credited ? [{ name: 'Norwire', about: 'text', start: 7, end: 14 }] : [],
  });
const lineageOf = (articles: readonly Article[]) => trace(collate(articles, english()), articles, english());
const drawn = ({ edges }: Pick<Lineage, 'edges'>): string[] =>
  edges.map((e) => `${e.from} ${e.kind} ${e.to}`).sort();

describe('cuts of one agency report', () => {
  it.each([
    ['a', 'b'],
    ['b', 'a'],
  ])('the later and fuller one is a revision of the earlier: %s, %s', (early, late) => {
    const lineage = lineageOf([cut(early, EARLY, 6, 'Norwire'), cut(late, LATE, 15, 'Norwire')]);
    expect(drawn(lineage)).toEqual([`${early} edit ${late}`]);
    const [why] = lineage.edges[0]!.evidence.filter((e) => e.kind === 'revision');
    expect(why!.weight).toBeGreaterThan(0);
    expect(why!.text).toBe(
      'both are cuts of one report of Norwire, an earlier and a later one, the later one fuller',
    );
  });

  it('stand in a row, each with the copies that others made of it', () => {
    const articles = [
      cut('z', EARLY, 6, 'Norwire'),
      cut('p', EARLY.slice(0, 4), 8, 'The Velby Post', false),
      cut('m', MIDDLE, 9, 'Norwire'),
      cut('b', LATE, 15, 'Norwire'),
      cut('q', LATE.slice(0, 6), 16, 'Ostermund Mail', false),
    ];
    expect(drawn(lineageOf(articles))).toEqual(['b reprint q', 'm edit b', 'z edit m', 'z reprint p']);
  });

  it('in two outlets both come from the agency, each from its own cut', () => {
    const lineage = lineageOf([cut('a', EARLY, 6, 'The Velby Post'), cut('b', LATE, 15, 'Ostermund Mail')]);
    expect(lineage.nodes.filter((n) => n.kind === 'lost').map((n) => n.label)).toEqual(['Norwire']);
    expect(drawn(lineage)).toEqual(['lost-a edit a', 'lost-a edit b']);
    expect(lineage.apart[0]!.reason).toBe(
      'Cuts of one report of Norwire, an earlier and a later one: each comes from there, and neither was made from the other.',
    );
    for (const { evidence } of lineage.edges) expect(evidence[0]!.kind).toBe('revision');
  });

  it('where the agency’s own later cut is here, what an outlet printed before is another cut', () => {
    const lineage = lineageOf([cut('a', EARLY, 6, 'The Velby Post'), cut('b', LATE, 15, 'Norwire')]);
    expect(lineage.nodes.find((n) => n.kind === 'lost')!.label).toBe('another cut of Norwire');
    expect(lineage.edges.filter((e) => e.to === 'a' || e.from === 'b').map((e) => e.from)).toEqual([
      'lost-a',
    ]);
    expect(lineage.origins).toHaveLength(1);
  });

  it('without dates nothing is said of which came first', () => {
    const { edges } = lineageOf([cut('a', EARLY, null, 'Norwire'), cut('b', LATE, null, 'Norwire')]);
    for (const edge of edges) {
      expect(edge.confidence).toBeLessThan(0.8);
      expect(edge.evidence.filter((e) => e.kind === 'revision')).toEqual([]);
    }
  });
});
