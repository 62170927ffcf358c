/** The lineage as GraphML: one graph per story; names, kinds, shares and confidence as data of nodes and edges. */
import type { Report, ReportStory } from '../model/index.ts';
import { documentNames } from './document-names.ts';
import { element } from './xml.ts';

const KEYS = [
  ['label', 'node', 'string'],
  ['sort', 'node', 'string'],
  ['kind', 'edge', 'string'],
  ['share', 'edge', 'double'],
  ['confidence', 'edge', 'double'],
] as const;

const data = (key: string, value: string | number): string =>
  element(
    'data',
    { key },
    String(value).replace(/&/gu, '&amp;').replace(/</gu, '&lt;').replace(/>/gu, '&gt;'),
  );

const graphOf = (story: ReportStory, names: ReadonlyMap<string, string>): string => {
  const nodes = story.lineage.nodes.map((n) =>
    element('node', { id: n.id }, data('label', names.get(n.id) ?? n.label) + data('sort', n.kind)),
  );
  const edges = story.lineage.edges.map((e) =>
    element(
      'edge',
      { source: e.from, target: e.to },
      data('kind', e.kind) + data('share', e.share) + data('confidence', e.confidence),
    ),
  );
  return element(
    'graph',
    { id: story.id, edgedefault: 'directed' },
    `\n${[...nodes, ...edges].join('\n')}\n`,
  );
};

export const lineageToGraphml = (report: Report): string => {
  const names = documentNames(report.documents);
  const keys = KEYS.map(([id, where, type]) =>
    element('key', { id, for: where, 'attr.name': id, 'attr.type': type }, ''),
  );
  const graphs = report.stories.map((s) => graphOf(s, names));
  const root = element(
    'graphml',
    { xmlns: 'http://graphml.graphdrawing.org/xmlns' },
    `\n${[...keys, ...graphs].join('\n')}\n`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>\n${root}\n`;
};
