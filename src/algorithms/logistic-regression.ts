/** Logistic regression with ridge penalty, by Newton's method (iteratively reweighted least squares). */
import { solve } from './linear-equations.ts';

/** Weights for the columns of `x` (give a column of ones for the bias). `ridge` penalises all but the first. */
export const fitLogistic = (x: readonly (readonly number[])[], y: readonly number[], ridge = 1): number[] => {
  const n = x[0]!.length;
  let w = new Array<number>(n).fill(0);
  for (let round = 0; round < 30; round++) {
    const gradient = w.map((v, i) => (i === 0 ? 0 : ridge * v));
    const hessian = w.map((_, i) => w.map((__, j) => (i === j && i > 0 ? ridge : 1e-9)));
    x.forEach((row, r) => {
      const p = 1 / (1 + Math.exp(-row.reduce((s, v, i) => s + v * w[i]!, 0)));
      for (let i = 0; i < n; i++) {
        gradient[i]! += (p - y[r]!) * row[i]!;
        for (let j = 0; j < n; j++) hessian[i]![j]! += p * (1 - p) * row[i]! * row[j]!;
      }
    });
    const step = solve(hessian, gradient);
    w = w.map((v, i) => v - step[i]!);
    if (Math.max(...step.map(Math.abs)) < 1e-6) break;
  }
  return w;
};
