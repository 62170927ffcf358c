/** The report on a terminal: per story the headline figure, who derived from whom as a small tree, the worst conflicts. */
import { mainEdges, type Edge, type Report, type ReportStory, type Variant } from '../model/index.ts';
import { correctionLine, correctionTeller, factsSetByYou } from './correction-words.ts';
import { documentNames } from './document-names.ts';
import { percent } from './labels.ts';

const KIND: Readonly<Record<Edge['kind'], string>> = {
  reprint: 'reprinted',
  edit: 'edited',
  rewrite: 'rewritten',
  translation: 'reworded throughout, as in a translation',
  summary: 'summarised',
  excerpt: 'partly taken over',
};

/** So many conflicts are shown; the report has all. */
const SHOWN = 6;
/** So many lines of the family tree: about a screen. */
const TREE_LINES = 40;
const WIDTH = 100;

export const count = (n: number, one: string, many = `${one}s`): string => `${n} ${n === 1 ? one : many}`;

const clip = (text: string, width: number): string => {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length <= width ? line : `${line.slice(0, width - 1)}…`;
};

type Names = (id: string) => string;

const namesIn = (report: Report, story: ReportStory): Names => {
  const lost = new Map(story.lineage.nodes.filter((n) => n.kind === 'lost').map((n) => [n.id, n.label]));
  const known = documentNames(report.documents);
  return (id) => known.get(id) ?? `${lost.get(id) ?? id} (not among these articles)`;
};

/** In the tree each article says whether the user set its outlet or date. */
const markedNames = (report: Report, name: Names): Names => {
  const set = new Map(report.documents.map((d) => [d.id, factsSetByYou(report, d.id)]));
  return (id) => {
    const facts = set.get(id) ?? [];
    return facts.length === 0 ? name(id) : `${name(id)} (${facts.join(' and ')} set by you)`;
  };
};

const treeOf = (story: ReportStory, name: Names): string[] => {
  const { nodes, edges } = story.lineage;
  const main = new Set(mainEdges(story.lineage));
  const derived = new Set([...main].map((e) => e.to));
  const told = new Set<string>();
  const below = (id: string, indent: string): string[] => {
    if (told.has(id)) return [];
    told.add(id);
    const children = edges.filter((e) => e.from === id);
    return children.flatMap((e, i) => {
      const last = i === children.length - 1;
      const how = `${KIND[e.kind]}, ${percent(e.share)} of it from there`;
      // What only a few sentences came from has the article under itself, or under what it was made from.
      const partly = !main.has(e) && !derived.has(e.to);
      const again = told.has(e.to) && !partly ? ' (see above)' : '';
      return [
        `${indent}${last ? '└' : '├'} ${name(e.to)}: ${how}${again}`,
        ...(partly ? [] : below(e.to, `${indent}${last ? ' ' : '│'} `)),
      ];
    });
  };
  const lines = nodes
    .filter((n) => !derived.has(n.id))
    .flatMap((n) => [`  ${name(n.id)}`, ...below(n.id, '  ')]);
  if (lines.length <= TREE_LINES + 1) return lines;
  return [
    ...lines.slice(0, TREE_LINES),
    `  … and ${lines.length - TREE_LINES} more lines in the report (--out)`,
  ];
};

const readings = (variant: Variant, name: Names): string[] =>
  variant.readings.map((r) => {
    const who = [...new Set(r.witnesses.map((w) => name(w.document)))].join(', ');
    const text = r.text === '' ? '(nothing)' : `“${clip(r.text, WIDTH / 2)}”`;
    return `      ${text}  ${clip(who, WIDTH - 40)}${r.likelyOriginal ? '  ← likely the original' : ''}`;
  });

const conflictsOf = (story: ReportStory, name: Names, ids: boolean): string[] => {
  const conflicts = story.variants.filter((v) => v.severity === 'conflict');
  if (conflicts.length === 0) return ['  No conflicts found.'];
  const more = conflicts.length > SHOWN ? [`    … and ${conflicts.length - SHOWN} more in the report`] : [];
  return [
    `  ${count(conflicts.length, 'conflict')}:`,
    ...conflicts
      .slice(0, SHOWN)
      .flatMap((v) => [`    ${ids ? `${v.id} ` : ''}${v.type}`, ...readings(v, name)]),
    ...more,
  ];
};

const storyOf = (report: Report, story: ReportStory, ids: boolean): string[] => {
  const name = namesIn(report, story);
  const labelled: Names = (id) => (ids && story.documents.includes(id) ? `${id} ${name(id)}` : name(id));
  const { documents, lineage } = story;
  const figure = `${count(documents.length, 'article')}, ${count(lineage.origins.length, 'independent origin')}`;
  const rejected = story.rejected?.length ?? 0;
  const said = rejected > 0 ? [`  ${count(rejected, 'difference')} rejected by you.`] : [];
  return [
    '',
    clip(story.title, WIDTH),
    `  ${figure}`,
    ...treeOf(story, markedNames(report, labelled)),
    ...conflictsOf(story, name, ids),
    ...said,
  ];
};

/** What the user set right, and what of it could not be applied. */
const correctionsOf = (report: Report): string[] => {
  const told = correctionTeller(report.documents);
  const lines = (report.corrections ?? []).map((c) => `  ${c.id}  ${correctionLine(c, told)}`);
  return lines.length === 0 ? [] : ['', 'Set by you:', ...lines];
};

/** The summary that `vorlage trace` prints; with `ids` those of articles and differences. Stories of one article are only counted. */
export const terminalSummary = (report: Report, { ids = false } = {}): string => {
  const told = report.stories.filter((s) => s.documents.length > 1);
  const alone = report.stories.length - told.length;
  const head = `${count(report.documents.length, 'article')}, ${count(report.stories.length, 'story', 'stories')}`;
  const rest =
    alone > 0 ? ['', `${count(alone, 'article')} on an event that no other article here reports.`] : [];
  return [head, ...told.flatMap((s) => storyOf(report, s, ids)), ...rest, ...correctionsOf(report), ''].join(
    '\n',
  );
};
