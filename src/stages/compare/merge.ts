/**
 * Merge: the differences of the pairs of texts of a passage → one variant for each place, with its readings.
 *
 * Two differences lie on one place where they are of one sort and share most of their words in a text that both
 * compared. A text without a difference there says what the text says that it was compared with.
 */
import { createSets } from '../../algorithms/disjoint-sets.ts';
import { hashText } from '../../algorithms/hash.ts';
import {
  overlap,
  SEVERITIES,
  type PairVariant,
  type Place,
  type Reading,
  type Span,
  type Variant,
} from '../../model/index.ts';
import { normalise } from '../../text/normalise.ts';
import { spanOf, tokensIn, type Half, type Scene, type Side } from './scene.ts';

/** One wording of a passage and the documents that have it. */
export interface Text {
  readonly words: string;
  readonly half: Half;
  readonly sides: readonly Side[];
}

/** Two texts, by number, and what differs between them. */
export interface PairOfTexts {
  readonly a: number;
  readonly b: number;
  readonly variants: readonly PairVariant[];
  readonly scene: Scene;
  readonly turned: boolean;
}

/** One difference as seen from its texts. */
interface Sighting {
  readonly variant: PairVariant;
  readonly spans: ReadonlyMap<number, Span>;
}

/** Differences that share so much of the shorter one's words lie on one place. */
const ONE_PLACE = 0.5;

export const mergePlaces = (
  passage: string,
  texts: readonly Text[],
  pairs: readonly PairOfTexts[],
): Variant[] => {
  const sightings = pairs.flatMap((p) =>
    p.variants.map((variant): Sighting => ({
      variant,
      spans: new Map([
        [p.a, variant.a],
        [p.b, variant.b],
      ]),
    })),
  );
  return placesOf(sightings).flatMap((place) => variantOf(passage, texts, pairs, place));
};

const SORT: Readonly<Partial<Record<PairVariant['type'], string>>> = { place: 'name', omission: 'addition' };

const placesOf = (sightings: readonly Sighting[]): Sighting[][] => {
  const sets = createSets(sightings.length);
  const byText = new Map<string, number[]>();
  sightings.forEach(({ variant, spans }, i) => {
    for (const text of spans.keys()) {
      const key = `${SORT[variant.type] ?? variant.type} ${text}`;
      const list = byText.get(key) ?? [];
      for (const j of list) if (samePlace(spans.get(text)!, sightings[j]!.spans.get(text)!)) sets.join(i, j);
      byText.set(key, [...list, i]);
    }
  });
  const places = new Map<number, Sighting[]>();
  sightings.forEach((s, i) => places.set(sets.find(i), [...(places.get(sets.find(i)) ?? []), s]));
  return [...places.values()];
};

const samePlace = (x: Span, y: Span): boolean => {
  const shorter = Math.min(x.end - x.start, y.end - y.start);
  return shorter > 0 && overlap(x, y) >= ONE_PLACE * shorter;
};

const variantOf = (
  passage: string,
  texts: readonly Text[],
  pairs: readonly PairOfTexts[],
  place: readonly Sighting[],
): Variant[] => {
  const worst = [...place].sort(
    (x, y) => SEVERITIES.indexOf(x.variant.severity) - SEVERITIES.indexOf(y.variant.severity),
  )[0]!;
  const spans = new Map<number, Span>();
  for (const s of place) for (const [text, span] of s.spans) spans.set(text, longer(spans.get(text), span));
  for (const [text, span] of silent(texts, pairs, spans)) spans.set(text, span);
  const readings = readingsOf(texts, spans, worst.variant.severity === 'style' ? [] : stylesIn(place));
  if (readings.length < 2) return [];
  const { type, severity, why } = worst.variant;
  const id = `v${hashText([passage, type, ...readings.map((r) => r.text)]).slice(0, 12)}`;
  return [{ id, passage, type, severity, readings, why }];
};

const longer = (x: Span | undefined, y: Span): Span =>
  x === undefined || y.end - y.start > x.end - x.start ? y : x;

