/** Runs under random faults: each succeeds, or fails with a right reason and the next clean run converges. */

import { runUndisturbed } from './crash.ts';
import { injectFaults, makeFaultPlan } from './http-faults.ts';
import { type Expected, notRunning, problemsOf } from './judge.ts';
import { inPool, type Outcome } from './pool.ts';
import { Site } from './site.ts';
import { SITUATIONS, type Situation } from './situations.ts';

/** What a run may end with when nothing but the connection is at fault. */
const RIGHT_REASONS = new Set(['internal', 'timeout', 'upload-failed']);

/** Tries seeds `first` to `first + count - 1`. */
export async function faultCampaign(first: number, count: number, atOnce: number): Promise<readonly Outcome[]> {
  const expected = new Map<Situation, Promise<{ expected: Expected }>>();
  const seeds = Array.from({ length: count }, (_, index) => first + index);
  return inPool(seeds, atOnce, async (seed) => {
    const situation = SITUATIONS[seed % SITUATIONS.length];
    if (situation === undefined) throw new TypeError('There are no situations.');
    const undisturbed = expected.get(situation) ?? runUndisturbed(situation);
    expected.set(situation, undisturbed);
    return tryFaults(seed, situation, (await undisturbed).expected);
  });
}

async function tryFaults(seed: number, situation: Situation, expected: Expected): Promise<Outcome> {
  await using site = await Site.start(situation);
  const plan = makeFaultPlan(seed);
  injectFaults(site.running.faults, plan);
  const disturbed = await site.run();
  const reason = disturbed.outputs['failure-reason'] ?? 'none';
  const problems: string[] = [];
  if (disturbed.exitCode === 0) {
    problems.push(...notRunning(site).map((what) => `a wrong success: ${what}`));
  } else if (plan.expiresAtCall === null ? !RIGHT_REASONS.has(reason) : reason !== 'credentials-missing') {
    if (!RIGHT_REASONS.has(reason)) problems.push(`a wrong failure-reason, ${reason}:\n${disturbed.log}`);
  }
  site.running.faults.clear();
  const before = site.running.requests.length;
  problems.push(...problemsOf(site, await site.run(), before, expected));
  const percent = Math.round(plan.rate * 100);
  return {
    name: `seed ${seed}, ${situation.name}, ${percent} % faults`,
    kind: problems.length === 0 ? 'passed' : 'failed',
    problems,
    detail: disturbed.exitCode === 0 ? 'succeeded' : reason,
  };
}
