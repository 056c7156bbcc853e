import type { Branch } from '../deployment/model/ports.ts';
import type { Overrides } from '../deployment/plan/overrides.ts';
import type { Plan } from '../deployment/plan/plan.ts';
import type { WorkflowEvent } from '../inputs/event.ts';
import { pathInRunsRepository } from '../workspace/git/repository-path.ts';
import { orderInGit } from './ancestry.ts';
import type { CommitOrder, GitHubApi } from './github-api.ts';

/** What is asked of GitHub here. */
type Api = Pick<GitHubApi, 'compareCommits' | 'hasFile'>;
/** The part of the event that tells how old a run may be. */
type Origin = Pick<WorkflowEvent, 'branch' | 'workspace' | 'repository'>;

/** Answers of GitHub, and of Git where GitHub does not say, about this run's commit and its branch. */
export interface BranchHistory extends Branch {
  /** Where a commit that is live stands as seen from this run's; `null` when nobody can tell. */
  orderOf(commit: string): Promise<CommitOrder | null>;
  /** Whether a newer commit has removed a file (its path in the workspace). */
  isGone(file: string): Promise<boolean>;
}

/**
 * Asks GitHub, of each commit once. What an override allows does not hold a run up while it goes on; the guards are told all
 * the same. Where GitHub does not say how old a commit is, the checkout is asked.
 * @param sha the commit of this run
 */
export function branchHistory(event: Origin, sha: string, api: Api | null, overrides: Overrides): BranchHistory {
  const { branch, workspace, repository } = event;
  const asked = new Map<string, Promise<CommitOrder | null>>();
  const compare = (commit: string): Promise<CommitOrder | null> => {
    const order = asked.get(commit) ?? api?.compareCommits(sha, commit) ?? Promise.resolve(null);
    asked.set(commit, order);
    return order;
  };
  const orderOf = async (commit: string) => {
    if (sha.startsWith(commit)) return 'identical';
    return (await compare(commit)) ?? (await orderInGit(workspace, sha, commit));
  };
  const isGone = async (file: string) => {
    if (api === null || branch === null) return false;
    // Only where GitHub says that the branch has gone on is there anything to be overtaken by.
    if ((await compare(branch.replace('refs/heads/', ''))) !== 'ahead') return false;
    const path = pathInRunsRepository(workspace, file, repository);
    return path !== null && (await api.hasFile(path, branch)) === false;
  };
  return {
    orderOf,
    isGone,
    isNewer: async (commit) => !overrides.replaceNewer && (await orderOf(commit)) === 'ahead',
    hasRemoved: async (file) => !overrides.bringBack && (await isGone(file)),
  };
}

/** What the guards are told of the age of this run. */
export interface GuardFacts {
  readonly orders: ReadonlyMap<string, CommitOrder | null>;
  readonly removedSince: ReadonlySet<string>;
}

/** Asks about the commits that are live and would be replaced; in a re-run also about what would be made again. */
export async function guardFacts(
  plan: Plan,
  isRerun: boolean,
  sha: string,
  history: BranchHistory,
): Promise<GuardFacts> {
  const commits = plan.packages.flatMap((step) =>
    step.kind === 'update' && step.observed.commit !== null ? [step.observed.commit.commit] : [],
  );
  const orders = new Map<string, CommitOrder | null>();
  for (const commit of new Set(commits)) {
    if (!sha.startsWith(commit)) orders.set(commit, await history.orderOf(commit));
  }
  const removedSince = new Set<string>();
  // A first run is hardly late, and need not ask.
  for (const { kind, dictionary } of isRerun ? plan.packages : []) {
    if (kind === 'create' && (await history.isGone(dictionary.file))) removedSince.add(dictionary.name);
  }
  return { orders, removedSince };
}
