/** A release that two reporters print as it came, inside reports of their own. */
import { describe, expect, it } from 'vitest';
import { english } from '../../../src/app/language.ts';
import type { Article } from '../../../src/model/index.ts';
import { collate } from '../../../src/stages/collate/index.ts';
import { trace } from '../../../src/stages/trace/index.ts';
import { articleOf } from '../../invented.ts';

const RELEASE = [
  'Tarnholm Rail is very sorry for the distress that the failure of the signals on Friday caused to our passengers.',
  'All tickets sold for that evening will be refunded in full within ten working days, without any form to fill in.',
  'We have asked two engineers from outside the company to find out why the reserve battery did not come on.',
  'Their findings will be published in May, whatever they say.',
];
const NIGHT = [
  'Four hundred commuters spent the night in a school gymnasium after trains out of Tarnholm stopped on Friday.',
  'Leda Kallas, a nurse, slept on a vaulting mat with her coat for a pillow.',
  'The caretaker, Ferdy Roth, brewed tea in a soup kettle and read the football results aloud.',
  'Nobody from the railway came before six in the morning, he said.',
  'The mayor has invited all of them to a concert.',
  'Kallas said that she would rather have a train.',
  'The gymnasium smelled of floor wax and wet wool, and the clock above the door was eleven minutes slow.',
];
const SHARES = [
  'Shares of Tarnholm Rail lost 7 percent on Monday, the most in a day since it was floated.',
  'Analysts at the Whitlock bank cut their forecast for the year and spoke of a lack of investment.',
  'The regulator can fine the operator up to a tenth of its turnover if maintenance was put off.',
  'It did so twice in the past decade, after the derailment at Umber and the fire in the Sable tunnel.',
  'Chief executive Anselm Brandvik has a contract that runs until 2034.',
  'Two pension funds from Hestra, which hold a ninth of the company, want him to explain himself before the general meeting.',
];
const around = (text: readonly string[], at: number): Article['document']['text'] =>
  [...text.slice(0, at), ...RELEASE, ...text.slice(at)].join('\n\n');

describe('a release inside two reports', () => {
  it.each([0, 2, 4, 5])('is a source of its own, wherever it stands: after %i paragraphs', (at) => {
    const articles = [articleOf('p', around(NIGHT, at)), articleOf('q', around(SHARES, at))];
    const { edges, nodes, origins, apart } = trace(collate(articles, english()), articles, english());
    expect(origins.map((o) => o.documents)).toEqual([['p'], ['q']]);
    expect(nodes.filter((n) => n.kind === 'lost' && n.part).map((n) => n.id)).toEqual(['release-p']);
    expect(edges.map((e) => `${e.from}>${e.to}`)).toEqual(['release-p>p', 'release-p>q']);
    expect(apart[0]!.reason).toContain('a release, a speech or a report that both took from');
  });

  it('an article that takes most of another and adds a little is made from it', () => {
    const [whole, excerpt] = [around(NIGHT, 4), [...RELEASE, ...NIGHT.slice(0, 4), SHARES[0]!].join('\n\n')];
    const articles = [articleOf('p', whole), articleOf('q', excerpt)];
    expect(trace(collate(articles, english()), articles, english()).origins).toHaveLength(1);
  });
});
