/**
 * Direction: which of two articles is the exemplar, as log-odds for a → b, from what copies cannot have.
 *
 * What was added, dropped and put in (see transfer.ts), whose names are garbled against its own spelling elsewhere,
 * who names the other's outlet, and dates as far as they can be relied on.
 */
import type { Document, Evidence, FactSource, Place } from '../../model/index.ts';
import { similarSpelling } from '../../algorithms/edit-distance.ts';
import type { Match } from './matches.ts';
import type { Side, SideWord } from './side.ts';
import type { Transfers } from './transfer.ts';

export interface Course {
  /** Log-odds for a → b against b → a. */
  readonly logit: number;
  /** Weights as for a → b. */
  readonly evidence: readonly Evidence[];
  /** What dates, names and slips add for each way. They rule out; only who names the other's outlet speaks for one. */
  readonly aToB: number;
  readonly bToA: number;
}

/** How far a date can be relied on, as log-odds that the later document is the copy. Set by hand: sites stamp updates and time zones wrongly. */
const DATE_TRUST: Readonly<Record<FactSource, number>> = {
  user: 4, 'json-ld': 4, meta: 3, 'time-element': 3, text: 3, url: 2, 'file-name': 1, none: 0,
}; // prettier-ignore
/**
 * News is copied while it is news: of two exemplars that fit alike the fresher is likelier. Log-odds per hour of delay beyond
 * what is usual, and at most; set by hand.
 */
const STALE = 1 / 6;
const USUAL_DELAY = 8;
const MOST_FROM_STALE = 3;
const HOUR = 3_600_000;
const NAMES_OUTLET = 4;
const GARBLED = 2.5;
/** Who rewords a text puts rarer words for plain ones more often than the reverse; per word, and in all. */
const PLAIN = 0.35;
const MOST_FROM_PLAIN = 2.5;
/** Copies that are taken over by machine lose their headline and get the first words for one. */
const NO_HEADLINE = 1.5;
/** Words this near in how common they are count as equally plain. */
const AS_PLAIN = 0.03;
/** The prices of the two directions are rough: no more than this is made of their difference. */
const MOST_FROM_PRICE = 8;
const SAME_NAME = 0.7;
const DAY = 86_400_000;

/** The stretch of time that a date means; null where there is none or none that can be read. */
const periodOf = (document: Document): readonly [number, number] | null => {
  const { published } = document;
  const from = published === null ? NaN : Date.parse(published);
  if (published === null || Number.isNaN(from)) return null;
  return /T\d/.test(published) ? [from, from] : [from, from + DAY - 1];
};

const byDate = (a: Document, b: Document): Evidence[] => {
  const [x, y] = [periodOf(a), periodOf(b)];
  if (!x || !y) return [];
  const trust = Math.min(DATE_TRUST[a.publishedFrom], DATE_TRUST[b.publishedFrom]);
  const sign = x[1] < y[0] ? 1 : y[1] < x[0] ? -1 : 0;
  if (sign === 0 || trust === 0) return [];
  const text = `${sign > 0 ? 'the first' : 'the second'} is dated earlier`;
  return [{ kind: 'dates', weight: sign * trust, text, places: [] }];
};

/** What the time that passed between the two speaks against either having been made from the other; where dates are known. */
const staleness = (a: Document, b: Document): number => {
  const [x, y] = [periodOf(a), periodOf(b)];
  if (!x || !y) return 0;
  const apart = Math.max(0, x[0] - y[1], y[0] - x[1]);
  return Math.min(MOST_FROM_STALE, (apart / HOUR - USUAL_DELAY) * STALE);
};

/** Whether the title is the beginning of the text. */
const hasNoHeadline = ({ title, text }: Document): boolean =>
  title !== null && title !== '' && text.startsWith(title) && text[title.length] !== '\n';

