/**
 * Numbers: quantities that answer each other and differ in value, or only in how they are hedged or written.
 * Values are compared in their own unit, with the usual conversions; equal values are paired off first, wherever they
 * stand, and only what is left over on both sides can be a conflict.
 */
import type { Quantity, Token } from '../../model/index.ts';
import { matchBest, slotLikeness, tokensIn, type Finding, type Scene } from './scene.ts';

type Agreement = 'equal' | 'near' | 'different';

/** Units of one kind in one base. */
const TO_BASE: ReadonlyMap<string, readonly [string, number]> = new Map([
  ['mi', ['m', 1609.344]], ['km', ['m', 1000]], ['cm', ['m', 0.01]], ['mm', ['m', 0.001]], ['ft', ['m', 0.3048]], ['in', ['m', 0.0254]], ['yd', ['m', 0.9144]],
  ['square m', ['ha', 1e-4]], ['square km', ['ha', 100]], ['square mi', ['ha', 259]], ['square ft', ['ha', 9.29e-6]], ['ac', ['ha', 0.4047]], ['cubic m', ['l', 1000]], ['gal', ['l', 3.785]], ['bbl', ['l', 159]],
  ['mph', ['km/h', 1.609]], ['kn', ['km/h', 1.852]],
  ['kg', ['g', 1000]], ['t', ['g', 1e6]], ['lb', ['g', 453.6]], ['oz', ['g', 28.35]], ['MW', ['W', 1e6]], ['kW', ['W', 1e3]], ['GW', ['W', 1e9]],
  ['square m', ['square m', 1]], ['square ft', ['square m', 0.0929]], ['square yd', ['square m', 0.8361]], ['square km', ['square m', 1e6]], ['square mi', ['square m', 2.59e6]], ['ha', ['square m', 1e4]], ['ac', ['square m', 4046.9]],
  ['minute', ['second', 60]], ['hour', ['second', 3600]], ['day', ['second', 86400]], ['week', ['second', 604800]], ['month', ['second', 2629800]], ['year', ['second', 31557600]], ['decade', ['second', 315576000]],
]); // prettier-ignore

/** A converted or rounded value may be off by this share of it. */
const ROUNDING = 0.06;
/** Two leftover numbers in places this alike answer each other. */
const SLOT = 0.3;

const base = (q: Quantity): { low: number; high: number; unit: string | null } => {
  const to = TO_BASE.get(q.unit ?? '');
  return to
    ? { low: q.low * to[1], high: q.high * to[1], unit: to[0] }
    : { low: q.low, high: q.high, unit: q.unit };
};

const close = (x: number, y: number, share: number): boolean =>
  Math.abs(x - y) <= share * Math.max(Math.abs(x), Math.abs(y)) + 1e-9;

/** The same figure of another size or in another currency: "six weeks" and "six months", "5 million euros" and "5 million dollars". */
const areOtherAmounts = (p: Quantity, q: Quantity, oneSort: boolean): boolean =>
  p.unit !== null &&
  q.unit !== null &&
  p.unit !== q.unit &&
  p.low !== 0 &&
  p.kind === q.kind &&
  (p.kind === 'money' || (oneSort && (p.kind === 'measure' || p.kind === 'duration')));

/** How far two numbers say the same. */
export const agreement = (p: Quantity, q: Quantity): Agreement => {
  const [x, y] = [base(p), base(q)];
  if (p.low === q.low && p.high === q.high)
    return areOtherAmounts(p, q, x.unit === y.unit) ? 'different' : 'equal';
  const converted = x.unit === y.unit && p.unit !== q.unit;
  if (close(x.low, y.low, converted ? ROUNDING : 0) && close(x.high, y.high, converted ? ROUNDING : 0))
    return converted ? 'near' : 'equal';
  const ranges = p.low !== p.high && q.low !== q.high;
  if (!ranges && x.low <= y.high && y.low <= x.high) return 'near';
  const hedged = (h: Quantity, v: Quantity): boolean =>
    (h.qualifier === 'about' && close(h.low, v.low, ROUNDING)) ||
    ((h.qualifier === 'more-than' || h.qualifier === 'at-least') &&
      v.low >= h.low &&
      v.low <= h.low * 1.15) ||
    ((h.qualifier === 'less-than' || h.qualifier === 'at-most') && v.low <= h.low && v.low >= h.low * 0.85);
  if (p.kind === 'percent' && close(p.low, q.low, 0.02)) return 'near';
  if (p.qualifier === q.qualifier && p.qualifier !== 'about') return 'different';
  return hedged(p, q) || hedged(q, p) ? 'near' : 'different';
};

