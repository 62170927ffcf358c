/**
 * The lineage as Newick, one tree a line, for every origin below which each article has one exemplar. Where an article has two,
 * it stands under the one that it took more from, and a comment says so: Newick knows no second parent.
 */
import { mainEdges, type Edge, type Report, type ReportStory } from '../model/index.ts';
import { documentNames } from './document-names.ts';

const quoted = (text: string): string => `'${text.replace(/\s+/gu, ' ').replace(/'/gu, "''").trim()}'`;

/** For each article the edge from which most of it came; of equal ones the first. */
const firstParents = (edges: readonly Edge[]): Map<string, Edge> => {
  const main = new Map<string, Edge>();
  for (const edge of edges) {
    const known = main.get(edge.to);
    if (!known || edge.share > known.share) main.set(edge.to, edge);
  }
  return main;
};

const storyTrees = (story: ReportStory, names: ReadonlyMap<string, string>): string[] => {
  const { nodes, edges } = story.lineage;
  const main = firstParents(mainEdges(story.lineage));
  const labels = new Map(nodes.map((n) => [n.id, quoted(names.get(n.id) ?? n.label)]));
  const seconds = edges.filter((e) => main.get(e.to) !== e);
  const below = (id: string): string => {
    const copies = nodes.filter((n) => main.get(n.id)?.from === id).map((n) => below(n.id));
    const also = seconds.filter((e) => e.to === id).map((e) => `[also from ${labels.get(e.from)}]`);
    return `${copies.length > 0 ? `(${copies.join(',')})` : ''}${labels.get(id)}${also.join('')}`;
  };
  // A source of passages only has no tree of its own.
  const roots = nodes.filter((n) => !main.has(n.id) && !(n.kind === 'lost' && n.part));
  return roots.map((n) => `${below(n.id)};`);
};

export const lineageToNewick = (report: Report): string => {
  const names = documentNames(report.documents);
  return `${report.stories.flatMap((s) => storyTrees(s, names)).join('\n')}\n`;
};
