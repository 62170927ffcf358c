import { describe, expect, it } from 'vitest';
import { reuseFinder, textReader } from '../../../src/stages/cluster/reuse.ts';
import { ABOUT, anyReport, DRESSES, ONE_EVENT, REPORTS } from './outlets.ts';

const idOf = (i: number): string => `d${String(i).padStart(3, '0')}`;

const pairsOf = (texts: readonly string[], order: (text: number) => number = (i) => i): string[] => {
  const finder = reuseFinder();
  const read = textReader();
  for (const i of [...texts.keys()].sort((x, y) => order(x) - order(y))) finder.add(idOf(i), read(texts[i]!));
  const steps = finder.pairs();
  for (let next = steps.next(); ; next = steps.next())
    if (next.done) return [...next.value].flat().map(({ a, b }) => `${a} ${b}`);
};

const all = (texts: readonly string[]): string[] =>
  texts.flatMap((_, i) => texts.slice(i + 1).map((_text, k) => `${idOf(i)} ${idOf(i + 1 + k)}`));

describe.each(Object.entries(DRESSES))('reuse, reports under the %s of one outlet', (_, dress) => {
  const reports = REPORTS.map(dress);

  it('makes no pair of strangers, be they many or a handful', () => {
    expect(pairsOf(reports)).toEqual([]);
    expect(pairsOf(reports.slice(0, 4))).toEqual([]);
  });

  it('keeps what is printed twice, by whomever', () => {
    const [again, elsewhere] = [dress(REPORTS[3], 20), REPORTS[5]];
    expect(pairsOf([...reports, again, elsewhere])).toEqual(['d003 d012', 'd005 d013']);
    expect(pairsOf([...reports.slice(0, 5), again])).toEqual(['d003 d005']);
  });

  it('gives the same for every order', () => {
    const pile = [...reports, dress(REPORTS[3], 20), ...ONE_EVENT];
    expect(pairsOf(pile, (i) => (i * 7) % 19)).toEqual(pairsOf(pile));
  });
});

describe('reuse', () => {
  const outlet = Array.from({ length: 150 }, (_, i) => `${anyReport(i)}\n\n${ABOUT}`);

  it('makes no pair of a hundred and fifty strangers under one closing line, but of their copies', () => {
    expect(pairsOf(outlet)).toEqual([]);
    expect(pairsOf([...outlet, outlet[7]!, anyReport(9)])).toEqual(['d007 d150', 'd009 d151']);
  });

  it('keeps a text that is nothing but the closing lines, printed twice', () => {
    expect(pairsOf([...REPORTS.map((text) => `${text} ${ABOUT}`), ABOUT, ABOUT])).toEqual(['d012 d013']);
    expect(pairsOf([...outlet, ABOUT, ABOUT])).toEqual(['d150 d151']);
  });

  it('keeps a paragraph that five outlets print about one event', () => {
    expect(pairsOf(ONE_EVENT)).toEqual(all(ONE_EVENT));
    expect(pairsOf([...ONE_EVENT, ...REPORTS])).toEqual(all(ONE_EVENT));
    expect(pairsOf(ONE_EVENT.map((text) => `${text}\n\n${ABOUT}`))).toEqual(all(ONE_EVENT));
  });

  it('keeps a text that hundreds print, each with a sentence of its own', () => {
    const copies = Array.from({ length: 6 }, (_, i) => `${ONE_EVENT[0]} ${REPORTS[i]!.split('. ')[0]}.`);
    expect(pairsOf(copies)).toEqual(all(copies));
  });
});