/** Kinds that can stand for each other: "5 months" and "five", "12-year-old" and "12 years". */
const comparable = (p: Quantity, q: Quantity): boolean => {
  if (p.kind === q.kind) return p.kind !== 'money' || p.unit === q.unit || p.low === q.low;
  const kinds = new Set([p.kind, q.kind]);
  if (kinds.has('ordinal') || kinds.has('money') || kinds.has('percent'))
    return kinds.has('cardinal') && p.low === q.low;
  return kinds.has('cardinal') || (kinds.has('age') && kinds.has('duration'));
};

const sameUnit = (p: Quantity, q: Quantity): boolean => p.unit !== null && base(p).unit === base(q).unit;

export const compareNumbers = (scene: Scene): Finding[] => {
  const [as, bs] = [scene.a.quantities, scene.b.quantities];
  const place = new Map([
    ...as.map((q) => [q, tokensIn(scene.a, q)] as const),
    ...bs.map((q) => [q, tokensIn(scene.b, q)] as const),
  ]);
  const slot = (p: Quantity, q: Quantity): number => slotLikeness(scene, place.get(p)!, place.get(q)!);
  const equal = matchBest(as, bs, (p, q) => scoreEqual(p, q, slot(p, q)), 1);
  const [leftA, leftB] = [
    as.filter((p) => !equal.some((e) => e[0] === p)),
    bs.filter((q) => !equal.some((e) => e[1] === q)),
  ];
  const [usedA, usedB] = [0, 1].map((k) => new Set(equal.flatMap((e) => place.get(e[k] as Quantity)!)));
  const [openA, openB] = [
    leftA.filter(
      (p) =>
        !isTold(
          p,
          scene.b.tokens.filter((_, i) => !usedB!.has(i)),
        ),
    ),
    leftB.filter(
      (q) =>
        !isTold(
          q,
          scene.a.tokens.filter((_, i) => !usedA!.has(i)),
        ),
    ),
  ];
  const other = matchBest(
    openA,
    openB,
    (p, q) => scoreOther(p, q, slot(p, q), openA.length + openB.length === 2),
    SLOT,
  );
  return [
    ...equal.flatMap(([p, q]) => hedges(scene, p, q, place)),
    ...other.map(([p, q]) => conflict(p, q, place)),
  ];
};

const scoreEqual = (p: Quantity, q: Quantity, slot: number): number => {
  const agrees = agreement(p, q);
  if (agrees === 'different' || (agrees === 'near' && !comparable(p, q))) return 0;
  const kind = p.kind === q.kind || p.kind === 'cardinal' || q.kind === 'cardinal' ? 0.5 : 0;
  return 1 + (agrees === 'equal' ? 2 : 0) + kind + (sameUnit(p, q) ? 0.5 : 0) + slot;
};

const scoreOther = (p: Quantity, q: Quantity, slot: number, onlyOnes: boolean): number => {
  if (!comparable(p, q) || isOne(p) !== isOne(q))
    return isOne(p) || isOne(q) ? (sameUnit(p, q) && slot > SLOT ? slot : 0) : 0;
  return (sameUnit(p, q) ? 0.5 : 0) + slot + (onlyOnes ? 0.3 : 0);
};

const isOne = (q: Quantity): boolean => q.low === 1 && q.high === 1;

