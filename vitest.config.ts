import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['__tests__/**/*.test.ts'],
    testTimeout: 180_000,
    hookTimeout: 180_000,
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
