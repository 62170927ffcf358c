/** Follow: puts documents that were left out of the sorting where the documents are that they go with. */
import type { Wishes } from './wishes.ts';

export interface Led {
  /** The document that it goes with. */
  readonly after: number;
  /** What that one says: longer ones first, so that an excerpt of an excerpt finds its holder where it belongs. */
  readonly length: number;
}

/** The clusters (for each document the least of its cluster) with those that are led. */
export const followed = (
  clusters: Int32Array,
  led: ReadonlyMap<number, Led>,
  forbid: Wishes['forbid'],
): Int32Array => {
  const groupOf = [...clusters];
  const members = Map.groupBy(clusters.keys(), (i) => clusters[i]!);
  const longest = [...led].sort(([i, x], [j, y]) => y.length - x.length || i - j);
  for (const [part, { after }] of longest) {
    const group = members.get(groupOf[after]!)!;
    if (forbid([part], group)) continue;
    group.push(part);
    groupOf[part] = groupOf[after]!;
  }
  const least = new Map([...members].map(([group, list]) => [group, list.reduce((x, y) => Math.min(x, y))]));
  return Int32Array.from(groupOf, (group) => least.get(group)!);
};
