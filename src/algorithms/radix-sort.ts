/** Radix sort, least significant digit first: the order of unsigned 32-bit keys, stable, in three passes of 11 bits. */

const BITS = 11;
const BUCKETS = 1 << BITS;

/** The indices of `keys` in ascending order of their keys; equal keys keep their order. `spare`, as long, is free for other use. */
export const radixOrder = (keys: Uint32Array): { order: Uint32Array; spare: Uint32Array } => {
  let order = new Uint32Array(keys.length);
  for (let i = 0; i < order.length; i++) order[i] = i;
  let spare = new Uint32Array(keys.length);
  for (let shift = 0; shift < 32; shift += BITS) {
    pass(keys, order, spare, shift);
    [order, spare] = [spare, order];
  }
  return { order, spare };
};

const pass = (keys: Uint32Array, from: Uint32Array, to: Uint32Array, shift: number): void => {
  const starts = new Uint32Array(BUCKETS + 1);
  const digit = (key: number) => (key >>> shift) & (BUCKETS - 1);
  for (let i = 0; i < keys.length; i++) starts[digit(keys[i]!) + 1]!++;
  for (let b = 0; b < BUCKETS; b++) starts[b + 1] = starts[b]! + starts[b + 1]!;
  for (let i = 0; i < from.length; i++) {
    const index = from[i]!;
    to[starts[digit(keys[index]!)]!++] = index;
  }
};

const SMALL_BITS = 8;

/** The same for short lists, at most `most` keys, in room of its own: what it gives is valid until the next. */
export const shortSorter = (most: number): ((keys: Uint32Array, count: number) => Uint16Array) => {
  let [order, spare] = [new Uint16Array(most), new Uint16Array(most)];
  const starts = new Uint16Array(1 << SMALL_BITS);
  const last = starts.length - 1;
  const passOf = (keys: Uint32Array, count: number, shift: number): void => {
    starts.fill(0);
    for (let i = 0; i < count; i++) starts[(keys[i]! >>> shift) & last]!++;
    let sum = 0;
    for (let b = 0; b <= last; b++) {
      const here = starts[b]!;
      starts[b] = sum;
      sum += here;
    }
    for (let i = 0; i < count; i++) {
      const index = order[i]!;
      spare[starts[(keys[index]! >>> shift) & last]!++] = index;
    }
    [order, spare] = [spare, order];
  };
  return (keys, count) => {
    for (let i = 0; i < count; i++) order[i] = i;
    for (let shift = 0; shift < 32; shift += SMALL_BITS) passOf(keys, count, shift);
    return order.subarray(0, count);
  };
};
