/** Signs: what speaks for and against two documents reporting the same event, as a few numbers between 0 and 1. */
import type { Vector, Weighed } from './vectors.ts';
import { KINDS } from './vocabulary.ts';
import { daysApart, newsApart } from './when.ts';

export const SIGNS = [
  'all', 'low', 'name', 'number', 'lead', 'leadName', 'leadInAll', 'pairs', 'shortness', 'sameDay', 'otherDay', 'otherWeekday', 'otherNews',
] as const; // prettier-ignore

export type Signs = Readonly<Record<(typeof SIGNS)[number], number>>;

/** Compares two documents; symmetric. */
export const signsOf = (a: Vector, b: Vector): Signs => ({
  ...wordSigns(a, b),
  pairs: cosine(sharedPairs(a, b), a.pairNorm, b.pairNorm),
  shortness: 1 / (1 + Math.log1p(Math.min(a.length, b.length))),
  ...timesOf(a, b),
});

/** What their single words say. One pass over both term lists gives all sums. */
export const wordSigns = (a: Weighed, b: Weighed) => {
  const sums = sharedSums(a, b);
  const [m, n] = [a.norms, b.norms];
  return {
    all: cosine(sums.low + sums.name + sums.number, m.all, n.all),
    low: cosine(sums.low, m.low, n.low),
    name: cosine(sums.name, m.name, n.name),
    number: cosine(sums.number, m.number, n.number),
    lead: cosine(sums.lead, m.lead, n.lead),
    leadName: cosine(sums.leadName, m.leadName, n.leadName),
    leadInAll: Math.max(cosine(sums.leadOfA, m.lead, n.all), cosine(sums.leadOfB, m.all, n.lead)),
  };
};

/** Its root, so that little in common still shows. */
const cosine = (sum: number, x: number, y: number): number => (x > 0 && y > 0 ? Math.sqrt(sum / (x * y)) : 0);

const sharedSums = (a: Weighed, b: Weighed) => {
  const sums = { low: 0, name: 0, number: 0, lead: 0, leadName: 0, leadOfA: 0, leadOfB: 0 };
  const [s, t] = [a.terms, b.terms];
  for (let i = 0, j = 0; i < s.length && j < t.length;) {
    if (s[i]! < t[j]!) i++;
    else if (s[i]! > t[j]!) j++;
    else addShared(sums, a, i++, b, j++);
  }
  return sums;
};

const addShared = (
  sums: ReturnType<typeof sharedSums>,
  a: Weighed,
  i: number,
  b: Weighed,
  j: number,
): void => {
  const product = a.weights[i]! * b.weights[j]!;
  const early = a.early[i]! * b.early[j]!;
  const kind = a.kinds[i];
  if (kind === KINDS.low) sums.low += product;
  else if (kind === KINDS.name) sums.name += product;
  else sums.number += product;
  sums.lead += early;
  if (kind === KINDS.name) sums.leadName += early;
  sums.leadOfA += a.early[i]! * b.weights[j]!;
  sums.leadOfB += a.weights[i]! * b.early[j]!;
};

const sharedPairs = (a: Vector, b: Vector): number => {
  let sum = 0;
  const [s, t] = [a.pairs, b.pairs];
  for (let i = 0, j = 0; i < s.length && j < t.length;) {
    if (s[i]! < t[j]!) i++;
    else if (s[i]! > t[j]!) j++;
    else sum += a.pairWeights[i++]! * b.pairWeights[j++]!;
  }
  return sum;
};

/** Days between two dates at which nothing is left of the chance that they are of one event. */
const YEAR = 365;

const timesOf = (
  a: Vector,
  b: Vector,
): Pick<Signs, 'sameDay' | 'otherDay' | 'otherWeekday' | 'otherNews'> => {
  const apart = daysApart(a.when, b.when);
  const [v, w] = [a.when.weekdays, b.when.weekdays];
  return {
    sameDay: apart !== null && apart <= 1 ? Math.min(a.dayRarity, b.dayRarity) : 0,
    otherDay: apart === null ? 0 : Math.min(1, Math.log1p(Math.max(0, apart - 1)) / Math.log(YEAR)),
    otherWeekday: v !== 0 && w !== 0 && (v & w) === 0 ? 1 : 0,
    otherNews: otherNews(newsApart(a.when, b.when)),
  };
};

/** Two days of news are two events, unless one goes on; the more so the further they are apart. A day is what different desks differ by. */
const otherNews = (apart: number | null): number =>
  apart === null || apart <= 1 ? 0 : Math.min(1, (1 + (3 * Math.log(apart)) / Math.log(YEAR)) / 4);
