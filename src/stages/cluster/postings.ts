/** Postings: which documents hold each picked shingle, as flat arrays made by one sort. */
import { radixOrder } from '../../algorithms/radix-sort.ts';

export interface Postings {
  /** For each pick the number of its group: picks with the same hash. */
  readonly groupOf: Uint32Array;
  /** Documents of group g: `documents[groupStarts[g] … groupStarts[g + 1] - 1]`, ascending. */
  readonly groupStarts: Uint32Array;
  readonly documents: Uint32Array;
}

/** `picks` of document d are those from `pickStarts[d]` to `pickStarts[d + 1]`. A document is listed once a group. */
export const invert = (picks: Uint32Array, pickStarts: Uint32Array): Postings => {
  const order = radixOrder(picks);
  const documentOf = ownersOf(pickStarts, picks.length);
  const groupOf = new Uint32Array(picks.length);
  const groupStarts = new Uint32Array(picks.length + 1);
  const documents = new Uint32Array(picks.length);
  let [groups, listed] = [0, 0];
  for (let i = 0; i < order.length; i++) {
    const pick = order[i]!;
    const fresh = i === 0 || picks[pick] !== picks[order[i - 1]!];
    if (fresh) groupStarts[groups++] = listed;
    if (fresh || documents[listed - 1] !== documentOf[pick]) documents[listed++] = documentOf[pick]!;
    groupOf[pick] = groups - 1;
  }
  groupStarts[groups] = listed;
  return { groupOf, groupStarts: groupStarts.slice(0, groups + 1), documents: documents.slice(0, listed) };
};

const ownersOf = (starts: Uint32Array, length: number): Uint32Array => {
  const owners = new Uint32Array(length);
  for (let d = 0; d + 1 < starts.length; d++) owners.fill(d, starts[d]!, starts[d + 1]!);
  return owners;
};
