/**
 * Time from left to right. News comes in bursts with long pauses, so that equal minutes would put most dots on top of each other:
 * each gap between two dates counts by its logarithm. Order is exact, distance only hints.
 */
import { hasTime, minutes, shortDate } from './when.ts';

export interface Tick {
  readonly x: number;
  readonly label: string;
}

export interface TimeScale {
  /** 0 … 1, null for what has no date. */
  readonly at: (published: string | null) => number | null;
  /** One for each date. */
  readonly ticks: readonly Tick[];
}

/** Where the first date stands, leaving room for a lost source before it. */
const FIRST = 0.12;
/** Labels closer than this, as a share of the width, would run into each other. */
const TICK_ROOM = 0.36;

export const timeScale = (dates: readonly (string | null)[]): TimeScale => {
  const known = dates.filter((d): d is string => d !== null && minutes(d) !== null);
  const moments = [...new Set(known.map((d) => minutes(d)!))].sort((a, b) => a - b);
  if (moments.length < 2) return { at: () => null, ticks: [] };
  const run = [0];
  for (let i = 1; i < moments.length; i++)
    run.push(run[i - 1]! + Math.log1p((moments[i]! - moments[i - 1]!) / 60) + 0.3);
  const whole = run.at(-1)!;
  const at = (published: string | null): number | null => {
    const i = moments.indexOf(minutes(published) ?? NaN);
    return i < 0 ? null : FIRST + (1 - FIRST) * (run[i]! / whole);
  };
  return { at, ticks: ticksOf(known, at) };
};

const ticksOf = (known: readonly string[], at: (published: string) => number | null): Tick[] =>
  [...new Set(known)]
    .sort((a, b) => minutes(a)! - minutes(b)! || Number(hasTime(b)) - Number(hasTime(a)))
    .map((date) => ({ x: at(date)!, label: shortDate(date) }));

/** Only so many that their labels do not run into each other. */
export const spaced = (ticks: readonly Tick[]): Tick[] => {
  const kept: Tick[] = [];
  for (const tick of ticks) if (kept.length === 0 || tick.x - kept.at(-1)!.x >= TICK_ROOM) kept.push(tick);
  return kept;
};
