/** What a rule for times is: the tokens from a place on, laid against the article's day, give the days they can mean. */
import type { TimeExpression, Token } from '../../model/index.ts';

type Precision = TimeExpression['precision'];

export interface Found {
  readonly end: number;
  readonly from: string | null;
  readonly until: string | null;
  readonly precision: Precision;
  readonly relative?: boolean;
  readonly weekday?: number;
}
export type Rule = (tokens: readonly Token[], at: number, now: string | null) => Found | null;

export const word = (tokens: readonly Token[], i: number): string => tokens[i]?.norm ?? '';
export const yearOf = (now: string | null): number | null => (now === null ? null : Number(now.slice(0, 4)));

export const span = (days: { from: string; until: string } | null) => days ?? { from: null, until: null };
