/** A growing array of unsigned numbers: as dense as a typed array, doubled when full. */

export interface GrowingArray {
  readonly length: number;
  push(value: number): void;
  /** Pushes all of them. */
  append(values: Uint32Array): void;
  /** Forgets what was pushed; the room stays. */
  clear(): void;
  /** What was pushed; a view, valid until the next push. */
  values(): Uint32Array;
}

const CAPACITY = 1024;

/** Of numbers of 32 bits. `room`: how many there may be at first; what is not used of it takes no memory, where copies would. */
export const growingArray = (room = CAPACITY): GrowingArray => {
  let array = new Uint32Array(Math.max(1, room));
  let length = 0;
  const grow = (least: number): void => {
    const larger = new Uint32Array(Math.max(least, array.length * 2));
    larger.set(array);
    array = larger;
  };
  return {
    get length() {
      return length;
    },
    push: (value) => {
      if (length === array.length) grow(0);
      array[length++] = value;
    },
    append: (values) => {
      if (length + values.length > array.length) grow(length + values.length);
      array.set(values, length);
      length += values.length;
    },
    clear: () => {
      length = 0;
    },
    values: () => array.subarray(0, length),
  };
};
