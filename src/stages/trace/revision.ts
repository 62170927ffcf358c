/**
 * Revision: whether two documents are cuts of one report, an earlier and a later one.
 *
 * Agencies send out a first report, then fuller ones. A later cut adds between and behind what was there, as no copyist does, and
 * no cut was ever made from one that came after it. Where one outlet put both out, the later is its own revision; where two
 * outlets print cuts of one agency, each has its cut from there.
 */
import type { Document, Evidence } from '../../model/index.ts';
import { earlierBy } from './dates.ts';

export interface Revision {
  /** Whose report it is. */
  readonly of: string;
  /** Whether one outlet put out both. */
  readonly own: boolean;
  /** Which of the two came first; null where dates do not say. */
  readonly earlier: 'a' | 'b' | null;
}

/** Dates that can be relied on less than this do not say which cut came first: log-odds, that of an address of a page. */
const RELIABLE = 2;
/** Log-odds that of two cuts of one outlet the later is the copy, beside what dates say by themselves. Set by hand. */
const REVISED = 4;

const plain = (name: string | null): string =>
  name
    ?.replace(/^The\s+/iu, '')
    .trim()
    .toLowerCase() ?? '';

/** The outlet, and whoever the text is credited to. */
const sendersOf = ({ outlet, credits }: Document): string[] =>
  [outlet, ...credits.filter((c) => c.about === 'text').map((c) => c.name)].filter((name) => name !== null);

const earlierOf = (a: Document, b: Document): Revision['earlier'] => {
  const trust = earlierBy(a, b);
  if (Math.abs(trust) < RELIABLE) return null;
  return trust > 0 ? 'a' : 'b';
};

/** What the two documents have in common as cuts; null where nothing says that they are. */
export const revisionOf = (a: Document, b: Document): Revision | null => {
  const earlier = earlierOf(a, b);
  const samePage = a.url !== null && a.url === b.url;
  if (samePage || (a.outlet && plain(a.outlet) === plain(b.outlet)))
    return { of: a.outlet ?? b.outlet ?? 'one page', own: true, earlier };
  const known = new Set(sendersOf(b).map(plain));
  const of = sendersOf(a).find((name) => known.has(plain(name)));
  return of === undefined ? null : { of, own: false, earlier };
};

/** Whether the way from a to b, or back, leads from the earlier cut to the later; null where dates do not say. */
export const isForward = ({ earlier }: Revision, way: 'aToB' | 'bToA'): boolean | null =>
  earlier === null ? null : (earlier === 'a') === (way === 'aToB');

/** Whether nothing but the report itself joins the two: cuts of it in two outlets, one of them later. */
export const isCutApart = (revision: Revision | null): boolean =>
  revision !== null && !revision.own && revision.earlier !== null;

/** What that says of the pair, in words, weighed as for a → b. */
export const revisionEvidence = ({ of, own, earlier }: Revision, longer: 'a' | 'b' | null): Evidence[] => {
  if (earlier === null) return [];
  const change =
    longer === null ? '' : longer === earlier ? ', the later one shorter' : ', the later one fuller';
  const text = `both are cuts of one report of ${of}, an earlier and a later one${change}`;
  return [{ kind: 'revision', weight: own ? (earlier === 'a' ? REVISED : -REVISED) : 0, text, places: [] }];
};
