/**
 * Model: from signs to the evidence, in log-odds, that two documents report the same event.
 *
 * Logistic regression with ridge penalty. The weights are made by `eval/fit-cluster.ts` on the developers' half of the
 * story set, whose cross-validation over topics the other numbers here were chosen by.
 */
import { SIGNS, type Signs } from './signs.ts';
import type { Vector } from './vectors.ts';
import { areNamesAlone } from './names-alone.ts';
import { isTemplate } from './wording.ts';

const BIAS = -8.91;

const WEIGHTS: Signs = {
  all: 2.1,
  low: -2.28,
  name: 5.89,
  number: 2.04,
  lead: 2.37,
  leadName: 2.49,
  leadInAll: 2.64,
  pairs: 3.75,
  shortness: 3.63,
  sameDay: 7.21,
  // Not fitted: in that set only one of the two events of a topic has dates, so it cannot show what other dates mean.
  otherDay: -2,
  otherWeekday: -0.83,
  // Not fitted either, for the same reason: two reports that say plainly of which days they are would have to agree in much.
  otherNews: -8,
};

/** Documents of the largest story that the weights were fitted on: of larger ones they know nothing. */
export const LARGEST_FITTED = 22;

/** No single pair may outvote a whole cluster. Best of 2, 3, 4, 6, 10 in cross-validation. */
export const CLIP = 3;
/** Two clusters become one where their pairs and the contrast between them say more than this on average. Best of -1.5 to 0.5. */
export const LINE = -1.25;

/** Evidence for one event by the signs of the two, -CLIP to little more than CLIP. A template outweighs all signs. */
export const evidenceOf = (a: Vector, b: Vector, signs: Signs): number => {
  if (isTemplate(a, b, signs)) return -CLIP;
  let sum = BIAS;
  for (const sign of SIGNS) sum += WEIGHTS[sign] * signs[sign];
  return sum > -CLIP && areNamesAlone(a, b, signs) ? -CLIP : clipped(sum);
};

/** What lies beyond the clip still counts a little, so that ties are broken by evidence and not by how articles are called. */
const BEYOND = 0.03;

export const clipped = (evidence: number): number =>
  Math.max(-CLIP, Math.min(CLIP, evidence) + BEYOND * Math.max(0, evidence - CLIP));
