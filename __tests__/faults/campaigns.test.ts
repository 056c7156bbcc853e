/** A taste of the campaigns over HTTP: more in `npm run test:long`, every point in `npm run test:faults`. */

import { expect, test } from 'vitest';
import { crashCampaign, ENDED_BEFORE } from './crash.ts';
import { faultCampaign } from './fault-campaign.ts';
import { namesOfFailed, type Outcome } from './pool.ts';
import { twoRunsCampaign } from './races.ts';
import { SITUATIONS } from './situations.ts';

const AT_ONCE = 4;

function expectAllConverged(outcomes: readonly Outcome[]): void {
  for (const { name, problems } of outcomes) if (problems.length > 0) console.log(`${name}:\n${problems.join('\n')}`);
  // The names alone, so that the end of the report tells what failed.
  expect(namesOfFailed(outcomes)).toEqual([]);
  const skipped = outcomes.filter(({ kind }) => kind === 'skipped');
  expect(skipped.filter(({ detail }) => detail !== ENDED_BEFORE)).toEqual([]);
  expect(outcomes.length).toBeGreaterThan(skipped.length);
}

test('killed at a call and run again, it ends as an undisturbed run does', async () => {
  const few = SITUATIONS.filter(({ name }) => ['create', 'update'].includes(name));
  expectAllConverged(await crashCampaign(few, 17, AT_ONCE));
});

test('under faults on the wire it succeeds, or fails with a right reason and the next run converges', async () => {
  expectAllConverged(await faultCampaign(1, 3, AT_ONCE));
});

test('two runs at once cause no wrong success', async () => {
  expectAllConverged(await twoRunsCampaign(2, AT_ONCE));
});
