/**
 * Origins: the roots of a lineage, and who draws on them. The one counting function of Vorlage: stories and statements
 * both count with it.
 */
import type { Edge, Lineage, LineageNode, Origin } from './lineage.ts';

type Graph = Pick<Lineage, 'nodes' | 'edges'>;

const edgesInto = (edges: readonly Edge[]): Map<string, Edge[]> => {
  const into = new Map<string, Edge[]>();
  for (const edge of edges) {
    const list = into.get(edge.to);
    if (list) list.push(edge);
    else into.set(edge.to, [edge]);
  }
  return into;
};

/** A source of only a passage here and there is a source, and no origin of the story. */
const isMinor = (node: LineageNode): boolean => node.kind === 'lost' && node.part === true;

/** Whether an edge makes the family tree, and not only a few sentences. `minor`: the sources of passages. */
const isMain = ({ from, part }: Edge, minor: ReadonlySet<string>): boolean =>
  part !== true && !minor.has(from);

/** The edges without those of passages only: what makes the family tree. */
export const mainEdges = ({ nodes, edges }: Graph): Edge[] => {
  const minor = new Set(nodes.filter(isMinor).map((n) => n.id));
  return edges.filter((e) => isMain(e, minor));
};

const rootsOf = (
  id: string,
  into: ReadonlyMap<string, readonly Edge[]>,
  minor: ReadonlySet<string>,
): string[] => {
  const up = (into.get(id) ?? []).filter((e) => isMain(e, minor));
  if (up.length === 0) return [id];
  return [...new Set(up.flatMap((e) => rootsOf(e.from, into, minor)))].sort();
};

/** The origins of a story, each with the documents that draw on it, in order of id. */
export const originsOf = ({ nodes, edges }: Graph): Origin[] => {
  const into = edgesInto(edges);
  const minor = new Set(nodes.filter(isMinor).map((n) => n.id));
  const members = new Map<string, string[]>();
  for (const node of nodes) {
    if (node.kind !== 'extant') continue;
    for (const root of rootsOf(node.id, into, minor))
      members.set(root, [...(members.get(root) ?? []), node.id]);
  }
  return nodes
    .filter((n) => members.has(n.id))
    .map((n) => ({ id: n.id, label: n.label, documents: members.get(n.id)!.sort() }));
};

/**
 * The origins that bear out a statement: `sentences` are those of its passage, by document. A document vouches through the
 * exemplar that it took the sentence from. An excerpt vouches itself only for what none of its kin says: where its kin says
 * the same, it was more likely reworded beyond recognition than reported twice.
 */
export const originsBearing = (
  sentences: ReadonlyMap<string, readonly string[]>,
  { nodes, edges }: Graph,
): string[] => {
  const into = edgesInto(edges);
  const lost = new Set(nodes.filter((n) => n.kind === 'lost').map((n) => n.id));
  const minor = new Set(nodes.filter(isMinor).map((n) => n.id));
  const roots = new Map([...sentences.keys()].map((d) => [d, rootsOf(d, into, minor)]));
  const hasKin = (document: string): boolean =>
    [...roots].some(([d, r]) => d !== document && r.some((root) => roots.get(document)?.includes(root)));
  const climb = (document: string): string[] => {
    const up = into.get(document) ?? [];
    const here = sentences.get(document) ?? [];
    const through = up.filter((e) => here.some((s) => e.sentences?.includes(s) === true));
    if (through.length > 0) return through.flatMap((e) => (lost.has(e.from) ? [e.from] : climb(e.from)));
    const main = up.filter((e) => isMain(e, minor));
    const own = here.length > 0 && main.every((e) => e.kind === 'excerpt') && !hasKin(document);
    if (main.length === 0 || own) return [document];
    return main.flatMap((e) => (lost.has(e.from) ? [e.from] : climb(e.from)));
  };
  const bearing = new Set([...sentences.keys()].flatMap(climb));
  // What one branch of a family took from a shared speech, the family has from the speech: it vouches through it.
  for (const document of sentences.keys())
    if (climb(document).some((origin) => minor.has(origin)))
      for (const root of roots.get(document)!) bearing.delete(root);
  return [...bearing].sort();
};
