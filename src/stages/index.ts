/**
 * The stages in their order, and the whole flow: documents → report.
 *
 * page → extract → annotate → cluster → collate → compare → trace → report. Shared errors are evidence of descent, so
 * variants come before lineage; which reading is likely the original follows from the lineage, so `report` settles it.
 */
import type { Article, Diagnostic, Document, Report, ReportStory, Story } from '../model/index.ts';
import { REPORT_SCHEMA } from '../model/index.ts';
import type { Language } from '../text/language.ts';
import { VERSION } from '../version.ts';
import { ANNOTATE_VERSION, annotate, joinNames } from './annotate/index.ts';
import { CLUSTER_VERSION, cluster } from './cluster/index.ts';
import { COLLATE_VERSION, collate } from './collate/index.ts';
import { COMPARE_VERSION, compare } from './compare/index.ts';
import { EXTRACT_VERSION } from './extract/index.ts';
import type { Progress } from './progress.ts';
import { REPORT_VERSION, report, reportDocument } from './report/index.ts';
import { TRACE_VERSION, trace } from './trace/index.ts';

export const STAGES = [
  { name: 'extract', version: EXTRACT_VERSION },
  { name: 'annotate', version: ANNOTATE_VERSION },
  { name: 'cluster', version: CLUSTER_VERSION },
  { name: 'collate', version: COLLATE_VERSION },
  { name: 'compare', version: COMPARE_VERSION },
  { name: 'trace', version: TRACE_VERSION },
  { name: 'report', version: REPORT_VERSION },
] as const;

const byId = (x: { readonly id: string }, y: { readonly id: string }): number => (x.id < y.id ? -1 : 1);

/** One story through the stages that look at all its articles together. */
export const reportStory = (story: Story, articles: readonly Article[], language: Language): ReportStory => {
  const joined = joinNames(articles);
  const collation = collate(joined, language);
  const variants = compare(collation, joined, language);
  const lineage = trace(collation, variants, joined, language);
  return report({ story, articles: joined, collation, variants, lineage });
};

/** What nobody would miss but everybody should know: why a story of one article shows nothing. */
const aboutStories = (stories: readonly Story[]): Diagnostic[] =>
  stories.some((s) => s.documents.length > 1)
    ? []
    : [
        {
          code: 'nothing-to-compare',
          severity: 'note',
          message:
            'No two articles report the same event, so there is nothing to compare. Add other outlets’ articles on it.',
        },
      ];

/**
 * The report of all stories in `documents`, whatever their order. `diagnostics` are those of reading; they are passed on.
 * Linear in the number of stories; within a story it grows with the sentences that documents share.
 */
export const traceDocuments = (
  documents: readonly Document[],
  language: Language,
  diagnostics: readonly Diagnostic[] = [],
  progress: Progress = () => {},
): Report => {
  const sorted = [...documents].sort(byId);
  const articles = new Map(
    sorted.map((document, i) => {
      progress('annotate', i, sorted.length);
      return [document.id, { document, annotations: annotate(document, language) }];
    }),
  );
  progress('cluster', 0, 1);
  const stories = cluster(sorted, language);
  const reports = stories.map((story, i) => {
    progress('trace', i, stories.length);
    return reportStory(
      story,
      story.documents.map((id) => articles.get(id)!),
      language,
    );
  });
  return {
    schema: REPORT_SCHEMA,
    documents: [...articles.values()].map((a) => reportDocument(a.document, a.annotations.sentences)),
    stories: reports.sort((x, y) => y.documents.length - x.documents.length || byId(x, y)),
    diagnostics: [...diagnostics, ...aboutStories(stories)],
    method: { tool: 'vorlage', version: VERSION, stages: STAGES },
  };
};
