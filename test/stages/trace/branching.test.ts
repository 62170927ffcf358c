import { describe, expect, it } from 'vitest';
import { english } from '../../../src/app/language.ts';
import { bareDocument, type Article, type Edge } from '../../../src/model/index.ts';
import { annotate } from '../../../src/stages/annotate/index.ts';
import { collate } from '../../../src/stages/collate/index.ts';
import { trace } from '../../../src/stages/trace/index.ts';

const STORY = [
  'The harbour crane at Ostermund fell into the dock before dawn on Tuesday, and 140 dockers were sent home.',
  'Nobody was hurt, the port captain Edda Brandvik said, because the night shift had left early.',
  'The crane was built in 1962 and had been inspected in March by two engineers from Velby.',
  'Their report about rust in the northern leg was never read, according to the dockers’ union.',
  'Freighters with 9,000 tonnes of barley now wait outside the breakwater.',
  'Brandvik wants to hire a floating crane from Tarnholm, which costs about 30,000 crowns a day.',
  'The crane from Tarnholm could lift the fallen crane out of the dock by Friday, the engineers from Velby said.',
  'Until the dock is free, Brandvik said, the dockers of Ostermund will be paid half of their wages.',
];

/** Told again with a small change in places. */
const told = (changes: readonly (readonly [string, string])[], kept = STORY): string =>
  changes.reduce((text, [from, to]) => text.replace(from, to), kept.join('\n\n'));

const article = (id: string, text: string, published: string | null = null): Article => {
  const facts = {
    outlet: `The ${id} Post`,
    published,
    publishedFrom: published ? ('user' as const) : ('none' as const),
  };
  const document = { ...bareDocument(id, text), ...facts };
  return { document, annotations: annotate(document, english()) };
};

const edgesOf = (articles: readonly Article[]): readonly Edge[] =>
  trace(collate(articles, english()), articles, english()).edges;
const named = (edges: readonly Edge[]): string[] => edges.map((e) => `${e.from}>${e.to}`).sort();

describe('who copied whom', () => {
  it('follows a mistake from copy to copy, and nobody puts two right again', () => {
    const first = told([
      ['140 dockers', '410 dockers'],
      ['Edda Brandvik', 'Edda Brandvki'],
    ]);
    const second = first.replace('9,000 tonnes', '9,500 tonnes').replace('about 30,000', 'around 30,000');
    const other = told([['about 30,000', 'around 30,000']]);
    const articles = [article('m', told([])), article('c', first), article('z', second), article('e', other)];
    expect(named(edgesOf(articles))).toEqual(['c>z', 'm>c', 'm>e']);
  });

  it('takes a misspelled word for the copy’s, whichever of the two comes first', () => {
    const slipped = told([
      ['engineers from', 'enigneers from'],
      ['breakwater', 'braekwater'],
    ]);
    expect(named(edgesOf([article('a', told([])), article('b', slipped)]))).toEqual(['a>b']);
    expect(named(edgesOf([article('b', told([])), article('a', slipped)]))).toEqual(['b>a']);
  });

  it('counts a date further up where the exemplar has none', () => {
    const slipped = told([['breakwater', 'braekwater']]);
    const articles = [
      article('a', told([]), '2031-05-02T12:00:00Z'),
      article('b', told([]), null),
      article('c', slipped, '2031-05-02T09:00:00Z'),
    ];
    expect(named(edgesOf(articles))).toEqual(['b>a', 'b>c']);
  });

  it('is no surer of one of two equal exemplars than of the other', () => {
    const articles = [
      article('a', told([])),
      article('b', told([])),
      article('c', told([], STORY.slice(0, 6))),
    ];
    const [into] = edgesOf(articles).filter((e) => e.to === 'c');
    expect(into!.confidence).toBeLessThan(0.6);
  });

  it('says why a copy is dated before its exemplar, and calls both by name', () => {
    const slips = [
      ['engineers', 'enigneers'],
      ['report', 'reprot'],
      ['shift', 'shfit'],
      ['dawn', 'dwan'],
    ] as const;
    const dated = [
      article('a', told([]), '2031-05-02T12:00:00Z'),
      article(
        'b',
        told(
          slips,
          STORY.filter((_, i) => i % 3 !== 1),
        ),
        '2031-05-02T11:00:00Z',
      ),
    ];
    const [edge] = edgesOf(dated).filter((e) => e.from === 'a');
    const [why] = edge!.evidence.filter((e) => e.kind === 'dates');
    expect(why!.weight).toBeLessThan(0);
    expect(why!.text).toBe(
      'The b Post is dated earlier than The a Post, from which the texts show that it was made: a date is wrong, or the words came through something lost',
    );
  });

  it('calls two cuts of one agency by their titles', () => {
    const cut = (id: string, title: string, text: string, published: string): Article => {
      const { document, annotations } = article(id, text, published);
      return { document: { ...document, outlet: 'Norwire', title }, annotations };
    };
    const articles = [
      cut('a', 'Crane in dock; report unread', told([]), '2031-05-02T12:00:00Z'),
      cut('b', 'Crane in dock', told([], STORY.slice(0, 5)), '2031-05-02T09:00:00Z'),
    ];
    const [why] = edgesOf(articles)[0]!.evidence.filter((e) => e.kind === 'dates');
    expect(why!.text).toMatch(/^“Crane in dock” is dated earlier than “Crane in dock; report unread”/);
  });
});
