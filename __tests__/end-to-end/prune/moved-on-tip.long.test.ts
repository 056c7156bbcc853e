/** A file that only moved leaves its former path in the marker, so a branch that lacks that path may publish it. */

import { expect, test } from 'vitest';
import { push } from '../kit/events.ts';
import { startGitHub } from '../kit/github-server.ts';
import { Stage, writesOf } from '../kit/stage.ts';

const TOKEN = 'ghs_0123456789abcdefghijklmnopqrstuvwxyz';
const A = 'a/english.txt';
const OTHER = 'a/other.txt';
const TEXT = 'couch, sofa\nx, y\n';
const INPUTS = { files: '**/*.txt', 'github-token': TOKEN, prune: 'true' };

const short = (sha: string): string => sha.slice(0, 7);

async function staged() {
  const gitHub = await startGitHub(TOKEN);
  const stage = await Stage.start({ files: { [A]: TEXT, [OTHER]: 'p, q\n' }, inputs: INPUTS });
  gitHub.state.tips.set('main', new Set([A, OTHER]));
  gitHub.state.comparisons.set(`${short(stage.workspace.head.sha)}...main`, 'identical');
  const env = { GITHUB_API_URL: gitHub.url };
  await stage.succeed({ env });
  return { gitHub, stage, env, first: stage.workspace.head };
}

test.concurrent.each([
  ['late, after the commit that brings it back in another folder', 'b/english.txt', {}],
  ['again, after that', 'b/english.txt', { GITHUB_RUN_ATTEMPT: '2' }],
  ['again, after the commit that brings it back under another name', 'a/en-gb.txt', { GITHUB_RUN_ATTEMPT: '2' }],
])('the run of a commit that removes it comes %s', async (_, file, attempt) => {
  const { gitHub, stage, env, first } = await staged();
  await using _gitHub = gitHub;
  await using _stage = stage;
  const { workspace } = stage;
  const { id } = stage.package('english');
  workspace.remove(A);
  const removal = workspace.commit('Remove it');
  const removed = workspace.head;
  const back = workspace.commit('There it is', { [file]: TEXT });
  gitHub.state.tips.set('main', new Set([file, OTHER]));
  gitHub.state.comparisons.set(`${short(back)}...main`, 'identical');
  gitHub.state.comparisons.set(`${short(removal)}...main`, 'ahead');
  gitHub.state.comparisons.set(`${short(removal)}...${short(first.sha)}`, 'behind');
  if (file === 'b/english.txt') await stage.succeed({ env });
  workspace.checkout(removed);
  const run = await stage.succeed({ env: { ...env, ...attempt } });

  expect(writesOf(run)).toEqual([]);
  expect(run.notices.join('\n')).toContain(`${file} is new on main since this run's commit, and may publish it`);
  expect(stage.package('english').id).toBe(id);
});

test.concurrent('the default branch has moved it, and another branch has dropped it', async () => {
  const { gitHub, stage, env, first } = await staged();
  await using _gitHub = gitHub;
  await using _stage = stage;
  const { workspace } = stage;
  workspace.git('checkout', '--quiet', '-b', 'next');
  workspace.remove(A);
  const dropped = workspace.commit('Drop English');
  const next = workspace.head;
  workspace.git('checkout', '--quiet', 'main');
  workspace.checkout(first);
  workspace.remove(A);
  const moved = workspace.commit('Move it', { 'b/english.txt': TEXT });
  gitHub.state.tips.set('main', new Set(['b/english.txt', OTHER]));
  gitHub.state.tips.set('next', new Set([OTHER]));
  gitHub.state.comparisons.set(`${short(moved)}...main`, 'identical');
  gitHub.state.comparisons.set(`${short(dropped)}...next`, 'identical');
  gitHub.state.comparisons.set(`${short(dropped)}...main`, 'diverged');
  await stage.succeed({ env });
  workspace.checkout(next);
  const event = push(next);
  const run = await stage.succeed({
    env: { ...env, GITHUB_REF: 'refs/heads/next' },
    event: { ...event, payload: { ...(event.payload as object), ref: 'refs/heads/next' } },
    inputs: { mode: 'deploy' },
  });

  expect(writesOf(run)).toEqual([]);
  expect(run.notices.join('\n')).toContain("b/english.txt is new on main since this run's commit");
});
