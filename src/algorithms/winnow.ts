/**
 * Winnowing (Schleimer, Wilkerson, Aiken 2003): picks a few shingles of a text so that any run of `window + size - 1` words
 * that two texts share gives both the same pick. It says where text is shared whatever the two lengths are, which MinHash,
 * made for resemblance, does not.
 */

/**
 * Hashes of all shingles: runs of `size` words. A rolling polynomial, mixed at the end. Shorter texts have none.
 * `room`, where there is enough of it, holds them.
 */
export const shingles = (words: Uint32Array, size: number, room?: Uint32Array): Uint32Array => {
  const count = Math.max(0, words.length - size + 1);
  const hashes = room && room.length >= count ? room.subarray(0, count) : new Uint32Array(count);
  let lead = 1;
  for (let i = 1; i < size; i++) lead = Math.imul(lead, BASE);
  let rolling = 0;
  for (let i = 0; i < words.length; i++) {
    if (i >= size) rolling = (rolling - Math.imul(words[i - size]!, lead)) | 0;
    rolling = (Math.imul(rolling, BASE) + words[i]!) | 0;
    if (i >= size - 1) hashes[i - size + 1] = mixed(rolling);
  }
  return hashes;
};

const BASE = 0x9e3779b1;

const mixed = (h: number): number => {
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  return (h ^ (h >>> 13)) >>> 0;
};

/**
 * The places of the least hash of every window, each place once, ascending; the rightmost of equals. They are put into
 * `places`, which must be as long as `hashes`; gives how many they are.
 */
export const winnow = (hashes: Uint32Array, window: number, places: Uint32Array): number => {
  const first = Math.min(window, hashes.length);
  let [least, count] = [-1, 0];
  for (let end = first; end <= hashes.length && hashes.length > 0; end++) {
    const start = end - first;
    if (least < start) least = leastOf(hashes, start, end);
    else if (hashes[end - 1]! <= hashes[least]!) least = end - 1;
    else continue;
    places[count++] = least;
  }
  return count;
};

const leastOf = (hashes: Uint32Array, start: number, end: number): number => {
  let least = start;
  for (let i = start + 1; i < end; i++) if (hashes[i]! <= hashes[least]!) least = i;
  return least;
};
