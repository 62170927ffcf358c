/** Remembered strangers: the same answer for the same documents, and for others that hold the same strangers. */
import { holds } from '../../algorithms/ascending.ts';
import { FEWEST, strangersWanted } from './strangers.ts';

/** Lists whose answers are remembered, at most. */
export const REMEMBERED = 100_000;

export type StrangersIn = (list: Uint32Array) => readonly number[] | null;

/** The picks of one passage stand in the same documents, or nearly: most lists are answered by one before. */
export const remembering = (strangersIn: StrangersIn, rank: Uint32Array): StrangersIn => {
  const answers = new Map<number, readonly number[] | null>();
  // Strangers that were found, by their first.
  const proven = new Map<number, readonly number[]>();
  const areIn = (strangers: readonly number[], list: Uint32Array): boolean =>
    strangers.length >= strangersWanted(list.length) && strangers.every((document) => holds(list, document));
  const provenIn = (list: Uint32Array): readonly number[] | undefined => {
    let best: readonly number[] | undefined;
    for (const document of list) {
      const strangers = proven.get(document);
      if (!strangers || (best && rank[best[0]!]! < rank[document]!)) continue;
      if (areIn(strangers, list)) best = strangers;
    }
    return best;
  };
  return (list) => {
    if (list.length < FEWEST) return null;
    const key = keyOf(list);
    const known = answers.get(key);
    if (known !== undefined) return known;
    const answer = provenIn(list) ?? strangersIn(list);
    if (answer) proven.set(answer[0]!, answer);
    if (answers.size < REMEMBERED) answers.set(key, answer);
    return answer;
  };
};

/** 52 bits of a hash of a list. */
export const keyOf = (list: Uint32Array): number => {
  let [a, b] = [list.length, 0x811c9dc5];
  for (const document of list) {
    a = Math.imul(a ^ document, 0x9e3779b1);
    b = Math.imul(b + document, 0x85ebca6b) ^ (a >>> 15);
  }
  return (a >>> 0) * 2 ** 20 + ((b >>> 0) & 0xfffff);
};
