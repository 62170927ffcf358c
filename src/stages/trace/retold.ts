/**
 * Retold: documents at the top of the branching that another document told in other words, and no lost source did.
 *
 * Words that changed throughout tell nothing of who copied; what is told does. Where a document holds nothing that another
 * lacks, and that other holds more or came first, it was made from there; a lost source would have left each of them something.
 */
import { isBrief } from './brief.ts';
import { earlierBy } from './dates.ts';
import type { Exemplar } from './exemplars.ts';
import { topsOf } from './families.ts';
import { factsBeyond, holdsMore } from './holdings.ts';
import type { Kin, Way } from './kin.ts';
import type { Side } from './side.ts';

/** So much of what was retold has its partner in the exemplar. */
const RETOLD_SHARE = 0.8;
/**
 * Who tells a text again takes other words. Of translations of one article, which are no copies of each other, nineteen in
 * twenty agree in more than this share of their words; so much alike, only who came later, left out this share of the
 * text and so many names and numbers had the other before him.
 */
const RETOLD_CLOSENESS = 0.5;
const CUT = 0.15;
const LEFT_OUT = 2;
/** Surer than any other single one, where all copies of one text could have been it. */
const LEAST_SURE = 0.3;
/** How sure that the other document was before the copyist, and not its copy or exemplar that nobody has. Set by hand. */
const RETOLD_SURE = 0.8;

/** Whether the one was made from the other in other words, by what both tell and by their dates. */
const isRetold = (way: Way, sides: readonly Side[]): boolean => {
  const [from, to] = [sides[way.from]!, sides[way.to]!];
  const earlier = earlierBy(from.article.document, to.article.document);
  const { revision } = way.kinship;
  if (earlier < 0 || (revision && !revision.own)) return false;
  if (isBrief(way.kinship.descent.evidence)) return to.words < from.words;
  if (way.transfer.share < RETOLD_SHARE) return false;
  if (holdsMore(way, sides)) return false;
  const leftOut = factsBeyond(from, to);
  if (way.transfer.faithful < RETOLD_CLOSENESS) return leftOut > 0 || earlier > 0;
  return leftOut >= LEFT_OUT && earlier > 0 && way.transfer.dropped >= CUT;
};

const byFit = (x: Way, y: Way): number =>
  y.transfer.share - x.transfer.share ||
  y.kinship.descent.logit - x.kinship.descent.logit ||
  x.from - y.from ||
  x.to - y.to;

/** The exemplars, with those of retold documents. */
export const withRetold = (
  sides: readonly Side[],
  kin: Kin,
  exemplars: readonly (Exemplar | null)[],
): (Exemplar | null)[] => {
  const next = [...exemplars];
  const first = topsOf(next);
  const ways = kin.ways.filter(
    (w) => first[w.to] === w.to && !w.direct && !kin.refused.copy(w.from, w.to) && isRetold(w, sides),
  );
  for (const way of ways.sort(byFit)) {
    if (next[way.to] || topsOf(next)[way.from] === way.to) continue;
    const rivals = ways.filter((w) => w.to === way.to && w !== way);
    const { likelihood, logit } = way.kinship.descent;
    const rest = rivals.reduce((sum, w) => sum + Math.exp(w.kinship.descent.logit - logit), 0);
    next[way.to] = { way, confidence: Math.max(LEAST_SURE, (RETOLD_SURE * likelihood) / (1 + rest)) };
  }
  return next;
};