const byHeadline = (a: Document, b: Document): Evidence[] => {
  if (!a.title || !b.title || hasNoHeadline(a) === hasNoHeadline(b)) return [];
  const sign = hasNoHeadline(b) ? 1 : -1;
  const text = `the ${sign > 0 ? 'second' : 'first'} has the first words for a headline, the other has one of its own`;
  return [{ kind: 'headline', weight: sign * NO_HEADLINE, text, places: [] }];
};

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Where the text of `reader` names the outlet of `named`. */
const namingsOf = (reader: Document, named: Document): Place[] => {
  const outlet = named.outlet?.replace(/^The\s+/i, '').trim() ?? '';
  if (outlet.length < 3 || outlet === reader.outlet?.replace(/^The\s+/i, '').trim()) return [];
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])${escaped(outlet)}(?![\\p{L}\\p{N}])`, 'gu');
  return [...reader.text.matchAll(pattern)].map((m) => ({
    document: reader.id,
    start: m.index,
    end: m.index + m[0].length,
  }));
};

const byNaming = (a: Document, b: Document): Evidence[] => {
  const [inB, inA] = [namingsOf(b, a), namingsOf(a, b)];
  if (inA.length > 0 === inB.length > 0) return [];
  const [sign, places, outlet] = inB.length > 0 ? [1, inB, a.outlet] : [-1, inA, b.outlet];
  const text = `${sign > 0 ? 'the second' : 'the first'} names ${outlet}, where the other appeared`;
  return [{ kind: 'outlet-named', weight: sign * NAMES_OUTLET, text, places: places.slice(0, 3) }];
};

const countsOf = (side: Side): Map<string, number> => {
  const counts = new Map<string, number>();
  for (const s of side.sentences) for (const w of s.words) counts.set(w.norm, (counts.get(w.norm) ?? 0) + 1);
  return counts;
};

/** Single words that stand for each other between words that agree. */
const swapsOf = (match: Match): [SideWord, SideWord][] => {
  const swaps: [SideWord, SideWord][] = [];
  match.common.forEach(([i, j], k) => {
    const [p, q] = k > 0 ? match.common[k - 1]! : [-1, -1];
    if (i - p === 2 && j - q === 2) swaps.push([match.a.words[i - 1]!, match.b.words[j - 1]!]);
  });
  return swaps;
};

/** A name spelled otherwise on one side, where that side itself spells it like the other elsewhere. */
const byGarbling = (a: Side, b: Side, matches: readonly Match[]): Evidence[] => {
  const [inA, inB] = [countsOf(a), countsOf(b)];
  const found: Evidence[] = [];
  const place = (side: Side, w: SideWord): Place => ({
    document: side.article.document.id,
    start: w.start,
    end: w.end,
  });
  for (const [x, y] of matches.flatMap(swapsOf)) {
    if (!x.name || !y.name || similarSpelling(x.norm, y.norm) < SAME_NAME) continue;
    const [bSlips, aSlips] = [inB.has(x.norm) && !inA.has(y.norm), inA.has(y.norm) && !inB.has(x.norm)];
    if (bSlips === aSlips) continue;
    const text = `${bSlips ? 'the second' : 'the first'} spells a name otherwise than everywhere else`;
    found.push({
      kind: 'garbled-name',
      weight: bSlips ? GARBLED : -GARBLED,
      text,
      places: [place(a, x), place(b, y)],
    });
  }
  return found.slice(0, 3);
};

/** How many words stand for plainer ones in b, less those in a. */
const byPlainness = (matches: readonly Match[]): Evidence[] => {
  const changed = matches.flatMap(swapsOf).filter((swap) => !swap.some((w) => w.name || w.number));
  const rarer = changed.filter(([x, y]) => y.mass > x.mass + AS_PLAIN).length;
  const plainer = changed.filter(([x, y]) => x.mass > y.mass + AS_PLAIN).length;
  const weight = Math.max(-MOST_FROM_PLAIN, Math.min(MOST_FROM_PLAIN, PLAIN * (rarer - plainer)));
  if (weight === 0) return [];
  const [more, fewer] = [Math.max(rarer, plainer), Math.min(rarer, plainer)];
  const text = `the ${weight > 0 ? 'second' : 'first'} has the rarer word at ${more} places, the other at ${fewer}`;
  return [{ kind: 'rarer-words', weight: Math.round(weight * 100) / 100, text, places: [] }];
};

const runs = (n: number, what: string): string => `${n} ${what}${n === 1 ? '' : 's'}`;

const byTransfer = ({ aToB, bToA }: Transfers): Evidence[] => {
  const weight = Math.max(-MOST_FROM_PRICE, Math.min(MOST_FROM_PRICE, bToA.price - aToB.price));
  if (weight === 0) return [];
  const t = weight > 0 ? aToB : bToA;
  const [copy, other] = weight > 0 ? ['second', 'first'] : ['first', 'second'];
  const text =
    `the ${copy} would have left out ${runs(t.droppedInside + t.droppedEnds, 'passage')} of the ${other} and added ` +
    `${runs(t.addedInside + t.addedEnds, 'passage')}, which is likelier than the reverse`;
  return [{ kind: 'left-out', weight: Math.round(weight * 100) / 100, text, places: [] }];
};

/** Of the evidence beside the prices, what counts for one way: `sign` 1 for a → b. */
const besides = (evidence: readonly Evidence[], sign: 1 | -1): number =>
  evidence
    .filter((e) => e.kind !== 'left-out')
    .reduce(
      (sum, e) => sum + (e.kind === 'outlet-named' ? e.weight * sign : Math.min(0, e.weight * sign)),
      0,
    );

export const courseOf = (a: Side, b: Side, matches: readonly Match[], transfers: Transfers): Course => {
  const [x, y] = [a.article.document, b.article.document];
  const evidence = [
    ...byTransfer(transfers),
    ...byDate(x, y),
    ...byHeadline(x, y),
    ...byNaming(x, y),
    ...byGarbling(a, b, matches),
    ...byPlainness(matches),
  ];
  const stale = staleness(x, y);
  return {
    logit: evidence.reduce((sum, e) => sum + e.weight, 0),
    evidence,
    aToB: besides(evidence, 1) - stale,
    bToA: besides(evidence, -1) - stale,
  };
};
