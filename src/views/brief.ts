/** A brief in Markdown: what the page says first, with a footnote for every word that it rests on. For mail, notes and editors. */
import { textAt, type Edge, type Place, type Quote, type Report, type Variant } from '../model/index.ts';
import { cite } from './cite.ts';
import { correctionLine, correctionTeller, factsSetByYou } from './correction-words.ts';
import {
  counted,
  FATE_LABEL,
  groupOf,
  KIND_PHRASE,
  percent,
  sayingOtherwise,
  STATUS_LABEL,
  STATUSES,
  TYPE_LABEL,
} from './labels.ts';
import { disagreement, isQuoted, ownSpeaker, sameVersions } from './quote-versions.ts';
import { indexStory, type StoryIndex } from './story-index.ts';
import { likely, reasons } from './verdict.ts';
import { shortDate } from './when.ts';

/** A brief is read in minutes: the rest is in the full report. */
const MOST_STATEMENTS = 8;
const MOST_SHIFTS = 12;
const MOST_QUOTATIONS = 10;

export const brief = (report: Report): string => {
  const notes: string[] = [];
  const stories = report.stories.filter((s) => s.documents.length > 1 || report.stories.length === 1);
  const parts = stories.map((story) => storyBrief(report, indexStory(report, story), notes));
  const foot = notes.map((note, i) => `[^${i + 1}]: ${note}`);
  return `${[...parts, ...corrections(report), '---', escapeMarkdown(cite(report)), ...foot].join('\n\n')}\n`;
};

const storyBrief = (report: Report, index: StoryIndex, notes: string[]): string => {
  const { story } = index;
  const sum = `**${counted(story.documents.length, 'article')}, ${counted(story.lineage.origins.length, 'origin')}**`;
  return [
    `# ${escapeMarkdown(story.title)}`,
    sum,
    section('Who took it from whom', descent(report, index)),
    section('Conflicts', variants(index, 'conflict', Infinity, notes)),
    section('Shifts in meaning', variants(index, 'shift', MOST_SHIFTS, notes)),
    section('Quotations', quotations(index, notes)),
    ...statements(index, notes),
  ]
    .filter((part) => part !== '')
    .join('\n\n');
};

const section = (title: string, lines: readonly string[]): string =>
  lines.length === 0 ? '' : `## ${title}\n\n${lines.join('\n')}`;

const corrections = (report: Report): string[] => {
  const told = correctionTeller(report.documents);
  const lines = (report.corrections ?? []).map((c) => `- ${escapeMarkdown(correctionLine(c, told))}`);
  return lines.length === 0 ? [] : [section('Set by you', lines)];
};

const descent = (report: Report, index: StoryIndex): string[] => {
  const origins = index.story.lineage.origins.map((o) => o.id);
  return index.documents.map((d) => {
    const set = factsSetByYou(report, d.id);
    const mark = set.length > 0 ? ` *(${set.join(' and ')} set by you)*` : '';
    const when = d.published ? ` (${shortDate(d.published)})` : '';
    const edges = index.edgesInto(d.id).map((e) => madeFrom(index, e));
    const how = edges.length > 0 ? edges.join('; ') : origins.includes(d.id) ? 'an origin' : 'on its own';
    return `- **${name(index, d.id)}**${when}${mark}: ${how}`;
  });
};

/** "almost certainly reprinted from the Courier: 14 of its 16 sentences stand there word for word" */
const madeFrom = (index: StoryIndex, edge: Edge): string => {
  const why = reasons(index, edge, (id) => name(index, id)) || `${percent(edge.share)} of its text`;
  return `${likely(edge.confidence)} ${KIND_PHRASE[edge.kind]} ${name(index, edge.from)}: ${why}`;
};

const variants = (
  index: StoryIndex,
  group: 'conflict' | 'shift',
  most: number,
  notes: string[],
): string[] => {
  const all = index.story.variants.filter((v) => groupOf(v) === group);
  const told = all.slice(0, most).map((v) => variantLines(index, v, notes));
  return all.length > most ? [...told, `- … and ${all.length - most} more in the full report`] : told;
};

