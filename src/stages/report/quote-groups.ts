/**
 * Quote groups: parts of different articles, or of one, that are versions of one quotation.
 *
 * A part joins the group whose fullest version it shares most of its words with. Words decide: two quotations of one
 * event by one speaker are often alike in topic. Linked sentences need less in common, other speakers need more. Each
 * part is held against the group's first version, never against a chain, so that groups do not run into each other.
 */
import type { Collation } from '../../model/index.ts';
import type { Parties } from './quote-parties.ts';
import type { QuotePart } from './quote-parts.ts';
import { areOthers } from './quote-speakers.ts';

/** How much of the shorter part's meaning words the other must have, and how many at least; fewer are coincidence. */
interface Line {
  readonly share: number;
  readonly words: number;
}
// Set on invented pairs.
const UNLINKED: Line = { share: 0.8, words: 4 };
const LINKED: Line = { share: 0.45, words: 2 };
/** Both stand in quotation marks in linked sentences: by way of another language few words stay. */
const QUOTED: Line = { share: 0.25, words: 2 };
/** The same, where the link is as good as certain. */
const SURELY_QUOTED: Line = { share: 0.15, words: 1 };
const SURE_LINK = 0.9;

const pairKey = (a: string, b: string): string => (a < b ? `${a} ${b}` : `${b} ${a}`);

const linkScores = ({ links }: Collation): Map<string, number> =>
  new Map(links.map((l) => [pairKey(l.a, l.b), l.score]));

const lineOf = (a: QuotePart, b: QuotePart, link: number): Line => {
  if (areOthers(a.speaker, b.speaker) || link === 0) return UNLINKED;
  if (a.kind !== 'direct' || b.kind !== 'direct') return LINKED;
  return link >= SURE_LINK ? SURELY_QUOTED : QUOTED;
};

/** How far two parts are versions of one quotation, 0 … 1; 0 below the line. */
const likeness = (a: QuotePart, b: QuotePart, links: ReadonlyMap<string, number>): number => {
  const shared = [...a.content].filter((w) => b.content.has(w)).length;
  const share = shared / Math.max(1, Math.min(a.content.size, b.content.size));
  const line = lineOf(a, b, links.get(pairKey(a.sentence, b.sentence)) ?? 0);
  return shared >= line.words && share >= line.share ? share + shared / 100 : 0;
};

const RANK = { direct: 0, mixed: 1, indirect: 2 } as const;

/** Fullest first, quoted before unquoted; then by place, so that no order of input matters. */
const seedsFirst = (a: QuotePart, b: QuotePart): number =>
  RANK[a.kind] - RANK[b.kind] ||
  b.words.length - a.words.length ||
  (a.document < b.document ? -1 : a.document > b.document ? 1 : a.start - b.start);

/** The groups; each begins with its fullest version. */
export const groupParts = (
  parts: readonly QuotePart[],
  collation: Collation,
  parties: Parties,
): QuotePart[][] => {
  const links = linkScores(collation);
  const groups: QuotePart[][] = [];
  for (const part of [...parts].sort(seedsFirst)) {
    const ranked = groups
      .map((group) => ({ group, score: likeness(group[0]!, part, links) }))
      .filter((g) => g.score > 0 && parties.mayJoin(part, g.group))
      .sort((x, y) => y.score - x.score);
    if (ranked[0]) ranked[0].group.push(part);
    else groups.push([part]);
  }
  return groups;
};
