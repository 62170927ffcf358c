/** Features: what speaks for two sentences reporting the same thing, each 0 … 1. */
import type { Vocabulary } from '../../text/word-similarity.ts';
import type { Candidates } from './candidates.ts';
import type { Forms } from './forms.ts';
import type { Unit, UnitWord } from './units.ts';

/** Named so that the learned weights can be read beside them. */
export const FEATURES = [
  'bias',
  'cosine',
  'cover',
  'coverLess',
  'coverMore',
  'numbers',
  'names',
  'length',
] as const;

/** What a closer look at two sentences says. */
export interface Look {
  /** Share of each sentence's weight that finds a partner in the other. */
  readonly coverA: number;
  readonly coverB: number;
  readonly features: readonly number[];
}

/** The candidates with a look at each; pairs of the same two forms share one. */
export interface Compared extends Pick<Candidates, 'a' | 'b'> {
  readonly looks: readonly Look[];
  /** For each candidate the index of its look. */
  readonly lookOf: Uint32Array;
}

const best = (word: UnitWord, others: readonly UnitWord[], alike: Vocabulary['alike']): number => {
  let most = 0;
  for (const other of others) most = Math.max(most, alike(word, other));
  return most;
};

/** Names answer names and words answer words: looking across costs as much again and finds next to nothing. */
const bestPartner = (word: UnitWord, other: Unit, alike: Vocabulary['alike']): number => {
  if (other.lemmas.has(word.lemma)) return 1;
  if (word.number) return 0;
  return best(word, word.name ? other.names : other.others, alike);
};

interface Covered {
  readonly all: number;
  readonly names: number | null;
  readonly numbers: number | null;
}

/** How much of `a` is found in `b`, over all words, over names, over numbers. */
const cover = (a: Unit, b: Unit, alike: Vocabulary['alike']): Covered => {
  const sums = { all: 0, names: 0, nameTotal: 0, numbers: 0, numberTotal: 0 };
  for (const word of a.words) {
    const found = word.weight * bestPartner(word, b, alike);
    sums.all += found;
    if (word.number)
      [sums.numbers, sums.numberTotal] = [sums.numbers + found, sums.numberTotal + word.weight];
    else if (word.name) [sums.names, sums.nameTotal] = [sums.names + found, sums.nameTotal + word.weight];
  }
  return {
    all: a.total > 0 ? sums.all / a.total : 0,
    names: sums.nameTotal > 0 ? sums.names / sums.nameTotal : null,
    numbers: sums.numberTotal > 0 ? sums.numbers / sums.numberTotal : null,
  };
};

/** The mean of what both sides say; half where neither has any: it speaks neither way. */
const agreement = (a: number | null, b: number | null): number =>
  a === null && b === null ? 0.5 : ((a ?? 0) + (b ?? 0)) / 2;

const lookAt = (a: Unit, b: Unit, cosine: number, alike: Vocabulary['alike']): Look => {
  const [inB, inA] = [cover(a, b, alike), cover(b, a, alike)];
  const [less, more] = [Math.min(inB.all, inA.all), Math.max(inB.all, inA.all)];
  const features = [
    1,
    cosine,
    less + more > 0 ? (2 * less * more) / (less + more) : 0,
    less,
    more,
    agreement(inB.numbers, inA.numbers),
    agreement(inB.names, inA.names),
    Math.min(a.total, b.total) / (Math.max(a.total, b.total) || 1),
  ];
  return { coverA: inB.all, coverB: inA.all, features };
};

/** All candidates compared; pairs of the same two forms are looked at once. */
export const compareAll = (
  units: readonly Unit[],
  forms: Forms,
  { a, b, cosine }: Candidates,
  alike: Vocabulary['alike'],
): Compared => {
  const known = new Map<number, number>();
  const looks: Look[] = [];
  const lookOf = a.map((i, at) => {
    const j = b[at]!;
    const key = forms.of[i]! * forms.all.length + forms.of[j]!;
    const found = known.get(key);
    if (found !== undefined) return found;
    known.set(key, looks.length);
    return looks.push(lookAt(units[i]!, units[j]!, cosine[at]!, alike)) - 1;
  });
  return { a, b, looks, lookOf };
};
