/** The speed that is promised, in virtual time: no machine is too busy for it. */

import { expect, test } from 'vitest';
import { type Measured, measureAll } from '../../../bench/virtual.ts';

const median = (numbers: readonly number[]): number =>
  [...numbers].sort((a, b) => a - b)[(numbers.length - 1) / 2] ?? 0;
const totals = (runs: readonly Measured[]) =>
  runs.map(({ calls }) => [...calls.values()].reduce((sum, count) => sum + count, 0));

test('25 packages reach their domains in at most 1.04 times the critical path, with few calls', async () => {
  const runs = await measureAll(7);
  for (const what of ['first deploy', 'update'] as const)
    expect(median(runs[what].map(({ ratio }) => ratio))).toBeLessThanOrEqual(1.04);
  // A call for the packages, one a domain, and the history of each package.
  expect(Math.max(...totals(runs['no change']))).toBe(1 + 4 + 25);
  // What the engine before the one poll loop made: 203 and 256; a HeadObject before each of 25 uploads of an update; and a
  // last read of each domain, and room for waits that differ by the draw.
  expect(median(totals(runs['first deploy']))).toBeLessThanOrEqual(203 + 4);
  expect(median(totals(runs.update))).toBeLessThanOrEqual(256 + 25 + 4 + 10);
});
