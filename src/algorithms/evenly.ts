/** Evenly: about so many of a list, at even distances from its first on. */
export const evenly = <T>(list: readonly T[], about: number): T[] => {
  const step = Math.max(1, list.length / about);
  const drawn: T[] = [];
  for (let at = 0; at < list.length; at += step) drawn.push(list[Math.floor(at)]!);
  return drawn;
};
