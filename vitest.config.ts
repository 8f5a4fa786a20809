import { defineConfig } from 'vitest/config';
import { LongestFirst } from './test/e2e/longest-first.ts';

export default defineConfig({
  test: {
    // All cores: the runner itself waits while tests run.
    maxWorkers: '100%',
    sequence: { sequencer: LongestFirst },
    projects: [
      {
        test: {
          name: 'unit',
          // A busy machine is no failure; a hang still ends.
          testTimeout: 60_000,
          hookTimeout: 60_000,
          environment: 'node',
          // One load of each module for all files of a worker instead of one for each file: half the time. What a test puts in the
          // place of something real is taken out again behind it, so that no file sees what another has left.
          isolate: false,
          unstubGlobals: true,
          unstubEnvs: true,
          restoreMocks: true,
          setupFiles: ['test/property-seed.ts'],
          include: ['test/**/*.test.ts', 'test/**/*.test.tsx'],
          exclude: ['test/e2e/**', 'test/bench/**'],
        },
      },
      {
        test: {
          name: 'e2e',
          environment: 'node',
          setupFiles: ['test/e2e/own-lane.ts'],
          include: ['test/e2e/**/*.e2e.ts'],
          // A busy machine is no failure here either, and what is polled for may take as long as what is waited for.
          testTimeout: 300_000,
          hookTimeout: 300_000,
          expect: { poll: { timeout: 30_000 } },
        },
      },
      {
        test: {
          name: 'screens',
          environment: 'node',
          setupFiles: ['test/e2e/own-lane.ts'],
          include: ['test/screens/**/*.take.ts'],
        },
      },
      {
        test: {
          name: 'survival',
          environment: 'node',
          setupFiles: ['test/e2e/own-lane.ts'],
          include: ['test/survival/**/*.survival.ts'],
          fileParallelism: false,
        },
      },
    ],
  },
});
