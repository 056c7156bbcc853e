import type { Branch } from '../deployment/model/ports.ts';
import type { Plan } from '../deployment/plan/plan.ts';
import { ActionFailure } from '../failure.ts';
import type { WorkflowEvent } from '../inputs/event.ts';
import { pathInRunsRepository } from '../workspace/repository-path.ts';
import type { CommitOrder, GitHubApi } from './github-api.ts';

const HINT =
  'Is this the re-run of an old workflow, or was it overtaken? Run the newest commit instead; to go back, revert the commit.';

/** What is asked of GitHub here. */
type Api = Pick<GitHubApi, 'compareCommits' | 'hasFile'>;
/** The part of the event that tells how old a run may be. */
type Origin = Pick<WorkflowEvent, 'name' | 'ref' | 'branch' | 'workspace' | 'repository'>;

/** Answers of GitHub about this run's commit and its branch. */
export interface BranchHistory extends Branch {
  /** Where a commit that is live stands as seen from this run's; `null` when nobody can tell. */
  orderOf(commit: string): Promise<CommitOrder | null>;
}

/**
 * Asks GitHub, of each commit once. Whoever starts a run by hand (workflow_dispatch) means it: to such a run nothing is
 * newer. Without a token nobody can be asked.
 * @param sha the commit of this run
 */
export function branchHistory(event: Origin, sha: string, api: Api | null): BranchHistory {
  const { name, branch, workspace, repository } = event;
  const asked = new Map<string, Promise<CommitOrder | null>>();
  const compare = (commit: string): Promise<CommitOrder | null> => {
    const order = asked.get(commit) ?? api?.compareCommits(sha, commit) ?? Promise.resolve(null);
    asked.set(commit, order);
    return order;
  };
  const orderOf = async (commit: string) =>
    name === 'workflow_dispatch' || sha.startsWith(commit) ? 'identical' : await compare(commit);
  return {
    orderOf,
    isNewer: async (commit) => (await orderOf(commit)) === 'ahead',
    async hasRemoved(file) {
      if (name === 'workflow_dispatch' || api === null || branch === null) return false;
      // Only where GitHub says that the branch has gone on is there anything to be overtaken by.
      if ((await compare(branch.replace('refs/heads/', ''))) !== 'ahead') return false;
      const path = pathInRunsRepository(workspace, file, repository);
      return path !== null && (await api.hasFile(path, branch)) === false;
    },
  };
}

/**
 * Throws `superseded` when this run would replace the content of a newer commit (it was overtaken, or is the re-run of an
 * old workflow), or when a re-run would create what a newer commit has removed.
 * @returns what could not be told, as full sentences
 */
export async function assertNotStale(
  plan: Plan,
  { isRerun }: Pick<WorkflowEvent, 'isRerun'>,
  sha: string,
  history: BranchHistory,
): Promise<readonly string[]> {
  const live = plan.packages.flatMap((step) =>
    step.kind === 'update' && step.observed.commit !== null
      ? [{ name: step.dictionary.name, version: step.observed.live.version, commit: step.observed.commit.commit }]
      : [],
  );
  const unknown: string[] = [];
  for (const commit of new Set(live.map((one) => one.commit))) {
    const order = await history.orderOf(commit);
    if (order === null) unknown.push(commit);
    if (order !== 'ahead') continue;
    const newer = live.filter((one) => one.commit === commit).map(({ name, version }) => `${name} ${version}`);
    throw new ActionFailure(
      'superseded',
      `${newer.join(', ')} is live from commit ${commit}, which is newer than ${sha.slice(0, 7)}, the commit of this run. Nothing was changed.`,
      { hint: HINT },
    );
  }
  // A first run is hardly late, and need not ask.
  if (isRerun) await assertNotRemoved(plan, history, sha);
  return unknown.map(
    (commit) =>
      `Commit ${commit} is live, and GitHub does not say whether it is newer than ${sha.slice(0, 7)}, the commit of this run; that did not hold this run back.`,
  );
}

async function assertNotRemoved(plan: Plan, history: BranchHistory, sha: string): Promise<void> {
  for (const { kind, dictionary } of plan.packages) {
    if (kind !== 'create' || !(await history.hasRemoved(dictionary.file))) continue;
    throw new ActionFailure(
      'superseded',
      `${dictionary.file} (package ${dictionary.name}) is not in the branch any more, which is ahead of ${sha.slice(0, 7)}, the commit of this run. Nothing was changed.`,
      { hint: HINT, about: [dictionary.name] },
    );
  }
}
