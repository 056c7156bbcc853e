import { expect, test } from 'vitest';
import { simulateSeeds } from './campaign.ts';
import { addResult, noTotals } from './totals.ts';

/** The first ones are those of `npm test`; a million in the long campaign: `npm run test:faults`. */
const FIRST = 251;
const SEEDS = 9_750;

test(`no invariant is violated in ${SEEDS} simulated worlds`, { timeout: 15 * 60_000 }, async () => {
  const totals = noTotals();
  await simulateSeeds(FIRST, SEEDS, (result) => addResult(totals, result));
  expect(totals.failed).toEqual([]);
  expect(totals.seeds).toBe(SEEDS);
  console.log(`${totals.seeds} seeds, ${totals.runs} runs, ${totals.calls} calls of AWS: all converged`);
});
