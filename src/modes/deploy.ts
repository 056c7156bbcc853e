import { deploy } from '../deployment/deploy.ts';
import { combineFailures } from '../deployment/model/failures.ts';
import type { Branch } from '../deployment/model/ports.ts';
import { lossOf, lostPercent } from '../deployment/plan/comparison.ts';
import type { Overrides } from '../deployment/plan/overrides.ts';
import { describeUnlisted } from '../deployment/plan/unlisted.ts';
import { judgeOrphans, removalsOf } from '../deployment/prune/evidence.ts';
import { prune } from '../deployment/prune/prune.ts';
import type { Commit } from '../github/commit.ts';
import { domainsOf } from './evidence.ts';
import type { LiveRun } from './live-run.ts';

/** The deployed commit, and whether it is outdated. */
export interface DeployOrigin {
  readonly commit: Commit;
  readonly branch: Branch;
}

/** If a run by hand lets a larger loss (in percent) through, its attempt is no evidence for later runs. */
const USUAL_LIMIT = 50;

/** Carries the plan out, then prunes where `prune` is set. */
export async function runDeploy(live: LiveRun, origin: DeployOrigin, overrides: Overrides): Promise<void> {
  const { run, configuration, plan, engine, bucket, repository } = live;
  const { state } = run;
  const associationTimeoutMs = configuration.associationTimeoutMinutes * 60_000;
  const settings = {
    ...{ bucket, repository, ...origin, associationTimeoutMs },
    keyPrefix: configuration.keyPrefix,
    validationTimeoutMs: configuration.validationTimeoutMinutes * 60_000,
    whileAwsWorks: () => {
      for (const { name } of state.dictionaries) state.diffs.get(name);
    },
    letThrough: overrides.letThrough ? letThroughOf(live) : new Set<string>(),
  };
  const [outcome, unlisted] = await Promise.all([deploy(plan, settings, engine), describeUnlisted(plan, engine)]);
  state.deployed = outcome;
  state.warnings.push(...outcome.warnings);
  state.failure = combineFailures(outcome.failures);
  if (state.failure !== null) return;
  state.notices.push(...unlisted);
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

/**
 * Judges again, as a newer commit may have brought a file back while this run waited; then deletes what is still due.
 */
async function runPrune(
  { ports, run, configuration, observation, plan, engine, repository }: LiveRun,
  timeoutMs: number,
) {
  const { state } = run;
  const domains = domainsOf(configuration, observation);
  const judged = await judgeOrphans(plan.removals, {
    ...{ dictionaries: state.dictionaries, prune: true, domains },
    ...{ evidence: ports.evidence(), service: engine.service, world: engine.world },
  });
  for (const { live, decision } of judged) {
    const why = decision.kind === 'kept' ? decision.why : 'its file exists again';
    if (decision.kind !== 'remove') state.removals.set(live.name, { outcome: 'kept', why, dissociated: [] });
  }
  const due = removalsOf(judged);
  if (due.length > 0) {
    const done = await engine.host.group('Prune', () => prune(due, { repository, domains, timeoutMs }, engine));
    for (const [name, removal] of done) state.removals.set(name, removal);
  }
  for (const [name, removal] of state.removals) {
    if (removal.outcome === 'kept') state.notices.push(`Package ${name} is not pruned: ${removal.why}.`);
  }
  const removals = [...state.removals.values()];
  state.failure = combineFailures(removals.flatMap((one) => (one.outcome === 'failed' ? [one.failure] : [])));
}
