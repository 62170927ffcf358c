/** Logistic regression with ridge penalty, by Newton's method (iteratively reweighted least squares). */

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

/** Solves a·x = b by Gaussian elimination with pivoting. */
const solve = (a: number[][], b: number[]): number[] => {
  const m = a.map((row, i) => [...row, b[i]!]);
  const n = b.length;
  for (let c = 0; c < n; c++) {
    let pivot = c;
    for (let r = c + 1; r < n; r++) if (Math.abs(m[r]![c]!) > Math.abs(m[pivot]![c]!)) pivot = r;
    [m[c], m[pivot]] = [m[pivot]!, m[c]!];
    for (let r = 0; r < n; r++) {
      if (r === c || m[c]![c] === 0) continue;
      const f = m[r]![c]! / m[c]![c]!;
      for (let k = c; k <= n; k++) m[r]![k]! -= f * m[c]![k]!;
    }
  }
  return m.map((row, i) => row[n]! / (row[i]! || 1));
};
