import { execFileSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { NUMBER, pullRequest } from '../../pull-request/payloads.ts';
import { push, schedule, workflowDispatch } from '../kit/events.ts';
import { startGitHub } from '../kit/github-server.ts';
import { ENGLISH, FILES, Stage, writesOf } from '../kit/stage.ts';

const TOKEN = 'ghs_tokenOfTheAutoModeTests0123456789';
const CHANGED = { [ENGLISH]: `${FILES[ENGLISH]}sneakers, trainers\n` };
const PLANNED = 'Nothing is deployed (mode plan)';
const payload = { repository: { full_name: 'acme/search', default_branch: 'main' } };

test.concurrent('a push to another branch than the default one is a plan that says how to deploy', async () => {
  await using stage = await Stage.start();
  const event = { name: 'push', payload: { ...payload, ref: 'refs/heads/feature/x' } };
  const run = await stage.succeed({ event });
  expect(run.outputs).toMatchObject({ mode: 'plan', changed: true, 'aws-validated': false });
  expect(writesOf(run)).toEqual([]);
  expect(run.notices).toEqual([
    `${PLANNED}, as feature/x is not the default branch (main). "mode: deploy" deploys from this branch too.`,
  ]);
  expect((await stage.succeed({ event, inputs: { mode: 'deploy' } })).outputs.mode).toBe('deploy');
});

test.concurrent('a push of a tag deploys', async () => {
  await using stage = await Stage.start();
  const run = await stage.succeed({ event: { name: 'push', payload: { ...payload, ref: 'refs/tags/v1' } } });
  expect(run.outputs).toMatchObject({ mode: 'deploy', changed: true });
});

test.concurrent.each([
  ['a push that deletes a branch', { name: 'push', payload: { ...payload, ref: 'refs/heads/x', deleted: true } }],
  ['a push that deletes a tag', { name: 'push', payload: { ref: 'refs/tags/v1', after: '0'.repeat(40) } }],
  ['a closed pull request', { name: 'pull_request', payload: { action: 'closed', pull_request: { number: 7 } } }],
  ['a closed pull request of a fork', { name: 'pull_request_target', payload: { action: 'closed' } }],
])('%s does nothing and succeeds, also without a file', async (_, event) => {
  await using stage = await Stage.start();
  stage.workspace.remove('dictionaries');
  const run = await stage.succeed({ event });
  expect(run.outputs).toMatchObject({ mode: 'none', changed: false, packages: [], 'failure-reason': '' });
  expect(run.requests).toEqual([]);
  expect(run.notices).toHaveLength(1);
  expect(run.summary).toContain('Nothing to do');
});

test.concurrent('a run on the ref of a pull request is validated, whatever its event', async () => {
  await using stage = await Stage.start();
  const { sha } = stage.workspace.head;
  const review = pullRequest({ headSha: sha, baseSha: sha });
  const env = { GITHUB_REF: `refs/pull/${NUMBER}/merge` };
  const run = await stage.succeed({ event: { ...review, name: 'pull_request_review' }, env });
  expect(run.outputs).toMatchObject({ mode: 'validate', changed: true, 'aws-validated': true });
  expect(stage.emulator.packages().filter(({ status }) => status !== 'DELETED')).toEqual([]);
});

test.concurrent.each(['workflow_run', 'issue_comment', 'create'])('%s is a plan', async (name) => {
  await using stage = await Stage.start();
  const run = await stage.succeed({ event: { name, payload } });
  expect(run.outputs.mode).toBe('plan');
  expect(run.notices).toEqual([
    `${PLANNED}, as "auto" does not deploy on the event ${name}. "mode: deploy" deploys there too.`,
  ]);
});

test.concurrent('a commit outside of the history of the ref is a plan, also when it is started by hand', async () => {
  await using stage = await Stage.start();
  const { workspace } = stage;
  const main = workspace.head;
  workspace.git('checkout', '--quiet', '-b', 'feature');
  workspace.commit('Not merged', CHANGED);
  for (const event of [push(main), schedule(), workflowDispatch()]) {
    const run = await stage.succeed({ event, env: { GITHUB_SHA: main.sha } });
    expect(run.outputs.mode).toBe('plan');
    expect(writesOf(run)).toEqual([]);
    expect(run.notices.join()).toContain(
      `(${workspace.head.sha.slice(0, 7)}) is not in the history of refs/heads/main`,
    );
  }
});

test.concurrent('an older commit of the ref deploys', async () => {
  await using stage = await Stage.start();
  const { workspace } = stage;
  const old = workspace.head;
  const sha = workspace.commit('Newer', CHANGED);
  workspace.checkout(old);
  expect((await stage.succeed({ event: schedule(), env: { GITHUB_SHA: sha } })).outputs.mode).toBe('deploy');
});

test.concurrent('what is checked out is the commit of the run: a late run does not replace it', async () => {
  await using stage = await Stage.start({ inputs: { files: ENGLISH } });
  await stage.deploy();
  const { workspace } = stage;
  workspace.commit('First', { [ENGLISH]: `${FILES[ENGLISH]}one, uno\n` });
  const first = workspace.head;
  workspace.commit('Second', { [ENGLISH]: `${FILES[ENGLISH]}one, uno\ntwo, dos\n` });
  const second = workspace.head;
  const newest = workspace.commit('Newest', { [ENGLISH]: `${FILES[ENGLISH]}one, uno\ntwo, dos\nsix, seis\n` });
  workspace.git('update-ref', 'refs/remotes/origin/main', newest);
  // `ref: main` of actions/checkout: what was pushed meanwhile.
  await stage.succeed({ event: push(first), env: { GITHUB_SHA: first.sha } });
  expect(stage.package('english').versions[1]?.commitMessage).toContain(`Newest [${newest.slice(0, 7)} `);

  workspace.checkout(second);
  const late = await stage.run({ event: push(second), env: { GITHUB_SHA: second.sha } });
  expect(late.outputs).toMatchObject({ 'failure-reason': 'superseded', changed: false });
  expect(late.errors.join()).toContain(
    `live from commit ${newest.slice(0, 7)}, which is newer than ${second.sha.slice(0, 7)}`,
  );
});

test.concurrent('with a shallow checkout GitHub is asked; without its answer only a run that was started by hand deploys', async () => {
  await using gitHub = await startGitHub(TOKEN);
  await using stage = await Stage.start({ inputs: { 'github-token': TOKEN } });
  const { workspace } = stage;
  const env = { GITHUB_API_URL: gitHub.url, GITHUB_SHA: 'f'.repeat(40) };
  const modeOn = async (event: ReturnType<typeof schedule>) => (await stage.succeed({ event, env })).outputs.mode;

  expect(await modeOn(schedule())).toBe('plan');
  expect(await modeOn(workflowDispatch())).toBe('deploy');
  gitHub.state.comparisons.set(`${workspace.head.sha.slice(0, 7)}...main`, 'ahead');
  expect(await modeOn(schedule())).toBe('deploy');
  gitHub.state.comparisons.set(`${workspace.head.sha.slice(0, 7)}...main`, 'diverged');
  expect(await modeOn(schedule())).toBe('plan');
  expect(await modeOn(workflowDispatch())).toBe('plan');
});

test.concurrent('the history of a repository in a folder of the workspace decides', async () => {
  await using stage = await Stage.start({ files: {}, inputs: { files: 'repo/dictionaries/*.txt' } });
  const { workspace } = stage;
  workspace.write({ 'repo/dictionaries/words.txt': 'couch, sofa\n' });
  const folder = join(workspace.path, 'repo');
  const git = (...args: string[]) =>
    execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@example.com', ...args], {
      cwd: folder,
      encoding: 'utf8',
    });
  git('init', '--quiet', '--initial-branch=main');
  git('add', '--all');
  git('commit', '--quiet', '--message=Inner');
  const sha = git('rev-parse', 'HEAD').trim();
  expect((await stage.succeed({ env: { GITHUB_SHA: sha } })).outputs.mode).toBe('deploy');
  expect((await stage.succeed({ env: { GITHUB_SHA: workspace.head.sha } })).outputs.mode).toBe('plan');
});

test.concurrent('without Git the run is a plan, as the origin of the files is not known', async () => {
  await using stage = await Stage.start();
  rmSync(join(stage.workspace.path, '.git'), { recursive: true });
  const run = await stage.succeed({});
  expect(run.outputs.mode).toBe('plan');
  expect(run.notices.join()).toContain('Git does not know what is checked out');
  expect((await stage.succeed({ event: workflowDispatch() })).outputs.mode).toBe('deploy');
});

test.concurrent('the checkout of another user, as in container jobs, deploys', async () => {
  await using stage = await Stage.start();
  if (process.getuid?.() === 0) execFileSync('chown', ['-R', '65534', stage.workspace.path]);
  expect((await stage.succeed({})).outputs.mode).toBe('deploy');
});
