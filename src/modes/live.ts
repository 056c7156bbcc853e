/** Every mode that calls AWS: compare with what is live, plan, and continue as the mode says. */

import { expiryWarning } from '../deployment/loop/credential-expiry.ts';
import { logWrites } from '../deployment/loop/write-log.ts';
import type { Engine } from '../deployment/model/engine.ts';
import { toFailure } from '../deployment/model/failures.ts';
import type { World } from '../deployment/model/world.ts';
import { driftFailure } from '../deployment/plan/drift.ts';
import { type GuardCase, runGuards } from '../deployment/plan/guards.ts';
import { type Observation, observe } from '../deployment/plan/observe.ts';
import { type Overrides, overridesOf } from '../deployment/plan/overrides.ts';
import { makePlan, type Plan, type RemovalStep } from '../deployment/plan/plan.ts';
import { judgeOrphans, orphansOf, removalsOf } from '../deployment/prune/evidence.ts';
import { describeOrphan } from '../deployment/prune/left-behind.ts';
import { resolveCommit } from '../github/commit.ts';
import { branchHistory, guardFacts } from '../github/stale-run.ts';
import type { AwsConfiguration, Configuration } from '../inputs/configuration.ts';
import { ABILITIES } from '../inputs/modes.ts';
import { logPlan } from '../report/plan-log.ts';
import { rootOfCheckout } from '../workspace/git/repository-path.ts';
import { compareWithDeployed } from './base/compare.ts';
import type { DeployOrigin } from './deploy.ts';
import { domainsOf } from './evidence.ts';
import type { LiveRun } from './live-run.ts';
import type { LivePorts } from './ports.ts';
import type { Run } from './run.ts';

export { livePorts } from './ports.ts';

/** What AWS says before anything is done. */
export interface FirstLook {
  readonly observation: Observation;
  /** Of the credentials; `null` where they do not end, or are refreshed. */
  readonly expiresAt: Date | null;
}

/** Gets the credentials and reads what is live. @throws ActionFailure where one of them fails */
export async function lookAtAws(run: Run, { connection }: LivePorts): Promise<FirstLook> {
  const { state } = run;
  const { expiresAt } = await connection.credentials(run.signal).catch((error: unknown) => {
    throw toFailure(error, `Mode ${state.mode} calls AWS, but there are no credentials`, 'credentials-missing');
  });
  const observation = await observe(connection.service, state.dictionaries, worldOf(run));
  state.observation = observation;
  state.warnings.push(...observation.warnings);
  return { observation, expiresAt };
}

/** Validates, or deploys what has an origin. */
export type Write = (live: LiveRun, origin: DeployOrigin | null, overrides: Overrides) => Promise<void>;

/** Most runs write nothing, and need nothing of what writes. */
const loadAndWrite: Write = async (live, origin, overrides) => {
  if (origin === null) await (await import('./validate.ts')).runValidate(live);
  else await (await import('./deploy.ts')).runDeploy(live, origin, overrides);
};

function worldOf({ clock, random, signal }: Run): World {
  return { clock, random, signal };
}

/**
 * Carries out a run from the first read of AWS on. It reaches the world outside only through the ports.
 * @param look what was seen already, where the index settings name packages by their IDs
 * @param write what the modes that write do; loaded with its first call
 */
