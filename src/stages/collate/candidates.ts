/**
 * Candidates: pairs of sentences of two documents that are worth a closer look, by the cosine of their trigram
 * vectors through an inverted index, so that the work grows with what sentences share and not with their pairs.
 * Sentences that stand word for word in many documents are looked up once.
 */
import { formsOf, type Forms } from './forms.ts';
import type { Unit } from './units.ts';

/** A big story has millions of them, so they are columns of numbers: sorted by a, then by b. */
export interface Candidates {
  /** Indexes of units; a's document comes before b's. */
  readonly a: Uint32Array;
  readonly b: Uint32Array;
  readonly cosine: Float32Array;
}

/** How many partners of a sentence in each other document are looked at closely; on translations the right one is among the first 4 in 99 of 100 cases. */
const PER_DOCUMENT = 5;
/** Below this hardly a pair is a link: on translations F1 stays the same up to here, with half as many pairs to compare. */
const MIN_COSINE = 0.15;
/** Partners far behind the best one are left out; on translations this loses no right one in a thousand. */
const NEAR_BEST = 0.45;

/** For each trigram the units that hold it, with its weight there: compressed rows. */
interface Postings {
  readonly starts: Uint32Array;
  readonly units: Uint32Array;
  readonly weights: Float32Array;
}

/** Of the units that `takes` takes. */
const postingsOf = (units: readonly Unit[], takes: (unit: number) => boolean): Postings => {
  const last = units.reduce((n, u) => u.trigrams.grams.reduce((m, g) => Math.max(m, g), n), 0);
  const starts = new Uint32Array(last + 2);
  units.forEach((u, unit) => {
    if (takes(unit)) for (const g of u.trigrams.grams) starts[g + 1]!++;
  });
  for (let g = 0; g <= last; g++) starts[g + 1]! += starts[g]!;
  const fill = starts.slice();
  const postings = {
    starts,
    units: new Uint32Array(starts.at(-1)!),
    weights: new Float32Array(starts.at(-1)!),
  };
  units.forEach((u, unit) => {
    if (!takes(unit)) return;
    u.trigrams.grams.forEach((g, i) => {
      const at = fill[g]!++;
      postings.units[at] = unit;
      postings.weights[at] = u.trigrams.weights[i]!;
    });
  });
  return postings;
};

/** Forms from `first` to `last`, which are left out; `[1, 0]` is none. */
type Range = readonly [first: number, last: number];
const NONE: Range = [1, 0];

/** Adds the cosines of `unit` with all forms that share a trigram with it; gives those forms. */
const addCosines = (
  { trigrams }: Unit,
  postings: Postings,
  [first, last]: Range,
  cosines: Float32Array,
): number[] => {
  const touched: number[] = [];
  trigrams.grams.forEach((g, i) => {
    const weight = trigrams.weights[i]!;
    const until = postings.starts[g + 1]!;
    for (let at = postings.starts[g]!; at < until; at++) {
      const other = postings.units[at]!;
      if (other >= first && other <= last) {
        at = lastUpTo(postings.units, at, until, last);
        continue;
      }
      if (cosines[other] === 0) touched.push(other);
      cosines[other]! += weight * postings.weights[at]!;
    }
  });
  return touched;
};

/** Index of the last of the rising `units[from … until - 1]` that is at most `unit`. */
const lastUpTo = (units: Uint32Array, from: number, until: number, unit: number): number => {
  let [low, high] = [from, until];
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (units[middle]! <= unit) low = middle;
    else high = middle;
  }
  return low;
};

/** Forms that one document alone holds need not meet each other: a book of 20,000 sentences would take the square of it. */
interface Index {
  readonly shared: Postings;
  readonly single: Postings;
  /** The document that alone holds a form, and from which to which form its own go; forms stand in the order of documents. */
  readonly ownerOf: readonly (number | null)[];
  readonly ranges: ReadonlyMap<number, Range>;
}

const indexOf = (forms: Forms, units: readonly Unit[]): Index => {
  const ownerOf = forms.held.map((held) => {
    const { document } = units[held[0]!]!;
    return held.every((unit) => units[unit]!.document === document) ? document : null;
  });
  const ranges = new Map<number, Range>();
  ownerOf.forEach((document, form) => {
    if (document !== null) ranges.set(document, [ranges.get(document)?.[0] ?? form, form]);
  });
  const shared = postingsOf(forms.all, (form) => ownerOf[form] === null);
  return { shared, single: postingsOf(forms.all, (form) => ownerOf[form] !== null), ownerOf, ranges };
};

/** All forms that share trigrams with `form` and are not its document's alone as it is, most alike first. */
const partnersOf = (
  form: number,
  forms: Forms,
  { shared, single, ownerOf, ranges }: Index,
  cosines: Float32Array,
): [number, number][] => {
  const unit = forms.all[form]!;
  const owner = ownerOf[form] ?? null;
  const own = owner === null ? NONE : ranges.get(owner)!;
  const touched = [...addCosines(unit, shared, NONE, cosines), ...addCosines(unit, single, own, cosines)];
  const near = touched
    .filter((f) => cosines[f]! >= MIN_COSINE)
    .map((f): [number, number] => [f, cosines[f]!]);
  for (const f of touched) cosines[f] = 0;
  return near.sort((x, y) => y[1] - x[1] || x[0] - y[0]);
};

/** For each document its units that are most like the form, with their cosines. */
const bestByDocument = (partners: readonly [number, number][], forms: Forms, units: readonly Unit[]) => {
  const best = new Map<number, { unit: number; cosine: number }[]>();
  for (const [form, cosine] of partners)
    for (const unit of forms.held[form]!) {
      const { document } = units[unit]!;
      const list = best.get(document);
      if (list === undefined) best.set(document, [{ unit, cosine }]);
      else if (list.length < PER_DOCUMENT && cosine >= NEAR_BEST * list[0]!.cosine)
        list.push({ unit, cosine });
    }
  return best;
};

/** Numbers from smallest to largest, each once. */
const inOrderOnce = (numbers: readonly number[]): Float64Array =>
  Float64Array.from(numbers)
    .sort()
    .filter((x, i, all) => i === 0 || x !== all[i - 1]);

/** Most pairs are found from both sides. */
export const candidatesOf = (units: readonly Unit[], forms: Forms = formsOf(units)): Candidates => {
  const index = indexOf(forms, units);
  const room = new Float32Array(forms.all.length);
  const pairs: number[] = [];
  const cosines = new Map<number, number>();
  const formsAt = (a: number, b: number): number => forms.of[a]! * forms.all.length + forms.of[b]!;
  forms.all.forEach((_, form) => {
    const best = bestByDocument(partnersOf(form, forms, index, room), forms, units);
    for (const i of forms.held[form]!)
      for (const [document, partners] of best) {
        const own = units[i]!.document;
        if (document === own) continue;
        for (const { unit, cosine } of partners) {
          const [a, b] = own < document ? [i, unit] : [unit, i];
          pairs.push(a * units.length + b);
          cosines.set(formsAt(a, b), cosine);
        }
      }
  });
  const found = inOrderOnce(pairs);
  const [a, b] = [
    Uint32Array.from(found, (pair) => Math.floor(pair / units.length)),
    Uint32Array.from(found, (pair) => pair % units.length),
  ];
  return { a, b, cosine: Float32Array.from(found, (_, i) => cosines.get(formsAt(a[i]!, b[i]!))!) };
};
