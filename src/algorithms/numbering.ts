/**
 * Numbering: numbers keys of 64 bits in the order in which they come. Open addressing with linear probing (Knuth 6.4) over typed
 * arrays: a million keys take 24 MB at most, and nothing is made for the sweeper.
 *
 * A key is a hash and stands for what was hashed: of a million different things two share one less than once in ten million runs.
 */

export interface Numbering {
  /** How many keys there are. */
  readonly length: number;
  /** The number of the key (two halves, unsigned); a new one gets the next. */
  number(low: number, high: number): number;
  /** The halves of the key with that number. */
  low(number: number): number;
  high(number: number): number;
  /** Forgets all keys; the room stays. */
  clear(): void;
}

const FIRST_SLOTS = 1 << 12;

export const numbering = (): Numbering => {
  let slots = new Uint32Array(FIRST_SLOTS);
  let [lows, highs] = [new Uint32Array(FIRST_SLOTS / 2), new Uint32Array(FIRST_SLOTS / 2)];
  let [length, mask] = [0, FIRST_SLOTS - 1];
  /** The slot of the key, or the free one where it belongs. */
  const slotOf = (low: number, high: number): number => {
    let slot = low & mask;
    for (let held = slots[slot]!; held !== 0; held = slots[slot]!) {
      if (lows[held - 1] === low && highs[held - 1] === high) return slot;
      slot = (slot + 1) & mask;
    }
    return slot;
  };
  const grow = (): void => {
    slots = new Uint32Array(2 * slots.length);
    mask = slots.length - 1;
    [lows, highs] = [twice(lows), twice(highs)];
    for (let i = 0; i < length; i++) slots[slotOf(lows[i]!, highs[i]!)] = i + 1;
  };
  return {
    get length() {
      return length;
    },
    number: (low, high) => {
      let slot = slotOf(low, high);
      if (slots[slot] !== 0) return slots[slot]! - 1;
      if (length === lows.length) {
        grow();
        slot = slotOf(low, high);
      }
      [lows[length], highs[length]] = [low, high];
      slots[slot] = ++length;
      return length - 1;
    },
    low: (number) => lows[number]!,
    high: (number) => highs[number]!,
    clear: () => {
      slots.fill(0);
      length = 0;
    },
  };
};

const twice = (array: Uint32Array): Uint32Array<ArrayBuffer> => {
  const larger = new Uint32Array(2 * array.length);
  larger.set(array);
  return larger;
};
