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

/** Leaves in an ascending list the numbers that another has too, in place: quick where it has nearly all, or many more. */
export const keepHeld = (list: Uint32Array, other: Uint32Array): Uint32Array => {
  let [kept, at] = [0, 0];
  for (let i = 0; i < list.length && at < other.length; i++) {
    const number = list[i]!;
    let step = 1;
    // Ever longer steps as long as they do not go too far, and shorter ones again.
    for (; at + step < other.length && other[at + step]! <= number; step *= 2) at += step;
    for (; step >= 1; step /= 2) if (at + step < other.length && other[at + step]! <= number) at += step;
    if (other[at] === number) list[kept++] = number;
  }
  return list.subarray(0, kept);
};

/** An ascending list with each number once, in place. */
export const eachOnce = (list: Uint32Array): Uint32Array => {
  let kept = 0;
  for (let i = 0; i < list.length; i++) if (i === 0 || list[i] !== list[i - 1]) list[kept++] = list[i]!;
  return list.subarray(0, kept);
};
