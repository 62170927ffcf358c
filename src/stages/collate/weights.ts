/**
 * Weights of the two logistic models of `score.ts`, in the order of FEATURES and CONTEXT_FEATURES. Made by
 * `node eval/train-links.ts` on translations of one article whose sentences are known by position.
 */

export const ALONE: readonly number[] = [-8.9, 8.13, 1.01, 3.63, 1.4, 0.66, 0.46, 1.78];
export const IN_CONTEXT: readonly number[] = [-1.25, 0.81, 1.12, 3.57, 4.03];

/** From here on a pair is a link: the best F1 on translations of one article lies between 0.3 and 0.5. */
export const LINK_AT = 0.4;
