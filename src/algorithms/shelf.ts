/**
 * A shelf: blocks of numbers put away one after another, read back by their number. This one is memory; whoever has a disk
 * can hand in one that takes more than memory holds.
 */

export interface Shelf {
  /** How many blocks there are. */
  readonly length: number;
  /** Copies the block. */
  put(block: Uint32Array): void;
  /** The block put as the `number`th, from 0; to be read, not changed. `room`, where there is enough of it, may hold it. */
  get(number: number, room?: Uint32Array): Uint32Array;
  /** Lets all of them go. */
  close(): void;
}

/** Numbers of a slab: blocks share slabs, so that nothing is copied when there are more. The first ones are small. */
export const SLAB = 1 << 20;
const roomFor = (blocks: number): number => Math.min(SLAB, (1 << 12) << Math.min(8, blocks >> 2));

export const memoryShelf = (): Shelf => {
  const blocks: Uint32Array[] = [];
  let [slab, used] = [new Uint32Array(0), 0];
  return {
    get length() {
      return blocks.length;
    },
    put: (block) => {
      if (used + block.length > slab.length)
        [slab, used] = [new Uint32Array(Math.max(roomFor(blocks.length), block.length)), 0];
      slab.set(block, used);
      blocks.push(slab.subarray(used, (used += block.length)));
    },
    get: (number) => blocks[number]!,
    close: () => {
      blocks.length = 0;
      slab = new Uint32Array(0);
    },
  };
};
