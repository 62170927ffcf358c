/** Rarity: how much a thing tells by the number of sentences it stands in: 1 for few, falling as the logarithm of their share. */

/**
 * `found`: the different things in each of `sentences` sentences. What stands in up to `copies` sentences is as telling
 * as can be: a thing that every document says once must not count as common.
 */
export const rarity = <T>(
  found: Iterable<Iterable<T>>,
  sentences: number,
  copies: number,
): ((thing: T) => number) => {
  const counts = new Map<T, number>();
  for (const things of found) for (const x of things) counts.set(x, (counts.get(x) ?? 0) + 1);
  const most = Math.log(1 + sentences / copies);
  return (x) => Math.log(1 + sentences / Math.max(copies, counts.get(x) ?? 1)) / most;
};
