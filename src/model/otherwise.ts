/** Who says otherwise: the one answer for the counts behind a statement and for all that is shown of them. */
import type { Place } from './span.ts';
import type { Reading, Variant } from './variant.ts';

/** Whether a document says a reading inside `place`. A reading without words stands where they would. */
export const standsIn = (place: Place, { witnesses }: Reading): boolean =>
  witnesses.some((w) => w.document === place.document && place.start <= w.start && w.start < place.end);

const documentsOf = ({ witnesses }: Reading): string[] => witnesses.map((w) => w.document);

/**
 * The documents that contradict the words at `place`: where a conflict of `variants` runs through these words, they have
 * another reading of it. A document that has both readings contradicts neither.
 */
export const sayOtherwise = (place: Place, variants: readonly Variant[]): Set<string> =>
  new Set(
    variants
      .filter((v) => v.severity === 'conflict')
      .flatMap(({ readings }) => {
        const [own, ...more] = readings.filter((r) => standsIn(place, r));
        if (own === undefined || more.length > 0) return [];
        const alike = new Set(documentsOf(own));
        return readings.flatMap(documentsOf).filter((d) => !alike.has(d));
      }),
  );
