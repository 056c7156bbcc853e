import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['__tests__/**/*.test.ts'],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    reporters: ['default', ['json', { outputFile: 'out/totals/vitest.json' }]],
    coverage: {
      provider: 'v8',
      include: ['src/**/*.ts', 'emulator/**/*.ts'],
      reporter: ['text-summary', 'json-summary'],
      reportsDirectory: 'out/coverage',
    },
  },
});
