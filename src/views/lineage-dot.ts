/** The lineage as DOT, for Graphviz: articles as boxes, lost sources dashed, the sort of copy on each arrow. */
import type { Report, ReportStory } from '../model/index.ts';
import { documentNames } from './document-names.ts';
import { KIND_NAME, percent } from './labels.ts';

const quoted = (text: string): string => `"${text.replace(/[\\"]/gu, '\\$&').replace(/\s+/gu, ' ').trim()}"`;

const storyLines = (story: ReportStory, names: ReadonlyMap<string, string>): string[] => [
  `  subgraph ${quoted(`cluster_${story.id}`)} {`,
  `    label=${quoted(story.title)};`,
  ...story.lineage.nodes.map(
    (n) =>
      `    ${quoted(n.id)} [label=${quoted(names.get(n.id) ?? n.label)}${n.kind === 'lost' ? ', style=dashed' : ''}];`,
  ),
  ...story.lineage.edges.map(
    (e) =>
      `    ${quoted(e.from)} -> ${quoted(e.to)} [label=${quoted(`${KIND_NAME[e.kind]} ${percent(e.share)}`)}, ` +
      `weight=${Math.max(1, Math.round(e.confidence * 10))}];`,
  ),
  '  }',
];

/** All stories of the report in one graph, each in a box of its own. */
export const lineageToDot = (report: Report): string => {
  const names = documentNames(report.documents);
  const stories = report.stories.flatMap((s) => storyLines(s, names));
  return `${['digraph lineage {', '  node [shape=box];', ...stories, '}'].join('\n')}\n`;
};
