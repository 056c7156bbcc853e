import { deploy } from '../deployment/deploy.ts';
import { combineFailures } from '../deployment/model/failures.ts';
import { lossOf, lostPercent } from '../deployment/plan/comparison.ts';
import { guardLateAge, guardUnplannedCreation } from '../deployment/plan/guards/age-guards.ts';
import { guardUnplanned, type Verdict } from '../deployment/plan/guards/lost-entries.ts';
import type { RemovalStep } from '../deployment/plan/plan.ts';
import { describeUnlisted } from '../deployment/plan/unlisted.ts';
import { judgeOrphans } from '../deployment/prune/evidence.ts';
import { prune } from '../deployment/prune/prune.ts';
import type { LateGuards } from '../deployment/publish/perform.ts';
import type { ActionFailure } from '../failure.ts';
import { ageOf, type BranchHistory } from '../github/stale-run.ts';
import { compareWithFound } from './base/compare.ts';
import { domainsOf } from './live/evidence.ts';
import { type DeployOrigin, guardDeploy } from './live/guard.ts';
import type { ComparedRun, LiveRun } from './live/live-run.ts';
import { startWriting } from './live/writing.ts';

/** If a run by hand lets a larger loss (in percent) through, its attempt is no evidence for later runs. */
const USUAL_LIMIT = 50;

/** Carries the plan out, then prunes where `prune` is set. */
export async function runDeploy(compared: ComparedRun): Promise<void> {
  const { run, search } = compared;
  const origin = await guardDeploy(compared);
  await search?.before();
  const live = startWriting(compared, longestWait(compared));
  if (live === null) return;
  await carryOut(live, origin);
  if (run.state.failure === null) run.state.failure = (await search?.after()) ?? null;
}

/**
 * The longest wait in milliseconds; for a pruned package, the waits for its domains and for its deletion both count.
 */
function longestWait({ configuration, plan: { removals } }: ComparedRun): number {
  const { validationTimeoutMinutes, associationTimeoutMinutes } = configuration;
  return (validationTimeoutMinutes + (1 + 2 * removals.length) * associationTimeoutMinutes) * 60_000;
}

async function carryOut(live: LiveRun, origin: DeployOrigin): Promise<void> {
  const { run, configuration, plan, engine, bucket, aws, overrides } = live;
  const { state } = run;
  const { repository } = aws;
  const associationTimeoutMs = configuration.associationTimeoutMinutes * 60_000;
  let unlisted: Promise<readonly string[]> | null = null;
  let isPrepared = false;
  const settings = {
    bucket,
    repository,
    commit: origin.commit,
    associationTimeoutMs,
    keyPrefix: configuration.keyPrefix,
    plannedAt: live.observation.readAt,
    validationTimeoutMs: configuration.validationTimeoutMinutes * 60_000,
    whileAwsWorks: () => {
      unlisted ??= describeUnlisted(plan, engine);
      if (!isPrepared) run.prepareReport();
      isPrepared = true;
    },
    guards: lateGuards(live, origin.branch),
    letThrough: overrides.letThrough ? letThroughOf(live) : new Set<string>(),
  };
  const outcome = await deploy(plan, settings, engine);
  state.deployed = outcome;
  state.warnings.push(...outcome.warnings);
  state.notices.push(...outcome.notices);
  state.failure = combineFailures(outcome.failures);
  if (state.failure === null) unlisted ??= describeUnlisted(plan, engine);
  const notices = (await unlisted) ?? [];
  if (state.failure !== null) return;
  state.notices.push(...notices);
  if (plan.removals.length > 0) await runPrune(live, associationTimeoutMs);
}

/**
 * The packages whose loss is allowed only because the run was started by hand: such an attempt is no evidence for the
 * guard of later runs.
 */
function letThroughOf({ plan, run: { state } }: LiveRun): ReadonlySet<string> {
  const lost = plan.packages.filter(({ dictionary }) => {
    const loss = lossOf(dictionary, state.comparisons.get(dictionary.name));
    return loss !== null && lostPercent(loss) > USUAL_LIMIT;
  });
  return new Set(lost.map(({ dictionary }) => dictionary.name));
}

/** Guards what the plan did not know of, as its own guards do what it knew. */
function lateGuards({ run, configuration, ports, world, overrides }: LiveRun, branch: BranchHistory): LateGuards {
  const report = ({ failure, notices, warnings }: Verdict): ActionFailure | null => {
    // What AWS refuses as busy is judged again before the next request.
    run.state.notices.push(...(notices ?? []).filter((text) => !run.state.notices.includes(text)));
    run.state.warnings.push(...(warnings ?? []).filter((text) => !run.state.warnings.includes(text)));
    return failure ?? null;
  };
  return {
    replacement: async (dictionary, observed, { isUnused, isPlanned }) => {
      const age = await ageOf(observed, dictionary, branch.now());
      const late = report(guardLateAge({ observed, age, isPlanned }, overrides));
      if (late !== null || isUnused) return late;
      const comparison = await compareWithFound(run, dictionary, observed, configuration, ports, world);
      return report(guardUnplanned(dictionary, comparison, configuration.maxRemovedPercent));
    },
    creation: async (dictionary) =>
      report(guardUnplannedCreation(dictionary, await branch.now().isGone(dictionary), overrides)),
  };
}

/**
 * Deletes what is due. Each removal is judged again right before it is requested: a newer commit may have brought its
 * file back while this run waited.
 */
async function runPrune({ ports, run, configuration, observation, plan, engine }: LiveRun, timeoutMs: number) {
  const { state } = run;
  const domains = domainsOf(configuration, observation);
  const judge = async (removal: RemovalStep): Promise<string | null> => {
    const [judged] = await judgeOrphans([removal], {
      dictionaries: state.dictionaries,
      prune: true,
      domains,
      evidence: ports.evidence(),
      service: engine.service,
      world: engine.world,
    });
    if (judged?.decision.kind === 'remove') return null;
    return judged?.decision.kind === 'kept' ? judged.decision.why : 'its file exists again';
  };
  const settings = { domains, timeoutMs, judge };
  const done = await engine.host.group('Prune', () => prune(plan.removals, settings, engine));
  for (const [name, removal] of done) {
    state.removals.set(name, removal);
    if (removal.outcome === 'kept') state.notices.push(`Package ${name} is not pruned: ${removal.why}.`);
  }
  const failures = [...done.values()].flatMap((one) => (one.outcome === 'failed' ? [one.failure] : []));
  state.failure = combineFailures(failures);
}
