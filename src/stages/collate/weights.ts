/**
 * Weights of the two logistic models of `score.ts`, in the order of FEATURES and CONTEXT_FEATURES. Made by
 * `node eval/train-links.ts` on translations of one article whose sentences are known by position.
 */

export const ALONE: readonly number[] = [-7.53, 6.45, 0.95, 3.23, 0.8, 0.67, 0.54, 2.14];
export const IN_CONTEXT: readonly number[] = [-1.36, 0.67, 1.29, 3.77, 3.84];

/** From here on a pair is a link: the best F1 on translations of one article lies between 0.3 and 0.5. */
export const LINK_AT = 0.4;
