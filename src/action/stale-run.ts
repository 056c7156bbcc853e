import type { Plan } from '../deployment/plan.ts';
import { ActionFailure } from '../failure.ts';
import type { WorkflowEvent } from './event.ts';
import type { GitHubApi } from './github-api.ts';

/**
 * Throws `superseded` when this run would replace the content of a newer commit: the re-run of an old workflow, or a run
 * that was overtaken. Whoever starts a run by hand (workflow_dispatch) means it.
 */
export async function assertNotStale(
  plan: Plan,
  event: WorkflowEvent,
  sha: string,
  api: Pick<GitHubApi, 'compareCommits'> | null,
): Promise<void> {
  if (api === null || event.name === 'workflow_dispatch') return;
  const live = plan.packages.flatMap((step) =>
    step.kind === 'update' && step.observed.commit !== null
      ? [{ name: step.dictionary.name, version: step.observed.live.version, commit: step.observed.commit.commit }]
      : [],
  );
  const commits = [...new Set(live.map(({ commit }) => commit))].filter((commit) => !sha.startsWith(commit));
  for (const commit of commits) {
    if ((await api.compareCommits(sha, commit)) !== 'ahead') continue;
    const newer = live.filter((one) => one.commit === commit).map(({ name, version }) => `${name} ${version}`);
    throw new ActionFailure(
      'superseded',
      `${newer.join(', ')} is live from commit ${commit}, which is newer than ${sha.slice(0, 7)}, the commit of this run. Nothing was changed.`,
      {
        hint: 'Is this the re-run of an old workflow, or was it overtaken? Run the newest commit instead; to go back, revert the commit, or deploy the old one by workflow_dispatch.',
      },
    );
  }
}
