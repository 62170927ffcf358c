/** A binary heap: the least item by `compare` comes first. Textbook, no departures. */

export interface Heap<T> {
  push(item: T): void;
  /** Takes out the least item; undefined where there is none. */
  pop(): T | undefined;
}

export const createHeap = <T>(compare: (a: T, b: T) => number): Heap<T> => {
  const items: T[] = [];
  return {
    push: (item) => {
      items.push(item);
      rise(items, compare);
    },
    pop: () => {
      const first = items[0];
      const last = items.pop();
      if (items.length > 0) {
        items[0] = last!;
        sink(items, compare);
      }
      return first;
    },
  };
};

const rise = <T>(items: T[], compare: (a: T, b: T) => number): void => {
  let at = items.length - 1;
  while (at > 0) {
    const parent = (at - 1) >> 1;
    if (compare(items[at]!, items[parent]!) >= 0) return;
    [items[at], items[parent]] = [items[parent]!, items[at]!];
    at = parent;
  }
};

const sink = <T>(items: T[], compare: (a: T, b: T) => number): void => {
  let at = 0;
  for (;;) {
    const left = 2 * at + 1;
    const right = left + 1;
    let least = at;
    if (left < items.length && compare(items[left]!, items[least]!) < 0) least = left;
    if (right < items.length && compare(items[right]!, items[least]!) < 0) least = right;
    if (least === at) return;
    [items[at], items[least]] = [items[least]!, items[at]!];
    at = least;
  }
};
