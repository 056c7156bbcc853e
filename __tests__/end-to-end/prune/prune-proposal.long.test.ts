/** A deploy with `prune` on what is not merged yet deletes nothing that the branches still have. */

import { expect, test } from 'vitest';
import type { WorkflowEvent } from '../kit/events.ts';
import { type RunningGitHub, startGitHub } from '../kit/github-server.ts';
import { DOMAINS, ENGLISH, FILES, GERMAN, Stage, type StageRun, writesOf } from '../kit/stage.ts';

const TOKEN = 'ghs_0123456789abcdefghijklmnopqrstuvwxyz';
const REPOSITORY = { full_name: 'acme/search', default_branch: 'main' };
const QUEUE = 'refs/heads/gh-readonly-queue/main/pr-7';

interface Proposal {
  readonly event: (sha: string, base: string) => WorkflowEvent;
  readonly env: Readonly<Record<string, string>>;
  /** The run's own branch, as GitHub's API takes it. */
  readonly own: string;
}

const pullRequest = (name: string) => (sha: string, base: string) => ({
  name,
  payload: {
    pull_request: {
      ...{ number: 7, base: { ref: base, sha: '1'.repeat(40), repo: REPOSITORY } },
      head: { ref: 'tidy', sha, repo: REPOSITORY },
    },
    repository: REPOSITORY,
  },
});
const PROPOSALS: Readonly<Record<string, Proposal>> = {
  pull_request: {
    ...{ event: pullRequest('pull_request'), own: 'refs/pull/7/head' },
    env: { GITHUB_REF: 'refs/pull/7/merge', GITHUB_BASE_REF: 'main', GITHUB_HEAD_REF: 'tidy' },
  },
  pull_request_target: {
    ...{ event: pullRequest('pull_request_target'), own: 'refs/pull/7/head' },
    env: { GITHUB_REF: 'refs/heads/main' },
  },
  merge_group: {
    event: (sha, base) => ({
      name: 'merge_group',
      payload: {
        merge_group: { base_ref: `refs/heads/${base}`, base_sha: '1'.repeat(40), head_sha: sha, head_ref: QUEUE },
        repository: REPOSITORY,
      },
    }),
    own: QUEUE.replace('refs/heads/', ''),
    env: { GITHUB_REF: QUEUE },
  },
};

/** Two dictionaries are live; the proposal takes one away. */
async function proposed(gitHub: RunningGitHub, { event, env }: Proposal) {
  const stage = await Stage.start({ inputs: { prune: 'true', mode: 'deploy', 'max-removed-percent': '100' } });
  await stage.deploy();
  stage.workspace.remove(GERMAN);
  stage.workspace.commit('Take German away');
  const run = (mode: string, base = 'main', token = TOKEN): Promise<StageRun> =>
    stage.succeed({
      event: event(stage.workspace.head.sha, base),
      inputs: { mode, 'github-token': token },
      env: { ...env, GITHUB_API_URL: gitHub.url },
    });
  return { stage, run };
}

function expectKept(run: StageRun, stage: Stage, why: string): void {
  expect(writesOf(run)).toEqual([]);
  expect(run.notices.join('\n')).toContain(`Package german (${GERMAN}) is not pruned: ${why}`);
  expect(Object.keys(stage.content(DOMAINS[0])).sort()).toEqual(['english', 'german']);
}

test.concurrent.for(Object.entries(PROPOSALS))('%s', async ([, proposal]) => {
  await using gitHub = await startGitHub(TOKEN);
  const { tips } = gitHub.state;
  const { stage, run } = await proposed(gitHub, proposal);
  await using _ = stage;
  const all = new Set(Object.keys(FILES));
  tips.set('main', all);
  tips.set('develop', all);
  tips.set(proposal.own, new Set([ENGLISH]));

  expectKept(await run('deploy'), stage, 'the default branch has its file');
  // What publishes nothing judges the proposal as if it were merged.
  const plan = await run('plan');
  expect(plan.outputs.packages.map(({ name, action }) => `${name} ${action}`)).toContain('german delete');

  tips.set('main', new Set([ENGLISH]));
  expectKept(await run('deploy', 'develop'), stage, 'the branch of this run has its file again');
  tips.set(proposal.own, all);
  expectKept(await run('deploy'), stage, 'the branch of this run has its file again');
  tips.delete(proposal.own);
  expectKept(await run('deploy'), stage, 'it is not known whether the branch of this run has its file by now');
  // The checkout has the proposal alone.
  stage.workspace.git('checkout', '--quiet', '--detach');
  stage.workspace.git('branch', '--quiet', '--delete', '--force', 'main');
  expectKept(await run('deploy', 'main', ''), stage, 'it is not known whether the default branch has its file');

  tips.set(proposal.own, new Set([ENGLISH]));
  expect(writesOf(await run('deploy'))).toContain('DeletePackage');
});
