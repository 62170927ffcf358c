/** Firsts: copies are sorted by the first of them; then they stand with it. */
import { hashText } from '../../algorithms/hash.ts';
import type { Story } from '../../model/index.ts';
import type { Vectors } from './collection.ts';

/** The documents that are copies of none, and what stands behind each. */
export const firstsOf = ({ ids, get, reweighed, copyOf, copyMargins, close }: Vectors) => {
  const copies = Map.groupBy(ids.keys(), (place) => copyOf[place]!);
  const places = [...copies.keys()];
  const firsts: Vectors = {
    ids: places.map((place) => ids[place]!),
    get: (i) => get(places[i]!),
    reweighed: (shares) => {
      const by = reweighed(new Map([...shares].map(([i, share]) => [places[i]!, share])));
      return (i) => by(places[i]!);
    },
    copyOf: Int32Array.from(places.keys()),
    copyMargins: new Float32Array(places.length).fill(1),
    close,
  };
  const copiesOf = (first: number): Copy[] =>
    copies.get(places[first]!)!.map((place) => ({ id: ids[place]!, margin: copyMargins[place]! }));
  return { firsts, copiesOf };
};

/** A document and how clear it is that it is a copy, where it is one. */
interface Copy {
  readonly id: string;
  readonly margin: number;
}

/** Documents of one story, by their numbers. */
export interface Group {
  readonly members: readonly number[];
  readonly margin: number;
}

export const withCopies = ({ members, margin }: Group, copiesOf: (first: number) => Copy[]): Story => {
  const copies = members.flatMap(copiesOf);
  const least = copies.reduce((sum, copy) => Math.min(sum, copy.margin), margin);
  return storyOf(copies.map((c) => c.id).sort(), least);
};

/** The story of the documents, under the hash of them. */
const storyOf = (documents: readonly string[], margin: number): Story => ({
  id: hashText(documents),
  documents,
  margin: Math.min(1, margin),
});
