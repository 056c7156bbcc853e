/** The campaigns over HTTP, shortened; `npm run test:faults` tries every point. */

import { expect, test } from 'vitest';
import { crashCampaign, ENDED_BEFORE } from './crash.ts';
import { faultCampaign } from './fault-campaign.ts';
import { describeOutcomes, mostSkipped, namesOfFailed, type Outcome } from './pool.ts';
import { rivalCampaign, twoRunsCampaign } from './races.ts';
import { SITUATIONS } from './situations.ts';

const LONG = { timeout: 15 * 60_000 };
const AT_ONCE = 4;
/** An outage takes a run most of a minute, in which it waits. */
const MOSTLY_WAITING = 8;

function expectAllConverged(title: string, outcomes: readonly Outcome[]): void {
  console.log(describeOutcomes(title, outcomes));
  for (const { name, problems } of outcomes) if (problems.length > 0) console.log(`${name}:\n${problems.join('\n')}`);
  // The names alone, so that the end of the report tells what failed.
  expect(namesOfFailed(outcomes)).toEqual([]);
  const skipped = outcomes.filter(({ kind }) => kind === 'skipped');
  expect(skipped.filter(({ detail }) => detail !== ENDED_BEFORE)).toEqual([]);
  expect(skipped.length).toBeLessThanOrEqual(mostSkipped(outcomes));
}

test('killed at a call and run again, it ends as an undisturbed run does', LONG, async () => {
  expectAllConverged('crash points', await crashCampaign(SITUATIONS, 7, AT_ONCE));
});

test(
  'under faults on the wire it succeeds, or fails with a right reason and the next run converges',
  LONG,
  async () => {
    expectAllConverged('fault seeds', await faultCampaign(1, 26, MOSTLY_WAITING));
  },
);

test('a person or another tool that acts at any call causes no wrong success', LONG, async () => {
  expectAllConverged('rivals', await rivalCampaign(23, AT_ONCE));
});

test('two runs at once cause no wrong success, and two runs of one commit both succeed', LONG, async () => {
  expectAllConverged('two runs', await twoRunsCampaign(14, AT_ONCE));
});
