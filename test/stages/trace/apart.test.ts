import { describe, expect, it } from 'vitest';
import { english } from '../../../src/app/language.ts';
import type { Article, Edge } from '../../../src/model/index.ts';
import { collate } from '../../../src/stages/collate/index.ts';
import { apartOf } from '../../../src/stages/trace/apart.ts';
import { kinOf } from '../../../src/stages/trace/kin.ts';
import { refusedAmong } from '../../../src/stages/trace/refused.ts';
import { sideOf } from '../../../src/stages/trace/side.ts';
import { articleOf } from '../../invented.ts';

const STORY = [
  'The lighthouse on Skarv Rock went dark on Friday night after a wave broke the lantern room open.',
  'Keeper Jorun Melby, 58, was flown to the mainland with two broken ribs.',
  'It was the first time since 1931 that ships off Skarv had no light to steer by.',
  'The pilots of Torsund now send two boats with lamps out to the rock every evening.',
].join('\n\n');

const copyOf = (id: string): Article => articleOf(id, STORY);
const edge = (from: string, to: string): Edge => ({
  from,
  to,
  kind: 'edit',
  share: 1,
  sentences: [],
  confidence: 0.8,
  evidence: [],
});

describe('why two have no edge', () => {
  it('sees the source that both have, also where one draws on something else besides', () => {
    const articles = [copyOf('a'), copyOf('b')];
    const sides = articles.map((a) => sideOf(a, english()));
    const kin = kinOf(sides, collate(articles, english()).links, refusedAmong(sides, { edges: [], kin: [] }));
    const edges = [edge('lost-a', 'a'), edge('lost-a', 'b'), edge('speech', 'b')];
    expect(apartOf(sides, kin, edges)[0]!.reason).toMatch(/^Both took wording from the same text/);
  });
});
