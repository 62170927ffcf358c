/** Pair groups: which sentences of two articles are laid side by side. */
import type { Article, Collation, Sentence } from '../../model/index.ts';
import { STORY_ROLES } from '../../model/index.ts';
import type { Side } from './scene.ts';

/** Two texts this short are one passage each, whether or not anything links them. */
const SHORT_SENTENCES = 3;

export const storySentences = (article: Article): readonly Sentence[] => {
  const story = article.annotations.sentences.filter((s) => STORY_ROLES.has(s.role));
  return story.length > 0 ? story : article.annotations.sentences;
};

/** Both sides of every passage, in the order of `a`. */
export const pairGroups = (a: Article, b: Article, collation: Collation): [Side, Side][] => {
  const [ofA, ofB] = [storySentences(a), storySentences(b)];
  if (ofA.length <= SHORT_SENTENCES && ofB.length <= SHORT_SENTENCES && ofA.length > 0 && ofB.length > 0)
    return [
      [
        { article: a, sentences: ofA },
        { article: b, sentences: ofB },
      ],
    ];
  return collation.passages.flatMap((p): [Side, Side][] => {
    const inside = new Set(p.sentences);
    const [x, y] = [ofA.filter((s) => inside.has(s.id)), ofB.filter((s) => inside.has(s.id))];
    return x.length > 0 && y.length > 0
      ? [
          [
            { article: a, sentences: x },
            { article: b, sentences: y },
          ],
        ]
      : [];
  });
};