/** Texts that were compared with one that has a reading here and do not differ from it: the words that answer it. */
const silent = (
  texts: readonly Text[],
  pairs: readonly PairOfTexts[],
  spans: ReadonlyMap<number, Span>,
): [number, Span][] =>
  texts.flatMap((text, t): [number, Span][] => {
    if (spans.has(t)) return [];
    for (const pair of pairs) {
      const other = pair.a === t ? pair.b : pair.b === t ? pair.a : -1;
      const span = spans.get(other);
      if (span === undefined || span.start === span.end) continue;
      const answer = answering(pair, other === pair.a, texts[other]!.half, text.half, span);
      if (answer) return [[t, answer]];
    }
    return [];
  });

/** The words of `to` aligned with those under a span of `from`. */
const answering = (pair: PairOfTexts, fromA: boolean, from: Half, to: Half, span: Span): Span | null => {
  const partners = fromA !== pair.turned ? pair.scene.alignment.inB : pair.scene.alignment.inA;
  const there = tokensIn(from, span)
    .map((i) => partners[i]!)
    .filter((j) => j !== -1);
  return there.length > 0 ? spanOf(to, there) : null;
};

/** Pairs of texts that differ here in style only: beside a graver difference they say the same. */
const stylesIn = (place: readonly Sighting[]): [number, number][] =>
  place.filter((s) => s.variant.severity === 'style').map((s) => [...s.spans.keys()] as [number, number]);

/** What a reading says: its number or day where it is one, else its words, whatever their case and marks. */
const sayingOf = (half: Half, span: Span): string => {
  const inside = (x: Span): boolean => span.start <= x.start && x.end <= span.end;
  const [quantity, time] = [half.quantities.filter(inside), half.times.filter(inside)];
  const words = half.text.slice(span.start, span.end);
  if (time.length === 1 && time[0]!.from !== null && time[0]!.end - time[0]!.start === words.length)
    return `${time[0]!.from} ${time[0]!.until}`;
  if (quantity.length === 1 && quantity[0]!.end - quantity[0]!.start === words.length) {
    const { low, high, unit, kind } = quantity[0]!;
    return [low, high, kind === 'cardinal' ? '' : unit].join(' ');
  }
  return normalise(words)
    .replace(/[^\p{L}\p{N}%$€£"]+/gu, ' ')
    .trim();
};

/** Texts that say the same are one reading; the one that most documents have first. */
const readingsOf = (
  texts: readonly Text[],
  spans: ReadonlyMap<number, Span>,
  alike: readonly [number, number][],
): Reading[] => {
  const sets = createSets(texts.length);
  const bySaying = new Map<string, number>();
  for (const [t, span] of spans) {
    const saying = sayingOf(texts[t]!.half, span);
    sets.join(t, bySaying.get(saying) ?? t);
    bySaying.set(saying, t);
  }
  for (const [t, u] of alike) sets.join(t, u);
  const readings = new Map<number, { text: string; witnesses: Place[] }>();
  for (const [t, span] of [...spans].sort(([x], [y]) => x - y)) {
    const { half, sides } = texts[t]!;
    const reading = readings.get(sets.find(t)) ?? {
      text: half.text.slice(span.start, span.end),
      witnesses: [],
    };
    for (const side of sides) reading.witnesses.push(placeIn(side, half, span));
    readings.set(sets.find(t), reading);
  }
  return [...readings.values()]
    .map((r) => ({
      ...r,
      witnesses: r.witnesses.sort((x, y) => (x.document < y.document ? -1 : 1)),
      likelyOriginal: false,
    }))
    .sort(
      (x, y) =>
        y.witnesses.length - x.witnesses.length ||
        (x.witnesses[0]!.document < y.witnesses[0]!.document ? -1 : 1),
    );
};

/** The same words in another document with the same text: as far into its sentences. Marks may take other room there. */
const placeIn = (side: Side, half: Half, span: Span): Place => {
  const document = side.article.document.id;
  if (side.article === half.article) return { document, start: span.start, end: span.end };
  const at = half.sentences.findIndex((s) => s.start <= span.start && span.start <= s.end);
  const [own, other] = [half.sentences[at] ?? half.sentences[0]!, side.sentences[at] ?? side.sentences[0]!];
  const words = half.text.slice(span.start, span.end);
  const guess = other.start + span.start - own.start;
  const { text } = side.article.document;
  const found = words === '' ? guess : text.indexOf(words, Math.max(other.start, guess - 8));
  const start = found >= 0 && found <= other.end ? found : Math.min(guess, other.end);
  return { document, start, end: Math.min(start + span.end - span.start, text.length) };
};
