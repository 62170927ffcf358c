/** Weights learned on the developers' half, few and regularised, with the script that made each. */

/** In the order of SIMILARITY_SIGNS; node eval/fit-similarity.ts */
export const SIMILARITY_WEIGHTS: readonly number[] = [
  -0.065, 0.386, 0.284, -0.037, 0.17, 0.161, 0.088, 0.115, -0.006, -0.101, -0.126, -0.036, -0.113, -0.004,
];

/** What it costs to take a sentence apart into pieces of a source (decomposition.ts); node eval/fit-support.ts */
export interface Prices {
  /** Going on somewhere else in the source. */
  readonly leap: number;
  /** Passing over words, for the logarithm of their number. */
  readonly step: number;
  readonly backwards: number;
  /** Going on in another sentence nearby. */
  readonly nextSentence: number;
  /** Words that the source has nowhere near: names and numbers, other words that carry the matter, small ones that join
   *  them (prepositions, auxiliaries, pronouns, negations), articles and conjunctions. */
  readonly lostName: number;
  readonly lostContent: number;
  readonly lostJoint: number;
  readonly lostOther: number;
  readonly otherForm: number;
  /** A word like it: in any case, and so much more the less alike. */
  readonly alike: number;
  readonly unlike: number;
  /** A pronoun for the name that it stands for. */
  readonly standsFor: number;
}

/** Any of them may be a third more or less: consistency on the summaries stays within .855 and .875. */
export const PRICES: Prices = {
  leap: 3.2,
  step: 0.4,
  backwards: 0.7,
  nextSentence: 1.2,
  lostName: 4.5,
  lostContent: 3,
  lostJoint: 1.7,
  lostOther: 0.5,
  otherForm: 0.2,
  alike: 0.1,
  unlike: 1.8,
  standsFor: 0.6,
};
