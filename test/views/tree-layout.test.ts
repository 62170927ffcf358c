/** The family tree's rows: every node once, copies below and right of what they were made from, many copies folded. */
import { describe, expect, it } from 'vitest';
import { indexStory } from '../../src/views/story-index.ts';
import { layTree } from '../../src/views/tree-layout.ts';
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

it('folds many plain copies of one source', () => {
  const report = largeReport(150, 4, 1);
  const { rows } = layTree(indexStory(report, report.stories[0]!));
  expect(rows.filter((r) => r.folded).length).toBeGreaterThan(50);
  expect(rows.filter((r) => !r.folded).length).toBeLessThan(60);
});
