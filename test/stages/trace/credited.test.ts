/** What an article says that it has from another one here was not reported twice. */
import { describe, expect, it } from 'vitest';
import { english } from '../../../src/app/language.ts';
import { reportStory } from '../../../src/stages/index.ts';
import { documentOf } from '../../invented.ts';
import { annotate } from '../../../src/stages/annotate/index.ts';
import { creditsIn } from '../../../src/stages/extract/credits.ts';
import type { Article, ReportStory, Statement } from '../../../src/model/index.ts';

const POST = [
  'The swing bridge at Pell jammed half open on Monday with a grain barge beneath it.',
  'Corbin Sayer, who keeps the bridge, said the main bearing had not been greased since 2019.',
  '“I asked for grease in every report I wrote,” he said. “Nobody answered one of them.”',
  'The barge, the Lady Quarrow, was towed clear at midnight by two tugs from Castellan.',
  'Buses will run by way of Norwick until the end of the week, the county said.',
  'Engineers from the yard that built the bridge in 1931 are to look at the bearing on Thursday.',
  'A replacement would cost about 40,000 crowns, according to an estimate that the county had made in spring.',
  'The last time the bridge stood open for more than a day was in the flood of 1987.',
];
const COURIER = [
  'Shopkeepers on the quay looked out at an empty street on Tuesday and sent their assistants home.',
  'Oona Ferreday, who sells pears there, took 14 crowns all morning.',
  '“My customers are over there with their prams,” she said, pointing at the other bank.',
  'The baker Ilse Varga gave away 60 loaves that nobody came for.',
  'The main bearing of the bridge had not been greased since 2019, its keeper Corbin Sayer told the Harbour Post.',
  'Schools sent 300 children home early because their drivers feared the detour in the dark.',
  'Petra Lund, the head of the grammar school, spoke of a village cut in two.',
  'A ferryman offered to row people across for a crown each and had 22 takers by noon.',
  'The council meets tonight to talk about lost trade; two cafés want their rent back.',
];
/** With the last words of the name alone. */
const SHORT = COURIER.map((s) => s.replace('the Harbour Post', 'the Post'));

const article = (
  id: string,
  outlet: string,
  lines: readonly string[],
  published: string | null = null,
): Article => {
  const text = lines.join('\n\n');
  const document = documentOf(id, text, {
    outlet,
    credits: creditsIn(text, outlet),
    published,
    publishedFrom: published ? 'meta' : 'none',
  });
  return { document, annotations: annotate(document, english()) };
};
const storyOf = (...articles: readonly Article[]): ReportStory =>
  reportStory({ id: 's', documents: articles.map((a) => a.document.id) } as never, articles, english());
const bearing = ({ statements }: ReportStory): Statement =>
  statements.find((s) => s.text.includes('greased') && s.documents.length > 1)!;

describe('a statement that is credited to another article here', () => {
  const told = storyOf(article('a', 'Harbour Post', POST), article('b', 'Norwick Courier', COURIER));

  it('has that article for its origin, and the rest of the article stays its own', () => {
    expect(bearing(told)).toMatchObject({ documents: ['a', 'b'], origins: ['a'], status: 'single-origin' });
    expect(told.lineage.origins.map((o) => o.id)).toEqual(['a', 'b']);
  });

  it('shows the words that say so', () => {
    const [edge] = told.lineage.edges;
    expect(edge).toMatchObject({ from: 'a', to: 'b', part: true, kind: 'excerpt' });
    expect(edge!.evidence.map((e) => e.text)).toEqual([
      'Norwick Courier says that it has this from Harbour Post',
    ]);
    const [credit] = edge!.evidence[0]!.places;
    expect(COURIER.join('\n\n').slice(credit!.start, credit!.end)).toBe(
      'its keeper Corbin Sayer told the Harbour Post',
    );
  });
});

it.each<[string, Article[]]>([
  [
    'the credited article came later',
    [
      article('a', 'Harbour Post', POST, '2031-03-05'),
      article('b', 'Norwick Courier', COURIER, '2031-03-04'),
    ],
  ],
  [
    'two outlets here are called so',
    [
      article('a', 'Harbour Post', POST),
      article('b', 'Norwick Courier', SHORT),
      article('c', 'Castellan Post', ['The Castellan fair opened on Tuesday with two dozen stalls.']),
    ],
  ],
  [
    'it credits an outlet that is not here',
    [article('a', 'Pell Gazette', POST), article('b', 'Norwick Courier', COURIER)],
  ],
])('is its own where %s', (_, articles) => {
  expect(storyOf(...articles).lineage.edges).toEqual([]);
});

it('knows an outlet by the last words of its name', () => {
  expect(
    bearing(storyOf(article('a', 'Harbour Post', POST), article('b', 'Norwick Courier', SHORT))).origins,
  ).toEqual(['a']);
});
