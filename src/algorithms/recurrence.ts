/**
 * Recurrence: which of very many numbers came more than once, or thrice, in two bits for each of a few million slots.
 *
 * A number falls into a slot by its low bits; a slot knows whether nothing, one, two or more fell into it. It never says no to a
 * number that came as often as was asked for; it says yes to some that did not (as a Bloom filter does; Bloom 1970), so that what it lets pass is to
 * be counted in earnest. When slots grow scarce there are four times as many, each of the four as full as the one it came from.
 */

export interface Recurrence {
  /** `number`: 32 bits, well mixed. */
  add(number: number): void;
  /** Whether it may have come as often as was asked for. */
  has(number: number): boolean;
  /** How often a number came to a slot where enough were to let it pass: no more pass in all than `often` times as many. */
  readonly repeats: number;
  readonly bytes: number;
  /** Forgets all, and lets the slots go. */
  clear(): void;
}

const FIRST_BITS = 16;
/** 2^27 slots are 32 MB: enough for the sketches of 150,000 articles, and merely less choosy beyond. */
const MOST_BITS = 27;
/** Slots for each number, below which there are to be more. */
const ROOMY = 32;

/** `often`: how many times a number must have come, two or three. */
export const recurrence = (often: 2 | 3 = 2): Recurrence => {
  let bits: number, table: Uint32Array, mask: number, added: number, repeats: number, room: number;
  const clear = (): void => {
    bits = FIRST_BITS;
    table = new Uint32Array(2 ** (bits - 4));
    mask = 2 ** bits - 1;
    [added, repeats, room] = [0, 0, 2 ** bits / ROOMY];
  };
  clear();
  const grow = (): void => {
    const step = Math.min(2, MOST_BITS - bits);
    const larger = new Uint32Array(table.length * 2 ** step);
    for (let at = 0; at < larger.length; at += table.length) larger.set(table, at);
    [table, bits] = [larger, bits + step];
    mask = 2 ** bits - 1;
    room = bits < MOST_BITS ? 2 ** bits / ROOMY : Infinity;
  };
  return {
    add: (number) => {
      if (++added > room) grow();
      const slot = number & mask;
      const shift = (slot & 15) * 2;
      const held = (table[slot >>> 4]! >>> shift) & 3;
      if (held >= often - 1) repeats++;
      if (held < often) table[slot >>> 4]! += 1 << shift;
    },
    has: (number) => {
      const slot = number & mask;
      return ((table[slot >>> 4]! >>> ((slot & 15) * 2)) & 3) >= often;
    },
    get repeats() {
      return repeats;
    },
    get bytes() {
      return table.byteLength;
    },
    clear,
  };
};
