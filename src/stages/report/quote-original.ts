/**
 * Quote original: the version of a quotation that the others are held against, and whether the evidence speaks for it.
 *
 * The wording that most origins quote, each by itself, a translation or a copy counting less than what it was made
 * from. Where only copies put marks around what their exemplars tell without, the marks are the copies'. Where nothing
 * speaks for one wording, a copy can still be held against what it was made from.
 */
import type { Edge } from '../../model/index.ts';
import { bearsOut, fateOf, sameWords } from './quote-fate.ts';
import type { QuotePart } from './quote-parts.ts';

/** What a document was made from, at any remove, and whether by way of another language. */
interface Descent {
  readonly above: ReadonlySet<string>;
  /** Those above that were made from nothing; the document itself where it was not. */
  readonly roots: readonly string[];
  readonly translated: boolean;
}

const descentOf = (document: string, edges: readonly Edge[]): Descent => {
  const above = new Set<string>();
  let translated = false;
  const climb = (id: string): void => {
    for (const edge of edges) {
      if (edge.to !== id) continue;
      if (edge.kind === 'translation') translated = true;
      if (edge.from === document || above.has(edge.from)) continue;
      above.add(edge.from);
      climb(edge.from);
    }
  };
  climb(document);
  const roots = [...(above.size > 0 ? above : [document])].filter((id) => !edges.some((e) => e.to === id));
  return { above, roots, translated };
};

/** What speaks for a wording: origins of the documents that quote it, and documents that do so each by itself. */
interface Support {
  readonly origins: ReadonlySet<string>;
  readonly branches: number;
}

const isQuoted = (part: QuotePart): boolean => part.kind !== 'indirect';

/** The descent of every document in a group. */
type Descents = ReadonlyMap<string, Descent>;

/** A document out of several origins adds none of its own where one of them speaks already. */
const support = (candidate: QuotePart, group: readonly QuotePart[], descents: Descents): Support => {
  const witnesses = new Set(
    group.filter((v) => v === candidate || bearsOut(v, candidate)).map((v) => v.document),
  );
  const origins = new Set<string>();
  const byRoots = [...witnesses]
    .map((d) => descents.get(d)!.roots)
    .sort((a, b) => a.length - b.length || (a.join() < b.join() ? -1 : 1));
  for (const roots of byRoots) if (roots[0] && !roots.some((r) => origins.has(r))) origins.add(roots[0]);
  const branches = [...witnesses].filter((d) => ![...descents.get(d)!.above].some((up) => witnesses.has(up)));
  return { origins, branches: branches.length };
};

/** Whether more speaks for one wording. Branches of one lost source count against each other, not against other origins. */
const outweighs = (a: Support, b: Support): boolean =>
  a.origins.size > b.origins.size ||
  (a.origins.size === b.origins.size &&
    [...a.origins].every((o) => b.origins.has(o)) &&
    a.branches > b.branches);

/** How far a version is from what was said: out of another language, or a copy of another that is here, or neither. */
const distance = ({ document }: QuotePart, group: readonly QuotePart[], descents: Descents): number => {
  const { above, translated } = descents.get(document)!;
  return (translated ? 2 : 0) + (group.some((p) => isQuoted(p) && above.has(p.document)) ? 1 : 0);
};

export interface Choice {
  readonly original: QuotePart;
  /** Whether the evidence speaks for it as the original wording. */
  readonly likely: boolean;
  /** What a version is held against that can be said to have been changed; null where nothing can. */
  readonly against: (part: QuotePart) => QuotePart | null;
}

/** What a version was copied from where its exemplar is here without marks; null where none is. */
const unmarkedExemplar = (
  part: QuotePart,
  group: readonly QuotePart[],
  edges: readonly Edge[],
): QuotePart | null => {
  const above = edges.filter((e) => e.to === part.document).map((e) => e.from);
  return group.find((p) => p.kind === 'indirect' && above.includes(p.document)) ?? null;
};

/** The first quoted version that a version descends from, the one it kept most of where there are several. */
const exemplarOf = (part: QuotePart, group: readonly QuotePart[], descents: Descents): QuotePart | null => {
  const above = group.filter((p) => isQuoted(p) && descents.get(part.document)!.above.has(p.document));
  const first = above.filter((p) => !above.some((q) => descents.get(p.document)!.above.has(q.document)));
  return first.find((p) => fateOf(part, p) === 'same') ?? first[0] ?? null;
};

/** The version the others are held against, and whether the evidence speaks for it. */
export const choose = (group: readonly QuotePart[], edges: readonly Edge[]): Choice => {
  const descents = new Map(group.map(({ document }) => [document, descentOf(document, edges)]));
  const ranked = group
    .filter(isQuoted)
    .map((part) => ({
      part,
      votes: support(part, group, descents),
      distance: distance(part, group, descents),
    }))
    .sort(
      (a, b) =>
        a.distance - b.distance ||
        b.votes.origins.size - a.votes.origins.size ||
        b.votes.branches - a.votes.branches ||
        b.part.words.length - a.part.words.length,
    );
  const [best] = ranked;
  if (!best) return { original: group[0]!, likely: false, against: () => null };
  const told = ranked.map(({ part }) => unmarkedExemplar(part, group, edges));
  const exemplar = told[0];
  if (exemplar && told.every((t) => t !== null)) {
    const one = told.every((t) => t === exemplar);
    return {
      original: exemplar,
      likely: one && sameWords(best.part, exemplar),
      against: () => (one ? exemplar : null),
    };
  }
  const rivals = ranked.filter(({ part }) => part !== best.part && !bearsOut(part, best.part));
  // A translation or a copy says less of the wording than what it was made from.
  const known =
    group.length > 1 && rivals.every((r) => r.distance > best.distance || outweighs(best.votes, r.votes));
  return {
    original: best.part,
    likely: known,
    against: known ? () => best.part : (part) => exemplarOf(part, group, descents),
  };
};
