/** Every mode that calls AWS: compare with what is live, plan, and continue as the mode says. */

import { LONGEST_LAG_MS } from '../../deployment/loop/pace.ts';
import { cancelled, toFailure } from '../../deployment/model/failures.ts';
import type { World } from '../../deployment/model/world.ts';
import { driftFailure } from '../../deployment/plan/drift.ts';
import { type Observation, observe } from '../../deployment/plan/observe.ts';
import { overridesOf } from '../../deployment/plan/overrides.ts';
import { makePlan, type PackageStep, type RemovalStep } from '../../deployment/plan/plan.ts';
import { describeHeldFile, heldFiles } from '../../deployment/plan/shared-name.ts';
import { judgeOrphans, orphansOf, removalsOf } from '../../deployment/prune/evidence.ts';
import { describeOrphan } from '../../deployment/prune/left-behind.ts';
import type { AwsConfiguration, Configuration } from '../../inputs/configuration.ts';
import { ABILITIES, type Mode } from '../../inputs/modes.ts';
import { logPlan } from '../../report/plan-log.ts';
import { compareWithDeployed } from '../base/compare.ts';
import { compareWithBehind } from '../base/compare-behind.ts';
import { runDrift } from '../drift.ts';
import { runPlan } from '../plan.ts';
import type { Run } from '../run.ts';
import { domainsOf } from './evidence.ts';
import type { ComparedRun } from './live-run.ts';
import type { LivePorts } from './ports.ts';

export { guardDeploy } from './guard.ts';
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
  state.warnings.push(...observation.warnings.filter((text) => !state.warnings.includes(text)));
  return { observation, expiresAt };
}

/** A mode that calls AWS, from the plan on. */
export type LiveMode = (compared: ComparedRun) => Promise<void>;
export type LiveModes = Readonly<Record<'plan' | 'drift' | 'validate' | 'deploy', LiveMode>>;

/** Most runs write nothing, and need nothing of what writes. */
const LIVE_MODES: LiveModes = {
  plan: runPlan,
  drift: runDrift,
  validate: async (compared) => (await import('../validate.ts')).runValidate(compared),
  deploy: async (compared) => (await import('../deploy.ts')).runDeploy(compared),
};

function worldOf({ clock, random, signal }: Run): World {
  return { clock, random, signal };
}

/**
 * Carries out a run from the first read of AWS on. It reaches the world outside only through the ports.
 * @param look what was seen already, where the index settings name packages by their IDs
 * @param modes loaded with their first call
 */
export async function compareWithLive(
  run: Run,
  configuration: Configuration,
  aws: AwsConfiguration,
  ports: LivePorts,
  look: FirstLook | null = null,
  modes: LiveModes = LIVE_MODES,
): Promise<void> {
  const { state, log } = run;
  const { mode } = state;
  if (!isLive(mode, modes)) return;
  const world = worldOf(run);
  const overrides = overridesOf(run.event.name === 'workflow_dispatch');
  const { failsOnDrift } = ABILITIES[mode];
  const planned = async (seen: FirstLook | null) => {
    const { observation, expiresAt } = seen ?? (await lookAtAws(run, ports));
    const plan = makePlan(state.dictionaries, observation, {
      removals: await findRemovals(run, configuration, aws, ports, world),
      repository: aws.repository,
      // A difference is drift; a package that a deploy may take over is none.
      takeOver: overrides.takeOver && !failsOnDrift,
    });
    return { plan, observation, expiresAt };
  };
  const { plan, observation, expiresAt, former } = await log.group('Compare with what is live', async () => {
    let found = await planned(look);
    if (failsOnDrift && driftFailure(found.plan) !== null) {
      // Reads may lag: only a difference that a later look shows too is one.
      await world.clock.sleep(LONGEST_LAG_MS, world.signal);
      if (world.signal.aborted) throw cancelled();
      found = await planned(null);
    }
    const { plan, observation, expiresAt } = found;
    state.plan = plan;
    logPlan(plan, log);
    state.warnings.push(...(await describeSharedNames(plan.packages, aws, ports)));
    const former = await compareWithDeployed(run, plan, configuration, ports, world);
    // What would be deployed is judged, as drift may advise.
    if (!failsOnDrift || driftFailure(plan) !== null)
      state.behind = await compareWithBehind(plan, configuration, ports, world);
    return { plan, observation, expiresAt, former };
  });
  const search =
    configuration.verify === 'off'
      ? null
      : (await import('../verify/verify.ts')).searchCheck(run, configuration, aws, ports, { plan, former });
  await modes[mode]({ ports, run, world, configuration, aws, overrides, observation, plan, expiresAt, search });
}

function isLive(mode: Mode, modes: LiveModes): mode is keyof LiveModes {
  return mode in modes;
}

/** The packages of the run that another step may publish too, as the commit still has the file that they hold. */
async function describeSharedNames(
  packages: readonly PackageStep[],
  { repository }: AwsConfiguration,
  { evidence }: LivePorts,
): Promise<readonly string[]> {
  const held = heldFiles(packages, repository);
  if (held.length === 0) return [];
  const inCommit = await evidence().inCommit(held.map((one) => one.held));
  return held.filter((one) => inCommit(one.held).kind === 'yes').map(describeHeldFile);
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
    dictionaries,
    prune,
    service,
    world,
    domains: domainsOf(configuration, observation),
    evidence: evidence(),
  });
  const context = { dictionaries, prune, packagePrefix: scope.packagePrefix };
  const notices = judged.flatMap((orphan) => describeOrphan(orphan, context) ?? []);
  state.notices.push(...notices.filter((text) => !state.notices.includes(text)));
  return removalsOf(judged);
}
