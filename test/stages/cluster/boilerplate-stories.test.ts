import { describe, expect, it } from 'vitest';
import { english } from '../../../src/app/language.ts';
import { cluster } from '../../../src/stages/cluster/index.ts';
import { ferryReport } from './ferry.ts';
import { ABOUT, anyReport, DRESSES, LONG, ONE_EVENT, REPORTS } from './outlets.ts';

const idOf = (i: number): string => `d${String(i).padStart(3, '0')}`;

/** Stories of more than one document. */
const storiesOf = (texts: readonly string[], order: (text: number) => number = (i) => i): string[] =>
  cluster(
    [...texts.keys()].sort((x, y) => order(x) - order(y)).map((i) => ({ id: idOf(i), text: texts[i]! })),
    english(),
  )
    .filter(({ documents }) => documents.length > 1)
    .map(({ documents }) => documents.join(' '));

const idsFrom = (from: number, count: number): string =>
  Array.from({ length: count }, (_, i) => idOf(from + i)).join(' ');

describe.each(Object.entries(DRESSES))('cluster, reports under the %s of one outlet', (_, dress) => {
  const reports = REPORTS.map(dress);

  it('makes no story of strangers, be they many or a handful', () => {
    expect(storiesOf(reports)).toEqual([]);
    expect(storiesOf(reports.slice(0, 4))).toEqual([]);
  });

  it('still sees what is one story', () => {
    const again = dress(REPORTS[3], 20);
    const ferries = [0, 700, 1500].map((i) => dress(ferryReport(i), i % 13));
    expect(storiesOf([...reports, again, ...ferries])).toEqual(['d003 d012', idsFrom(13, 3)]);
  });

  it('gives the same for every order', () => {
    const pile = [...reports, dress(REPORTS[3], 20), ...ONE_EVENT];
    expect(storiesOf(pile, (i) => (i * 7) % 19)).toEqual(storiesOf(pile));
  });
});

describe('cluster', () => {
  it('makes no story of a hundred and fifty strangers under one closing line, but of the reports among them', () => {
    const strangers = Array.from({ length: 150 }, (_, i) => `${anyReport(i)}\n\n${ABOUT}`);
    expect(storiesOf(strangers)).toEqual([]);
    const ferries = [0, 700, 1500].map((i) => `${ferryReport(i)}\n\n${ABOUT}`);
    expect(storiesOf([...strangers, ...ferries, strangers[7]!])).toEqual(['d007 d153', idsFrom(150, 3)]);
  });

  it('keeps a text that is nothing but the closing lines, printed twice', () => {
    expect(storiesOf([...REPORTS.map((text) => `${text} ${LONG}`), LONG, LONG])).toEqual(['d012 d013']);
  });

  it('keeps five reports of one event with a paragraph in common', () => {
    expect(storiesOf([...ONE_EVENT, ...REPORTS])).toEqual([idsFrom(0, 5)]);
    expect(storiesOf([...ONE_EVENT, ...REPORTS].map((text) => `${text}\n\n${ABOUT}`))).toEqual([idsFrom(0, 5)]); // prettier-ignore
  });
});
