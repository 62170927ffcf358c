/**
 * Quotes: every quotation of a story with its versions, and what became of the words in each.
 *
 * Follows textual criticism: the wording that most documents quote, each by itself, is likely the original, and a
 * document that only quotes a stretch of it bears it out too. A copy of a document that quotes the same adds nothing.
 * Where nothing speaks for one wording, none is marked, and the fullest version is what the others are held against.
 */
import {
  overlaps,
  type Article,
  type Collation,
  type Edge,
  type Quote,
  type QuoteVersion,
  type Span,
  type Token,
} from '../../model/index.ts';
import { hashLanes } from '../../algorithms/hash.ts';
import { fateOf, marksIn } from './quote-fate.ts';
import { groupParts } from './quote-groups.ts';
import { choose, type Choice } from './quote-original.ts';
import { Parties } from './quote-parties.ts';
import { heldBySentence, partOf, partsOf, type Held, type QuotePart } from './quote-parts.ts';
import { phraseGroups } from './quote-phrases.ts';
import { speakerName, withSafeSpeakers } from './quote-speakers.ts';

/** A quoted part of fewer words is a phrase, not a quotation of its own. */
const FEWEST_WORDS = 3;

/** Versions of one quotation whose words in marks differ while nothing says whose were there first. */
const areAtOdds = (group: readonly QuotePart[], { original, likely }: Choice): boolean =>
  !likely && original.kind !== 'indirect' && group.some((p) => p.kind !== 'indirect' && fateOf(p, original) === 'reworded'); // prettier-ignore

const versionOf = (
  part: QuotePart,
  choice: Choice,
  atOdds: boolean,
  texts: ReadonlyMap<string, string>,
): QuoteVersion => {
  const text = texts.get(part.document)!;
  const exemplar = choice.against(part);
  const against = exemplar ?? choice.original;
  const fate = fateOf(part, against);
  const altered =
    exemplar !== null && fate !== 'same' && (fate === 'other-speaker' || exemplar.kind !== 'indirect');
  const differs = atOdds && !altered && part.kind !== 'indirect' && (fate === 'same' || fate === 'reworded');
  return {
    document: part.document,
    start: part.start,
    end: part.end,
    text: text.slice(part.start, part.end),
    kind: part.kind,
    // What nobody put in quotation marks may be told in any words; only a change of speaker alters it.
    altered,
    fate: differs ? 'differs' : fate,
    speaker: part.source && { ...part.source, text: text.slice(part.source.start, part.source.end) },
    marks: marksIn(part, differs ? choice.original : against),
    likelyOriginal: choice.likely && part === choice.original,
  };
};

/** The speaker most versions name; nobody where two are named equally often. */
const speakerOf = (group: readonly QuotePart[]): string | null => {
  const votes = new Map<string, number>();
  for (const { speaker } of group) if (speaker !== null) votes.set(speaker, (votes.get(speaker) ?? 0) + 1);
  const ranked = [...votes].sort((a, b) => b[1] - a[1]);
  return ranked[0] && ranked[0][1] > (ranked[1]?.[1] ?? 0) ? ranked[0][0] : null;
};

/** Worth telling: words in marks, or something said that two documents report. */
const worth = (group: readonly QuotePart[]): boolean =>
  group.some((p) => p.kind !== 'indirect' && p.words.length >= FEWEST_WORDS) ||
  new Set(group.map((p) => p.document)).size > 1;

/** Sentences linked to a quoted one that have its words, though no cue and no marks show that somebody says them. */
const unmarked = (
  group: readonly QuotePart[],
  held: ReadonlyMap<string, Held>,
  parts: readonly QuotePart[],
  { links }: Collation,
  parties: Parties,
): QuotePart[] => {
  const seed = group[0]!;
  if (seed.kind === 'indirect') return [];
  const there = new Set(group.map((p) => p.document));
  const ids = links
    .flatMap(({ a, b }) => (a === seed.sentence ? [b] : b === seed.sentence ? [a] : []))
    .sort();
  return ids.flatMap((id) => {
    const other = held.get(id);
    if (!other || there.has(other.document)) return [];
    const all = partOf(other, other.sentence, null);
    const words = all?.words.filter((w) => seed.content.has(w.lemma)) ?? [];
    if (!all || new Set(words.map((w) => w.lemma)).size < UNMARKED_SHARE * seed.content.size) return [];
    const found = partOf(other, clauseAround(other, words, parts), null);
    const said = parts.filter((p) => found && p.document === found.document && overlaps(p, found));
    if (!found || !said.every((p) => parties.mayJoin(p, group))) return [];
    there.add(other.document);
    return found;
  });
};

