/**
 * Weights of the two logistic models of `score.ts`, in the order of FEATURES and CONTEXT_FEATURES. Made by
 * `node eval/train-links.ts` on translations of one article whose sentences are known by position.
 */

export const ALONE: readonly number[] = [-6.09, 8.51, 3.07, 0.68, 0.67, 1.03, 0.32, 0.24];
export const IN_CONTEXT: readonly number[] = [-1.78, 0.27, 2.59, 3.78, 4.93];

/** From here on a pair is a link: the best F1 on translations of one article lies between 0.3 and 0.5. */
export const LINK_AT = 0.4;
