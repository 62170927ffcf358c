/**
 * Verdict: what an edge of the family tree says, in one sentence of plain words, with what a reader can check at a glance: how much of
 * the copy stands in the other article, whether it names it, and which of the two came first.
 */
import { STORY_ROLES, type Edge, type Relation, type ReportSentence } from '../model/index.ts';
import { KIND_PHRASE, listed } from './labels.ts';
import type { StoryIndex } from './story-index.ts';
import { laterWords } from './when.ts';

/** Chances in words, so that nobody has to weigh a percentage. */
export const likely = (confidence: number): string =>
  LIKELY.find(([least]) => confidence >= least)?.[1] ?? 'possibly';
const LIKELY = [
  [0.9, 'almost certainly'],
  [0.7, 'very likely'],
  [0.5, 'probably'],
] as const;

export const verdict = (index: StoryIndex, edge: Edge, name = index.name): string => {
  const head = `${name(edge.to)} was ${likely(edge.confidence)} ${KIND_PHRASE[edge.kind]} ${name(edge.from)}`;
  const why = reasons(index, edge, name);
  return `${head}${index.byId.has(edge.from) ? '' : ', which is not among these articles'}${why && `: ${why}`}.`;
};

/** What shows it, without the verdict itself; empty where there is nothing to count or to compare. */
export const reasons = (index: StoryIndex, edge: Edge, name = index.name): string => {
  const [from, to] = [index.byId.get(edge.from)?.published, index.byId.get(edge.to)?.published];
  const after = from && to ? laterWords(from, to) : null;
  const before = from && to ? laterWords(to, from) : null;
  const names = index.byId.has(edge.from) && spoken(edge, 'outlet-named');
  const does = [
    ...(spoken(edge, 'credited') ? ['says so itself'] : []),
    ...(names ? [`names ${name(edge.from)}`] : []),
    ...(after ? [`came ${after}`] : []),
  ];
  const said = [...sentencesKept(index, edge, name), ...(does.length > 0 ? [`it ${listed(does)}`] : [])];
  const against = before
    ? `though ${name(edge.from)} is dated ${before}`
    : edge.evidence.some((e) => e.kind === 'unsupported')
      ? 'though one of them may be what the other was made from'
      : '';
  return [said.join(', and '), against].filter((part) => part !== '').join(', ');
};

const spoken = (edge: Edge, kind: string): boolean =>
  edge.evidence.some((e) => e.kind === kind && e.weight > 0);

/** "14 of its 16 sentences stand there, 9 of them word for word" */
const sentencesKept = (index: StoryIndex, edge: Edge, name: (id: string) => string): string[] => {
  const all = index.byId.get(edge.to)?.sentences.filter((s) => STORY_ROLES.has(s.role) && s.role !== 'title');
  const kept = (all ?? []).filter((s) => edge.sentences?.includes(s.id));
  if (!all || kept.length === 0) return [];
  const there = sourcesOf(index, edge);
  const others =
    there.length > MOST_NAMED ? `${there.length} other articles` : `${listed(there.map(name))} too`;
  const where = index.byId.has(edge.from) ? 'there' : `in ${others}`;
  const how = closeness(index, kept, there);
  const stand = `${countOf(kept.length, all.length)} ${kept.length === 1 ? 'stands' : 'stand'}`;
  return [`${stand} ${where}${LITERAL.has(how) && where === 'there' ? '' : ','} ${how}`];
};

const countOf = (kept: number, all: number): string =>
  all === 1
    ? 'its one sentence'
    : kept === all
      ? `all ${all} of its sentences`
      : `${kept} of its ${all} sentences`;

const closeness = (index: StoryIndex, kept: readonly ReportSentence[], there: readonly string[]): string => {
  for (const [relation, words] of CLOSE) {
    const n = kept.filter((s) => isThere(index, s.id, there, relation)).length;
    if (n > 0) return n === kept.length ? words : `${n} of them ${words}`;
  }
  return 'in other words';
};
const CLOSE = [
  ['verbatim', 'word for word'],
  ['edited', 'nearly word for word'],
] as const;
const LITERAL: ReadonlySet<string> = new Set(CLOSE.map(([, words]) => words));

/** More articles than this are counted and not named. */
const MOST_NAMED = 3;

/** The articles in which the copy’s sentences can be looked up: the other one or, where that is lost, those made from it as well. */
const sourcesOf = (index: StoryIndex, { from, to }: Edge): string[] =>
  index.byId.has(from)
    ? [from]
    : index.story.lineage.edges.filter((e) => e.from === from && e.to !== to).map((e) => e.to);

const isThere = (index: StoryIndex, id: string, there: readonly string[], relation: Relation): boolean =>
  index.linksOf(id).some((link) => {
    const other = index.sentence(link.a === id ? link.b : link.a);
    return link.relation === relation && other !== undefined && there.includes(other.document.id);
  });
