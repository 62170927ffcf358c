/** The shelves on which sorting a pile keeps what it counted and weighed: in memory up to the budget, then in a file. */
import { diskShelf, type DiskShelf } from './disk-shelf.ts';
import { heldNow } from './memory.ts';

/** What is counted may take this much of the memory; what is weighed then as much as leaves room for sorting. */
const FOR_COUNTS = 0.35;
const FOR_VECTORS = 0.6;
/** Share that is planned for; the rest is for what the runtime has yet to sweep away. */
const PLANNED = 0.85;
/** Bytes that sorting takes for each document: look-ups, candidates, comparisons, links. Of 100,000 it took 230 MB. */
const SORTING_EACH = 2400;

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
      const [counted] = shelves;
      const bound = counted ? Math.min(FOR_VECTORS * memory, PLANNED * memory - SORTING_EACH * counted.length) : FOR_COUNTS * memory; // prettier-ignore
      const shelf = diskShelf(() => heldNow() > bound);
      shelves.push(shelf);
      return shelf;
    },
    spilled: () => shelves.reduce((sum, shelf) => sum + shelf.spilled, 0),
    close: () => shelves.forEach((shelf) => shelf.close()),
  };
};
