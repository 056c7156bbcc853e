import { deploy } from '../deployment/deploy.ts';
import { combineFailures } from '../deployment/model/failures.ts';
import { judgeOrphans, removalsOf } from '../deployment/prune/evidence.ts';
import { prune } from '../deployment/prune/prune.ts';
import { resolveCommit } from '../github/commit.ts';
import { assertNotStale, branchHistory } from '../github/stale-run.ts';
import { rootOfCheckout } from '../workspace/repository-path.ts';
import { domainsOf } from './evidence.ts';
import type { LiveRun } from './live-run.ts';

/** Carries the plan out, then prunes if that is asked for. */
export async function runDeploy(live: LiveRun): Promise<void> {
  const { run, configuration, plan, engine, bucket, repository } = live;
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
  await runPrune(live, associationTimeoutMs);
}

/** Judges once more, as a newer commit may have brought a file back while this run waited; then deletes what is still due. */
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
    const why = decision.kind === 'kept' ? decision.why : 'its file is there again';
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
