/**
 * Model: from signs to the evidence, in log-odds, that two documents report the same event.
 *
 * Logistic regression with ridge penalty. The weights are made by `eval/fit-cluster.ts` on the developers' half of the
 * story set; its cross-validation over topics is what the lines below were chosen by.
 */
import { SIGNS, type Signs } from './signs.ts';

const BIAS = -8.25;

const WEIGHTS: Signs = {
  all: 2.11,
  low: -1.73,
  name: 5.97,
  number: 1.98,
  lead: 1.98,
  leadName: 2.65,
  leadInAll: 2.66,
  pairs: 2.32,
  shortness: 1.9,
};

/** No single pair may outvote a whole cluster. Best of 2, 3, 4, 6, 10 in cross-validation. */
export const CLIP = 3;
/** Two clusters become one where their pairs speak for it on average. */
export const LINE = 0.25;

export const evidenceOf = (signs: Signs): number => {
  let sum = BIAS;
  for (const sign of SIGNS) sum += WEIGHTS[sign] * signs[sign];
  return Math.max(-CLIP, Math.min(CLIP, sum));
};
