/** Every mode that asks AWS: compare with what is live, plan, and go on as the mode says. */

import { expiryWarning } from '../deployment/loop/credential-expiry.ts';
import { logWrites } from '../deployment/loop/write-log.ts';
import type { Engine } from '../deployment/model/engine.ts';
import { toFailure } from '../deployment/model/failures.ts';
import type { World } from '../deployment/model/world.ts';
import { assertFewRemovals, assertNotEmptied, assertNotEmpty } from '../deployment/plan/deployed-content.ts';
import { driftFailure } from '../deployment/plan/drift.ts';
import { observe } from '../deployment/plan/observe.ts';
import { assertWithinQuotas, makePlan, type Plan, type RemovalStep } from '../deployment/plan/plan.ts';
import { judgeOrphans, orphansOf, removalsOf } from '../deployment/prune/evidence.ts';
import { describeOrphan } from '../deployment/prune/left-behind.ts';
import { assertNotForeign, describeForeignPackages } from '../github/foreign-packages.ts';
import type { AwsConfiguration, Configuration } from '../inputs/configuration.ts';
import type { Mode } from '../inputs/modes.ts';
import { logPlan } from '../report/plan-log.ts';
import { diffWithDeployed } from './compare.ts';
import { runDeploy } from './deploy.ts';
import { domainsOf } from './evidence.ts';
import { checkKept } from './kept-format.ts';
import type { LiveRun } from './live-run.ts';
import type { LivePorts } from './ports.ts';
import type { Run } from './run.ts';
import { runValidate } from './validate.ts';

/** Carries out a run from the first look at AWS on; of the world outside it sees what the ports show. */
export async function compareWithLive(
  run: Run,
  configuration: Configuration,
  aws: AwsConfiguration,
  ports: LivePorts,
): Promise<void> {
  const { state, log } = run;
  const { connection } = ports;
  const { expiresAt } = await connection.credentials(run.signal).catch((error: unknown) => {
    throw toFailure(error, `Mode ${state.mode} calls AWS, but no credentials can be had`, 'credentials-missing');
  });
  const world: World = { clock: run.clock, random: run.random, signal: run.signal };
  const { plan, observation } = await log.group('Compare with what is live', async () => {
    const observation = await observe(connection.service, state.dictionaries, world);
    state.observation = observation;
    state.warnings.push(...observation.warnings);
    const plan = makePlan(state.dictionaries, observation, await findRemovals(run, configuration, aws, ports, world));
    state.plan = plan;
    logPlan(plan, log);
    const { diffs, kept } = await diffWithDeployed(run, plan, connection.store, configuration, world);
    state.diffs = diffs;
    await checkKept(run, configuration, kept);
    return { plan, observation };
  });
  const search =
    configuration.verify === 'off'
      ? null
      : (await import('./verify.ts')).searchCheck(run, configuration, aws, connection, plan);
  if (state.mode === 'drift') {
    const unlike = (await search?.after()) ?? null;
    state.failure = driftFailure(plan) ?? unlike;
    return;
  }
  assertNotEmptied(state.dictionaries, state.diffs, configuration.maxRemovedPercent);
  assertNotEmpty(plan, configuration.maxRemovedPercent);
  assertFewRemovals(plan, configuration.maxRemovedPercent);
  assertWithinQuotas(plan, observation);
  if (state.mode === 'deploy') assertNotForeign(plan, run.event, aws.repository);
  else state.warnings.push(...describeForeignPackages(plan, aws.repository));
  await search?.before();
  // Before the change it is told what search makes of what is there.
  if (state.mode !== 'deploy') state.failure = (await search?.after()) ?? null;
  if (state.mode === 'plan' || state.failure !== null || connection.store === null || aws.bucket === null) return;

  const expiry = expiryWarning(expiresAt, run.clock.now(), longestWait(state.mode, configuration, plan));
  if (expiry !== null) {
    // At once: whoever waits can still start anew with a longer session.
    log.warning(expiry);
    state.warnings.push(expiry);
  }
  const writes = logWrites(connection.service, connection.store);
  const engine: Engine = { service: writes.service, store: writes.store, world, host: log };
  const { region, bucket, repository } = aws;
  // What was asked for is reported however the run ends: the list grows with each request.
  state.acts = writes.acts();
  const live: LiveRun = { ports, run, configuration, observation, plan, engine, region, bucket, repository };
  await (state.mode === 'validate' ? runValidate(live) : runDeploy(live));
  if (state.mode === 'deploy' && state.failure === null) state.failure = (await search?.after()) ?? null;
}

/** Judges the packages of this repository that no dictionary of this run publishes; says what stays, and why. */
async function findRemovals(
  run: Run,
  configuration: Configuration,
  { repository }: AwsConfiguration,
  { connection: { service }, evidence }: LivePorts,
  world: World,
): Promise<readonly RemovalStep[]> {
  const { state } = run;
  const { dictionaries, observation } = state;
  if (observation === null) return [];
  const { prune, scope } = configuration;
  const judged = await judgeOrphans(orphansOf(observation, dictionaries, repository), {
    ...{ dictionaries, prune, service, world },
    domains: domainsOf(configuration, observation),
    evidence: evidence(),
  });
  const context = { dictionaries, prune, packagePrefix: scope.packagePrefix };
  state.notices.push(...judged.flatMap((orphan) => describeOrphan(orphan, context) ?? []));
  return removalsOf(judged);
}

/** In milliseconds; of a package that is pruned, both the wait for its domains and that for its deletion count. */
function longestWait(mode: Mode, configuration: Configuration, { removals }: Plan): number {
  const { validationTimeoutMinutes, associationTimeoutMinutes } = configuration;
  if (mode !== 'deploy') return validationTimeoutMinutes * 60_000;
  return (validationTimeoutMinutes + (1 + 2 * removals.length) * associationTimeoutMinutes) * 60_000;
}
