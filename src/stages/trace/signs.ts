/**
 * Signs: what of two articles tells descent from coincidence, each a number that can be read by itself.
 *
 * Two reports of one event share facts, names and what was said aloud; they do not share the selection, the order and
 * the density of details, sentence after sentence. So what counts is how much of a text has its partner in the other,
 * and whether partners run along in order (blocks may have moved). Words inside quotation marks count for little: the
 * speech is public.
 */
import type { Match } from './matches.ts';
import type { Side, SideSentence } from './side.ts';

export const SIGNS = ['told', 'toldLess', 'order', 'chain', 'close', 'runs'] as const;
export type Sign = (typeof SIGNS)[number];
export type Signs = Readonly<Record<Sign, number>>;

/** A run of so many words or more is seldom shared by chance outside names and stock phrases. */
const RUN_WORDS = 6;
/** Partners count as running along where the next pair is at most so many sentences away on both sides. */
const NEAR = 2;
/** What a quoted word weighs beside one of the writer's own. Not nothing: there are articles that are all quotation. */
const QUOTED_WORTH = 0.25;

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

/** How much a sentence weighs as evidence. */
const worth = (s: SideSentence): number =>
  s.words.reduce((sum, w) => sum + w.mass * (w.quoted ? QUOTED_WORTH : 1), 0);

const total = (sentences: Iterable<SideSentence>): number => {
  let sum = 0;
  for (const s of sentences) sum += worth(s);
  return sum;
};

const share = (part: number, whole: number): number => (whole > 0 ? part / whole : 0);

/** How much of its own the pair has: 1 where nothing is quoted, `QUOTED_WORTH` where everything is. */
const freedom = (m: Match): number => share(worth(m.a) + worth(m.b), m.a.mass + m.b.mass);

/** Length of the longest row of pairs that run along together, each near the one before. */
const longestChain = (matches: readonly Match[]): number => {
  const length: number[] = [];
  matches.forEach((m, i) => {
    let best = 0;
    // Matches stand in order of a, so those near in a are near in the list.
    for (let k = i - 1; k >= 0 && m.a.position - matches[k]!.a.position <= NEAR; k--) {
      const [di, dj] = [m.a.position - matches[k]!.a.position, m.b.position - matches[k]!.b.position];
      if (di > 0 && dj > 0 && dj <= NEAR) best = Math.max(best, length[k]!);
    }
    length.push(best + freedom(m));
  });
  return length.reduce((most, one) => Math.max(most, one), 0);
};

/** Whether some other pair stands shortly before or after this one on both sides, in the same order. */
const runsAlong = (match: Match, all: readonly Match[]): boolean =>
  all.some((other) => {
    const [di, dj] = [other.a.position - match.a.position, other.b.position - match.b.position];
    return di !== 0 && dj !== 0 && di > 0 === dj > 0 && Math.abs(di) <= NEAR && Math.abs(dj) <= NEAR;
  });

const toldOf = (side: Side, matches: readonly Match[], key: 'a' | 'b'): number =>
  share(total(new Set(matches.map((m) => m[key]))), total(side.sentences));

export const signsOf = (a: Side, b: Side, matches: readonly Match[]): Signs => {
  const [first, second] = [toldOf(a, matches, 'a'), toldOf(b, matches, 'b')];
  const massOf = (list: readonly Match[]): number => list.reduce((sum, m) => sum + m.a.mass + m.b.mass, 0);
  const along = matches.filter((m) => runsAlong(m, matches));
  const free = matches.reduce((sum, m) => sum + freedom(m), 0);
  const runWords = matches.reduce((sum, m) => sum + freeRuns(m).reduce((n, [f, t]) => n + t - f, 0), 0);
  return {
    told: Math.max(first, second),
    toldLess: Math.min(first, second),
    order: share(massOf(along), massOf(matches)),
    chain: Math.log1p(longestChain(matches)),
    close: free > 0 ? matches.reduce((sum, m) => sum + m.closeness * freedom(m), 0) / free : 0,
    runs: Math.log1p(runWords),
  };
};
