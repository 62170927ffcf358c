/** Subject words: those of a document, apart from some passage, that tell what it is about. The lowest bit of their number is set. */
import { eachOnce, holds } from '../../algorithms/ascending.ts';

/** Words of its own that are read of a document: they tell its event, and of more words two documents always share some. */
const READ = 200;

/** Of the words outside the stretches, as far as they are read, those that tell what it is about, each once, ascending. */
export const subjectWords = (words: Uint32Array, stretches: readonly number[]): Uint32Array => {
  const found = new Uint32Array(READ);
  let [left, count, from] = [READ, 0, 0];
  for (let k = 0; k <= stretches.length; k += 2) {
    const to = Math.min(from + left, stretches[k] ?? words.length);
    for (let i = from; i < to; i++) if ((words[i]! & 1) === 1) found[count++] = words[i]!;
    left -= Math.max(0, to - from);
    from = stretches[k + 1] ?? 0;
  }
  return eachOnce(found.subarray(0, count).sort());
};

/** Those of the subject words that the passage has too. */
export const spokenOf = (
  subject: Uint32Array,
  words: Uint32Array,
  stretches: readonly number[],
): Set<number> => {
  const spoken = new Set<number>();
  for (let k = 0; k < stretches.length; k += 2)
    for (let i = stretches[k]!; i < stretches[k + 1]!; i++)
      if ((words[i]! & 1) === 1 && holds(subject, words[i]!)) spoken.add(words[i]!);
  return spoken;
};
