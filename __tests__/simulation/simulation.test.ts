import { expect, test } from 'vitest';
import { simulate, simulateSeeds } from './campaign.ts';
import { addResult, noTotals } from './totals.ts';
import { makeScenario } from './world/scenario.ts';

/** 10,000 in `npm run test:long`, a million in `npm run test:faults`. */
const SEEDS = 250;

test(`no invariant is violated in ${SEEDS} simulated worlds`, async () => {
  const totals = noTotals();
  await simulateSeeds(1, SEEDS, (result) => addResult(totals, result));
  expect(totals.failed).toEqual([]);
  expect(totals.seeds).toBe(SEEDS);
  console.log(`${totals.seeds} seeds, ${totals.runs} runs, ${totals.calls} calls of AWS: all converged`);
});

test('a seed always gives the same world', async () => {
  const [first, second] = [await simulate(makeScenario(7)), await simulate(makeScenario(7))];
  expect(first.lines.length).toBeGreaterThan(50);
  expect(second.lines).toEqual(first.lines);
});

test('worlds do not depend on what else is simulated at the same time', async () => {
  const together = new Map<number, number>();
  await simulateSeeds(100, 20, ({ seed, calls }) => together.set(seed, calls));
  for (const [seed, calls] of together) expect((await simulate(makeScenario(seed))).calls).toBe(calls);
});
