/** Linear regression with ridge penalty (Hoerl and Kennard 1970), by the normal equations. */
import { solve } from './linear-equations.ts';

/** Weights for the columns of `x` (give a column of ones for the bias). `ridge` penalises all but the first. */
export const fitRidge = (x: readonly (readonly number[])[], y: readonly number[], ridge = 1): number[] => {
  const n = x[0]!.length;
  const left = Array.from({ length: n }, (_, i) =>
    Array.from({ length: n }, (_v, j) => (i === j && i > 0 ? ridge : 0)),
  );
  const right = new Array<number>(n).fill(0);
  x.forEach((row, r) => {
    for (let i = 0; i < n; i++) {
      right[i]! += row[i]! * y[r]!;
      for (let j = 0; j < n; j++) left[i]![j]! += row[i]! * row[j]!;
    }
  });
  return solve(left, right);
};
