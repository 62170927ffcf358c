/**
 * Signs: what of two articles tells descent from coincidence, each a number that can be read by itself.
 *
 * Two reports of one event share facts, names and what was said aloud; they do not share the selection, the order and
 * the density of details, sentence after sentence. So what counts is how much of a text has its partner in the other,
 * how densely each partner holds the same words, and whether partners run along in order (blocks may have moved).
 * Words inside quotation marks are left out wherever that can be: the speech is public.
 */
import type { Match } from './matches.ts';
import type { Side, SideSentence } from './side.ts';

export const SIGNS = ['told', 'toldLess', 'dense', 'order', 'chain', 'close', 'runs', 'quoted'] as const;
export type Sign = (typeof SIGNS)[number];
export type Signs = Readonly<Record<Sign, number>>;

/** A run of so many words or more is seldom shared by chance outside names and stock phrases. */
export const RUN_WORDS = 6;
/** Partners count as running along where the next pair is at most so many sentences away on both sides. */
const NEAR = 2;

/** Longest runs of neighbouring common words outside quotation marks, as `[from, to)` indexes into `match.common`. */
export const freeRuns = (match: Match): [number, number][] => {
  const runs: [number, number][] = [];
  let from = 0;
  for (let k = 1; k <= match.common.length; k++) {
    const [before, now] = [match.common[k - 1]!, match.common[k]];
    const goesOn = now && now[0] === before[0] + 1 && now[1] === before[1] + 1;
    if (goesOn && !match.a.words[now[0]]!.quoted) continue;
    if (k - from >= RUN_WORDS) runs.push([from, k]);
    from = k;
  }
  return runs;
};

/** For every sentence of one side the largest of `value` over its matches. */
const bestBy = (
  matches: readonly Match[],
  side: 'a' | 'b',
  value: (m: Match) => number,
): Map<SideSentence, number> => {
  const best = new Map<SideSentence, number>();
  for (const m of matches) best.set(m[side], Math.max(best.get(m[side]) ?? 0, value(m)));
  return best;
};

/** How much a sentence weighs as evidence: its mass outside quotation marks. */
const freeMass = (s: SideSentence): number => s.words.reduce((sum, w) => sum + (w.quoted ? 0 : w.mass), 0);

const total = (sentences: Iterable<SideSentence>, mass: (s: SideSentence) => number): number => {
  let sum = 0;
  for (const s of sentences) sum += mass(s);
  return sum;
};

const share = (part: number, whole: number): number => (whole > 0 ? part / whole : 0);

/** Number of pairs in the longest row of pairs that run along together, each near the one before. */
const longestChain = (matches: readonly Match[]): number => {
  const length: number[] = [];
  matches.forEach((m, i) => {
    let best = 0;
    for (let k = 0; k < i; k++) {
      const [di, dj] = [m.a.position - matches[k]!.a.position, m.b.position - matches[k]!.b.position];
      if (di > 0 && dj > 0 && di <= NEAR && dj <= NEAR) best = Math.max(best, length[k]!);
    }
    length.push(best + 1);
  });
  return Math.max(0, ...length);
};

/** Whether some other pair stands shortly before or after this one on both sides, in the same order. */
const runsAlong = (match: Match, all: readonly Match[]): boolean =>
  all.some((other) => {
    const [di, dj] = [other.a.position - match.a.position, other.b.position - match.b.position];
    return di !== 0 && dj !== 0 && di > 0 === dj > 0 && Math.abs(di) <= NEAR && Math.abs(dj) <= NEAR;
  });

const commonMass = (m: Match): number => m.common.reduce((sum, [i]) => sum + m.a.words[i]!.mass, 0);

export const signsOf = (a: Side, b: Side, matches: readonly Match[]): Signs => {
  const sides = [
    { side: a, key: 'a' as const },
    { side: b, key: 'b' as const },
  ].map(({ side, key }) => {
    const seen = bestBy(matches, key, () => 1);
    const told = total(seen.keys(), freeMass);
    return { told: share(told, total(side.sentences, freeMass)), seen: seen.size };
  });
  const [first, second] = sides as [(typeof sides)[0], (typeof sides)[0]];
  const along = matches.filter((m) => runsAlong(m, matches));
  const massOf = (list: readonly Match[]): number => list.reduce((sum, m) => sum + m.a.mass + m.b.mass, 0);
  const dense = share(
    matches.reduce((sum, m) => sum + commonMass(m), 0),
    matches.reduce((sum, m) => sum + Math.min(m.a.mass, m.b.mass), 0),
  );
  const runWords = matches.reduce((sum, m) => sum + freeRuns(m).reduce((n, [f, t]) => n + t - f, 0), 0);
  const matched = matches.flatMap((m) => [m.a, m.b]);
  const free = matches.filter((m) => freeMass(m.a) > m.a.mass / 2 || freeMass(m.b) > m.b.mass / 2);
  return {
    told: Math.max(first.told, second.told),
    toldLess: Math.min(first.told, second.told),
    dense,
    order: share(massOf(along), massOf(matches)),
    chain: Math.log1p(longestChain(free)),
    close: free.length > 0 ? free.reduce((sum, m) => sum + m.closeness, 0) / free.length : 0,
    runs: Math.log1p(runWords),
    quoted: matched.length > 0 ? 1 - share(total(matched, freeMass), total(matched, (s) => s.mass)) : 0,
  };
};
