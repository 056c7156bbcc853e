/** Runs under random faults: each succeeds, or fails with a right reason and the next clean run converges. */

import { runUndisturbed } from './crash.ts';
import { type FaultPlan, makeFaultPlan, rightReasons } from './fault-plan.ts';
import { injectFaults } from './http-faults.ts';
import { type Expected, notRunning, problemsOf, superfluousVersions } from './judge.ts';
import { inPool, type Outcome } from './pool.ts';
import { Site } from './site.ts';
import { SITUATIONS, type Situation } from './situations.ts';

/** Tries seeds `first` to `first + count - 1`. */
export async function faultCampaign(first: number, count: number, atOnce: number): Promise<readonly Outcome[]> {
  const known = new Map<Situation, ReturnType<typeof runUndisturbed>>();
  const seeds = Array.from({ length: count }, (_, index) => first + index);
  return inPool(seeds, atOnce, async (seed) => {
    const situation = SITUATIONS[seed % SITUATIONS.length];
    if (situation === undefined) throw new TypeError('There are no situations.');
    const undisturbed = known.get(situation) ?? runUndisturbed(situation);
    known.set(situation, undisturbed);
    const { operations, expected } = await undisturbed;
    return tryFaults(makeFaultPlan(seed, operations), situation, expected);
  });
}

/** Longest waits, in minutes: an outage lasts for longer, and the time that ten tries take fits in. */
const TIMEOUTS = { 'validation-timeout-minutes': '2', 'association-timeout-minutes': '0.8' };

async function tryFaults(plan: FaultPlan, situation: Situation, expected: Expected): Promise<Outcome> {
  const limits = plan.kind === 'outage' ? TIMEOUTS : {};
  await using site = await Site.start({ ...situation, inputs: { ...situation.inputs, ...limits } });
  const injected = injectFaults(site, plan);
  const disturbed = await site.run();
  const reason = disturbed.outputs['failure-reason'] ?? 'none';
  const problems: string[] = [];
  if (disturbed.exitCode === 0) problems.push(...notRunning(site).map((what) => `a wrong success: ${what}`));
  if ((disturbed.exitCode === 0) !== (reason === '')) {
    problems.push(`exit code ${disturbed.exitCode} with failure-reason '${reason}'`);
  }
  const right = rightReasons(plan, injected.met(), situation.name);
  if (!right.includes(reason)) {
    problems.push(`failure-reason '${reason}' instead of '${right.join("' or '")}':\n${disturbed.log}`);
  }
  if (plan.outage?.trouble.kind === 'refuse' && reason !== '' && !disturbed.log.includes('ECONNREFUSED')) {
    problems.push(`a failure that does not tell that connections were refused:\n${disturbed.log}`);
  }
  await injected.stop();
  // What a run asked for just before it failed is still on its way.
  problems.push(...superfluousVersions(site, expected).map((what) => `after the disturbed run: ${what}`));
  const before = site.running.requests.length;
  problems.push(...problemsOf(site, await site.run(), before, expected), ...superfluousVersions(site, expected));
  const { seed, outage } = plan;
  const what =
    outage === null
      ? `${Math.round(plan.rate * 100)} % faults`
      : `${outage.operation ?? 'every call'}: ${JSON.stringify(outage.trouble)}`;
  return {
    name: `seed ${seed}, ${situation.name}, ${plan.kind}, ${what}`,
    kind: problems.length === 0 ? 'passed' : 'failed',
    problems,
    detail: `${plan.kind}: ${reason === '' ? 'succeeded' : reason}`,
    counts: injected.counts,
  };
}
