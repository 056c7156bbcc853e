import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { push, release, schedule, workflowDispatch } from '../kit/events.ts';
import { startGitHub } from '../kit/github-server.ts';
import { ENGLISH, FILES, Stage } from '../kit/stage.ts';

const TOKEN = 'ghs_tokenOfTheEndToEndTests0123456789';
const EVENTS = [workflowDispatch(), schedule(), release()];

/** A package at v1 and a commit with a new version of its file. */
async function stageWithCommit(message: string) {
  const stage = await Stage.start({ inputs: { files: ENGLISH } });
  await stage.deploy();
  const sha = stage.workspace.commit(message, { [ENGLISH]: `${FILES[ENGLISH]}sneakers, trainers\n` });
  return { stage, sha };
}

const messageOf = (stage: Stage) => stage.package('english').versions[1]?.commitMessage;

test.concurrent('push: the message comes from the event, no call of GitHub is made', async () => {
  await using gitHub = await startGitHub(TOKEN);
  const { stage, sha } = await stageWithCommit('From git');
  await using _ = stage;
  const event = push({ ...stage.workspace.head, message: 'Of the payload' });
  await stage.succeed({ event, inputs: { 'github-token': TOKEN }, env: { GITHUB_API_URL: gitHub.url } });
  expect(messageOf(stage)).toMatch(new RegExp(`^Of the payload \\[${sha.slice(0, 7)} `));
  expect(gitHub.requests.filter(({ path }) => /\/commits\//.test(path))).toEqual([]);
});

for (const event of EVENTS) {
  test.concurrent(`${event.name}: the message comes from the GitHub API with the token`, async () => {
    await using gitHub = await startGitHub(TOKEN);
    const { stage, sha } = await stageWithCommit('From git');
    await using _ = stage;
    gitHub.state.commits.set(sha, 'From the API\n\nbody');
    await stage.succeed({ event, inputs: { 'github-token': TOKEN }, env: { GITHUB_API_URL: gitHub.url } });
    expect(messageOf(stage)).toMatch(new RegExp(`^From the API \\[${sha.slice(0, 7)} `));
  });

  test.concurrent(`${event.name}: without a token the message comes from git`, async () => {
    const { stage, sha } = await stageWithCommit('From git');
    await using _ = stage;
    const run = await stage.succeed({ event });
    expect(messageOf(stage)).toMatch(new RegExp(`^From git \\[${sha.slice(0, 7)} `));
    expect(run.warnings).toEqual([]);
  });
}

test.concurrent('where the GitHub API refuses, the message comes from Git', async () => {
  await using gitHub = await startGitHub(TOKEN);
  gitHub.state.refuse = () => ({ status: 403, message: 'Resource not accessible by integration' });
  const { stage } = await stageWithCommit('From git');
  await using _ = stage;
  await stage.succeed({
    event: schedule(),
    inputs: { 'github-token': TOKEN },
    env: { GITHUB_API_URL: gitHub.url },
  });
  expect(messageOf(stage)).toMatch(/^From git \[/);
});

test.concurrent('without a commit message the deploy continues with a warning', async () => {
  const { stage } = await stageWithCommit('From git');
  await using _ = stage;
  // As actions/checkout leaves it where the runner has no Git.
  rmSync(join(stage.workspace.path, '.git'), { recursive: true });
  const sha = '89abcdef'.repeat(5);
  const run = await stage.succeed({ inputs: { mode: 'deploy' }, event: schedule(), env: { GITHUB_SHA: sha } });
  expect(messageOf(stage)).toMatch(/^\S.* \[89abcde sha256:[0-9a-f]{12}\]$/);
  expect(run.warnings.join()).toContain('89abcde');
  expect(run.warnings.join()).toContain('commit-message');
});

test.concurrent('where no version has the message of the commit, no warning is about it', async () => {
  await using stage = await Stage.start();
  const unread = { inputs: { mode: 'deploy' }, event: schedule(), env: { GITHUB_SHA: '89abcdef'.repeat(5) } };
  // CreatePackage takes no message.
  const created = await stage.succeed(unread);
  expect([created.outputs.changed, created.warnings]).toEqual([true, []]);
  const unchanged = await stage.succeed(unread);
  expect([unchanged.outputs.changed, unchanged.warnings]).toEqual([false, []]);
});

test.concurrent('a payload that can not be read does not stop a deploy', async () => {
  const { stage } = await stageWithCommit('From git');
  await using _ = stage;
  const run = await stage.succeed({ inputs: { mode: 'deploy' }, event: { name: 'push', payload: 'not an object' } });
  expect(messageOf(stage)).toMatch(/^From git \[/);
  expect(run.warnings.length).toBeGreaterThan(0);
});
