/** A growing array of unsigned numbers: as dense as a typed array, doubled when full. */

export interface GrowingArray<T = Uint32Array> {
  readonly length: number;
  push(value: number): void;
  /** Forgets what was pushed; the room stays. */
  clear(): void;
  /** What was pushed; a view, valid until the next push. */
  values(): T;
}

const CAPACITY = 1024;

/** Of numbers of 32 bits. */
export const growingArray = (): GrowingArray => growing((length) => new Uint32Array(length));
/** Of numbers below 256. */
export const growingBytes = (): GrowingArray<Uint8Array> => growing((length) => new Uint8Array(length));

const growing = <T extends Uint32Array | Uint8Array>(create: (length: number) => T): GrowingArray<T> => {
  let array = create(CAPACITY);
  let length = 0;
  const grow = (): void => {
    const larger = create(array.length * 2);
    larger.set(array);
    array = larger;
  };
  return {
    get length() {
      return length;
    },
    push: (value) => {
      if (length === array.length) grow();
      array[length++] = value;
    },
    clear: () => {
      length = 0;
    },
    values: () => array.subarray(0, length) as T,
  };
};
