import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { reuseFinder, textReader } from '../../../src/stages/cluster/reuse.ts';

const WORDS =
  'harbour council vote bridge repair engineer winter budget mayor river traffic steel inspection closed lanes crew cost delay plan autumn ferry school bus route petition signatures meeting hall evening report crack pillar diver sonar survey firm contract bid lowest'.split(
    ' ',
  );
/** Invented text: `length` words drawn by a fixed rule from the seed. */
const text = (seed: number, length: number): string => {
  let state = seed * 7919 + 17;
  const word = () =>
    WORDS[(state = (Math.imul(state, 1103515245) + 12345) >>> 0) % WORDS.length]! + (state % 97);
  return Array.from({ length }, word).join(' ');
};

const pairsOf = (texts: Readonly<Record<string, string>>) => {
  const finder = reuseFinder();
  const read = textReader();
  for (const [id, t] of Object.entries(texts)) finder.add(id, read(t));
  const steps = finder.pairs();
  for (let next = steps.next(); ; next = steps.next()) if (next.done) return [...next.value].flat();
};

describe('reuse', () => {
  it('finds a third of a text inside a longer one, with the share of each', () => {
    const third = text(1, 100);
    const [pair, ...rest] = pairsOf({ whole: `${third} ${text(2, 200)}`, part: third, other: text(3, 300) });
    expect(rest).toEqual([]);
    expect(pair).toMatchObject({ a: 'part', b: 'whole', shared: { a: 1 } });
    expect(pair!.shared.b).toBeCloseTo(1 / 3, 1);
  });

  it('sees past case, accents and punctuation', () => {
    const a = text(4, 60);
    expect(pairsOf({ a, b: a.toUpperCase().replaceAll(' ', ' – ') })).toHaveLength(1);
  });

  it('matches nothing with nothing, and no two scripts', () => {
    expect(pairsOf({ a: '', b: '', c: '…', d: 'مرحبا بالعالم', e: '你好世界' })).toEqual([]);
  });

  it('finds reuse in scripts without spaces', () => {
    const zh = '市议会星期二投票决定在冬季之前修复港口大桥工程师在桥墩上发现了一条裂缝因此两条车道已经关闭';
    expect(pairsOf({ a: zh, b: `记者现场报道${zh}` })).toHaveLength(1);
  });

  it('makes no pair of a closing line that strangers share, but keeps their true copies', () => {
    const closing = text(99, 30);
    const texts = Object.fromEntries(
      Array.from({ length: 12 }, (_, i) => [`s${i}`, `${text(100 + i, 90)} ${closing}`]),
    );
    const pairs = pairsOf({ ...texts, copy: texts['s3']! });
    expect(pairs.map((p) => `${p.a} ${p.b}`)).toEqual(['copy s3']);
  });

  it('makes no pair of what two reports quote, but of the words around it', () => {
    const said = `“${text(30, 60)}”`;
    const [a, b] = [`${text(31, 40)} ${said}, he said.`, `She said: ${said} ${text(32, 40)}`];
    expect(pairsOf({ a, b })).toEqual([]);
    expect(pairsOf({ a, b: b.replaceAll(/[“”]/g, '') })).toHaveLength(1);
    expect(pairsOf({ a, b: `${text(31, 40)} ${said}` })).toHaveLength(1);
    // All of the shorter text.
    expect(pairsOf({ a, b: said })).toHaveLength(1);
  });

  it('says how far each pair lies from being none', () => {
    const base = text(40, 200);
    const cut = (words: number) => `${base.split(' ').slice(0, words).join(' ')} ${text(41, 200)}`;
    const margins = [30, 60, 120, 200].map((words) => pairsOf({ base, cut: cut(words) })[0]!.margin);
    expect(margins).toEqual([...margins].sort((x, y) => x - y));
    expect(margins[0]).toBeLessThan(0.1);
    expect(margins.at(-1)).toBeGreaterThan(0.8);
    expect(pairsOf({ base, cut: cut(16) })).toEqual([]);
  });

  it('keeps the copies of a report that a hundred strangers share a passage with', () => {
    const passage = text(50, 40);
    const texts = Object.fromEntries(
      Array.from({ length: 130 }, (_, i) => [
        `s${i}`,
        `${text(200 + i, 120)} ${passage} ${text(400 + i, 120)}`,
      ]),
    );
    const pairs = pairsOf({ ...texts, copy: `${text(207, 120)} ${passage}` });
    expect(pairs.map((p) => `${p.a} ${p.b}`)).toEqual(['copy s7']);
  });

  it('takes documents of one word, over and over', () => {
    const [a, b] = ['tide '.repeat(100_000), 'tide '.repeat(90_000)];
    expect(pairsOf({ a, b, c: 'tide', d: '' })).toEqual([{ a: 'a', b: 'b', shared: { a: 1, b: 1 }, margin: 1 - 20 / 100_000 }]); // prettier-ignore
  });

  it('gives the same pairs in the same order for every order of the documents', () => {
    const base = text(5, 150);
    const documents = Object.entries({
      a: base,
      b: base.slice(0, 500),
      c: text(6, 150),
      d: `${text(6, 60)} ${base}`,
    });
    const expected = pairsOf(Object.fromEntries(documents));
    expect(expected.length).toBeGreaterThan(2);
    fc.assert(
      fc.property(fc.shuffledSubarray(documents, { minLength: 4 }), (shuffled) => {
        expect(pairsOf(Object.fromEntries(shuffled))).toEqual(expected);
      }),
    );
  });

  it('shares are between 0 and 1 for any texts', () => {
    fc.assert(
      fc.property(fc.array(fc.lorem({ maxCount: 60 }), { maxLength: 6 }), (texts) => {
        for (const { shared, margin } of pairsOf(Object.fromEntries(texts.map((t, i) => [`d${i}`, t])))) {
          expect(Math.min(shared.a, shared.b)).toBeGreaterThan(0);
          expect(Math.max(shared.a, shared.b, margin)).toBeLessThanOrEqual(1);
          expect(margin).toBeGreaterThanOrEqual(0);
        }
      }),
    );
  });
});