export async function compareWithLive(
  run: Run,
  configuration: Configuration,
  aws: AwsConfiguration,
  ports: LivePorts,
  look: FirstLook | null = null,
  write: Write = loadAndWrite,
): Promise<void> {
  const { state, log } = run;
  const { connection } = ports;
  const world = worldOf(run);
  const abilities = ABILITIES[state.mode];
  const overrides = overridesOf(run.event.name === 'workflow_dispatch');
  const { plan, observation, expiresAt } = await log.group('Compare with what is live', async () => {
    const { observation, expiresAt } = look ?? (await lookAtAws(run, ports));
    const plan = makePlan(state.dictionaries, observation, {
      removals: await findRemovals(run, configuration, aws, ports, world),
      repository: aws.repository,
      takeOver: overrides.takeOver,
    });
    state.plan = plan;
    logPlan(plan, log);
    await compareWithDeployed(run, plan, configuration, ports, world);
    return { plan, observation, expiresAt };
  });
  const search =
    configuration.verify === 'off'
      ? null
      : (await import('./verify/verify.ts')).searchCheck(run, configuration, aws, connection, plan);
  if (abilities.failsOnDrift) {
    for (const [name, { why }] of state.comparisons) {
      if (why !== '') state.warnings.push(`The deployed content of ${name} is not known (${why}).`);
    }
    const unlike = (await search?.after()) ?? null;
    state.failure = driftFailure(plan) ?? unlike;
    return;
  }
  const { maxRemovedPercent } = configuration;
  const { publishes } = abilities;
  const { comparisons } = state;
  const known = { plan, observation, comparisons, maxRemovedPercent, repository: aws.repository, overrides, publishes };
  const origin = await guard(run, configuration, known);
  await search?.before();
  // Before the change, verify reports what search makes of the current content.
  if (!publishes) state.failure = (await search?.after()) ?? null;
  const writing = publishes || abilities.throwsAway;
  if (!writing || state.failure !== null || connection.store === null || aws.bucket === null) return;

  const expiry = expiryWarning(expiresAt, run.clock.now(), longestWait(publishes, configuration, plan));
  if (expiry !== null) {
    // Immediately, so that the user can start again with a longer session.
    log.warning(expiry);
    state.warnings.push(expiry);
  }
  const writes = logWrites(connection.service, connection.store);
  const engine: Engine = { service: writes.service, store: writes.store, world, host: log };
  const { region, bucket, repository } = aws;
  // Requests are reported however the run ends: the list grows with each of them.
  state.acts = writes.acts();
  const live: LiveRun = { ports, run, configuration, observation, plan, engine, region, bucket, repository };
  await write(live, origin, overrides);
  if (publishes && state.failure === null) state.failure = (await search?.after()) ?? null;
}

/**
 * Runs the guards.
 * @returns the commit and its history, where the mode publishes; else `null`
 * @throws ActionFailure the first failure of a guard
 */
async function guard(
  { state, event, gitHub: api }: Run,
  { commitMessage: input }: Configuration,
  known: Omit<GuardCase, 'sha' | 'orders' | 'removedSince'>,
): Promise<DeployOrigin | null> {
  // Guards without answers of GitHub run first: where one fails, GitHub is not asked.
  const before = runGuards({ ...known, sha: '', orders: new Map(), removedSince: new Set() });
  if (!known.publishes || before.failure !== null) {
    report(state, before);
    return null;
  }
  const root = rootOfCheckout(event.workspace, state.dictionaries);
  const commit = await resolveCommit({ input, event, root, api });
  state.warnings.push(...commit.warnings);
  const { overrides } = known;
  const branch = branchHistory({ event, sha: commit.sha, files: state.dictionaries, api, overrides });
  const facts = await guardFacts(known.plan, event.isRerun, commit.sha, branch);
  report(state, runGuards({ ...known, ...facts, sha: commit.sha }));
  return { commit, branch };
}

function report(state: Run['state'], { failure, notices, warnings }: ReturnType<typeof runGuards>): void {
  state.notices.push(...notices);
  state.warnings.push(...warnings);
  if (failure !== null) throw failure;
}

/** Judges the packages of this repository that no dictionary of this run publishes; reports which stay, and why. */
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

/**
 * The longest wait in milliseconds; for a pruned package, the waits for its domains and for its deletion both count.
 */
function longestWait(publishes: boolean, configuration: Configuration, { removals }: Plan): number {
  const { validationTimeoutMinutes, associationTimeoutMinutes } = configuration;
  if (!publishes) return validationTimeoutMinutes * 60_000;
  return (validationTimeoutMinutes + (1 + 2 * removals.length) * associationTimeoutMinutes) * 60_000;
}
