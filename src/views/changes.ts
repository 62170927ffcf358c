/** Changes: what a person says of a thing in a report ("not so", "no difference") as a correction that another run finds again. */
import type { Change, Edge, Report, ReportStory, Variant } from '../model/index.ts';

/** That an edge is wrong. A lost source is named by the documents that come from it: its own id hangs on who is there. */
export const rejectionOfEdge = ({ from, to }: Edge, { lineage }: ReportStory): Change => {
  const isLost = lineage.nodes.some((n) => n.id === from && n.kind === 'lost');
  if (!isLost) return { kind: 'reject-edge', from, to };
  const under = (id: string): string[] =>
    lineage.edges.filter((e) => e.from === id && e.to !== to).flatMap((e) => [e.to, ...under(e.to)]);
  return { kind: 'reject-source', document: to, others: [...new Set(under(from))].sort() };
};

/** That the readings of a variant say the same. */
export const rejectionOfVariant = ({ type, readings }: Variant): Change => ({
  kind: 'reject-variant',
  type,
  places: readings.map(({ text, witnesses }) => {
    const { document, start, end } = witnesses[0]!;
    return { document, start, end, text };
  }),
});

export const mergeOf = (stories: readonly ReportStory[]): Change => ({
  kind: 'merge-stories',
  documents: stories.flatMap((s) => s.documents),
});

/** That some documents are a story of their own. */
export const splitOf = (story: ReportStory, documents: readonly string[]): Change => ({
  kind: 'split-story',
  documents,
  from: story.documents.filter((d) => !documents.includes(d)),
});

export const moveOf = (report: Report, document: string, to: ReportStory): Change => ({
  kind: 'move-document',
  document,
  from: report.stories.flatMap((s) =>
    s.documents.includes(document) ? s.documents.filter((d) => d !== document) : [],
  ),
  to: to.documents,
});
