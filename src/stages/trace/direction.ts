/**
 * Direction: which of two articles is the exemplar, as log-odds for a → b, from what copies cannot have.
 *
 * What each would have had to do as a copy (acts.ts), who lost the headline, who names the other's outlet, and dates as
 * far as they can be relied on.
 */
import type { Document, Evidence, Place } from '../../model/index.ts';
import { actEvidence } from './acts.ts';
import { earlierBy, hoursBetween } from './dates.ts';
import { revisionEvidence, type Revision } from './revision.ts';
import type { Side } from './side.ts';
import type { Transfers } from './transfer.ts';

export interface Course {
  /** Log-odds for a → b against b → a. */
  readonly logit: number;
  /** Weights as for a → b. */
  readonly evidence: readonly Evidence[];
  /** What dates, headlines and names add to the price of each way, as log-odds. */
  readonly aToB: number;
  readonly bToA: number;
}

/**
 * News is copied while it is news: of two exemplars that fit alike the fresher is likelier. Log-odds per hour of delay beyond
 * what is usual, and at most; set by hand.
 */
const STALE = 1;
const USUAL_DELAY = 7;
const MOST_FROM_STALE = 3;
const NAMES_OUTLET = 4;
/** Copies that are taken over by machine lose their headline and get the first words for one. Learned by `eval/fit-lineage.ts`. */
const NO_HEADLINE = 2.8;
/**
 * Of two documents one was first, whatever a third says. So against others a date or headline counts for little where it fits, which
 * many do, and for much where it does not. Learned likewise: .15 and .85 for dates, .17 and .83 for headlines.
 */
const FITS = 0.15;
/** What an article may be called, the best first. */
const callings = ({ outlet, title, file }: Document): (string | null | undefined)[] => [
  outlet,
  title && `“${title}”`,
  file?.split(/[\\/]/u).at(-1),
];

/** What the two are called in evidence: two cuts of one agency go by their titles, of one title by their files. */
const namesOf = (a: Document, b: Document): readonly [string, string] => {
  const [ofA, ofB] = [callings(a), callings(b)];
  for (const from of ofA.keys()) {
    const [x, y] = [ofA, ofB].map((names) => names.slice(from).find(Boolean));
    if (x && y && x !== y) return [x, y];
  }
  return ['the first', 'the second'];
};

const byDate = (a: Document, b: Document): Evidence[] => {
  const weight = earlierBy(a, b);
  if (weight === 0) return [];
  const [first, second] = namesOf(a, b);
  const text = `${weight > 0 ? first : second} is dated earlier than ${weight > 0 ? second : first}`;
  return [{ kind: 'dates', weight, text, places: [] }];
};

/** What the time that passed between the two speaks against either having been made from the other; where dates are known. */
const staleness = (a: Document, b: Document): number => {
  const hours = hoursBetween(a, b) ?? 0;
  return Math.min(MOST_FROM_STALE, STALE * Math.max(0, hours - USUAL_DELAY));
};

/** Whether the title is the beginning of the text. */
const hasNoHeadline = ({ title, text }: Document): boolean =>
  title !== null && title !== '' && text.startsWith(title) && text[title.length] !== '\n';

const byHeadline = (a: Document, b: Document): Evidence[] => {
  if (!a.title || !b.title || hasNoHeadline(a) === hasNoHeadline(b)) return [];
  const sign = hasNoHeadline(b) ? 1 : -1;
  const [first, second] = namesOf(a, b);
  const text = `${sign > 0 ? second : first} has its first words for a headline, ${sign > 0 ? first : second} has one of its own`;
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
  const text = `${namesOf(a, b)[sign > 0 ? 1 : 0]} names ${outlet}`;
  return [{ kind: 'outlet-named', weight: sign * NAMES_OUTLET, text, places: places.slice(0, 3) }];
};

/** What speaks of the two documents as wholes, as it counts for one way against ways from others: `sign` 1 for a → b. */
const besides = (evidence: readonly Evidence[], sign: 1 | -1): number =>
  evidence.reduce((sum, e) => {
    const weight = e.weight * sign;
    if (e.kind === 'outlet-named') return sum + weight;
    return sum + weight * (weight > 0 ? FITS : 1 - FITS);
  }, 0);

/** Which of two sides tells more. */
const longerOf = (a: Side, b: Side): 'a' | 'b' | null =>
  a.words === b.words ? null : a.words > b.words ? 'a' : 'b';

export const courseOf = (a: Side, b: Side, { aToB, bToA }: Transfers, revision: Revision | null): Course => {
  const [x, y] = [a.article.document, b.article.document];
  const cuts = revision ? revisionEvidence(revision, longerOf(a, b)) : [];
  const whole = [...byDate(x, y), ...byHeadline(x, y), ...byNaming(x, y), ...cuts];
  const evidence = [...actEvidence(aToB.acts, bToA.acts, namesOf(x, y)), ...whole];
  const stale = staleness(x, y);
  return {
    logit: evidence.reduce((sum, e) => sum + e.weight, 0),
    evidence,
    aToB: besides(whole, 1) - stale,
    bToA: besides(whole, -1) - stale,
  };
};
