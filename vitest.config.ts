import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { configDefaults, defineConfig } from 'vitest/config';
import { LongestSoon } from './vitest.sequencer.ts';

/** Tests that take more than a few seconds of a processor, or other people's programs: `npm run test:long`. */
export const LONG = '__tests__/**/*.long.test.ts';

export default defineConfig({
  test: {
    include: ['__tests__/**/*.test.ts'],
    exclude: [...configDefaults.exclude, LONG],
    testTimeout: 180_000,
    hookTimeout: 180_000,
    // Most tests wait for a process that waits for the emulator.
    maxWorkers: Math.min(16, 2 * availableParallelism()),
    sequence: { sequencer: LongestSoon },
    maxConcurrency: 8,
    // Saves a quarter of what each start of the bundle costs.
    env: { NODE_COMPILE_CACHE: join(import.meta.dirname, 'out', 'compile-cache') },
    // Published for bundlers: it imports JSON without saying so, which Node alone refuses.
    server: { deps: { inline: [/@actions\/(?:languageservice|workflow-parser)/] } },
    reporters: ['default', ['json', { outputFile: 'out/totals/vitest.json' }]],
    coverage: {
      provider: 'v8',
      include: ['src/**/*.ts', 'emulator/**/*.ts'],
      reporter: ['text-summary', 'json-summary'],
      reportsDirectory: 'out/coverage',
    },
  },
});
