import { describe, expect, it } from 'vitest';
import { english } from '../../../src/app/language.ts';
import { bareDocument, type Article, type Lineage, type NoEdge } from '../../../src/model/index.ts';
import { annotate } from '../../../src/stages/annotate/index.ts';
import { collate } from '../../../src/stages/collate/index.ts';
import { trace } from '../../../src/stages/trace/index.ts';

const article = (id: string, text: readonly string[]): Article => {
  const document = { ...bareDocument(id, text.join('\n\n')), outlet: `The ${id} Post` };
  return { document, annotations: annotate(document, english()) };
};

const lineageOf = (
  p: readonly string[],
  q: readonly string[],
): Lineage & { readonly apart: readonly NoEdge[] } => {
  const articles = [article('p', p), article('q', q)];
  return trace(collate(articles, english()), articles, english());
};

const weather = (town: string, high: string, low: string, wind: string, speed: string, who: string, day: string): string[] => [
  `${town} will see cloudy skies on ${day} with a high of ${high} degrees and a low of ${low}, the weather office said.`,
  `Winds from the ${wind} will reach ${speed} kilometres an hour in the afternoon, forecaster ${who} said.`,
  `Boats were told to stay in the harbour of ${town} until the evening.`,
  `The outlook for the rest of the week is dry, with night frost in the valleys around ${town}.`,
]; // prettier-ignore

const earnings = (firm: string, profit: string, last: string, sales: string, chief: string, rise: string, town: string, goods: string): string[] => [
  `${firm} said on Monday that its net profit in the third quarter came to ${profit} million crowns, compared with ${last} million crowns a year earlier.`,
  `Sales rose to ${sales} million crowns, the company said in a statement.`,
  `“We are satisfied with the quarter,” chief executive ${chief} said in the statement.`,
  `Shares of ${firm} were up ${rise} percent in early trading in ${town}.`,
  `The company, which makes ${goods}, expects sales for the full year to be at the upper end of its forecast.`,
]; // prettier-ignore

const football = (home: string, away: string, score: string, keeper: string, first: string, second: string, minute: string, crowd: string): string[] => [
  `${home} beat ${away} ${score} on Saturday, with ${first} scoring in the ${minute}th minute and ${second} adding another after the break.`,
  `${away} had the better of the first half but could not find a way past goalkeeper ${keeper}.`,
  `${first} put the home side ahead with a header from a corner, and ${second} scored after a mistake in the visitors’ defence.`,
  `${home} are now third in the table after a match that ${crowd} spectators saw, while ${away} drop to eleventh place.`,
]; // prettier-ignore

const quake = (size: string, hour: string, day: string, depth: string): string[] => [
  `An earthquake of magnitude ${size} struck ${depth} kilometres west of Orlen at ${hour} on ${day}, the geological service said.`,
  'The tremor was felt in Orlen and the villages around it.',
  'There were no immediate reports of injuries or damage.',
  'Residents were told to expect aftershocks over the next few days.',
]; // prettier-ignore

const obituary = (first: string, last: string, age: string, trade: string, born: string, kin: string): string[] => [
  `${first} ${last}, who worked as ${trade} in Velby, died on Sunday at the age of ${age}.`,
  `Born in ${born}, ${last} came to Velby as a child.`,
  `${last} is survived by ${kin}.`,
  'Friends may call at the chapel on the evening before the service.',
]; // prettier-ignore

const TEMPLATES = [
  [quake('4.2', '3:14', 'Monday', '12'), quake('4.7', '6:05', 'Friday', '9')],
  [
    obituary('Marta', 'Quill', '83', 'a baker', 'Pell', 'two daughters'),
    obituary('Dov', 'Hanner', '91', 'a teacher', 'Castrel', 'three sons'),
  ],
  [
    football('Ostermund', 'Velby', '2-0', 'Piet Amadi', 'Joren Sayer', 'Anselm Roth', '18', '8,412'),
    football('Ostermund', 'Pell', '3-1', 'Ferdy Lundqvist', 'Joren Sayer', 'Matthis Osei', '34', '11,950'),
  ],
  [
    weather('Ostermund', '14', '3', 'west', '45', 'Edda Brandvik', 'Tuesday'),
    weather('Velby', '9', '1', 'north', '70', 'Corbin Osei', 'Friday'),
  ],
  [
    earnings('Brandvik Pumps', '114', '98', '1,250', 'Yara Kallas', '2.4', 'Tarnholm', 'pumps for mines'),
    earnings('Quill Glass', '37', '52', '680', 'Matthis Roth', '5.1', 'Norwick', 'bottles and jars'),
  ],
  [
    football('Ostermund', 'Velby', '2-0', 'Piet Amadi', 'Joren Sayer', 'Anselm Roth', '18', '8,412'),
    football('Tarnholm', 'Pell', '3-1', 'Ferdy Lundqvist', 'Corbin Whitlock', 'Matthis Osei', '34', '11,950'),
  ],
] as const;

describe('texts of one template', () => {
  it.each(TEMPLATES)('are no kin where they tell other facts', (p, q) => {
    const { edges, origins, apart } = lineageOf(p, q);
    expect(edges).toEqual([]);
    expect(origins).toHaveLength(2);
    expect(apart[0]!.reason).toContain('template');
  });

  it('a copy in which some names and numbers went wrong is one all the same', () => {
    const [p] = TEMPLATES[4];
    const wrong = p.map((s) =>
      s.replace('114', '141').replace('Tarnholm', 'Norwick').replace('Yara', 'Clara'),
    );
    expect(lineageOf(p, wrong).origins).toHaveLength(1);
  });

  it('nor is a short text of which one number or two were changed', () => {
    const flood = [
      'Floods cut off 14 villages in the Tarn valley on Sunday after 180 millimetres of rain fell in two days.',
      'Soldiers flew food to 3,200 people.',
      'Two bridges were swept away, and the road to Castrel is closed for weeks.',
    ];
    const changed = (s: string): string => s.replace('14', '41').replace('3,200', '2,300');
    expect(lineageOf(flood, flood.map(changed)).origins).toHaveLength(1);
    const [one] = flood;
    expect(lineageOf([one!], [one!.replace('180', '810')]).origins).toHaveLength(1);
  });
});
