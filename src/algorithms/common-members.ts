type Ascending = Uint32Array | Float64Array;

/** How many members two ascending lists have in common; in neither does one come twice. */
export const commonMembers = (a: Ascending, b: Ascending): number => {
  let common = 0;
  for (let i = 0, j = 0; i < a.length && j < b.length;) {
    const difference = a[i]! - b[j]!;
    if (difference === 0) common++;
    if (difference <= 0) i++;
    if (difference >= 0) j++;
  }
  return common;
};
