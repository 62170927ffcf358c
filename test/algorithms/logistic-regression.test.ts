import { expect, it } from 'vitest';
import { fitLogistic } from '../../src/algorithms/logistic-regression.ts';

it('finds the weights that made the answers', () => {
  const rows = Array.from({ length: 4000 }, (_, i) => [
    1,
    Math.sin(i * 12.9898) * 2,
    Math.cos(i * 78.233) * 2,
  ]);
  const chance = (i: number) => Math.abs((Math.sin(i * 43758.5453) * 10000) % 1);
  const answers = rows.map(([, a, b], i) => (chance(i) < 1 / (1 + Math.exp(-(0.5 + 2 * a! - b!))) ? 1 : 0));
  const [bias, a, b] = fitLogistic(rows, answers, 0.01);
  expect(bias).toBeCloseTo(0.5, 0);
  expect(a).toBeGreaterThan(1.6);
  expect(b).toBeLessThan(-0.7);
});
