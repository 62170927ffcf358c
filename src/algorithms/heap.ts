/** A binary heap: the least item by `compare` comes first. Textbook, no departures. */

export interface Heap<T> {
  push(item: T): void;
  /** Takes out the least item; undefined where there is none. */
  pop(): T | undefined;
  /** Lets go of the items that do not pass. */
  retain(passes: (item: T) => boolean): void;
  readonly size: number;
}

export const createHeap = <T>(compare: (a: T, b: T) => number): Heap<T> => {
  let items: T[] = [];
  return {
    get size() {
      return items.length;
    },
    retain: (passes) => {
      items = items.filter(passes);
      for (let at = (items.length >> 1) - 1; at >= 0; at--) sink(items, compare, at);
    },
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

const sink = <T>(items: T[], compare: (a: T, b: T) => number, from = 0): void => {
  let at = from;
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
