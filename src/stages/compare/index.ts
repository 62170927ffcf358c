/** Compare: what the documents of a story say differently. */
export { COMPARE_VERSION, compare } from './compare.ts';
export { compareSentences } from './compare-sentences.ts';
export { comparePair, type PairComparison } from './compare-pair.ts';
export type { Side } from './scene.ts';
