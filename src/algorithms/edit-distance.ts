/** Edit distance with transpositions (optimal string alignment; Damerau 1964), and the likeness made of it. */

const sharesLetters = (a: string, b: string, least: number): boolean => {
  let shared = 0;
  for (const c of a) if (b.includes(c)) shared++;
  return shared >= least;
};

/** How many insertions, deletions, substitutions and swaps of neighbours turn `a` into `b`. Time |a|·|b|. */
export const editDistance = (a: string, b: string): number => {
  let [before, above] = [
    new Uint16Array(b.length + 1),
    Uint16Array.from({ length: b.length + 1 }, (_, j) => j),
  ];
  for (let i = 1; i <= a.length; i++) {
    const row = new Uint16Array(b.length + 1);
    row[0] = i;
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      let cost = Math.min(above[j]! + 1, row[j - 1]! + 1, above[j - 1]! + same);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        cost = Math.min(cost, before[j - 2]! + 1);
      row[j] = cost;
    }
    [before, above] = [above, row];
  }
  return above[b.length]!;
};

/** 1 for equal strings, falling as letters have to change; 0 where more than half of them do. */
export const similarSpelling = (a: string, b: string): number => {
  const longest = Math.max(a.length, b.length);
  if (longest === 0) return 1;
  // A difference in length alone already costs that many edits: no need to count further.
  if (Math.abs(a.length - b.length) > longest / 2 || !sharesLetters(a, b, longest / 2)) return 0;
  return 1 - editDistance(a, b) / longest;
};
