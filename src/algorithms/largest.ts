/** The largest few of many numbers, by insertion: of some hundred it looks at each once and moves few. */

/** The indices of the `most` largest, largest first; of equals the lesser index. */
export const largest = (values: Float32Array | Float64Array, most: number): Uint32Array => {
  const found = new Uint32Array(Math.min(most, values.length));
  let count = 0;
  for (let i = 0; i < values.length; i++) {
    const value = values[i]!;
    if (count === found.length && value <= values[found[count - 1]!]!) continue;
    let at = count < found.length ? count++ : count - 1;
    for (; at > 0 && value > values[found[at - 1]!]!; at--) found[at] = found[at - 1]!;
    found[at] = i;
  }
  return found;
};
