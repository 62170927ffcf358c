/** Boilerplate word for word: read from two strangers that hold it, found again in every document. */
import { numberSet, type NumberSet } from '../../algorithms/number-set.ts';
import { shingles } from '../../algorithms/winnow.ts';
import { SHINGLE } from './picks.ts';
import { placeIn, type Pile } from './pile.ts';

/** A shorter run is a standing phrase: "the foreign minister of the United Arab Emirates, Sheikh". */
const SHORTEST = 12;
/** What stands between two runs of boilerplate no further apart than this is a date or a number in it. */
const CHANGING = 6;

/** Reads what two strangers have in common around a pick, word for word, as shingles. */
export const passageReader = ({ postings, wordsOf }: Pile) => {
  const runs = numberSet();
  // What was read last: in which documents, and from where to where in the first, how far ahead of the second.
  let before = { first: -1, second: -1, from: 0, to: 0, ahead: 0 };
  const wasRead = (first: number, second: number, i: number, j: number): boolean =>
    first === before.first &&
    second === before.second &&
    i - j === before.ahead &&
    i >= before.from &&
    i + SHINGLE <= before.to;
  return {
    runs,
    read: (group: number, [first, second]: readonly number[]): void => {
      const [i, j] = [placeIn(postings, first!, group), placeIn(postings, second!, group)];
      if (wasRead(first!, second!, i, j)) return;
      const [a, b] = [wordsOf(first!).slice(), wordsOf(second!)];
      let [from, to] = [0, SHINGLE];
      while (i + from > 0 && j + from > 0 && a[i + from - 1] === b[j + from - 1]) from--;
      while (i + to < a.length && a[i + to] === b[j + to]) to++;
      before = { first: first!, second: second!, from: i + from, to: i + to, ahead: i - j };
      if (to - from < SHORTEST) return;
      for (const hash of shingles(a.subarray(i + from, i + to), SHINGLE)) runs.add(hash);
    },
  };
};

export const stretchesIn = ({ postings, wordsOf }: Pile, flags: Uint8Array, runs: NumberSet) => {
  const { starts, groupOf } = postings;
  const [known, room] = [new Map<number, Uint32Array>(), new Uint32Array(0)];
  return (document: number): Uint32Array => {
    const before = known.get(document);
    if (before) return before;
    const holds = groupOf.subarray(starts[document], starts[document + 1]).some((g) => flags[g] === 1);
    const found = holds ? coveredBy(runs, wordsOf(document)) : room;
    known.set(document, found);
    return found;
  };
};

const coveredBy = (runs: NumberSet, words: Uint32Array): Uint32Array => {
  const hashes = shingles(words, SHINGLE);
  const found: number[] = [];
  let [from, to] = [0, 0];
  const end = (): void => {
    if (to - from >= SHORTEST) found.push(from, to);
  };
  for (let place = 0; place < hashes.length; place++) {
    if (!runs.has(hashes[place]!)) continue;
    if (place > to + CHANGING || to === 0) {
      end();
      from = place;
    }
    to = place + SHINGLE;
  }
  end();
  return Uint32Array.from(found);
};
