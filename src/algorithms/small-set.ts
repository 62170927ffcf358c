/** A set of a few numbers other than zero that is filled and emptied over and over: open addressing in room that stays (Knuth 6.4). */

export interface SmallSet {
  readonly size: number;
  /** Whether the number is new. */
  add(number: number): boolean;
  has(number: number): boolean;
  clear(): void;
  /** In the order in which they were added; a view, valid until the next change. */
  values(): Uint32Array;
}

/** Slots for each number that may come: the fuller, the longer the search. */
const SLOTS_EACH = 4;

/** `most`: how many different numbers there may be. */
export const smallSet = (most: number): SmallSet => {
  const bits = Math.ceil(Math.log2(SLOTS_EACH * most));
  const [slots, numbers] = [new Uint32Array(1 << bits), new Uint32Array(most)];
  let size = 0;
  const slotOf = (number: number): number => {
    let slot = Math.imul(number, 0x9e3779b1) >>> (32 - bits);
    while (slots[slot] !== 0 && slots[slot] !== number) slot = (slot + 1) & (slots.length - 1);
    return slot;
  };
  return {
    get size() {
      return size;
    },
    add: (number) => {
      const slot = slotOf(number);
      if (slots[slot] === number) return false;
      slots[slot] = numbers[size++] = number;
      return true;
    },
    has: (number) => slots[slotOf(number)] === number,
    clear: () => {
      slots.fill(0);
      size = 0;
    },
    values: () => numbers.subarray(0, size),
  };
};
