/** Subject words: those of a document, apart from some passage, that tell what it is about. The lowest bit of their number is set. */
import { smallSet, type SmallSet } from '../../algorithms/small-set.ts';
import type { Stretches } from './passage-stretches.ts';

/** Words of its own that are read of a document: they tell its event, and of more words two documents always share some. */
const READ = 200;

export interface SubjectWords {
  readonly own: SmallSet;
  /** Those of them that the passage has too. */
  readonly spoken: SmallSet;
  /** Of the words outside the stretches, as far as they are read, takes those that tell what the document is about. */
  readonly readOwn: (words: Uint32Array, stretches: Stretches) => void;
  /** Whether the passage has no more of them than allowed: `tooMany` tells it of their number. */
  readonly readSpoken: (
    words: Uint32Array,
    stretches: Stretches,
    tooMany: (count: number) => boolean,
  ) => boolean;
}

/** Room for the subject words of one document after another. */
export const subjectWords = (): SubjectWords => {
  const [own, spoken] = [smallSet(READ), smallSet(READ)];
  return {
    own,
    spoken,
    readOwn: (words, { ends, count }) => {
      own.clear();
      let [left, from] = [READ, 0];
      for (let k = 0; k <= count && left > 0; k += 2) {
        const to = Math.min(from + left, k < count ? ends[k]! : words.length);
        for (let i = from; i < to; i++) if ((words[i]! & 1) === 1) own.add(words[i]!);
        left -= Math.max(0, to - from);
        if (k < count) from = ends[k + 1]!;
      }
    },
    readSpoken: (words, { ends, count }, tooMany) => {
      spoken.clear();
      let met = 0;
      for (let k = 0; k < count; k += 2)
        for (let i = ends[k]!, to = ends[k + 1]!; i < to; i++)
          if ((words[i]! & 1) === 1 && own.has(words[i]!) && spoken.add(words[i]!) && tooMany(++met))
            return false;
      return true;
    },
  };
};
