/** Weights learned on the developers' half, few and regularised, with the script that made each. */

/** In the order of SIMILARITY_SIGNS; node eval/fit-similarity.ts */
export const SIMILARITY_WEIGHTS: readonly number[] = [
  -0.065, 0.386, 0.284, -0.037, 0.17, 0.161, 0.088, 0.115, -0.006, -0.101, -0.126, -0.036, -0.113, -0.004,
];

/** In the order of SUPPORT_SIGNS; node eval/fit-support.ts */
export const SUPPORT_WEIGHTS: readonly number[] = [
  -22.03, 3.43, 0.82, -0.55, -0.13, 3.45, -6.09, -7.16, -4.05, 1.95, 6.2, 5.7, 4.47, -0.73, 1.96, 0.98, 4.56,
  4.67, 3.48, 1.48,
];
