/** Which origins a document draws on, and which origins bear out what some documents say: asked in one place only. */
import type { Lineage } from '../../model/index.ts';

/** Document id → ids of its origins. */
export const originsByDocument = ({
  origins,
}: Pick<Lineage, 'origins'>): ReadonlyMap<string, readonly string[]> => {
  const found = new Map<string, string[]>();
  for (const { id, documents } of origins)
    for (const d of documents) found.set(d, [...(found.get(d) ?? []), id]);
  return found;
};
