import { describe, expect, it } from 'vitest';
import type { Edge, Lineage, Variant } from '../../../src/model/index.ts';
import { settle } from '../../../src/stages/report/settle.ts';

const edge = (from: string, to: string): Edge => ({
  from,
  to,
  kind: 'edit',
  share: 1,
  confidence: 0.9,
  evidence: [],
});
const lineage = (lost: readonly string[], edges: readonly Edge[]): Lineage => ({
  nodes: [...new Set(edges.flatMap((e) => [e.from, e.to]))].map((id) => ({
    id,
    kind: lost.includes(id) ? 'lost' : 'extant',
    label: id,
  })),
  edges,
  origins: [],
});
const variant = (...readings: readonly (readonly string[])[]): Variant => ({
  id: 'v',
  passage: 'p',
  type: 'number',
  severity: 'conflict',
  why: 'They differ.',
  readings: readings.map((documents, i) => ({
    text: `reading ${i}`,
    witnesses: documents.map((document) => ({ document, start: 0, end: 1 })),
    likelyOriginal: false,
  })),
});
const original = (v: Variant, of: Lineage) => settle([v], of)[0]!.readings.findIndex((r) => r.likelyOriginal);

describe('settle', () => {
  const family = lineage(['x'], [edge('x', 'a'), edge('x', 'b'), edge('x', 'c'), edge('a', 'd')]);

  it('takes what most branches from a lost source have', () => {
    expect(original(variant(['c'], ['a', 'b']), family)).toBe(1);
  });

  it('counts a copy with its exemplar, not by itself', () => {
    expect(original(variant(['a', 'd'], ['b']), family)).toBe(-1);
  });

  it('takes what the exemplar has before what its copy has', () => {
    const pair = lineage([], [edge('a', 'd')]);
    expect(original(variant(['d'], ['a']), pair)).toBe(1);
  });

  it('settles nothing between two origins that contradict each other', () => {
    const two = lineage([], [edge('a', 'b'), edge('c', 'd')]);
    expect(original(variant(['a', 'b'], ['c', 'd']), two)).toBe(-1);
  });

  it('names the one version that has it, and speaks of most only where there are several', () => {
    const why = (...readings: readonly (readonly string[])[]) =>
      settle([variant(...readings)], family)[0]!.why;
    expect(why(['a'], ['d'])).toContain('it stands in a, which the others were made from');
    expect(why(['c'], ['a', 'b'])).toContain('most of the versions made from x have it');
  });

  it('says why, and never twice', () => {
    const [once] = settle([variant(['c'], ['a', 'b'])], family);
    expect(once!.why).toMatch(/^They differ\. “reading 1” is likely the original: /);
    expect(settle([once!], family)[0]).toEqual(once);
  });
});
