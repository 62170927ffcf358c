/** Placeholder until fitted. */
import type { Article, Both, PairVariant } from '../../model/index.ts';
import type { Language } from '../../text/language.ts';
import type { Scene } from './scene.ts';

export const sharedOf = (scene: Scene): Both => ({ a: scene.shareA, b: scene.shareB });

export const supportOf = (
  _from: Article,
  of: Article,
  variants: readonly PairVariant[],
  _language: Language,
): number =>
  Math.max(
    0,
    1 -
      variants.filter((v) => v.severity === 'conflict').length / Math.max(1, of.annotations.sentences.length),
  );
