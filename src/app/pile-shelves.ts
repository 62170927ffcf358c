/** The shelves on which sorting a pile keeps what it counted and weighed: in memory up to the budget, then in a file. */
import { diskShelf, type DiskShelf } from './disk-shelf.ts';
import { heldNow } from './memory.ts';

/** What is counted may take this much of the memory, and then what is weighed as much again; the rest is for sorting. */
const FOR_COUNTS = 0.35;
const FOR_VECTORS = 0.6;

export interface PileShelves {
  readonly newShelf: () => DiskShelf;
  /** Bytes that went to disk. */
  readonly spilled: () => number;
  readonly close: () => void;
}

/** `memory`: bytes that the whole process may take. */
export const pileShelves = (memory: number): PileShelves => {
  const shelves: DiskShelf[] = [];
  return {
    newShelf: () => {
      const share = shelves.length === 0 ? FOR_COUNTS : FOR_VECTORS;
      const shelf = diskShelf(() => heldNow() > share * memory);
      shelves.push(shelf);
      return shelf;
    },
    spilled: () => shelves.reduce((sum, shelf) => sum + shelf.spilled, 0),
    close: () => shelves.forEach((shelf) => shelf.close()),
  };
};
