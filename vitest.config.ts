import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts', 'test/**/*.test.tsx'],
    testTimeout: 300_000,
    hookTimeout: 300_000,
    // The page answers when the browser gets to it: a loaded machine is no finding.
    expect: { poll: { timeout: 30_000, interval: 50 } },
    // Two cores is what a laptop of our users surely has.
    maxWorkers: 2,
    coverage: { provider: 'v8', include: ['src/**'], reporter: ['text-summary'] },
  },
});
