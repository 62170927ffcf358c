/**
 * Worth: what it is worth, as log-odds, that a document was made from its exemplar, in a branching that says where all others stand.
 *
 * Beside what the pair shows by itself (direction.ts) it counts what only the family can: readings of the exemplar's exemplar
 * that the copy would have had to restore, dates that come before those further up, kinship that skips a generation, and
 * passages that others have and the exemplar lacks.
 */
import type { Kin, Way } from './kin.ts';
import type { Side, SideWord } from './side.ts';
import { isForeign } from './transfer.ts';

/** For each document its exemplar, -1 for a root. */
export type Parents = readonly number[];

export interface Family {
  readonly sides: readonly Side[];
  readonly wayOf: Kin['wayOf'];
  /** All ways into each document, and those that may be direct, the best first. */
  readonly kin: readonly (readonly Way[])[];
  readonly direct: readonly (readonly Way[])[];
  /** Whether sentences of a document have nothing to do with the rest of it. Asked again for every move, so answers are kept. */
  readonly isForeign: (side: Side, from: number, to: number) => boolean;
}

/** Any exemplar that may be direct is better than none. */
export const ATTACHED = 60;

/** What only the family shows against an edge. */
export interface Doubts {
  /** Runs of words of the exemplar's exemplar that the copy would have restored; and how many of them hold a name or number. */
  readonly restored: number;
  readonly restoredFacts: number;
  /** 1 where the copy is dated before what its exemplar was made from; and where it is no kin to that. */
  readonly before: number;
  readonly stranger: number;
  /** Passages that the exemplar lacks and others have; and what their words are worth. */
  readonly elsewhere: number;
  readonly elsewhereGain: number;
}
type Doubt = keyof Doubts;

/** Learned by `eval/fit-lineage.ts`, as the prices of acts.ts. To restore a name or number that the exemplar lost is hardest. */
const PRICES: Readonly<Record<Doubt, number>> = {
  restored: 0.68, restoredFacts: 0.48, before: 3.27, stranger: 1.58, elsewhere: 0.71, elsewhereGain: 0.02,
}; // prettier-ignore
/** Of passages that others have too, less than this is chance. */
const SHARED = 3;
/** Grammar words fall into place by chance. */
const TELLING = 0.05;
/** Ways into one document that are looked at: the best ones. In a story of hundreds of copies the rest have no chance. */
const MOST_WAYS = 12;

const keptForeign = (): Family['isForeign'] => {
  const known = new Map<Side, Map<string, boolean>>();
  return (side, from, to) => {
    const answers = known.get(side) ?? new Map<string, boolean>();
    known.set(side, answers);
    const key = `${from} ${to}`;
    const answer = answers.get(key) ?? isForeign(side, from, to);
    answers.set(key, answer);
    return answer;
  };
};

export const familyOf = (sides: readonly Side[], { ways, wayOf }: Kin): Family => {
  const kin = sides.map((): Way[] => []);
  for (const way of ways) kin[way.to]!.push(way);
  const best = (list: readonly Way[]): Way[] =>
    list
      .filter((w) => w.direct)
      .sort((x, y) => y.worth - x.worth || x.from - y.from)
      .slice(0, MOST_WAYS);
  return { sides, wayOf, kin, direct: kin.map(best), isForeign: keptForeign() };
};

/** Whether `i` stands under `top`, or is it. */
export const isUnder = (i: number, top: number, parents: Parents): boolean => {
  for (let at = i; at >= 0; at = parents[at]!) if (at === top) return true;
  return false;
};

const isFact = (word: SideWord): boolean => word.name || word.number || !word.known;

/** The runs of words that the copy shares with its exemplar's exemplar, but not with the exemplar itself, by their first words. */
const restoredRuns = (way: Way, above: Way, { sentences }: Side): SideWord[] =>
  way.transfer.matched.flatMap((matched, s) => {
    if (!matched) return [];
    const [here, there, { words }] = [way.transfer.taken[s]!, above.transfer.taken[s]!, sentences[s]!];
    const isBack = (i: number): boolean => there.has(i) && !here.has(i) && words[i]!.mass >= TELLING;
    return [...there].filter((i) => isBack(i) && !isBack(i - 1)).map((i) => words[i]!);
  });

/** The passages that the exemplar lacks and `others` have. Surroundings are had from anywhere and are no passages. */
const elsewhere = (
  family: Family,
  way: Way,
  others: readonly Way[],
): Pick<Doubts, 'elsewhere' | 'elsewhereGain'> => {
  const { matched } = way.transfer;
  const side = family.sides[way.to]!;
  const found = { elsewhere: 0, elsewhereGain: 0 };
  for (let from = 0; from < matched.length; from++) {
    if (matched[from]) continue;
    const next = matched.indexOf(true, from);
    const to = next < 0 ? matched.length : next;
    let gain = 0;
    for (let s = from; s < to; s++)
      gain += others.reduce((most, o) => Math.max(most, o.transfer.gains[s]!), 0);
    if (gain > SHARED) {
      found.elsewhereGain += gain;
      if (!family.isForeign(side, from, to)) found.elsewhere++;
    }
    from = to;
  }
  return found;
};

const timeOf = ({ article: { document } }: Side): number => Date.parse(document.published ?? '');

/** Whether the copy is dated before the nearest dated document above its exemplar, where the exemplar has no date. */
const isBefore = (to: number, parents: Parents, sides: readonly Side[]): boolean => {
  let at = parents[to]!;
  if (!Number.isNaN(timeOf(sides[at]!))) return false;
  while (at >= 0 && Number.isNaN(timeOf(sides[at]!))) at = parents[at]!;
  return at >= 0 && timeOf(sides[to]!) < timeOf(sides[at]!);
};

/** What the family shows against `way`, with all others standing as `parents` says. */
export const doubtsOf = (family: Family, way: Way, parents: Parents): Doubts => {
  const { from, to } = way;
  const side = family.sides[to]!;
  // What comes from strangers to the exemplar was taken there besides: a second source, and nothing against this one.
  const others = family.kin[to]!.filter(
    (w) =>
      (w.direct || family.wayOf(to, w.from)?.direct) &&
      family.wayOf(w.from, from) &&
      !isUnder(w.from, to, parents),
  );
  const above = parents[from]! < 0 ? null : family.wayOf(parents[from]!, to);
  const back = above ? restoredRuns(way, above, side) : [];
  return {
    restored: back.length,
    restoredFacts: back.filter(isFact).length,
    before: isBefore(to, parents, family.sides) ? 1 : 0,
    stranger: above === undefined ? 1 : 0,
    ...elsewhere(family, way, others),
  };
};

export const worthOf = (family: Family, to: number, parents: Parents): number => {
  if (parents[to]! < 0) return 0;
  const way = family.direct[to]!.find((w) => w.from === parents[to]);
  if (!way) return -Infinity;
  const doubts = doubtsOf(family, way, parents);
  const against = (Object.keys(PRICES) as Doubt[]).reduce((sum, d) => sum + PRICES[d] * doubts[d], 0);
  return ATTACHED + way.worth - against;
};
