/** Compare: what the documents of a story say differently. */
export { compareSentences } from './compare-sentences.ts';
export type { Side } from './scene.ts';
