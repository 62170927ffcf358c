/** The family tree's rows: every node once, copies below and right of what they were made from, many copies folded. */
import { describe, expect, it } from 'vitest';
import { indexStory } from '../../src/views/story-index.ts';
import type { Edge } from '../../src/model/index.ts';
import { layTree } from '../../src/views/tree-layout.ts';
import { ALONE } from '../../src/views/tree-order.ts';
import { largeReport } from './large-report.ts';
import { sampleReport } from './sample-report.ts';

const trees = { sample: sampleReport(), three: largeReport(3, 4, 1), many: largeReport(150, 4, 1) };

describe.each(Object.entries(trees))('the family tree of %s', (_, report) => {
  const story = report.stories[0]!;
  const { rows } = layTree(indexStory(report, story));

  it('has a row for each node, inside the width', () => {
    expect(rows.map((r) => r.node.id).sort()).toEqual(story.lineage.nodes.map((n) => n.id).sort());
    for (const row of rows) expect(row.x).toBeGreaterThanOrEqual(0);
    for (const row of rows) expect(row.x).toBeLessThanOrEqual(1);
  });

  it('draws each line of descent once, from left to right, along a trunk that reaches it', () => {
    const drawn = rows.flatMap((r) => r.branches.map((b) => ({ row: r, branch: b })));
    expect(drawn.length).toBe(story.lineage.edges.length);
    for (const { row, branch } of drawn) {
      expect(branch.x).toBeLessThan(row.x);
      expect(row.lanes.some((lane) => lane.of === branch.edge.from)).toBe(true);
    }
  });

  it('gives the same rows for any order of nodes and edges', () => {
    const { nodes, edges } = story.lineage;
    const turned = {
      ...story,
      lineage: { ...story.lineage, nodes: [...nodes].reverse(), edges: [...edges].reverse() },
    };
    expect(layTree(indexStory(report, turned)).rows.map((r) => r.node.id)).toEqual(
      rows.map((r) => r.node.id),
    );
  });
});

describe('the folds of a family of 150', () => {
  const report = largeReport(150, 4, 1);
  const story = report.stories[0]!;
  const { nodes } = story.lineage;
  const folds = (edges: readonly Edge[]) => {
    const lineage = { ...story.lineage, edges };
    const { rows } = layTree(indexStory(report, { ...story, lineage }));
    const shown = rows.filter((r) => r.foldedUnder === null).map((r) => r.node.id);
    return { rows, shown };
  };
  const edge = (from: string, to: string): Edge => ({ ...story.lineage.edges[0]!, from, to, share: 0.8 });
  const [first, ...others] = nodes.filter((n) => n.kind === 'extant').map((n) => n.id);

  it('hold many plain copies of one source', () => {
    const { rows, shown } = folds(others.map((id) => edge(first!, id)));
    expect(shown.length).toBeLessThan(10);
    expect(rows.filter((r) => r.foldedUnder === first).length).toBe(144);
  });

  it('hold whole branches, each behind what it goes back to', () => {
    // Everybody has three copies: a bush.
    const { rows, shown } = folds(
      others.map((id, i) => edge(i < 3 ? first! : others[Math.floor(i / 3) - 1]!, id)),
    );
    expect(shown.length).toBeGreaterThan(20);
    expect(shown.length).toBeLessThan(50);
    const under = rows.map((r) => r.foldedUnder).filter((id) => id !== null);
    for (const id of under) expect(shown).toContain(id);
    const runs = under.filter((id, i) => id !== under[i - 1]);
    expect(runs.length).toBe(new Set(runs).size);
  });

  it('hold a long line of copies of copies', () => {
    expect(
      folds(others.map((id, i) => edge(i === 0 ? first! : others[i - 1]!, id))).shown.length,
    ).toBeLessThan(50);
  });

  it('hold those that stand by themselves', () => {
    const { rows, shown } = folds([]);
    expect(shown.length).toBeLessThan(10);
    expect(rows.filter((r) => r.foldedUnder === ALONE).length).toBe(rows.length - shown.length);
  });

  it('do not stand for a single row', () => {
    const { rows } = folds(others.map((id, i) => edge(i % 2 === 0 ? first! : others[i - 1]!, id)));
    const sizes = Map.groupBy(
      rows.filter((r) => r.foldedUnder !== null),
      (r) => r.foldedUnder,
    );
    expect([...sizes.values()].filter((s) => s.length < 2)).toEqual([]);
  });
});

it('draws no trunk on top of another where there is room beside', () => {
  const report = sampleReport();
  const story = report.stories[0]!;
  // No dates, and three that were each copied twice, one of the copies from two of them.
  const documents = Array.from({ length: 8 }, (_, i) => ({
    ...report.documents[0]!,
    id: `u${i}`,
    published: null,
  }));
  const edge = (from: number, to: number, share = 0.8): Edge => ({ ...story.lineage.edges[0]!, from: `u${from}`, to: `u${to}`, share }); // prettier-ignore
  const lineage = {
    ...story.lineage,
    nodes: documents.map((d) => ({ id: d.id, kind: 'extant' as const, label: d.id })),
    edges: [edge(0, 3), edge(0, 4), edge(1, 5), edge(1, 6), edge(2, 7), edge(0, 7, 0.3), edge(1, 7, 0.3)],
  };
  const ids = documents.map((d) => d.id);
  const { rows } = layTree(indexStory({ ...report, documents }, { ...story, documents: ids, lineage }));
  for (const row of rows) {
    const places = row.lanes.map((l) => l.x.toFixed(3));
    expect(new Set(places).size).toBe(places.length);
  }
});
