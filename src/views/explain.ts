/**
 * Explain: why two articles stand to each other as they do: the evidence in order of weight, for and against, each piece with what
 * it adds, like a waterfall chart.
 */
import type { Evidence, Report, ReportStory } from '../model/index.ts';
import { documentNames } from './document-names.ts';
import { percent } from './labels.ts';
import { indexStory } from './story-index.ts';
import { verdict } from './verdict.ts';

export interface Explanation {
  readonly a: string;
  readonly b: string;
  /** What was found, in a sentence. */
  readonly finding: string;
  readonly likelihood: number;
  /** What is so likely: of an edge that it is right, without one that the two have wording from the same source. */
  readonly question: string;
  readonly evidence: readonly Evidence[];
}

const MADE_FROM = 'that one was made from the other';
const SHARED_WORDING = 'that they share wording by descent, if only from a common source';

/** Ids of the documents that the user may call `name`: by id, name on screen, file, outlet or title; where none fits, by a part of these. */
export const documentsNamed = (report: Report, name: string): string[] => {
  const names = documentNames(report.documents);
  const plain = name.toLowerCase();
  const called = report.documents.map((d) => ({
    id: d.id,
    names: [d.id, names.get(d.id), d.file, d.file?.split(/[\\/]/u).at(-1), d.outlet, d.title].map((x) =>
      x?.toLowerCase(),
    ),
  }));
  const exact = called.filter((d) => d.names.includes(plain));
  const found = exact.length > 0 ? exact : called.filter((d) => d.names.some((x) => x?.includes(plain)));
  return found.map((d) => d.id);
};

/** The first of them. */
export const documentNamed = (report: Report, name: string): string | undefined =>
  documentsNamed(report, name)[0];

const nothing = (a: string, b: string, finding: string): Explanation => ({
  a,
  b,
  finding,
  likelihood: 0,
  question: SHARED_WORDING,
  evidence: [],
});

const explainIn = (
  report: Report,
  story: ReportStory,
  a: string,
  b: string,
  names: ReadonlyMap<string, string>,
): Explanation => {
  const { edges, apart } = story.lineage;
  const direct = edges.find((e) => (e.from === a && e.to === b) || (e.from === b && e.to === a));
  if (direct)
    return {
      a,
      b,
      finding: verdict(indexStory(report, story), direct, (id) => names.get(id) ?? id),
      likelihood: direct.confidence,
      question: MADE_FROM,
      evidence: direct.evidence,
    };
  const common = edges.find((e) => e.to === a && edges.some((f) => f.to === b && f.from === e.from));
  const source = common ? ` Both draw on ${names.get(common.from)}.` : '';
  const reason = apart.find((p) => (p.a === a && p.b === b) || (p.a === b && p.b === a));
  if (reason) {
    const finding = `No copy of one another.${source} ${reason.reason}`;
    const { likelihood, evidence = [] } = reason;
    return { a, b, finding, likelihood, question: SHARED_WORDING, evidence };
  }
  return nothing(a, b, 'The two have no passage in common.');
};

/** Why there is an edge between two documents of the report, or none. `a` and `b` are ids. */
export const explain = (report: Report, a: string, b: string): Explanation => {
  const story = report.stories.find((s) => s.documents.includes(a) && s.documents.includes(b));
  if (!story) return nothing(a, b, 'The two report different events.');
  const lost = story.lineage.nodes.filter((n) => n.kind === 'lost').map((n) => [n.id, n.label] as const);
  return explainIn(report, story, a, b, new Map([...documentNames(report.documents), ...lost]));
};

/** One character of a bar is so much log-odds. */
const PER_CHARACTER = 0.5;
const LONGEST_BAR = 16;

const barOf = (weight: number): string => {
  const length = Math.min(LONGEST_BAR, Math.round(Math.abs(weight) / PER_CHARACTER));
  return weight < 0 ? '─'.repeat(length).padStart(LONGEST_BAR) : ' '.repeat(LONGEST_BAR);
};

const stepOf = ({ weight, text }: Evidence): string => {
  const length = Math.min(LONGEST_BAR, Math.round(Math.abs(weight) / PER_CHARACTER));
  const forward = weight >= 0 ? '█'.repeat(length) : '';
  return `  ${barOf(weight)}│${forward.padEnd(LONGEST_BAR)} ${weight >= 0 ? '+' : '−'}${Math.abs(weight).toFixed(1)}  ${text}`;
};

/** The explanation for a terminal: left of the line speaks against, right of it for. */
export const explanationText = ({ finding, likelihood, question, evidence }: Explanation): string => {
  const steps = evidence.map(stepOf);
  const head =
    evidence.length > 0 ? [`  ${'against'.padStart(LONGEST_BAR)}│${'for'.padEnd(LONGEST_BAR)}`] : [];
  return `${[finding, `How likely ${question}: ${percent(likelihood)}.`, ...head, ...steps].join('\n')}\n`;
};
