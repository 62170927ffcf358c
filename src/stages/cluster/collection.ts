/**
 * Collection: all documents as vectors, weighed by the collection that they make together.
 *
 * Texts are counted as they come and let go; what is kept of each is one block on a shelf. Weights hang on the whole
 * collection, so that vectors are made when all have come.
 */
import { hashText } from '../../algorithms/hash.ts';
import type { Shelf } from '../../algorithms/shelf.ts';
import type { Language } from '../../text/language.ts';
import { copiesAmong } from './copies.ts';
import { count, emptyVocabulary, inOrder, kindOf, renumbered, type Counts, type Terms } from './counts.ts';
import { packCounts, packVector, unpackCounts, unpackVector } from './packing.ts';
import { vectorOf, weightsOf, type Vector } from './vectors.ts';
import { dayRarities, type When } from './when.ts';

export interface ClusterInput {
  readonly id: string;
  readonly title?: string | null;
  readonly text: string;
  /** ISO 8601 */
  readonly published?: string | null;
}

/** Vectors by their place in the order of the ids. */
export interface Vectors {
  readonly ids: readonly string[];
  readonly get: (place: number) => Vector;
  /** For each place that of the document that it is a copy of, or itself. */
  readonly copyOf: Int32Array;
  readonly close: () => void;
}

/** Told that one more of so many is done; whoever drains the steps may pause, show how far it is, or stop. */
export interface Step {
  readonly stage: string;
  readonly done: number;
  readonly total: number;
}

export interface Collection {
  add(document: ClusterInput): void;
  /** To be called once, when all have come. The documents of `own` are copies of none. */
  vectors(own?: ReadonlySet<string>): Generator<Step, Vectors>;
}

export const collection = (newShelf: () => Shelf, language?: Language): Collection => {
  const vocabulary = emptyVocabulary();
  const ids: string[] = [];
  const keys: string[] = [];
  const whens: When[] = [];
  const counted = newShelf();
  const add = (document: ClusterInput): void => {
    const text = fullText(document);
    const counts = count(vocabulary, text, document.published ?? null, language);
    ids.push(document.id);
    keys.push(hashText(text));
    whens.push(counts.when);
    counted.put(packCounts(counts));
  };
  const vectors = function* (own: ReadonlySet<string> = new Set()): Generator<Step, Vectors> {
    const order = [...ids.keys()].sort((a, b) => (ids[a]! < ids[b]! ? -1 : ids[a]! > ids[b]! ? 1 : a - b));
    const { terms, rank } = inOrder(vocabulary);
    const countsOf = (i: number): Counts =>
      renumbered({ ...unpackCounts(counted.get(i)), when: whens[i]! }, rank);
    const copyOf = yield* copiesAmong(
      ids.length,
      (place) => ({ key: keys[order[place]!]!, counts: countsOf(order[place]!) }),
      (term) => kindOf(terms, term) !== 'low',
      (place) => own.has(ids[order[place]!]!),
    );
    const copies = [...copyOf.keys()].filter((place) => copyOf[place] !== place);
    const said = withoutCopies(
      terms,
      copies.map((place) => order[place]!),
      countsOf,
    );
    const weights = weightsOf(said, ids.length - copies.length);
    const rarities = dayRarities(whens);
    const made = newShelf();
    for (let i = 0; i < ids.length; i++) {
      yield { stage: 'weigh', done: i, total: ids.length };
      made.put(packVector(vectorOf(countsOf(i), terms, weights, rarities[i]!)));
    }
    counted.close();
    return {
      ids: order.map((i) => ids[i]!),
      get: (place) => {
        const i = order[place]!;
        return { ...unpackVector(made.get(i)), when: whens[i]!, dayRarity: rarities[i]! };
      },
      copyOf,
      close: made.close,
    };
  };
  return { add, vectors };
};

/** The title leads the text, unless the text already opens with it. */
const fullText = ({ title, text }: ClusterInput): string =>
  title && !text.startsWith(title) ? `${title}\n${text}` : text;

/** A text that many print makes none of its words common. */
const withoutCopies = (terms: Terms, copies: readonly number[], countsOf: (i: number) => Counts): Terms => {
  const documents = [...terms.documents];
  for (const copy of copies) for (const term of countsOf(copy).terms) documents[term]!--;
  return { ...terms, documents };
};
