/** Runs of an older commit than the branch has: re-runs, and runs that were overtaken. */

import { basename, dirname } from 'node:path';
import { expect, test } from 'vitest';
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
    await using stage = await Stage.start({ inputs: { 'github-token': TOKEN } });
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
