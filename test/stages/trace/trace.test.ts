import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Article, Lineage } from '../../../src/model/index.ts';
import { originsBearing } from '../../../src/model/index.ts';
import { english } from '../../../src/app/language.ts';
import { collate } from '../../../src/stages/collate/index.ts';
import { trace } from '../../../src/stages/trace/index.ts';
import {
  articleFrom,
  copyOf,
  familyFrom,
  freshText,
  randomFrom,
  type CopyAct,
} from '../../family-simulator.ts';

const lineageOf = (articles: readonly Article[]): Lineage =>
  trace(collate(articles, english()), articles, english());
const edgesOf = ({ edges }: Lineage): string[] => edges.map((e) => `${e.from}>${e.to}`).sort();
const article = (label: string, text: readonly (readonly string[])[], published: string | null = null) =>
  articleFrom({ label, text, published });
const id = (label: string): string => articleFrom({ label, text: [], published: null }).document.id;

const FLOORS: Readonly<Record<CopyAct, number>> = { cut: 0.85, edit: 0.75, excerpt: 0.7, summary: 0.75 };

describe('trace', () => {
  it('finds most of the true exemplars of made families, and their origins', () => {
    const figures = Array.from({ length: 20 }, (_, seed) => {
      const drafts = familyFrom(seed + 1, 6);
      const lineage = lineageOf(drafts.map(articleFrom));
      const want = drafts.filter((d) => d.parent !== null).map((d) => `${id(d.parent!)}>${id(d.label)}`);
      const drawn = edgesOf(lineage).filter((e) => !e.includes('-'));
      const right = drawn.filter((e) => want.includes(e)).length;
      return {
        recall: right / want.length,
        precision: right / drawn.length,
        origins: lineage.origins.length,
      };
    });
    const mean = (f: (x: (typeof figures)[0]) => number): number =>
      figures.reduce((sum, x) => sum + f(x), 0) / figures.length;
    // Floors a little below what is reached; half of the families' ties have no date to tell by.
    expect(mean((x) => x.recall)).toBeGreaterThan(0.7);
    expect(mean((x) => x.precision)).toBeGreaterThan(0.7);
    expect(mean((x) => Number(x.origins === 1))).toBeGreaterThan(0.95);
  });

  it('finds the exemplar whatever the copyist did', () => {
    const found: Record<CopyAct, boolean[]> = { cut: [], edit: [], excerpt: [], summary: [] };
    for (let seed = 101; seed <= 120; seed++) {
      const drafts = familyFrom(seed, 6);
      const drawn = edgesOf(lineageOf(drafts.map(articleFrom)));
      for (const d of drafts) if (d.act) found[d.act].push(drawn.includes(`${id(d.parent!)}>${id(d.label)}`));
    }
    // Floors a little below what is reached, act by act.
    for (const [act, hits] of Object.entries(found))
      expect(hits.filter(Boolean).length / hits.length, act).toBeGreaterThan(FLOORS[act as CopyAct]);
  });

  it('draws no line against what dates and texts both say, however many copies are the same', () => {
    const text = freshText(randomFrom(43));
    const dated = Array.from({ length: 5 }, (_, i) => article(`n${i}`, text, `2031-05-02T1${i}:00:00Z`));
    const { edges, origins } = lineageOf(dated);
    expect(origins).toHaveLength(1);
    for (const e of edges) expect([e.from < e.to, e.kind]).toEqual([true, 'reprint']);
  });

  it('says the same in whatever order the articles come', () => {
    const articles = familyFrom(7, 5).map(articleFrom);
    const told = JSON.stringify(lineageOf(articles));
    fc.assert(
      fc.property(fc.shuffledSubarray(articles, { minLength: articles.length }), (shuffled) => {
        expect(JSON.stringify(lineageOf(shuffled))).toBe(told);
      }),
      { numRuns: 4 },
    );
  });

  it('keeps two families apart, and is not moved by an article that has nothing to do with them', () => {
    const [one, two] = [familyFrom(106, 3, 'a'), familyFrom(107, 3, 'b')];
    const articles = [...one, ...two].map(articleFrom);
    const lineage = lineageOf(articles);
    expect(lineage.origins.map((o) => o.documents.length).sort()).toEqual([3, 3]);
    const stranger = article('z', freshText(randomFrom(998)));
    expect(edgesOf(lineageOf([...articles, stranger]))).toEqual(edgesOf(lineage));
  });

  it('is not moved by a stranger, whatever the family', () => {
    for (let seed = 1; seed <= 15; seed++) {
      const drafts = familyFrom(seed, 4).map(articleFrom);
      const stranger = article('z', freshText(randomFrom(seed + 900)));
      expect(edgesOf(lineageOf([...drafts, stranger]))).toEqual(edgesOf(lineageOf(drafts)));
    }
  });

  it('changes nothing but the place of a copy that is added', () => {
    for (let seed = 22; seed < 32; seed++) {
      const drafts = familyFrom(seed, 4);
      const text = copyOf(drafts[1]!.text, randomFrom(seed + 5));
      const copy = { ...drafts[1]!, label: 'y', text, published: null };
      const [before, after] = [drafts, [...drafts, copy]].map((d) => edgesOf(lineageOf(d.map(articleFrom))));
      expect(after!.filter((e) => !e.includes(id('y')))).toEqual(before);
    }
  });

  it('makes no report a copy of a later one because it is shorter: it may be an earlier cut', () => {
    const text = freshText(randomFrom(31));
    const cut = text.filter((_, i) => i % 3 !== 1);
    const articles = [article('p', text, '2031-05-02T10:00:00Z'), article('q', cut, '2031-05-02T06:00:00Z')];
    expect(edgesOf(lineageOf(articles)).every((edge) => edge.startsWith('lost-'))).toBe(true);
  });

  it('takes identical articles for one origin, dated or not', () => {
    const text = freshText(randomFrom(41));
    const lineage = lineageOf([article('p', text), article('q', text), article('r', text)]);
    expect(lineage.origins).toHaveLength(1);
    const dated = [article('p', text, '2031-05-02T10:00:00Z'), article('q', text, '2031-05-02T06:00:00Z')];
    expect(edgesOf(lineageOf(dated))).toEqual([`${id('q')}>${id('p')}`]);
  });

  it('infers a lost source where two hold text that the other lacks', () => {
    const text = freshText(randomFrom(51), 24);
    const [first, second] = [text.filter((_, i) => i % 4 !== 1), text.filter((_, i) => i % 4 !== 3)];
    const lineage = lineageOf([article('p', first), article('q', second)]);
    expect(lineage.nodes.filter((n) => n.kind === 'lost')).toHaveLength(1);
    expect(lineage.origins.map((o) => o.documents)).toEqual([[id('p'), id('q')].sort()]);
  });

  it('puts an article that draws on two under both, passage by passage', () => {
    const [one, two] = [freshText(randomFrom(60)), freshText(randomFrom(61))];
    const articles = [
      article('p', one),
      article('q', two),
      article('r', [...one.slice(0, 5), ...two.slice(0, 4)]),
    ];
    const lineage = lineageOf(articles);
    expect(edgesOf(lineage)).toEqual([`${id('p')}>${id('r')}`, `${id('q')}>${id('r')}`].sort());
    const from = lineage.edges.find((e) => e.from === id('q'))!;
    const borne = originsBearing(new Map([[id('r'), [from.sentences![0]!]]]), lineage);
    expect(borne).toEqual([id('q')]);
  });

  it('takes a speech that two reporters quote for a source of its own and not for descent', () => {
    const speech = [
      '“We built this dam with borrowed money and borrowed time, and both have run out,” Ilse Maren said.',
      '“Nobody in this valley will pay a second time for what the engineers of 1931 got wrong,” she said.',
    ];
    const [one, two] = [freshText(randomFrom(71), 8), freshText(randomFrom(72), 8)];
    const articles = [article('p', [...one, speech]), article('q', [speech, ...two])];
    const lineage = lineageOf(articles);
    expect(lineage.origins).toHaveLength(2);
    expect(lineage.nodes.filter((n) => n.kind === 'lost' && n.part)).toHaveLength(1);
  });

  it('has no cycle, whatever is copied from whatever', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10_000 }), (seed) => {
        const random = randomFrom(seed);
        const [one, two] = [freshText(random, 12), freshText(random, 12)];
        const mix = (a: string[][], b: string[][]): string[][] => [...a.slice(0, 4), ...b.slice(2)];
        const texts = [one, two, mix(one, two), mix(two, one), mix(mix(one, two), one)];
        const { edges, nodes } = lineageOf(texts.map((t, i) => article(`n${i}`, t)));
        const rest = new Set(nodes.map((n) => n.id));
        for (let found = true; found;) {
          const free = [...rest].filter((n) => !edges.some((e) => e.to === n && rest.has(e.from)));
          for (const n of free) rest.delete(n);
          found = free.length > 0;
        }
        expect([...rest]).toEqual([]);
      }),
      { numRuns: 15 },
    );
  });
});