const variantLines = (index: StoryIndex, variant: Variant, notes: string[]): string =>
  [
    `- **${TYPE_LABEL[variant.type]}.** ${escapeMarkdown(variant.why)}`,
    ...variant.readings.map((r) => {
      const words = r.text === '' ? '*nothing*' : `“${escapeMarkdown(r.text)}”`;
      const who = r.witnesses.map((w) => name(index, w.document)).join(', ');
      return `  - ${words}: ${who}${footnote(index, r.witnesses[0], notes)}${r.likelyOriginal ? ' (likely the original)' : ''}`;
    }),
  ].join('\n');

const statements = (index: StoryIndex, notes: string[]): string[] =>
  STATUSES.map((status) => {
    const all = index.story.statements.filter((s) => s.status === status);
    const most = [...all].sort((a, b) => b.documents.length - a.documents.length || (a.id < b.id ? -1 : 1));
    return section(
      STATUS_LABEL[status],
      most.slice(0, MOST_STATEMENTS).map((s) => {
        const otherwise = index.otherwise(s).length;
        const count = [
          counted(s.origins.length, 'origin'),
          counted(s.documents.length, 'article'),
          ...(otherwise > 0 ? [sayingOtherwise(otherwise)] : []),
        ].join(', ');
        return `- ${escapeMarkdown(s.text)}${footnote(index, s.from, notes)} (${count})`;
      }),
    );
  });

/** Who said what: quotations whose words changed on the way, then those that were printed most, with every version. */
const quotations = (index: StoryIndex, notes: string[]): string[] => {
  const changed = (q: Quote): number => q.versions.filter((v) => v.altered).length;
  const printed = index.story.quotes.filter((q) => q.versions.length > 1);
  const all = [...printed].sort(
    (a, b) => changed(b) - changed(a) || b.versions.length - a.versions.length || (a.id < b.id ? -1 : 1),
  );
  const told = all.slice(0, MOST_QUOTATIONS).map((q) => quoteLines(index, q, notes));
  const rest = all.length - told.length;
  return rest > 0 ? [...told, `- … and ${rest} more in the full report`] : told;
};

const quoteLines = (index: StoryIndex, quote: Quote, notes: string[]): string =>
  [
    [
      `- **${quote.speaker === null ? 'Speaker not named' : escapeMarkdown(quote.speaker)}**`,
      disagreement(quote) ?? [],
    ]
      .flat()
      .join(': '),
    ...sameVersions(quote).map((versions) => {
      const [first] = versions;
      const words = `${isQuoted(first) ? '' : '“'}${escapeMarkdown(first.text)}${isQuoted(first) ? '' : '”'}`;
      const who = versions.map((v) => name(index, v.document)).join(', ');
      const fate = first.altered ? ` (${FATE_LABEL[first.fate]})` : '';
      const speaker = ownSpeaker(quote, first);
      const said = speaker === null ? '' : `said by ${escapeMarkdown(speaker)} in `;
      return `  - ${words}: ${said}${who}${footnote(index, first, notes)}${fate}`;
    }),
  ].join('\n');

/** The sentence behind a finding, with the article that has it. */
const footnote = (index: StoryIndex, place: Place | undefined, notes: string[]): string => {
  const document = place && index.byId.get(place.document);
  const sentence = place && index.sentenceAt(place);
  if (!document || !sentence) return '';
  const title = document.title ? `, “${escapeMarkdown(document.title)}”` : '';
  const note = `${name(index, document.id)}${title}: “${escapeMarkdown(textAt(document.text, sentence))}”`;
  const known = notes.indexOf(note);
  return `[^${known >= 0 ? known + 1 : notes.push(note)}]`;
};

const name = (index: StoryIndex, id: string): string => escapeMarkdown(index.name(id));

/** Article text is never trusted: it may not become a link, an image, HTML or a heading of the brief. */
const escapeMarkdown = (text: string): string =>
  text
    .replace(/\s+/gu, ' ')
    .replace(/[\\`*_[\]<>#|~!]/gu, (c) => `\\${c}`)
    .replace(/&/gu, '&amp;')
    .replace(/\b(https?|ftp|mailto|javascript):/giu, '$1\u200b:');
