/**
 * Sketches: of each text the least few of its numbers, where these are hashes (a bottom sketch; Broder 1997). What two texts have in
 * common is in both their sketches about as often as it is in both texts. Each is to be found by any number in it.
 */

export interface SketchIndex {
  /** The sketches kept that agree with this one, those that do most first. */
  readonly like: (sketch: Uint32Array) => number[];
  readonly keep: (owner: number, sketch: Uint32Array) => void;
}

export interface SketchOptions {
  /** Least numbers in common. */
  readonly agreeing: number;
  /** Owners remembered under one number: those under more have it from a phrase that everybody uses. */
  readonly remembered: number;
}

/** For `most` sketches of `size` numbers: some 200 bytes for each of sixteen, in a hash table with chains. */
export const sketchIndex = (
  most: number,
  size: number,
  { agreeing, remembered }: SketchOptions,
): SketchIndex => {
  const [numbers, owners, next] = [0, 1, 2].map(() => new Uint32Array(most * size)) as [Uint32Array, Uint32Array, Uint32Array]; // prettier-ignore
  // What a slot holds, and what follows in its chain: the place of a number, plus one; 0 is none.
  const heads = new Uint32Array(2 ** Math.ceil(Math.log2(1 + (most * size) / 2)));
  let kept = 0;
  const slotOf = (number: number): number => Math.imul(number, 0x9e3779b1) >>> (32 - Math.log2(heads.length));
  const ownersUnder = (number: number): number[] => {
    const found: number[] = [];
    for (let at = heads[slotOf(number)]!; at !== 0; at = next[at - 1]!)
      if (numbers[at - 1] === number) found.push(owners[at - 1]!);
    return found;
  };
  return {
    like: (sketch) => {
      const times = new Map<number, number>();
      for (const number of sketch)
        for (const owner of ownersUnder(number)) times.set(owner, (times.get(owner) ?? 0) + 1);
      return [...times]
        .filter(([, n]) => n >= agreeing)
        .sort(([a, m], [b, n]) => n - m || a - b)
        .map(([owner]) => owner);
    },
    keep: (owner, sketch) => {
      for (const number of sketch) {
        if (ownersUnder(number).length >= remembered) continue;
        const slot = slotOf(number);
        [numbers[kept], owners[kept], next[kept]] = [number, owner, heads[slot]!];
        heads[slot] = ++kept;
      }
    },
  };
};
