/**
 * Touched stories: of what was sorted anew among neighbours only that which new articles have to do with.
 *
 * The neighbours are there so that the new articles are seen among their like. What would become of them without their own
 * neighbours is no better founded than what they are, so that stories stay as they are where nothing new came to them.
 */
import { createSets } from '../algorithms/disjoint-sets.ts';
import type { Story } from '../model/index.ts';

export interface Touched {
  readonly old: readonly Story[];
  readonly groups: readonly Story[];
}

/** Old stories and new groups that share articles hang together; kept is what hangs together with any of `added`. */
export const touchedBy = (
  added: readonly string[],
  old: readonly Story[],
  groups: readonly Story[],
): Touched => {
  const number = new Map<string, number>();
  for (const { documents } of [...old, ...groups])
    for (const document of documents) if (!number.has(document)) number.set(document, number.size);
  const sets = createSets(number.size);
  const rootOf = (document: string): number => sets.find(number.get(document)!);
  for (const { documents } of [...old, ...groups])
    for (const document of documents) sets.join(number.get(documents[0]!)!, number.get(document)!);
  const roots = new Set(added.map(rootOf));
  const isTouched = ({ documents }: Story): boolean => roots.has(rootOf(documents[0]!));
  return { old: old.filter(isTouched), groups: groups.filter(isTouched) };
};
