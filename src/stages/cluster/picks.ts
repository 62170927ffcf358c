/** Picks: the few shingles of a document by which others that share text with it are found. */
import { shingles, winnow } from '../../algorithms/winnow.ts';

/** Words of a shingle: shorter ones are phrases that everybody uses, longer ones do not survive an edited word in ten. */
export const SHINGLE = 5;
/** Any shared run of SHINGLE + WINDOW - 1 = 10 words leaves a common pick. */
export const WINDOW = 6;

export interface Picks {
  readonly count: number;
  /** Of all shingles. */
  readonly hashes: Uint32Array;
  /** The words that the picked ones begin with, the first `count`. */
  readonly places: Uint32Array;
}

/** Picks the shingles of one document after another; what it gives is valid until the next. */
export const picker = (): ((words: Uint32Array) => Picks) => {
  let [room, places] = [new Uint32Array(0), new Uint32Array(0)];
  return (words) => {
    if (room.length < words.length)
      [room, places] = [new Uint32Array(2 * words.length), new Uint32Array(2 * words.length)];
    const hashes = shingles(words, SHINGLE, room);
    return { count: winnow(hashes, WINDOW, places), hashes, places };
  };
};
