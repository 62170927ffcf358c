/** Ascending lists of numbers. */

/** Whether the ascending list has the number. */
export const holds = (list: Uint32Array, number: number): boolean => {
  let [from, to] = [0, list.length];
  while (from < to) {
    const middle = (from + to) >>> 1;
    if (list[middle]! < number) from = middle + 1;
    else to = middle;
  }
  return list[from] === number;
};

/** An ascending list with each number once, in place. */
export const eachOnce = (list: Uint32Array): Uint32Array => {
  let kept = 0;
  for (let i = 0; i < list.length; i++) if (i === 0 || list[i] !== list[i - 1]) list[kept++] = list[i]!;
  return list.subarray(0, kept);
};
