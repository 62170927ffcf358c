/** Counts without some of the words: as if the text did not have them. */
import { firstOf, packedPair, secondOf, timesOf, type Counts } from './counts.ts';

/** `stretches`: words from, to, from, to …, ascending. The lead is as long as it was, of what is left. The order of the words is not kept. */
export const countsWithout = (counts: Counts, stretches: Uint32Array): Counts => {
  const times = timesWithout(counts, stretches);
  const place = new Uint16Array(times.length);
  let kept = 0;
  for (let at = 0; at < times.length; at++) if (times[at]! > 0) place[at] = kept++;
  const [terms, timesKept] = [new Uint32Array(kept), new Uint32Array(kept)];
  for (let at = 0; at < times.length; at++) {
    if (times[at] === 0) continue;
    terms[place[at]!] = counts.terms[at]!;
    timesKept[place[at]!] = times[at]!;
  }
  const pairs = pairsWithout(counts, stretches, place, times);
  return { length: counts.length - sizeOf(stretches), terms, times: timesKept, pairs, order: NONE };
};

/** Terms that the text has nowhere else. */
export const termsLost = (counts: Counts, stretches: Uint32Array): Uint32Array => {
  const times = timesWithout(counts, stretches);
  return counts.terms.filter((_, at) => times[at] === 0);
};

const NONE = new Uint16Array(0);

/** How many words lie in the stretches. */
export const sizeOf = (stretches: Uint32Array): number => {
  let size = 0;
  for (let k = 0; k < stretches.length; k += 2) size += stretches[k + 1]! - stretches[k]!;
  return size;
};

const timesWithout = ({ order, times, length }: Counts, stretches: Uint32Array): Uint32Array => {
  const left = new Uint32Array(times.length);
  let lead = 0;
  for (let at = 0; at < times.length; at++) lead += times[at]! >>> 16;
  let word = 0;
  for (let k = 0; k <= stretches.length; k += 2) {
    const end = stretches[k] ?? length;
    for (; word < end; word++) left[order[word]!]! += lead-- > 0 ? 0x1_0001 : 1;
    word = stretches[k + 1] ?? length;
  }
  return left;
};

/** The pairs that still stand side by side somewhere, in the same order. */
const pairsWithout = (
  { order, pairs, length }: Counts,
  stretches: Uint32Array,
  place: Uint16Array,
  times: Uint32Array,
): Uint32Array => {
  const gone = new Map<number, number>();
  for (let k = 0; k < stretches.length; k += 2)
    for (let word = Math.max(1, stretches[k]!); word <= Math.min(length - 1, stretches[k + 1]!); word++) {
      const pair = packedPair(order[word - 1]!, order[word]!, 0);
      gone.set(pair, (gone.get(pair) ?? 0) + 1);
    }
  const kept = new Uint32Array(pairs.length);
  let count = 0;
  for (const pair of pairs) {
    const [first, second] = [firstOf(pair), secondOf(pair)];
    if (times[first] === 0 || times[second] === 0) continue;
    const still = timesOf(pair) - (gone.get(packedPair(first, second, 0)) ?? 0);
    if (still > 0) kept[count++] = packedPair(place[first]!, place[second]!, still);
  }
  return kept.subarray(0, count);
};
