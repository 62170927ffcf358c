/**
 * The stages in their order, and the whole flow: documents → report.
 *
 * page → extract → annotate → cluster → collate → compare → trace → report. Shared errors are evidence of descent, so
 * variants come before lineage; which reading is likely the original follows from the lineage, so `report` settles it.
 */
import type {
  Article,
  Correction,
  Diagnostic,
  Document,
  Report,
  ReportCorrection,
  ReportStory,
  Sentence,
  Story,
} from '../model/index.ts';
import { REPORT_SCHEMA } from '../model/index.ts';
import type { Language } from '../text/language.ts';
import { VERSION } from '../version.ts';
import { ANNOTATE_VERSION, annotate, joinNames } from './annotate/index.ts';
import { CLUSTER_VERSION, cluster, clusterInputOf } from './cluster/index.ts';
import { COLLATE_VERSION, collate } from './collate/index.ts';
import { COMPARE_VERSION, compare } from './compare/index.ts';
import { aboutDocuments, correctFacts, heededIn, inOrder, joinedNames, joinsIn, markApart, markFacts, markWording, outcomesOf, refusalsOf, rejectVariants, sortingOf } from './correct/index.ts'; // prettier-ignore
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

/** Shares of a story's time that are over when the stage is. */
const [ANNOTATED, COLLATED, COMPARED] = [0.3, 0.55, 0.85];

/** What a stage made of the same once before, or what `make` makes of it now. `given`: all that the result hangs on, besides the language. */
export type Keep = <T>(stage: string, given: readonly unknown[], make: () => T) => T;

const makeAnew: Keep = (_stage, _given, make) => make();

export interface TellOptions {
  /** Hears of each stage. */
  readonly step?: (stage: string, share: number) => void;
  /** For who tells a story again after each correction. */
  readonly keep?: Keep;
}

/** One story through the stages that look at all its articles together. `corrections` in order. */
export const reportStory = (
  story: Story,
  articles: readonly Article[],
  language: Language,
  corrections: readonly Correction[] = [],
  { step = () => {}, keep = makeAnew }: TellOptions = {},
): ReportStory => {
  const joins = joinsIn(corrections, story.documents);
  const same = joins.map((j) => j.names);
  const given = [articles.map((a) => a.document), same];
  const joined = keep('join', given, () => joinNames(articles, same));
  step('collate', ANNOTATED);
  const collation = keep('collate', given, () => collate(joined, language));
  step('compare', COLLATED);
  const found = keep('compare', given, () => compare(collation, joined, language));
  const judged = rejectVariants(found, corrections);
  step('trace', COMPARED);
  const refused = refusalsOf(corrections);
  const lineage = keep('trace', [...given, refused], () => trace(collation, joined, language, refused));
  const told = report({ story, articles: joined, collation, variants: judged.variants, lineage });
  if (corrections.length === 0) return told;
  const names = joinedNames(joins, joined);
  const named = [...names.keys()].map((join) => join.id);
  const heeded = [...heededIn(corrections, story.documents), ...named, ...judged.applied];
  return {
    ...told,
    lineage: { ...told.lineage, apart: markApart(told.lineage.apart, corrections) },
    wording: markWording(told.wording, names),
    ...(judged.rejected.length > 0 ? { rejected: judged.rejected } : {}),
    ...(heeded.length > 0 ? { corrections: heeded.sort() } : {}),
  };
};

/** All that one story needs to be told, and nothing else: it may be told elsewhere. */
export interface StoryTask {
  readonly story: Story;
  /** Those of the story, in its order. */
  readonly documents: readonly Document[];
  readonly corrections: readonly Correction[];
}

export interface ToldStory {
  readonly story: ReportStory;
  /** Of each document, in the order of the story. */
  readonly sentences: readonly (readonly Sentence[])[];
}

