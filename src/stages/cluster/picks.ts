/** Picks: the few shingles of a document by which others that share text with it are found. */
import { shingles, winnow } from '../../algorithms/winnow.ts';

/** Words of a shingle: shorter ones are phrases that everybody uses, longer ones do not survive an edited word in ten. */
export const SHINGLE = 5;
/** Any shared run of SHINGLE + WINDOW - 1 = 10 words leaves a common pick. */
const WINDOW = 6;

/** Calls `take` for each pick of a document: its hash, and the word that it begins with. `room` for the hashes of all shingles. */
export const eachPick = (
  words: Uint32Array,
  take: (hash: number, place: number) => void,
  room?: Uint32Array,
): void => {
  const hashes = shingles(words, SHINGLE, room);
  winnow(hashes, WINDOW, (place) => take(hashes[place]!, place));
};
