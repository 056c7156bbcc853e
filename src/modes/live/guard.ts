import { cancelled } from '../../deployment/model/failures.ts';
import { type GuardResult, type KnownFacts, runGuards } from '../../deployment/plan/guards/guards.ts';
import { type Commit, resolveCommit } from '../../github/commit.ts';
import { type BranchHistory, branchHistory, guardFacts } from '../../github/stale-run.ts';
import { ABILITIES } from '../../inputs/modes.ts';
import { rootOfCheckout } from '../../workspace/git/repository-path.ts';
import type { Run } from '../run.ts';
import type { ComparedRun } from './live-run.ts';

/** The deployed commit, and whether it is outdated. */
export interface DeployOrigin {
  readonly commit: Commit;
  readonly branch: BranchHistory;
}

/** The facts that only a deploy finds out. */
const NO_ORIGIN = {
  sha: null,
  orders: new Map(),
  firstOrders: new Map(),
  wentBack: new Set<string>(),
  removedSince: new Set<string>(),
  mayBeRemoved: new Set<string>(),
};

/** Runs the guards of a mode that publishes nothing. @throws ActionFailure the first failure of a guard */
export function guardReads(compared: ComparedRun): void {
  const { state } = compared.run;
  const result = judgeReads(compared);
  state.deployFails = result.stops.length > 0;
  report(state, result);
}

/** What would stop a deploy, of a mode that refuses nothing. */
export function stopsOf(compared: ComparedRun): readonly string[] {
  return judgeReads(compared).stops;
}

function judgeReads(compared: ComparedRun): GuardResult {
  return runGuards({ ...knownFacts(compared, false), ...NO_ORIGIN });
}

/**
 * Runs the guards of a deploy. Those without answers of GitHub run first: where one fails, GitHub is not asked.
 * @throws ActionFailure the first failure of a guard
 */
export async function guardDeploy(compared: ComparedRun): Promise<DeployOrigin> {
  const { ports, run, configuration, plan } = compared;
  const { state, event, gitHub: api } = run;
  const known = knownFacts(compared, true);
  const before = runGuards({ ...known, ...NO_ORIGIN });
  if (before.failure !== null) report(state, before);
  const root = rootOfCheckout(event.workspace, state.dictionaries);
  const commit = await resolveCommit({ input: configuration.commitMessage, sha: state.commit, event, root, api });
  if (run.signal.aborted) throw cancelled();
  state.warnings.push(...commit.warnings);
  state.unreadMessage = commit.unread;
  const { sha } = commit;
  const branch = branchHistory({ event, sha, files: state.dictionaries, api, former: ports.former() });
  const facts = await guardFacts(plan, event.isRerun, sha, branch.now());
  report(state, runGuards({ ...known, ...facts, sha }));
  return { commit, branch };
}

function knownFacts(compared: ComparedRun, publishes: boolean): KnownFacts {
  const { run, configuration, aws, plan, observation, overrides } = compared;
  const { comparisons, behind, mode } = run.state;
  const { maxRemovedPercent } = configuration;
  return {
    plan,
    observation,
    comparisons,
    behind,
    maxRemovedPercent,
    repository: aws.repository,
    overrides,
    publishes,
    refusesQuotas: ABILITIES[mode].validatesOnAws,
  };
}

function report(state: Run['state'], { failure, notices, warnings }: GuardResult): void {
  state.notices.push(...notices);
  state.warnings.push(...warnings);
  if (failure !== null) throw failure;
}
