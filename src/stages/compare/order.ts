/**
 * Order of events: which of two comes first, told by "before" and "after". The words alone say nothing: clauses that
 * change places with them leave the order as it was ("A before B", "B after A"), and one word can tell two orders.
 */
import { isContent } from '../../text/align.ts';
import { DURATIONS } from '../../text/lang/en/number-words.ts';
import { matchBest, type Finding, type Half, type Scene } from './scene.ts';

const FIRST_IS_TOLD: ReadonlyMap<string, boolean> = new Map([
  ['before', true],
  ['after', false],
]);
const CLAUSE_ENDS = new Set([',', ';', '.', '!', '?', '"', '(', ')']);

/** Two events and the word that tells which was first; words by place. */
interface Order {
  readonly at: number;
  /** The event that the word introduces. */
  readonly hung: readonly number[];
  readonly earlier: readonly number[];
  readonly later: readonly number[];
}

/** The content words of the clause that begins at `from`, one step at a time. */
const clause = ({ tokens }: Half, from: number, step: 1 | -1): number[] => {
  const found: number[] = [];
  for (
    let i = from;
    tokens[i] && !CLAUSE_ENDS.has(tokens[i]!.norm) && !FIRST_IS_TOLD.has(tokens[i]!.norm);
    i += step
  )
    if (isContent(tokens[i]!)) found.push(i);
  return found;
};

const ordersIn = (half: Half): Order[] =>
  half.tokens.flatMap(({ norm }, at): Order[] => {
    const firstIsTold = FIRST_IS_TOLD.get(norm);
    if (firstIsTold === undefined) return [];
    const hung = clause(half, at + 1, 1);
    const before = clause(half, at - 1, -1).filter((i) => !DURATIONS.has(half.tokens[i]!.lemma));
    // "After the vote, the council met": what it hangs on stands behind the comma.
    const comma = half.tokens.findIndex((t, i) => i > at && t.norm === ',');
    const told = before.length > 0 || comma === -1 ? before : clause(half, comma + 1, 1);
    const [earlier, later] = firstIsTold ? [told, hung] : [hung, told];
    return earlier.length > 0 && later.length > 0 ? [{ at, hung, earlier, later }] : [];
  });

/** Two orders of the same two events, and whether they are opposite. */
interface Answer {
  readonly a: Order;
  readonly b: Order;
  readonly reversed: boolean;
}

/** The orders of either side that tell of the same two events. */
export const answeredOrders = (scene: Scene): Answer[] => {
  const { a, b, alignment } = scene;
  const shared = (x: readonly number[], y: readonly number[]): number =>
    x.filter((i) => y.includes(alignment.inB[i]!)).length;
  const straight = (x: Order, y: Order): number[] => [shared(x.earlier, y.earlier), shared(x.later, y.later)];
  const crossed = (x: Order, y: Order): number[] => [shared(x.earlier, y.later), shared(x.later, y.earlier)];
  /** What both events have of each other, 0 where one of them is another. */
  const strength = (parts: readonly number[]): number => (parts.includes(0) ? 0 : parts[0]! + parts[1]!);
  return matchBest(
    ordersIn(a),
    ordersIn(b),
    (x, y) => Math.max(strength(straight(x, y)), strength(crossed(x, y))),
    1,
  ).map(([x, y]) => ({ a: x, b: y, reversed: strength(crossed(x, y)) > strength(straight(x, y)) }));
};

export const reversedOrder = ({ a, b }: Answer): Finding => ({
  type: 'polarity',
  severity: 'conflict',
  a: [a.at, ...a.hung],
  b: [b.at, ...b.hung],
  why: (x, y) => `What came first is told the other way round: ${x} against ${y}.`,
});

/** Whether a difference is one of order. */
export const isOrder = ({ a, b }: Scene, f: Finding): boolean =>
  FIRST_IS_TOLD.has(a.tokens[f.a[0]!]!.norm) && FIRST_IS_TOLD.has(b.tokens[f.b[0]!]!.norm);
