import { deploy } from '../deployment/deploy.ts';
import { combineFailures } from '../deployment/model/failures.ts';
import { prune } from '../deployment/prune/prune.ts';
import { resolveCommit } from '../github/commit.ts';
import { assertNotStale, branchHistory, sortRemovals } from '../github/stale-run.ts';
import { rootOfCheckout } from '../workspace/repository-path.ts';
import type { LiveRun } from './live-run.ts';

/** Carries the plan out, then prunes if that is asked for. */
export async function runDeploy({
  run,
  configuration,
  observation,
  plan,
  engine,
  bucket,
  repository,
}: LiveRun): Promise<void> {
  const { state, event, gitHub } = run;
  const commit = await resolveCommit({
    input: configuration.commitMessage,
    event,
    root: rootOfCheckout(event.workspace, state.dictionaries),
    api: gitHub,
  });
  state.warnings.push(...commit.warnings);
  const branch = branchHistory(event, commit.sha, gitHub);
  state.notices.push(...(await assertNotStale(plan, event, commit.sha, branch)));
  const associationTimeoutMs = configuration.associationTimeoutMinutes * 60_000;
  const settings = {
    bucket,
    repository,
    keyPrefix: configuration.keyPrefix,
    commit,
    branch,
    validationTimeoutMs: configuration.validationTimeoutMinutes * 60_000,
    associationTimeoutMs,
  };
  const outcome = await deploy(plan, settings, engine);
  state.deployed = outcome;
  state.warnings.push(...outcome.warnings);
  state.failure = combineFailures(outcome.failures);
  if (state.failure !== null || plan.removals.length === 0) return;
  const { due, kept } = await sortRemovals(plan.removals, event, gitHub);
  for (const [name, why] of kept) state.notices.push(`Package ${name} is not pruned: ${why}.`);
  state.removals = new Map([...kept].map(([name, why]) => [name, { outcome: 'kept', why, dissociated: [] }]));
  if (due.length === 0) return;
  const domains = [...new Set([...configuration.domains, ...observation.associations.keys()])];
  const done = await engine.host.group('Prune', () =>
    prune(due, { repository, domains, timeoutMs: associationTimeoutMs }, engine),
  );
  for (const [name, one] of done) {
    if (one.outcome === 'kept') state.notices.push(`Package ${name} is not pruned: ${one.why}.`);
  }
  state.removals = new Map([...state.removals, ...done]);
  const removals = [...state.removals.values()];
  state.failure = combineFailures(removals.flatMap((one) => (one.outcome === 'failed' ? [one.failure] : [])));
}
