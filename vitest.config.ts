import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          // A busy machine is no failure; a hang still ends.
          testTimeout: 60_000,
          hookTimeout: 60_000,
          environment: 'node',
          setupFiles: ['test/property-seed.ts'],
          include: ['test/**/*.test.ts', 'test/**/*.test.tsx'],
          exclude: ['test/e2e/**', 'test/bench/**'],
        },
      },
      {
        test: {
          name: 'e2e',
          environment: 'node',
          include: ['test/e2e/**/*.e2e.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
          fileParallelism: false,
        },
      },
      {
        test: {
          name: 'screens',
          environment: 'node',
          include: ['test/screens/**/*.take.ts'],
        },
      },
    ],
  },
});
