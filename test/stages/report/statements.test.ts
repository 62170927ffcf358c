import { describe, expect, it } from 'vitest';
import { sayOtherwise, type Report, type Variant } from '../../../src/model/index.ts';
import { bugle, gazette, ledger, mercury, post, star, sun, traced } from '../../told-otherwise.ts';

const of = (report: Report, words: string) => {
  const story = report.stories.find((s) => s.statements.some((t) => t.text.includes(words)))!;
  const statement = story.statements.find((t) => t.text.includes(words))!;
  return { ...statement, otherwise: [...sayOtherwise(statement.from, story.variants)] };
};

describe('a statement that copies contradict', () => {
  const report = traced(gazette, post, sun, bugle, star);

  it('is counted without the articles that say otherwise, which are known', () => {
    const goats = of(report, 'six goats');
    expect(goats.documents).toEqual(['gazette', 'star']);
    expect(goats.otherwise).toEqual(['bugle', 'post', 'sun']);
    const households = of(report, '140 households');
    expect(households.documents).toEqual(['gazette']);
    expect(households.otherwise).toEqual(['bugle', 'post', 'sun']);
  });

  it('rests on one origin, which no copy disputes', () => {
    const { status, origins } = of(report, 'six goats');
    expect([status, origins.length]).toEqual(['single-origin', 1]);
  });

  it('still counts them for what they do not contradict', () => {
    const kiln = of(report, 'old lime kiln');
    expect(kiln.documents).toEqual(['bugle', 'gazette', 'post', 'star', 'sun']);
    expect(kiln.otherwise).toEqual([]);
  });
});

describe('a statement that another origin contradicts', () => {
  it('is disputed, and the other does not bear it out', () => {
    const { status, documents, origins } = of(traced(gazette, ledger), 'six goats');
    expect([status, documents, origins]).toEqual(['disputed', ['gazette'], ['gazette']]);
  });

  it('is disputed also where most origins agree', () => {
    const { status, documents, origins, otherwise } = of(traced(gazette, mercury, ledger), 'six goats');
    expect(documents).toEqual(['gazette', 'mercury']);
    expect([status, origins, otherwise]).toEqual(['disputed', ['gazette', 'mercury'], ['ledger']]);
  });
});

describe('who says otherwise', () => {
  const variant = (severity: Variant['severity']): Variant => ({
    ...{ id: 'v', passage: 'p', type: 'number', severity, why: '' },
    readings: [
      ['six', 'a', 5],
      ['nine', 'b', 5],
    ].map(([text, document, start]) => ({
      text: String(text),
      witnesses: [{ document: String(document), start: Number(start), end: Number(start) + 3 }],
      likelyOriginal: false,
    })),
  });
  const place = { document: 'a', start: 0, end: 20 };

  it('is whoever has another reading of a conflict in these words', () => {
    expect([...sayOtherwise(place, [variant('conflict')])]).toEqual(['b']);
  });

  it('is nobody where only the wording moved, or the conflict runs through other words', () => {
    expect([...sayOtherwise(place, [variant('shift')])]).toEqual([]);
    expect([...sayOtherwise({ ...place, start: 6 }, [variant('conflict')])]).toEqual([]);
  });

  it('is nobody who says both', () => {
    const { readings, ...rest } = variant('conflict');
    const [six, nine] = readings;
    const both = { ...six!, witnesses: [...six!.witnesses, { document: 'b', start: 40, end: 43 }] };
    expect([...sayOtherwise(place, [{ ...rest, readings: [both, nine!] }])]).toEqual([]);
  });
});
