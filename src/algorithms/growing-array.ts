/** A growing array of unsigned 32-bit numbers: as dense as a typed array, doubled when full. */

export interface GrowingArray {
  readonly length: number;
  push(value: number): void;
  /** What was pushed; a view, valid until the next push. */
  values(): Uint32Array;
}

export const growingArray = (capacity = 1024): GrowingArray => {
  let array = new Uint32Array(capacity);
  let length = 0;
  return {
    get length() {
      return length;
    },
    push: (value) => {
      if (length === array.length) array = doubled(array);
      array[length++] = value;
    },
    values: () => array.subarray(0, length),
  };
};

const doubled = (array: Uint32Array<ArrayBuffer>): Uint32Array<ArrayBuffer> => {
  const larger = new Uint32Array(Math.max(16, array.length * 2));
  larger.set(array);
  return larger;
};
