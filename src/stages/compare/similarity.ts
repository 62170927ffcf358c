/** Placeholder until fitted: similarity as the mean of what either side finds in the other. */
import type { Scene } from './scene.ts';

export const similarityOf = (scene: Scene): number => (scene.shareA + scene.shareB) / 2;
