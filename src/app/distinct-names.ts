/**
 * Distinct names: documents that their user called alike are kept apart while they are sorted.
 *
 * Each goes by its id and a number that hangs on its text, so that the order in which they come never matters. What nobody
 * else is called goes by its id alone when the answer is given.
 */
import { hashText } from '../algorithms/hash.ts';

/** Comes before every sign of an id, so that documents are in the order of their ids. */
const SEPARATOR = '\u0000';

export interface DistinctNames {
  /** The name of one more document; `key`: the number of its text. */
  readonly nameOf: (id: string, key: number) => string;
  /** The id of a story of documents by these names; where all ids are different, the hash of these. */
  readonly storyId: (names: readonly string[]) => string;
}

const idOf = (name: string): string => name.slice(0, name.lastIndexOf(SEPARATOR));

export const distinctNames = (): DistinctNames => {
  const seen = new Set<string>();
  const ids = new Map<string, boolean>();
  const free = (name: string, n = 1): string => {
    const numbered = n === 1 ? name : `${name}.${n}`;
    return seen.has(numbered) ? free(name, n + 1) : numbered;
  };
  return {
    nameOf: (id, key) => {
      const name = free(`${id}${SEPARATOR}${key.toString(36)}`);
      seen.add(name);
      ids.set(id, ids.has(id));
      return name;
    },
    storyId: (names) => hashText(names.map((name) => (ids.get(idOf(name)) ? name : idOf(name)))),
  };
};
