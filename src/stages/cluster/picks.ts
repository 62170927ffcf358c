/** Picks: the few shingles of a document by which others that share text with it are found. */
import { shingles, winnow } from '../../algorithms/winnow.ts';

/** Words of a shingle: shorter ones are phrases that everybody uses, longer ones do not survive an edited word in ten. */
export const SHINGLE = 5;
/** Any shared run of SHINGLE + WINDOW - 1 = 10 words leaves a common pick. */
const WINDOW = 6;

/** Calls `take` for each pick of a document: its hash, and how many words further it begins than the last, at most WINDOW. */
export const eachPick = (words: Uint32Array, take: (hash: number, gap: number) => void): void => {
  const hashes = shingles(words, SHINGLE);
  let last = 0;
  winnow(hashes, WINDOW, (place) => {
    take(hashes[place]!, place - last);
    last = place;
  });
};