/** One story from its documents on. */
export const tellStory = (
  { story, documents, corrections }: StoryTask,
  language: Language,
  options: TellOptions = {},
): ToldStory => {
  const { step = () => {}, keep = makeAnew } = options;
  const articles = documents.map((document, i) => {
    step('annotate', (ANNOTATED * i) / documents.length);
    return { document, annotations: keep('annotate', [document], () => annotate(document, language)) };
  });
  return {
    story: reportStory(story, articles, language, corrections, options),
    sentences: articles.map((a) => a.annotations.sentences),
  };
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

export interface TraceOptions {
  /** Those of reading; they are passed on. */
  readonly diagnostics?: readonly Diagnostic[];
  readonly progress?: Progress;
  /** In any order. */
  readonly corrections?: readonly Correction[];
  readonly keep?: Keep;
}

/**
 * The report of all stories in `documents`, whatever their order.
 * Linear in the number of stories; within a story it grows with the sentences that documents share.
 */
export const traceDocuments = (
  documents: readonly Document[],
  language: Language,
  options: TraceOptions = {},
): Report => {
  const { progress = () => {}, corrections } = options;
  progress('cluster', 0, 1);
  const tasks = storyTasks(documents, language, corrections);
  const told = tasks.map((task, i) =>
    tellStory(task, language, {
      step: (stage, share) => progress(stage, i + share, tasks.length),
      ...(options.keep ? { keep: options.keep } : {}),
    }),
  );
  return reportOfTold(tasks, told, options);
};

/** The stories in `documents`, whatever their order: what each of them needs to be told. */
export const storyTasks = (
  documents: readonly Document[],
  language: Language,
  given: readonly Correction[] = [],
): StoryTask[] => {
  const corrections = inOrder(given);
  const sorted = correctFacts(documents, corrections).sort(byId);
  const known = new Map(sorted.map((d) => [d.id, d]));
  return cluster(sorted.map(clusterInputOf), language, sortingOf(corrections)).map((story) => ({
    story,
    documents: story.documents.map((id) => known.get(id)!),
    corrections: aboutDocuments(corrections, story.documents),
  }));
};

/** The report of stories that were told one by one; of one that failed, the error is said in it. */
export const reportOfTold = (
  tasks: readonly StoryTask[],
  told: readonly (ToldStory | Error)[],
  { diagnostics = [], corrections: given = [] }: TraceOptions = {},
): Report => {
  const articles = tasks.flatMap((task, t) => {
    const one = told[t]!;
    return task.documents.map((document, d) => ({
      document,
      annotations: { sentences: one instanceof Error ? [] : one.sentences[d]! },
    }));
  });
  return reportOf(
    articles.sort((x, y) => byId(x.document, y.document)),
    told.flatMap((one) => (one instanceof Error ? [] : [one.story])),
    {
      corrections: inOrder(given),
      diagnostics: [
        ...diagnostics,
        ...aboutStories(tasks.map((t) => t.story)),
        ...told.flatMap((one, t) => (one instanceof Error ? [aboutFailed(tasks[t]!, one)] : [])),
      ],
    },
  );
};

const aboutFailed = ({ documents }: StoryTask, error: Error): Diagnostic => ({
  code: 'story-failed',
  severity: 'warning',
  message: `A story of ${documents.length} articles could not be traced and is left out (${error.message}): ${documents.map((d) => d.file ?? d.title ?? d.id).join(', ')}.`,
});

/** The story with those corrections only that had their way. */
const withApplied = (story: ReportStory, outcomes: readonly ReportCorrection[]): ReportStory => {
  const { corrections: said = [], ...rest } = story;
  const ids = said.filter((id) => outcomes.some((c) => c.id === id && c.outcome === 'applied'));
  return ids.length === 0 ? rest : { ...rest, corrections: ids };
};

interface ReportOptions extends Pick<TraceOptions, 'corrections' | 'diagnostics'> {
  /** Document → story, where there are more stories than are told. */
  readonly storyOf?: ReadonlyMap<string, string>;
}

/** A document and where its sentences are. */
export interface ReadArticle {
  readonly document: Document;
  readonly annotations: Pick<Article['annotations'], 'sentences'>;
}

/** The report of stories that are told already; with corrections, what became of them. */
export const reportOf = (
  articles: readonly ReadArticle[],
  stories: readonly ReportStory[],
  { corrections = [], diagnostics = [], storyOf }: ReportOptions,
): Report => {
  const documents = articles.map((a) =>
    markFacts(reportDocument(a.document, a.annotations.sentences), corrections),
  );
  const outcomes = outcomesOf(corrections, {
    storyOf: storyOf ?? new Map(stories.flatMap((s) => s.documents.map((d) => [d, s.id] as const))),
    documents,
    found: new Set(stories.flatMap((s) => s.corrections ?? [])),
  });
  return {
    schema: REPORT_SCHEMA,
    documents,
    stories: stories
      .map((s) => withApplied(s, outcomes))
      .sort((x, y) => y.documents.length - x.documents.length || byId(x, y)),
    diagnostics,
    ...(corrections.length > 0 ? { corrections: outcomes } : {}),
    method: { tool: 'vorlage', version: VERSION, stages: STAGES },
  };
};
