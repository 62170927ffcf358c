/**
 * Dates: time expressions that answer each other and cannot mean the same day. Days that overlap agree, whatever their
 * precision ("2023", "last year", "in May 2023"); where an article has no date of its own, what hangs on it is only
 * compared with its like.
 */
import { daysBetween } from '../../text/days.ts';
import type { TimeExpression } from '../../model/index.ts';
import { matchBest, slotLikeness, tokensIn, type Finding, type Scene } from './scene.ts';

const SLOT = 0.3;
/** A weekday named without a date may be meant of the week before or after. */
const A_WEEK = 8;

const dayless = (t: TimeExpression): boolean => t.from === null;

/** Whether two times can mean the same. `dated`: both articles have a date, so that relative times are resolved. */
const agrees = (
  p: TimeExpression,
  q: TimeExpression,
  words: (t: TimeExpression) => string,
  dated: boolean,
): boolean => {
  if (words(p) === words(q)) return true;
  if (p.precision === 'time' || q.precision === 'time')
    return p.precision === q.precision && sameMinute(words(p), words(q));
  const exact = /\d/.test(words(p)) && /\d/.test(words(q));
  if (p.weekday !== null && p.weekday === q.weekday && !exact) return true;
  if (dayless(p) || dayless(q)) return false;
  if (p.from! <= q.until! && q.from! <= p.until!) return true;
  if (!dated && p.relative !== q.relative) return false;
  // A bare weekday is resolved to the last one; the next one may be meant.
  if ((p.weekday === null) === (q.weekday === null)) return false;
  return Math.abs(daysBetween(p.from!, q.from!)) < A_WEEK && daysBetween(p.from!, q.from!) % 7 === 0;
};

/** Where only one side tells the half of the day, twelve hours make no difference. */
const sameMinute = (p: string, q: string): boolean => {
  const [x, y] = [minutes(p), minutes(q)];
  if (typeof x === 'string' || typeof y === 'string') return x === y;
  const vague = HALF.test(p) !== HALF.test(q);
  return vague ? x % HALF_DAY === y % HALF_DAY : x === y;
};
const HALF = /\d\s*[ap]\.?m/i;
const HALF_DAY = 12 * 60;

const minutes = (text: string): number | string => {
  const hit = /(\d{1,2})(?:[:.h](\d\d))?\s*(a|p)?/i.exec(text.toLowerCase());
  if (!hit) return text;
  const hour =
    (Number(hit[1]) % 12) +
    (hit[3] === 'p' || (!hit[3] && Number(hit[1]) >= 12 && Number(hit[1]) < 24) ? 12 : 0);
  return hour * 60 + Number(hit[2] ?? 0);
};

/** Times of the same sort: two that only both fix the day by publication, two years, two clock times … */
const comparable = (p: TimeExpression, q: TimeExpression, dated: boolean): boolean => {
  if ((p.precision === 'time') !== (q.precision === 'time')) return false;
  if (!dated && (p.weekday === null) !== (q.weekday === null)) return false;
  if (dayless(p) || dayless(q)) return p.precision === 'time';
  return (
    dated || p.precision === q.precision || p.precision === 'year' || q.precision === 'year' || sameForm(p, q)
  );
};
const sameForm = (p: TimeExpression, q: TimeExpression): boolean =>
  p.relative === q.relative && p.weekday === null && q.weekday === null;

const wordsAt = (text: string, t: TimeExpression): string =>
  text
    .slice(t.start, t.end)
    .toLowerCase()
    .replace(/\b(\d+)(st|nd|rd|th)\b/g, '$1');

export const compareDates = (scene: Scene): Finding[] => {
  const { a, b } = scene;
  const dated = a.dated && b.dated;
  const words = new Map([
    ...a.times.map((t) => [t, wordsAt(a.text, t)] as const),
    ...b.times.map((t) => [t, wordsAt(b.text, t)] as const),
  ]);
  const say = (t: TimeExpression): string => words.get(t)!;
  const [atA, atB] = [(t: TimeExpression) => tokensIn(a, t), (t: TimeExpression) => tokensIn(b, t)];
  const equal = matchBest(
    a.times,
    b.times,
    (p, q) => (agrees(p, q, say, dated) ? 1 + (p.precision === q.precision ? 1 : 0) : 0),
    1,
  );
  const openA = a.times.filter(
    (p) => !b.times.some((q) => agrees(p, q, say, dated)) && !told(say(p), scene, 'b'),
  );
  const openB = b.times.filter(
    (q) => !a.times.some((p) => agrees(p, q, say, dated)) && !told(say(q), scene, 'a'),
  );
  const onlyOnes = openA.length === 1 && openB.length === 1;
  const score = (p: TimeExpression, q: TimeExpression): number =>
    comparable(p, q, dated)
      ? slotLikeness(scene, atA(p), atB(q)) + (onlyOnes ? 0.3 : 0) + (p.precision === q.precision ? 0.2 : 0)
      : 0;
  return [
    ...matchBest(openA, openB, score, SLOT).map(([p, q]): Finding => ({
      type: 'date',
      severity: 'conflict',
      a: atA(p),
      b: atB(q),
      why: (x, y) => `The dates differ: ${x} against ${y}.`,
    })),
    ...equal
      .filter(([p, q]) => say(p) !== say(q))
      .map(([p, q]): Finding => ({
        type: 'date',
        severity: 'style',
        a: atA(p),
        b: atB(q),
        why: (x, y) => `${x} and ${y} can mean the same time.`,
      })),
  ];
};

/** The figures of a time may stand on the other side without being read as a time ("the 2020 season"). */
const told = (words: string, scene: Scene, other: 'a' | 'b'): boolean => {
  const figures = words.match(/\d+/g) ?? [];
  const { tokens, times } = scene[other];
  const loose = tokens.filter((t) => !times.some((time) => t.start < time.end && time.start < t.end));
  return figures.length > 0 && figures.every((f) => loose.some((t) => t.norm.split(/\D+/).includes(f)));
};
