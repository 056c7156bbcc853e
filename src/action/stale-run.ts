import type { Plan, RemovalStep } from '../deployment/plan.ts';
import { ActionFailure } from '../failure.ts';
import type { WorkflowEvent } from './event.ts';
import type { GitHubApi } from './github-api.ts';

/** Why a package is not pruned although this run's commit has not its file. */
export const KEPT_FOR_BRANCH = 'the branch has its file again' as const;
export const KEPT_FOR_DOUBT = 'GitHub does not say whether the branch has its file by now' as const;

/**
 * Which removals go on, and which are left alone because this run may be older than its branch: a newer commit may have
 * the file. Without a token nobody can be asked; whoever starts a run by hand (workflow_dispatch) means it.
 */
export async function sortRemovals(
  removals: readonly RemovalStep[],
  { name, ref }: Pick<WorkflowEvent, 'name' | 'ref'>,
  api: Pick<GitHubApi, 'hasFile'> | null,
): Promise<{ readonly due: readonly RemovalStep[]; readonly kept: ReadonlyMap<string, string> }> {
  const kept = new Map<string, string>();
  if (api === null || name === 'workflow_dispatch' || ref === null) return { due: removals, kept };
  for (const { live, marker } of removals) {
    const isThere = await api.hasFile(marker.path, ref);
    if (isThere !== false) kept.set(live.name, isThere === null ? KEPT_FOR_DOUBT : KEPT_FOR_BRANCH);
  }
  return { due: removals.filter(({ live }) => !kept.has(live.name)), kept };
}

/**
 * Throws `superseded` when this run would replace the content of a newer commit: the re-run of an old workflow, or a run
 * that was overtaken. Whoever starts a run by hand (workflow_dispatch) means it.
 * @returns what could not be told, as full sentences
 */
export async function assertNotStale(
  plan: Plan,
  event: WorkflowEvent,
  sha: string,
  api: Pick<GitHubApi, 'compareCommits'> | null,
): Promise<readonly string[]> {
  if (event.name === 'workflow_dispatch') return [];
  const live = plan.packages.flatMap((step) =>
    step.kind === 'update' && step.observed.commit !== null
      ? [{ name: step.dictionary.name, version: step.observed.live.version, commit: step.observed.commit.commit }]
      : [],
  );
  const commits = [...new Set(live.map(({ commit }) => commit))].filter((commit) => !sha.startsWith(commit));
  const unknown: string[] = [];
  for (const commit of commits) {
    const order = api === null ? null : await api.compareCommits(sha, commit);
    if (order === null) unknown.push(commit);
    if (order !== 'ahead') continue;
    const newer = live.filter((one) => one.commit === commit).map(({ name, version }) => `${name} ${version}`);
    throw new ActionFailure(
      'superseded',
      `${newer.join(', ')} is live from commit ${commit}, which is newer than ${sha.slice(0, 7)}, the commit of this run. Nothing was changed.`,
      {
        hint: 'Is this the re-run of an old workflow, or was it overtaken? Run the newest commit instead; to go back, revert the commit.',
      },
    );
  }
  return unknown.map(
    (commit) =>
      `Commit ${commit} is live, and GitHub does not say whether it is newer than ${sha.slice(0, 7)}, the commit of this run: it is replaced.`,
  );
}
