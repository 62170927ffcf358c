/**
 * derivation: two articles → whether they share wording by descent, which way, and what sort of copy it is.
 *
 * Takes the links between the two. The likelihood is the descent model's; direction is only said where the evidence outweighs
 * chance clearly.
 */
import type { Article, Derivation, Direction, Link } from '../../model/index.ts';
import type { Language } from '../../text/language.ts';
import { earlierBy } from './dates.ts';
import { byWeight, descentOf, type Descent } from './descent.ts';
import { courseOf, type Course } from './direction.ts';
import { kindOf } from './kind.ts';
import { matchesOf, type Match } from './matches.ts';
import { isForward, revisionOf, type Revision } from './revision.ts';
import { sideOf, type Side } from './side.ts';
import { signsOf } from './signs.ts';
import { transfersOf, type Transfer, type Transfers } from './transfer.ts';

/** 0.5 is where descent is drawn. */
export const DRAWN = 0.5;
/** Log-odds from which a direction is said: about 8 in 10. */
const SAID = 1.4;

/** All that is known of a pair. */
export interface Kinship {
  readonly a: Side;
  readonly b: Side;
  readonly matches: readonly Match[];
  readonly descent: Descent;
  readonly transfers: Transfers;
  readonly course: Course;
  /** Whether the two are cuts of one report. */
  readonly revision: Revision | null;
}

export const kinshipOf = (a: Side, b: Side, links: readonly Link[]): Kinship => {
  const matches = matchesOf(a, b, links);
  const revision = revisionOf(a.article.document, b.article.document);
  const transfers = transfersOf(a, b, matches, revision);
  return {
    a,
    b,
    matches,
    descent: descentOf(a, b, matches, signsOf(a, b, matches)),
    transfers,
    course: courseOf(a, b, transfers, revision),
    revision,
  };
};

/** Whether the two have no more than a form of words in common. */
export const isTemplate = ({ descent }: Kinship): boolean =>
  descent.evidence.some((e) => e.kind === 'template');

/** Whether the copy that would have been made so names the outlet of the other; who is named by its copy did not copy it. */
const namesExemplar = ({ course, transfers }: Kinship, transfer: Transfer): boolean => {
  const sign = transfer === transfers.aToB ? 1 : -1;
  return course.evidence.some((e) => e.kind === 'outlet-named' && e.weight * sign > 0);
};

/**
 * From this share of kept words on, one may be the very exemplar of the other. Two translations of one article reach .95, half
 * of them .80; copies that were edited lightly start at .94.
 */
const DIRECT = 0.94;

/**
 * Copies have what their exemplars lack as additions, and put them at the ends. Where so many passages stand between
 * the exemplar's own, both were rather made from something that had them all.
 */
const MOST_ADDED_INSIDE = 1;

/** What dates and senders say of a way between two cuts of one report; null where the texts must say. */
const asCuts = ({ revision, transfers }: Kinship, transfer: Transfer): boolean | null => {
  const forward = revision && isForward(revision, transfer === transfers.aToB ? 'aToB' : 'bToA');
  if (!revision || forward === null) return null;
  if (!forward || revision.own) return forward;
  // What another outlet has beyond the earlier cut, it has from a later one.
  return transfer.acts.addedInside + transfer.acts.addedEnds > 0 ? false : null;
};

/** Dates that can be relied on this far, as log-odds, are plain: those of a page's metadata or text, or given by the user. */
const PLAIN = 3;
/** What all else must say for a way against plain dates, less what they say against it: a date may be wrong, but seldom is. */
const AGAINST_DATES = 8;

/** Whether the way leads back in time by plain dates, and the texts do not make up for it. */
const isAgainstDates = ({ a, b, course, transfers }: Kinship, transfer: Transfer): boolean => {
  const sign = transfer === transfers.aToB ? 1 : -1;
  const dates = sign * earlierBy(a.article.document, b.article.document);
  return dates <= -PLAIN && sign * course.logit < AGAINST_DATES;
};

/** Whether a copy made so may have been made from this very exemplar: the words stayed, or the outlet is named. */
export const isDirect = (kinship: Kinship, transfer: Transfer): boolean =>
  asCuts(kinship, transfer) ??
  (!isAgainstDates(kinship, transfer) &&
    ((transfer.faithful >= DIRECT && transfer.acts.addedInside <= MOST_ADDED_INSIDE) ||
      namesExemplar(kinship, transfer)));

const directionOf = (kinship: Kinship): Direction => {
  const { logit } = kinship.course;
  const [forth, back] = [
    isDirect(kinship, kinship.transfers.aToB),
    isDirect(kinship, kinship.transfers.bToA),
  ];
  if (!forth && !back) return 'siblings';
  if (logit >= SAID && forth) return 'a->b';
  return logit <= -SAID && back ? 'b->a' : 'unknown';
};

export const derivation = (
  a: Article,
  b: Article,
  links: readonly Link[],
  language: Language,
): Derivation => {
  const kinship = kinshipOf(sideOf(a, language), sideOf(b, language), links);
  const { descent, transfers, course } = kinship;
  if (descent.likelihood < DRAWN)
    return { likelihood: descent.likelihood, direction: 'unknown', kind: 'none', evidence: descent.evidence };
  const direction = directionOf(kinship);
  const back = direction === 'b->a' || (direction !== 'a->b' && transfers.bToA.share > transfers.aToB.share);
  return {
    likelihood: descent.likelihood,
    direction,
    kind: kindOf(back ? transfers.bToA : transfers.aToB, kinship.revision !== null),
    evidence: [...descent.evidence, ...course.evidence].sort(byWeight),
  };
};
