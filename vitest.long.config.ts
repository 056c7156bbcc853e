import { configDefaults, defineConfig } from 'vitest/config';
import base, { LONG } from './vitest.config.ts';

/** The tests that `npm test` leaves out. */
export default defineConfig({
  ...base,
  test: {
    ...base.test,
    include: [LONG],
    exclude: configDefaults.exclude,
    reporters: ['default', ['json', { outputFile: 'out/totals/vitest-long.json' }]],
  },
});
