/** Runs of an older commit than the branch has: re-runs, and runs that were overtaken. */

import { renameSync, symlinkSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { workflowDispatch } from './kit/events.ts';
import { startGitHub } from './kit/github-server.ts';
import { ENGLISH, FILES, GERMAN, HOUR, Stage, sha256, writesOf } from './kit/stage.ts';

const TOKEN = 'ghs_tokenOfTheEndToEndTests0123456789';
const NEWER = `${FILES[ENGLISH]}newer, latest\n`;
const NEWEST = `${FILES[ENGLISH]}newer, latest\nyoungest, last\n`;

/** A first version names no commit, so only the branch tells its age, which is not asked for here. */
const FIRST_VERSION = expect.stringMatching(/^A first version of english is live, .* neither GitHub nor Git knows/);

for (const { what, order, tip, superseded } of [
  { what: 'the branch has removed', order: 'ahead', tip: [ENGLISH], superseded: true },
  { what: 'the branch still has', order: 'ahead', tip: [ENGLISH, GERMAN], superseded: false },
  { what: 'the branch has removed, as far as an older tip tells', order: 'behind', tip: [ENGLISH], superseded: false },
] as const)
  test.concurrent(`a dictionary that ${what} is ${superseded ? 'not ' : ''}created by the re-run of an older commit`, async () => {
    await using gitHub = await startGitHub(TOKEN);
    // Where the branch does not have the commit any more, `auto` would not deploy it.
    await using stage = await Stage.start({ inputs: { 'github-token': TOKEN, mode: 'deploy' } });
    gitHub.state.comparisons.set(`${stage.workspace.head.sha.slice(0, 7)}...main`, order);
    gitHub.state.tips.set('main', new Set(tip));
    const env = { GITHUB_API_URL: gitHub.url, GITHUB_REF: 'refs/heads/main', GITHUB_RUN_ATTEMPT: '2' };
    const run = await stage.run({ env });

    expect(run.outputs['failure-reason']).toBe(superseded ? 'superseded' : '');
    expect(stage.emulator.packages()).toHaveLength(superseded ? 0 : 2);
    if (!superseded) return;
    expect(run.errors.join()).toContain(`${GERMAN} (package german) is no longer in the branch`);
    expect(writesOf(run)).toEqual([]);
  });

test.concurrent('a run that waited for the one of a newer commit does not replace its version', async ({ expect }) => {
  await using gitHub = await startGitHub(TOKEN);
  await using stage = await Stage.start({ inputs: { files: ENGLISH, 'github-token': TOKEN } });
  await stage.deploy({ inputs: { 'github-token': '' } });
  const old = stage.workspace.commit('The older commit', { [ENGLISH]: NEWER });
  const oldMessage = stage.workspace.head.message;
  const newest = stage.workspace.commit('The newer commit', { [ENGLISH]: NEWEST });
  stage.emulator.durations.validating = HOUR;
  const newer = stage.succeed({ inputs: { 'github-token': '' } });
  await expect.poll(() => stage.package('english').status, { timeout: 20_000, interval: 20 }).toBe('VALIDATING');
  stage.workspace.checkout({ sha: old, message: oldMessage });
  gitHub.state.comparisons.set(`${old.slice(0, 7)}...${newest.slice(0, 7)}`, 'ahead');
  const late = stage.run({ env: { GITHUB_API_URL: gitHub.url } });
  const uploads = () => stage.running.requests.filter(({ operation }) => operation === 'PutObject').length;
  await expect.poll(uploads, { timeout: 60_000, interval: 20 }).toBe(3);
  stage.skip(HOUR);
  const run = await late;
  await newer;

  expect(run.outputs).toMatchObject({ 'failure-reason': 'superseded' });
  expect(run.errors.join()).toContain(`came from commit ${newest.slice(0, 7)}, which is newer`);
  expect(stage.content('search-prod')).toEqual({ english: sha256(NEWEST) });
  expect(stage.package('english').versions).toHaveLength(2);
});

test.concurrent('where GitHub does not know which commit is newer, the checkout decides', async () => {
  await using stage = await Stage.start({ files: { [ENGLISH]: FILES[ENGLISH] } });
  await stage.deploy();
  stage.workspace.commit('The older commit', { [ENGLISH]: NEWER });
  const older = stage.workspace.head;
  stage.workspace.commit('The newer commit', { [ENGLISH]: NEWEST });
  const newer = stage.workspace.head;
  const deployed = await stage.succeed();
  expect(deployed.notices).toEqual([FIRST_VERSION]);
  stage.workspace.checkout(older);
  const late = await stage.run();
  expect(late.outputs).toMatchObject({ changed: false, 'failure-reason': 'superseded' });
  expect(late.errors.join()).toContain(`is live from commit ${newer.sha.slice(0, 7)}, which is newer`);
  expect(writesOf(late)).toEqual([]);
  stage.workspace.checkout(newer);
  stage.workspace.commit('The newest commit', { [ENGLISH]: FILES[ENGLISH] });
  const next = await stage.succeed();
  expect(next.notices).toEqual([]);
});

test.concurrent('the checkout says it too where it is below a folder of the workspace', async () => {
  await using stage = await Stage.start({ files: { [ENGLISH]: FILES[ENGLISH] } });
  const { path } = stage.workspace;
  const below = {
    inputs: { files: `${basename(path)}/dictionaries/*.txt` },
    env: { GITHUB_WORKSPACE: dirname(path) },
  };
  stage.workspace.commit('The older commit', { [ENGLISH]: NEWER });
  const older = stage.workspace.head;
  await stage.succeed(below);
  stage.workspace.commit('The newer commit', { [ENGLISH]: NEWEST });
  const newer = stage.workspace.head;
  expect((await stage.succeed(below)).notices).toEqual([FIRST_VERSION]);
  stage.workspace.checkout(older);
  const late = await stage.run(below);
  expect(late.outputs).toMatchObject({ changed: false, 'failure-reason': 'superseded' });
  expect(late.errors.join()).toContain(`is live from commit ${newer.sha.slice(0, 7)}, which is newer`);
});

for (const { what, tip } of [
  { what: 'the default branch has its file', tip: [ENGLISH, GERMAN] },
  { what: 'the default branch has not its file', tip: [ENGLISH] },
])
  test.concurrent(`a run for a tag prunes by the default branch: ${what}`, async () => {
    await using gitHub = await startGitHub(TOKEN);
    await using stage = await Stage.start({ inputs: { 'github-token': TOKEN } });
    await stage.deploy({ inputs: { 'github-token': '' } });
    stage.workspace.remove(GERMAN);
    stage.workspace.commit('German is gone');
    gitHub.state.tips.set('main', new Set(tip));
    gitHub.state.tips.set('v1', new Set([ENGLISH]));
    const env = { GITHUB_API_URL: gitHub.url, GITHUB_REF: 'refs/tags/v1' };
    await stage.succeed({ inputs: { prune: 'true' }, env });
    const names = stage.emulator.packages().map(({ name }) => name);
    expect(names.sort()).toEqual(tip.includes(GERMAN) ? ['english', 'german'] : ['english']);
  });

test.concurrent('the branch is asked for the path in the repository, also where it is checked out into a folder', async () => {
  await using gitHub = await startGitHub(TOKEN);
  await using stage = await Stage.start({ inputs: { 'github-token': TOKEN } });
  await stage.deploy({ inputs: { 'github-token': '' } });
  // By now `dictionaries` is a checkout of its own, which had german.txt at its root: former markers are read too.
  const inner = (...args: readonly string[]) => stage.workspace.git('-C', 'dictionaries', ...args);
  inner('init', '--quiet', '--initial-branch=main');
  inner('add', '--all');
  inner('commit', '--quiet', '--message=Both');
  stage.workspace.remove(GERMAN);
  inner('commit', '--quiet', '--all', '--message=German is gone');
  gitHub.state.tips.set('main', new Set(['german.txt']));
  const env = { GITHUB_API_URL: gitHub.url, GITHUB_REF: 'refs/heads/main' };
  const run = await stage.succeed({ inputs: { prune: 'true' }, env });
  expect(run.notices.join()).toContain('is not pruned: the default branch has its file.');
  expect(gitHub.requests.map(({ path }) => path)).toContain('/repos/acme/search/contents/german.txt');
});

const short = (sha: string): string => sha.slice(0, 7);
const RERUN = { GITHUB_REF: 'refs/heads/main', GITHUB_RUN_ATTEMPT: '2' };

for (const mode of ['auto', 'deploy'])
  test.concurrent(`the re-run of a commit that was pushed away changes nothing: ${mode}`, async () => {
    await using gitHub = await startGitHub(TOKEN);
    const { comparisons } = gitHub.state;
    await using stage = await Stage.start({ inputs: { files: ENGLISH, 'github-token': TOKEN, mode } });
    await stage.deploy({ inputs: { 'github-token': '' } });
    const base = stage.workspace.head;
    const old = stage.workspace.commit('Pushed away', { [ENGLISH]: NEWER });
    const oldHead = stage.workspace.head;
    await stage.succeed({ inputs: { 'github-token': '' } });
    stage.workspace.checkout(base);
    const amended = stage.workspace.commit('Amended', { [ENGLISH]: NEWEST });
    comparisons.set(`${short(amended)}...main`, 'identical');
    comparisons.set(`${short(amended)}...${short(old)}`, 'diverged');
    gitHub.state.tips.set('main', new Set([ENGLISH]));
    const env = { GITHUB_API_URL: gitHub.url };
    await stage.succeed({ env: { ...env, GITHUB_REF: 'refs/heads/main' } });
    stage.workspace.checkout(oldHead);
    comparisons.set(`${short(old)}...main`, 'diverged');
    comparisons.set(`${short(old)}...${short(amended)}`, 'diverged');
    const run = await stage.run({ env: { ...env, ...RERUN } });

    expect(writesOf(run)).toEqual([]);
    expect(stage.content('search-prod')).toEqual({ english: sha256(NEWEST) });
    if (mode === 'deploy') {
      expect(run.outputs['failure-reason']).toBe('superseded');
      expect(run.errors.join()).toContain(
        `live from commit ${short(amended)}, which the branch has instead of ${short(old)}, the commit of this run`,
      );
    } else {
      expect(run.outputs).toMatchObject({ mode: 'plan', 'failure-reason': '' });
      expect(run.notices.join()).toContain('is not in the history of refs/heads/main');
    }
  });

for (const event of ['pull_request', 'workflow_run'] as const)
  for (const what of ['a new file', 'a first version'])
    test.concurrent(`a proposal deploys ${what} although its base has moved on: ${event}`, async () => {
      await using gitHub = await startGitHub(TOKEN);
      await using stage = await Stage.start({ inputs: { 'github-token': TOKEN } });
      await stage.deploy({ inputs: { 'github-token': '' } });
      const base = stage.workspace.head.sha;
      const files = what === 'a new file' ? { 'dictionaries/french.txt': 'canapé, sofa\n' } : { [ENGLISH]: NEWER };
      const head = stage.workspace.commit('Proposal', files);
      gitHub.state.comparisons.set(`${short(head)}...main`, 'diverged');
      gitHub.state.tips.set('main', new Set([ENGLISH, GERMAN]));
      for (const [path, text] of Object.entries(FILES)) gitHub.state.files.set(`main:${path}`, text);
      const repository = { full_name: 'acme/search', default_branch: 'main' };
      const pull = {
        number: 7,
        head: { sha: head, ref: 'x', repo: repository },
        base: { sha: base, ref: 'main', repo: repository },
      };
      const payload = {
        pull_request: { number: 7, repository, pull_request: pull },
        workflow_run: { repository, workflow_run: { head_sha: head, head_branch: 'x', event: 'pull_request' } },
      }[event];
      const ref =
        event === 'pull_request'
          ? { GITHUB_REF: 'refs/pull/7/merge' }
          : { GITHUB_REF: 'refs/heads/main', GITHUB_SHA: base };
      const inputs = { mode: 'deploy', domains: 'search-staging', comment: 'never' };
      const run = await stage.succeed({
        event: { name: event, payload },
        inputs,
        env: { GITHUB_API_URL: gitHub.url, ...ref },
      });
      expect(run.outputs['changed']).toBe(true);
    });

for (const what of ['no checkout', 'a linked folder'])
  test.concurrent(`a file is not gone where the commit can't show it: ${what}`, async () => {
    await using gitHub = await startGitHub(TOKEN);
    await using stage = await Stage.start({ inputs: { files: ENGLISH, 'github-token': TOKEN, mode: 'deploy' } });
    let { sha } = stage.workspace.head;
    if (what === 'no checkout') {
      stage.workspace.remove('.git');
      gitHub.state.tips.set('main', new Set(['src/build.ts']));
    } else {
      renameSync(join(stage.workspace.path, 'dictionaries'), join(stage.workspace.path, 'data'));
      symlinkSync('data', join(stage.workspace.path, 'dictionaries'));
      sha = stage.workspace.commit('Link the folder', {});
      gitHub.state.tips.set('main', new Set(['data/english.txt']));
      gitHub.state.links.set('main:dictionaries', 'data');
    }
    gitHub.state.comparisons.set(`${short(sha)}...main`, 'ahead');
    const run = await stage.succeed({
      env: { GITHUB_API_URL: gitHub.url, GITHUB_REF: 'refs/heads/main', GITHUB_SHA: sha },
    });
    expect(run.outputs['changed']).toBe(true);
  });

test.concurrent('the re-run of a commit that was reset away changes nothing', async () => {
  await using gitHub = await startGitHub(TOKEN);
  const { comparisons } = gitHub.state;
  await using stage = await Stage.start({ inputs: { files: ENGLISH, 'github-token': TOKEN, mode: 'deploy' } });
  await stage.deploy({ inputs: { 'github-token': '' } });
  const good = stage.workspace.commit('Good', { [ENGLISH]: NEWEST });
  const goodHead = stage.workspace.head;
  await stage.succeed({ inputs: { 'github-token': '' } });
  const bad = stage.workspace.commit('Bad', { [ENGLISH]: NEWER });
  const badHead = stage.workspace.head;
  await stage.succeed({ inputs: { 'github-token': '' } });
  stage.workspace.checkout(goodHead);
  await stage.succeed({ event: workflowDispatch(), inputs: { 'github-token': '' } });
  stage.workspace.checkout(badHead);
  for (const to of ['main', short(good)]) comparisons.set(`${short(bad)}...${to}`, 'behind');
  comparisons.set(`${short(good)}...main`, 'identical');
  gitHub.state.tips.set('main', new Set([ENGLISH]));
  const run = await stage.run({ env: { GITHUB_API_URL: gitHub.url, ...RERUN } });
  expect(run.outputs['failure-reason']).toBe('superseded');
  expect(stage.content('search-prod')).toEqual({ english: sha256(NEWEST) });
});