const STOP = /^[,;:.!?()–—-]+$/;

/** The words with what stands around them in their clause, up to a comma or a stop, or to where what somebody says begins or ends. */
const clauseAround = (
  { sentence, tokens }: Held,
  words: readonly Token[],
  parts: readonly QuotePart[],
): Span => {
  const edges = parts
    .filter((p) => p.sentence === sentence.id)
    .flatMap((p) => [p.words[0]!, p.words.at(-1)!]);
  const [opens, closes] = [edges.filter((_, i) => i % 2 === 0), edges.filter((_, i) => i % 2 === 1)];
  let from = tokens.indexOf(words[0]!);
  let to = tokens.indexOf(words.at(-1)!);
  while (from > sentence.from && !opens.includes(tokens[from]!) && !STOP.test(tokens[from - 1]!.text)) from--;
  while (to + 1 < sentence.to && !closes.includes(tokens[to]!) && !STOP.test(tokens[to + 1]!.text)) to++;
  return { start: tokens[from]!.start, end: tokens[to]!.end };
};

/** Share of a quotation's meaning words that an unmarked sentence must have to count as a version of it. Set by hand. */
const UNMARKED_SHARE = 0.6;

const inOrder = (a: QuoteVersion, b: QuoteVersion): number =>
  a.document < b.document ? -1 : a.document > b.document ? 1 : a.start - b.start;

/** The quotations of a story with their versions, those in most documents first. */
export const quotesOf = (
  articles: readonly Article[],
  collation: Collation,
  edges: readonly Edge[] = [],
): Quote[] => {
  const sorted = withSafeSpeakers(articles).sort((a, b) => (a.document.id < b.document.id ? -1 : 1));
  const texts = new Map(sorted.map((a) => [a.document.id, a.document.text]));
  const names = new Map(
    sorted.flatMap((a) => a.annotations.entities.map((e): [string, string] => [e.id, e.name])),
  );
  const held = heldBySentence(sorted);
  const parts = sorted.flatMap((a) => partsOf(a, held)).filter((p) => p.content.size > 0);
  const parties = new Parties(sorted, parts);
  const groups = groupParts(parts, collation, parties)
    .map((g) => [...g, ...unmarked(g, held, parts, collation, parties)])
    .filter(worth);
  const several = groups.filter((g) => new Set(g.map((p) => p.document)).size > 1);
  const phrases = phraseGroups(held, parts, collation, parties).filter((g) => !several.some((s) => s.some((p) => p.document === g[0]!.document && overlaps(p, g[0]!) && p.kind === 'direct'))); // prettier-ignore
  return [...groups, ...phrases]
    .map((group) => quoteOf(group, choose(group, edges), texts, names))
    .sort((a, b) => documentsIn(b) - documentsIn(a) || (a.id < b.id ? -1 : 1));
};

const documentsIn = (quote: Quote): number => new Set(quote.versions.map((v) => v.document)).size;

const quoteOf = (
  group: readonly QuotePart[],
  choice: Choice,
  texts: ReadonlyMap<string, string>,
  names: ReadonlyMap<string, string>,
): Quote => {
  const atOdds = areAtOdds(group, choice);
  const versions = group.map((part) => versionOf(part, choice, atOdds, texts)).sort(inOrder);
  const speaker = speakerOf(group);
  const places = versions.map((v) => `${v.document}:${v.start}-${v.end}`).join(' ');
  const id = `quote-${hashLanes(places)
    .map((lane) => lane.toString(36))
    .join('')}`;
  return { id, speaker: speaker === null ? null : speakerName(speaker, names), versions };
};
