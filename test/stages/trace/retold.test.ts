/** Articles told again in other words, and sources that nobody has: what must speak for either. */
import { describe, expect, it } from 'vitest';
import { english } from '../../../src/app/language.ts';
import type { Article, Lineage } from '../../../src/model/index.ts';
import { collate } from '../../../src/stages/collate/index.ts';
import { trace } from '../../../src/stages/trace/index.ts';
import { articleOf } from '../../invented.ts';

const FERRY = [
  'The ferry between Pell and Norwick will stop running in October, the harbour office said on Monday.',
  'The boat, the Lady Quarrow, has carried farm workers across the estuary since 1958.',
  'Her engine failed eleven times last winter, and no yard on the coast would quote for a new one.',
  '“We kept her alive with parts from a milk lorry,” said Corbin Sayer, who has been her captain for 19 years.',
  'The county offered 40,000 crowns towards a replacement, about a fifth of what one would cost.',
  'Farmers in Pell say that their pickers will have to travel 70 kilometres by road.',
  'Oona Ferreday, who grows pears there, expects to lose half of her harvest.',
  'A petition with 2,100 names was handed to the council in Norwick last week.',
];
const RETOLD = [
  'From October there will be no boat across the water from Pell to Norwick, port officials announced at the start of the week.',
  'Farm hands have used the Lady Quarrow to get over the estuary ever since she was launched on the route in 1958.',
  'During last winter the motor broke down on eleven occasions; shipyards along the coast refused even to name a price for another.',
  'Captain Corbin Sayer, in charge for nearly two decades, says spares came out of a lorry that used to deliver milk.',
  'Around one fifth of the price of a successor, 40,000 crowns, was put up by the county.',
  'Growers at Pell complain that fruit pickers now face a journey of 70 kilometres on the roads.',
  'Half of this year’s pears may be lost, reckons Oona Ferreday, one of the growers.',
  'Councillors in Norwick were given a petition signed by 2,100 people a week ago.',
];

const article = (id: string, text: readonly string[], hour: number | null = null): Article =>
  articleOf(id, text.join('\n\n'), {
    outlet: `The ${id} Post`,
    published: hour === null ? null : `2031-09-01T${String(hour).padStart(2, '0')}:00:00Z`,
    publishedFrom: hour === null ? 'none' : 'json-ld',
  });
const lineageOf = (...articles: readonly Article[]): Lineage =>
  trace(collate(articles, english()), articles, english());
const drawn = ({ edges }: Lineage): string[] => edges.map((e) => `${e.from} ${e.kind} ${e.to}`).sort();

describe('an article told again in other words', () => {
  it.each([
    ['a', 'r'],
    ['r', 'a'],
  ])('was made from the article, not from something lost: %s, %s', (first, second) => {
    const told = lineageOf(article(first, FERRY, 8), article(second, RETOLD, 12));
    expect(drawn(told)).toEqual([`${first} rewrite ${second}`]);
  });

  it.each([
    ['a', 'r'],
    ['r', 'a'],
  ])('was made from the article that it names, whatever its words would cost: %s, %s', (first, second) => {
    const [, ...rest] = RETOLD;
    const naming = `From October there will be no boat from Pell to Norwick, the ${first} Post reported.`;
    const told = lineageOf(article(first, FERRY), article(second, [naming, ...rest]));
    expect(drawn(told)).toEqual([`${first} rewrite ${second}`]);
  });

  it('is told by what it leaves out where there are no dates', () => {
    const short = RETOLD.filter((_, i) => i % 2 === 0);
    expect(drawn(lineageOf(article('a', FERRY), article('r', short)))).toEqual(['a summary r']);
  });

  it('moves nothing in the family that it is added to', () => {
    const copies = [
      article('a', FERRY, 8),
      article('b', [...FERRY.slice(0, 5), 'Nobody at the harbour office picked up the telephone.'], 9),
      article('c', FERRY.map((s) => s.replace('2,100', '2,010')).slice(0, 7), 10),
    ];
    const before = drawn(lineageOf(...copies));
    expect(before.map((e) => e.slice(0, 1) + e.slice(-1))).toEqual(['ab', 'ac']);
    const after = drawn(lineageOf(...copies, article('r', RETOLD, 12)));
    expect(after.filter((e) => !e.endsWith(' r'))).toEqual(before);
    expect(after.filter((e) => e.endsWith(' r'))).toEqual(['a rewrite r']);
  });

  it('in two or three lines is a summary, and no origin of its own', () => {
    const brief = [
      'The Lady Quarrow, the old ferry that takes pickers from Pell to Norwick, makes her last trip in October.',
      'Her motor kept failing and the county would pay only 40,000 crowns for a new boat.',
      'Pear growers fear for their harvest.',
    ];
    const { origins, edges } = lineageOf(article('a', FERRY), article('s', brief));
    expect(origins).toHaveLength(1);
    expect(edges.map((e) => `${e.from} ${e.kind} ${e.to}`)).toEqual(['a summary s']);
    expect(edges[0]!.evidence.map((e) => e.kind)).toContain('nothing-new');
  });

  it('two lines that tell something else of the same are another report', () => {
    const other = [
      'The mayor of Norwick, Alida Quill, wants to save the Lady Quarrow for a museum in Tarnholm.',
      'The old boat leaves Pell for the last time in October and will be sold for 900 crowns.',
    ];
    expect(lineageOf(article('a', FERRY), article('s', other)).origins).toHaveLength(2);
  });
});

describe('a lost source', () => {
  it('has little to say for it where no document holds what another lacks', () => {
    const { edges, nodes, origins } = lineageOf(article('a', FERRY, 9), article('r', RETOLD, 8));
    expect(origins).toHaveLength(1);
    expect(nodes.filter((n) => n.kind === 'lost')).toHaveLength(1);
    for (const edge of edges) {
      expect(edge.confidence).toBeLessThan(0.5);
      expect(edge.evidence[0]!.kind).toBe('unsupported');
    }
  });

  it('is sure where each of two holds what the other lacks', () => {
    const [one, two] = [FERRY.filter((_, i) => i !== 2), RETOLD.filter((_, i) => i !== 5)];
    const { nodes, edges } = lineageOf(article('a', one), article('r', two));
    expect(nodes.filter((n) => n.kind === 'lost')).toHaveLength(1);
    for (const edge of edges) expect(edge.confidence).toBeGreaterThan(0.6);
  });
});

describe('a copy', () => {
  it('that dropped a clause is an edit and no reprint', () => {
    const cut = FERRY.map((s) => s.replace(', about a fifth of what one would cost', ''));
    expect(drawn(lineageOf(article('a', FERRY, 8), article('x', cut, 9)))).toEqual(['a edit x']);
  });
});
