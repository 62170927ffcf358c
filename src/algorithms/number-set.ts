/** A set of unsigned 32-bit numbers, well mixed ones: open addressing in one typed array (Knuth 6.4). */

export interface NumberSet {
  readonly size: number;
  add(number: number): void;
  has(number: number): boolean;
}

const FIRST_SLOTS = 1024;

export const numberSet = (): NumberSet => {
  // Zero marks a free slot and is itself kept aside.
  let [slots, size, zero] = [new Uint32Array(FIRST_SLOTS), 0, false];
  const slotOf = (number: number): number => {
    let slot = number & (slots.length - 1);
    while (slots[slot] !== 0 && slots[slot] !== number) slot = (slot + 1) & (slots.length - 1);
    return slot;
  };
  const grow = (): void => {
    const old = slots;
    slots = new Uint32Array(2 * old.length);
    for (const number of old) if (number !== 0) slots[slotOf(number)] = number;
  };
  return {
    get size() {
      return size + (zero ? 1 : 0);
    },
    add: (number) => {
      if (number === 0) zero = true;
      else if (slots[slotOf(number)] !== number) {
        if (2 * ++size > slots.length) grow();
        slots[slotOf(number)] = number;
      }
    },
    has: (number) => (number === 0 ? zero : slots[slotOf(number)] === number),
  };
};
