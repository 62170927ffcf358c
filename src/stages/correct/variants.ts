/** Variants: differences that the user said are none. Readings said to be the same become one; a variant of one reading is rejected. */
import { createSets } from '../../algorithms/disjoint-sets.ts';
import { overlaps, type Correction, type Place, type Reading, type RejectedVariant, type Variant } from '../../model/index.ts'; // prettier-ignore

type Rejection = Extract<Correction, { kind: 'reject-variant' }>;

/** Where a version lacks words its place is empty, and overlaps nothing. */
const same = (a: Place, b: Place): boolean =>
  a.document === b.document && (overlaps(a, b) || (a.start === b.start && a.end === b.end));

/** Numbers of the readings that hold one of the places. */
const heldBy = (variant: Variant, { places }: Rejection): number[] =>
  variant.readings.flatMap(({ witnesses }, i) =>
    witnesses.some((w) => places.some((p) => same(w, p))) ? [i] : [],
  );

const touches = (variant: Variant, rejection: Rejection): boolean =>
  variant.type === rejection.type && heldBy(variant, rejection).length > 1;

const joined = (readings: readonly Reading[]): Reading => ({
  ...readings[0]!,
  witnesses: readings.flatMap((r) => r.witnesses).sort((a, b) => (a.document < b.document ? -1 : 1)),
});

/** The variant with the readings made one that are said to be the same. */
const withJoined = (variant: Variant, rejections: readonly Rejection[]): Variant => {
  const sets = createSets(variant.readings.length);
  for (const held of rejections.map((r) => heldBy(variant, r))) for (const i of held) sets.join(held[0]!, i);
  const groups = Map.groupBy(variant.readings, (_, i) => sets.find(i));
  return { ...variant, readings: [...groups.values()].map(joined) };
};

export interface Judged {
  readonly variants: readonly Variant[];
  readonly rejected: readonly RejectedVariant[];
  /** Ids of the corrections that found what they speak of. */
  readonly applied: readonly string[];
}

export const rejectVariants = (variants: readonly Variant[], corrections: readonly Correction[]): Judged => {
  const rejections = corrections.filter((c) => c.kind === 'reject-variant');
  const judged = variants.map((variant) => {
    const fitting = rejections.filter((r) => touches(variant, r));
    const left = fitting.length > 0 ? withJoined(variant, fitting) : variant;
    return { variant, left, ids: fitting.map((r) => r.id), gone: left.readings.length < 2 };
  });
  return {
    variants: judged.filter((j) => !j.gone).map((j) => j.left),
    rejected: judged.filter((j) => j.gone).map(({ variant, ids }) => ({ ...variant, corrections: ids })),
    applied: [...new Set(judged.flatMap((j) => j.ids))].sort(),
  };
};