/** Words that tell a small number without being one. */
const SMALL: ReadonlyMap<number, readonly string[]> = new Map([
  [1, ['a', 'an', 'single', 'once', 'first', 'sole', 'only', 'another', 'each', 'per']], [2, ['both', 'pair', 'couple', 'twin', 'twice', 'double', 'two', 'second', 'half', 'duo']],
  [3, ['triple', 'trio', 'third', 'thrice']], [10, ['decade', 'dozen']], [12, ['dozen']], [100, ['century', 'hundreds']], [50, ['half']], [7, ['week']],
]); // prettier-ignore

/** Whether words of the other side tell the number in another way: in a date, a name, or as "both". */
const isTold = (q: Quantity, tokens: readonly Token[]): boolean => {
  if (q.low !== q.high && q.kind !== 'age') return tokens.some((t) => t.norm === `${q.low}-${q.high}`);
  const figures = String(q.low);
  return tokens.some(
    (t) =>
      t.norm.replace(/,/g, '') === figures ||
      (/^[\d.:-]+$/.test(t.norm) && t.norm.split(/[-:.]/).includes(figures)) ||
      (SMALL.get(q.low)?.includes(t.norm) ?? false),
  );
};

const conflict = (p: Quantity, q: Quantity, place: Map<Quantity, number[]>): Finding => {
  const ratio = Math.max(p.low, q.low) / Math.max(1e-9, Math.min(p.low, q.low));
  const scale = [1e3, 1e6, 1e9].includes(Math.round(ratio))
    ? '; one has lost or gained a scale word such as “thousand”'
    : '';
  return {
    type: 'number',
    severity: 'conflict',
    a: place.get(p)!,
    b: place.get(q)!,
    why: (a, b) => `The numbers differ: ${a} against ${b}${scale}.`,
  };
};

const UPWARD = new Set(['more-than', 'at-least']);
const DOWNWARD = new Set(['less-than', 'at-most']);

/** Equal values under different hedges, or worded otherwise. */
const hedges = (scene: Scene, p: Quantity, q: Quantity, place: Map<Quantity, number[]>): Finding[] => {
  const at = { a: place.get(p)!, b: place.get(q)! };
  const opposed =
    (UPWARD.has(p.qualifier) && DOWNWARD.has(q.qualifier)) ||
    (UPWARD.has(q.qualifier) && DOWNWARD.has(p.qualifier));
  if (opposed)
    return [
      {
        type: 'number',
        severity: 'conflict',
        ...withHedge(scene, at),
        why: (a, b) =>
          `The same figure is a lower bound on one side and an upper bound on the other: ${a} against ${b}.`,
      },
    ];
  if (p.qualifier !== q.qualifier)
    return [
      {
        type: 'number',
        severity: 'shift',
        ...withHedge(scene, at),
        why: (a, b) => `The same figure, but stated with another degree of exactness: ${a} against ${b}.`,
      },
    ];
  const [x, y] = [wordsAt(scene.a.text, p), wordsAt(scene.b.text, q)];
  if (x === y) return [];
  return [
    {
      type: 'number',
      severity: 'style',
      ...at,
      why: (a, b) => `The same figure written otherwise: ${a} and ${b}.`,
    },
  ];
};

const wordsAt = (text: string, q: Quantity): string =>
  text
    .slice(q.start, q.end)
    .toLowerCase()
    .replace(/[\s-]+/g, ' ');

/** The hedge stands before the number: its words belong to the difference. */
const withHedge = (scene: Scene, at: { a: number[]; b: number[] }) => ({
  a: hedgeBefore(scene.a.tokens, at.a),
  b: hedgeBefore(scene.b.tokens, at.b),
});
const hedgeBefore = (tokens: Scene['a']['tokens'], at: number[]): number[] => {
  const first = at[0]!;
  const words = [first - 2, first - 1].filter(
    (i) => i >= 0 && ['ADP', 'ADV', 'ADJ', 'SCONJ'].includes(tokens[i]!.tag),
  );
  return words.includes(first - 1) ? [...words, ...at] : at;
};
