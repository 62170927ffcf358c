/** Dates: which of two documents came first, as far as their dates can be relied on, and how long lay between them. */
import type { Document, FactSource } from '../../model/index.ts';

/** How far a date can be relied on, as log-odds that the later document is the copy. Set by hand: sites stamp updates and time zones wrongly. */
const DATE_TRUST: Readonly<Record<FactSource, number>> = {
  user: 4, 'json-ld': 4, meta: 3, 'time-element': 3, text: 3, url: 2, 'file-name': 1, none: 0,
}; // prettier-ignore

const DAY = 86_400_000;
const HOUR = 3_600_000;

/** The stretch of time that a date means; null where there is none or none that can be read. */
const periodOf = (document: Document): readonly [number, number] | null => {
  const { published } = document;
  const from = published === null ? NaN : Date.parse(published);
  if (published === null || Number.isNaN(from)) return null;
  return /T\d/.test(published) ? [from, from] : [from, from + DAY - 1];
};

/** Log-odds that `a` came before `b`: negative where it came after, 0 where dates say nothing. */
export const earlierBy = (a: Document, b: Document): number => {
  const [x, y] = [periodOf(a), periodOf(b)];
  if (!x || !y) return 0;
  const trust = Math.min(DATE_TRUST[a.publishedFrom], DATE_TRUST[b.publishedFrom]);
  return x[1] < y[0] ? trust : y[1] < x[0] ? -trust : 0;
};

/** Hours between the two; null where a date is missing. */
export const hoursBetween = (a: Document, b: Document): number | null => {
  const [x, y] = [periodOf(a), periodOf(b)];
  return x && y ? Math.max(0, x[0] - y[1], y[0] - x[1]) / HOUR : null;
};
