/** What prune leaves alone: each test has a package that a careless run would delete while somebody needs it. Real Git. */

import { execFileSync } from 'node:child_process';
import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { push, workflowDispatch } from '../kit/events.ts';
import { startGitHub } from '../kit/github-server.ts';
import { packageOf, Stage, type StageRun, writesOf } from '../kit/stage.ts';

const TOKEN = 'ghs_0123456789abcdefghijklmnopqrstuvwxyz';
const A = 'a/syn-a.txt';
const B = 'b/syn-b.txt';
const C = 'b/syn-c.txt';
const FILES = { [A]: 'couch, sofa\nx, y\n', [B]: 'p, q\n', [C]: 'r, s\n' };
/** The removal guard would stop most of what is tried here before prune itself does. */
const ALL = { 'max-removed-percent': '100' };
const STEP_A = { files: 'a/**/*.txt', prune: 'true', mode: 'deploy', ...ALL };
const STEP_B = { files: 'b/**/*.txt', prune: 'true', mode: 'deploy', ...ALL };

function namesOf(stage: Stage): readonly string[] {
  return stage.emulator
    .packages()
    .map(({ name }) => name)
    .sort();
}

function move(stage: Stage, from: string, to: string): void {
  const { path } = stage.workspace;
  mkdirSync(join(path, to, '..'), { recursive: true });
  renameSync(join(path, from), join(path, to));
}

function expectUntouched(run: StageRun, notice: RegExp): void {
  expect(writesOf(run)).toEqual([]);
  expect(run.notices.join('\n')).toMatch(notice);
}

async function deployed(files: Readonly<Record<string, string>> = FILES): Promise<Stage> {
  const stage = await Stage.start({ files });
  await stage.deploy({ inputs: STEP_A });
  await stage.deploy({ inputs: STEP_B });
  return stage;
}

test.concurrent('another step of the repository moves its file', async () => {
  await using stage = await deployed();
  const { id } = stage.package('syn-a');
  move(stage, A, 'a/en/syn-a.txt');
  stage.workspace.commit('Move it into a folder');
  const other = await stage.succeed({ inputs: STEP_B });
  expectUntouched(other, /syn-a .*is not pruned: neither `files` nor the manifest/);
  const own = await stage.succeed({ inputs: STEP_A });
  expect(packageOf(own, 'syn-a')).toMatchObject({ action: 'unchanged', id });
  expect(writesOf(own)).toEqual([]);
});

test.concurrent('a package that another manifest names goes on with the same ID', async () => {
  const own = manifest(entry(A, 'syn-a'), entry(B));
  await using stage = await Stage.start({ files: { ...FILES, 'm.yml': own } });
  const ours = { files: '', manifest: 'm.yml', prune: 'true', mode: 'deploy', ...ALL };
  await stage.deploy({ inputs: ours });
  const { id } = stage.package('syn-a');
  // It is handed to another step; then its file moves, and its content changes.
  stage.workspace.commit('Hand it over', { 'm.yml': manifest(entry(B)), 'teams/a.yml': own });
  stage.workspace.remove(A);
  const moved = manifest(entry('teams/a/words.txt', 'syn-a'));
  stage.workspace.commit('Move it', { 'teams/a/words.txt': `${FILES[A]}new, one\n`, 'teams/a.yml': moved });
  expectUntouched(await stage.succeed({ inputs: ours }), /syn-a .*is not pruned: teams\/a\.yml names it too/);
  const next = await stage.succeed({ inputs: { ...ours, manifest: 'teams/a.yml', prune: 'false' } });
  expect(packageOf(next, 'syn-a')).toMatchObject({ action: 'update', id });
  // Without an entry of its own, the name of its file is what counts.
  const named = manifest(entry('teams/a/syn-a.txt'));
  move(stage, 'teams/a/words.txt', 'teams/a/syn-a.txt');
  stage.workspace.commit('Name it by its file', { 'teams/a/syn-a.txt': 'other, words\n', 'teams/a.yml': named });
  expectUntouched(await stage.succeed({ inputs: ours }), /syn-a .*is not pruned/);
});

test.concurrent.for<readonly [string, string]>([
  ['faulty', 'dictionaries:\n  - file: teams/words.txt\n    package: syn-a\n    colour: blue\n'],
  ['no YAML', 'dictionaries:\n  - file: *.txt\n    package: syn-a\n'],
  ['no JSON', '{ "dictionaries": [{ "file": "teams/words.txt", "package": "syn-a" ] }'],
])('a package that another manifest may name is kept while that is %s', async ([, text]) => {
  await using stage = await Stage.start({ files: { ...FILES, 'm.yml': manifest(entry(A), entry(B)) } });
  const ours = { files: '', manifest: 'm.yml', prune: 'true', mode: 'deploy', ...ALL };
  await stage.deploy({ inputs: ours });
  stage.workspace.remove(A);
  stage.workspace.commit('Hand it over', { 'm.yml': manifest(entry(B)), 'teams/a.yml': text });
  expectUntouched(await stage.succeed({ inputs: ours }), /syn-a .*is not pruned: teams\/a\.yml names it too/);
  // A job of a workflow may have the name of the key.
  const workflow = '.github/workflows/deploy.yml';
  stage.workspace.remove('teams/a.yml');
  stage.workspace.commit('Take it away', { [workflow]: 'jobs:\n  dictionaries:\n    steps: [{ name: syn-a }]\n' });
  await stage.succeed({ inputs: ours });
  expect(namesOf(stage)).toEqual(['syn-b']);
});

test.concurrent('a version that may be anybody’s, as its history can not be read', async () => {
  await using stage = await deployed({ ...FILES, 'a/other.txt': 'v, w\n' });
  stage.running.faults.add({ operation: 'GetPackageVersionHistory', action: { kind: 'deny' } });
  rmSync(join(stage.workspace.path, A));
  stage.workspace.commit('Remove it');
  const run = await stage.succeed({ inputs: STEP_A });
  expectUntouched(run, /syn-a .*version history can't be read \(es:GetPackageVersionHistory\)/);
});

test.concurrent('a package of another step whose file is gone is removed only by that step', async () => {
  await using stage = await deployed({ ...FILES, 'a/other.txt': 'v, w\n' });
  stage.workspace.remove(A);
  stage.workspace.commit('Take it away');
  expectUntouched(await stage.succeed({ inputs: STEP_B }), /syn-a .*is not pruned/);
  await stage.succeed({ inputs: STEP_A });
  expect(namesOf(stage)).toEqual(['other', 'syn-b', 'syn-c']);
});

test.concurrent('a file that is renamed keeps the package with its content, and says so', async () => {
  await using stage = await deployed();
  move(stage, C, 'b/better.txt');
  stage.workspace.commit('Rename it');
  const run = await stage.succeed({ inputs: STEP_B });
  expect(run.notices.join()).toContain('syn-c (b/syn-c.txt) is not pruned: its content is in b/better.txt');
  expect(namesOf(stage)).toEqual(['better', 'syn-a', 'syn-b', 'syn-c']);
  stage.workspace.commit('Edit it', { 'b/better.txt': 'r, s\nt, u\n' });
  const next = await stage.succeed({ inputs: STEP_B });
  expect(next.notices.join()).toContain('syn-c (b/syn-c.txt) is not pruned: its file was moved to b/better.txt');
  stage.workspace.remove('b/better.txt');
  stage.workspace.commit('Take it away');
  await stage.succeed({ inputs: STEP_B });
  expect(namesOf(stage)).toEqual(['syn-a', 'syn-b']);
});

test.concurrent('a file that moves to another step, and is edited later, keeps the package with its ID', async () => {
  await using stage = await deployed();
  const { id } = stage.package('syn-c');
  move(stage, C, 'a/syn-c.txt');
  stage.workspace.commit('Move it');
  for (const inputs of [STEP_B, STEP_A]) await stage.succeed({ inputs });
  stage.workspace.commit('Edit it', { 'a/syn-c.txt': 'r, s\nt, u\n' });
  // Here the step that had it runs first, and may not know that the other one has it now.
  expectUntouched(await stage.succeed({ inputs: STEP_B }), /syn-c .*is not pruned/);
  expect(packageOf(await stage.succeed({ inputs: STEP_A }), 'syn-c')).toMatchObject({ action: 'update', id });
});

test.concurrent('a file that moved, and was edited before the step that had it runs again', async () => {
  await using stage = await deployed();
  move(stage, C, 'a/syn-c.txt');
  stage.workspace.commit('Move it');
  stage.workspace.commit('Edit it', { 'a/syn-c.txt': 'r, s\nt, u\n' });
  expectUntouched(
    await stage.succeed({ inputs: STEP_B }),
    /syn-c .*is not pruned: its file was moved to a\/syn-c\.txt/,
  );
});

test.concurrent('a file that moved out of the step with line ends other than Git’s keeps its package', async () => {
  await using stage = await Stage.start({
    files: { [B]: 'p, q\n', [C]: 'r, s\r\nt, u\r\n', '.gitattributes': '*.txt text eol=crlf\n' },
  });
  await stage.succeed({ inputs: STEP_B });
  move(stage, C, 'elsewhere/syn-c.txt');
  stage.workspace.commit('Move it out');
  expectUntouched(await stage.succeed({ inputs: STEP_B }), /its content is in elsewhere\/syn-c\.txt/);
});

test.concurrent('a file that a step of the workflow made, and makes no more, keeps its package', async () => {
  await using stage = await Stage.start({ files: { ...FILES, '.gitignore': 'b/made.txt\n' } });
  stage.workspace.write({ 'b/made.txt': 'v, w\n' });
  await stage.succeed({ inputs: STEP_B });
  stage.workspace.remove('b/made.txt');
  expectUntouched(
    await stage.succeed({ inputs: STEP_B }),
    /never had its file: .*, or a step of the workflow made it\./,
  );
});

test.concurrent('a sparse checkout and an uncommitted file keep their packages', async () => {
  await using stage = await deployed();
  // A copy of a repository has other times than its index, and Git would keep such files.
  stage.workspace.git('update-index', '--refresh');
  stage.workspace.git('sparse-checkout', 'set', '--no-cone', '/b/syn-b.txt');
  for (const event of [push(stage.workspace.head), workflowDispatch()]) {
    const run = await stage.succeed({ inputs: STEP_B, event });
    expect(writesOf(run)).toEqual([]);
    expect(run.notices).toEqual([expect.stringMatching(/^This run neither checks nor deploys .*"b\/syn-c.txt"\. /)]);
  }
  stage.workspace.git('sparse-checkout', 'disable');
  rmSync(join(stage.workspace.path, C));
  expect(writesOf(await stage.succeed({ inputs: STEP_B }))).toEqual([]);
});

test.concurrent('two branches that deploy to one account keep each other’s packages', async () => {
  await using stage = await deployed();
  const main = stage.workspace.head;
  stage.workspace.git('checkout', '--quiet', '-b', 'develop');
  stage.workspace.commit('Add one on develop', { 'b/new.txt': 'n, o\n' });
  await stage.succeed({ inputs: STEP_B, env: { GITHUB_REF: 'refs/heads/develop' } });
  stage.workspace.checkout(main);
  stage.workspace.git('checkout', '--quiet', 'main');
  stage.workspace.commit('Change one on main', { [B]: 'p, q\nt, u\n' });
  for (const event of [push(stage.workspace.head), workflowDispatch()]) {
    const run = await stage.succeed({ inputs: STEP_B, event, env: { GITHUB_REF: 'refs/heads/main' } });
    expect(run.notices.join()).toMatch(/new .*is not pruned: the history of this commit never had its file/);
    expect(namesOf(stage)).toContain('new');
  }
  // With its own domains the other branch is no reason to fail either.
  const run = await stage.succeed({ inputs: { ...STEP_B, domains: 'search-prod' } });
  expect(run.notices.join()).toContain('new (b/new.txt) is not pruned');
});

test.concurrent('a deploy of an old commit by hand keeps packages of newer files on the default branch', async () => {
  await using gitHub = await startGitHub(TOKEN);
  await using stage = await deployed();
  const env = { GITHUB_API_URL: gitHub.url };
  const before = stage.workspace.head;
  const after = stage.workspace.commit('Take one away by mistake');
  stage.workspace.remove(C);
  stage.workspace.commit('Really');
  // The branch took it back since; this run does not have that commit.
  gitHub.state.tips.set('main', new Set([A, B, C]));
  const inputs = { ...STEP_B, 'github-token': TOKEN };
  const branch = { ...env, GITHUB_REF: 'refs/heads/rollback' };
  gitHub.state.tips.set('rollback', new Set([A, B]));
  const run = await stage.succeed({ inputs, event: workflowDispatch(), env: branch });
  expectUntouched(run, /syn-c .*is not pruned: the default branch has its file/);
  gitHub.state.tips.set('main', new Set([A, B]));
  gitHub.state.tips.set('rollback', new Set([A, B, C]));
  expectUntouched(await stage.succeed({ inputs, env: branch }), /the branch of this run has its file again/);
  gitHub.state.tips.delete('rollback');
  expectUntouched(await stage.succeed({ inputs, env: branch }), /GitHub does not say whether rollback has the file/);
  gitHub.state.tips.set('rollback', new Set([A, B]));
  await stage.succeed({ inputs, env: branch });
  expect(namesOf(stage)).toEqual(['syn-a', 'syn-b']);
  expect([before.sha, after]).toHaveLength(2);
});

test.concurrent('a re-run without a token keeps a package, as the branch’s files are not known', async () => {
  await using stage = await deployed();
  stage.workspace.remove(C);
  stage.workspace.commit('Take it away');
  const again = await stage.succeed({ inputs: STEP_B, env: { GITHUB_RUN_ATTEMPT: '2' } });
  expectUntouched(again, /without a github-token, a re-run can't know/);
  await stage.succeed({ inputs: STEP_B });
  expect(namesOf(stage)).toEqual(['syn-a', 'syn-b']);
});

test.concurrent('a shallow checkout asks GitHub for the history', async () => {
  await using gitHub = await startGitHub(TOKEN);
  await using stage = await deployed();
  stage.workspace.remove(C);
  const sha = stage.workspace.commit('Take it away');
  const shallow = `${stage.workspace.path}-shallow`;
  execFileSync('git', ['clone', '--quiet', '--depth=1', pathToFileURL(stage.workspace.path).href, shallow]);
  const inputs = { ...STEP_B, 'github-token': TOKEN };
  const env = { GITHUB_API_URL: gitHub.url, GITHUB_WORKSPACE: shallow, GITHUB_REF: 'refs/heads/main' };
  gitHub.state.tips.set('main', new Set([A, B]));
  expectUntouched(
    await stage.succeed({ inputs, env }),
    /whether the history of this commit has had its file: the checkout lacks/,
  );
  gitHub.state.histories.set(sha, new Set([A, B]));
  expectUntouched(await stage.succeed({ inputs, env }), /never had its file/);
  gitHub.state.histories.set(sha, new Set([A, B, C]));
  await stage.succeed({ inputs, env });
  expect(namesOf(stage)).toEqual(['syn-a', 'syn-b']);
  rmSync(shallow, { recursive: true });
});

test.concurrent('a workflow that checks out into a folder does not remove packages of another team', async () => {
  await using stage = await Stage.start({
    files: { 'team-a/synonyms-a.txt': 'a, b\n', 'team-b/synonyms-b.txt': 'c, d\n' },
  });
  const team = (name: string, folder = '') => ({ files: `${folder}team-${name}/*.txt`, prune: 'true', ...ALL });
  await stage.succeed({ inputs: team('a') });
  await stage.succeed({ inputs: team('b') });
  const workspace = `${stage.workspace.path}-runner`;
  mkdirSync(workspace);
  execFileSync('git', ['clone', '--quiet', stage.workspace.path, join(workspace, 'repo')]);
  const env = { GITHUB_WORKSPACE: workspace };
  const run = await stage.succeed({ inputs: team('a', 'repo/'), env });
  expect(writesOf(run)).toEqual([]);
  expect(run.notices).toEqual([]);
  expect(packageOf(run, 'synonyms-a')).toMatchObject({ action: 'unchanged', file: 'repo/team-a/synonyms-a.txt' });
  rmSync(workspace, { recursive: true });
});

const manifest = (...entries: readonly unknown[]) => JSON.stringify({ dictionaries: entries });
const entry = (file: string, name?: string) => ({
  ...{ file, format: 'solr-synonyms' },
  ...(name === undefined ? {} : { package: name }),
});

test.concurrent('a file that the job made outside of the repository does not hinder `auto` and prune', async () => {
  await using stage = await Stage.start({ files: FILES });
  const workspace = `${stage.workspace.path}-runner`;
  execFileSync('git', ['clone', '--quiet', pathToFileURL(stage.workspace.path).href, join(workspace, 'repo')]);
  mkdirSync(join(workspace, 'build'));
  writeFileSync(join(workspace, 'build/made.txt'), 'v, w\n');
  const env = { GITHUB_WORKSPACE: workspace, GITHUB_REF: 'refs/heads/main' };
  const inputs = { ...ALL, files: 'build/*.txt\nrepo/b/*.txt', prune: 'true', mode: 'auto' };
  const first = await stage.succeed({ inputs, env, event: push(stage.workspace.head) });
  expect(first.outputs.mode).toBe('deploy');
  expect(namesOf(stage)).toEqual(['made', 'syn-b', 'syn-c']);
  stage.workspace.remove(C);
  stage.workspace.commit('Take it away');
  execFileSync('git', ['-C', join(workspace, 'repo'), 'pull', '--quiet']);
  const run = await stage.succeed({ inputs, env, event: push(stage.workspace.head) });
  expect(run.notices).toEqual([]);
  expect(namesOf(stage)).toEqual(['made', 'syn-b']);
  rmSync(workspace, { recursive: true });
});

test.concurrent('a package is removed when a former manifest named its file', async () => {
  const inputs = { files: '', manifest: 'm.yml', prune: 'true', mode: 'deploy', ...ALL };
  await using stage = await Stage.start({
    files: { ...FILES, 'm.yml': manifest(entry(A), entry(B, 'other-b'), entry(C)) },
    inputs,
  });
  await stage.deploy();
  // First the entry goes, then the file; and both at once.
  stage.workspace.commit('Take the entry away', { 'm.yml': manifest(entry(A), entry(C)) });
  expect(writesOf(await stage.succeed())).toEqual([]);
  stage.workspace.remove(B, C);
  stage.workspace.commit('Take the files away', { 'm.yml': manifest(entry(A)) });
  const other = await stage.succeed({ inputs: { 'package-prefix': 'x-' } });
  expect(other.notices.filter((notice) => notice.includes('is not pruned'))).toHaveLength(2);
  expect(namesOf(stage)).toEqual(['other-b', 'syn-a', 'syn-c', 'x-syn-a']);
  await stage.succeed();
  expect(namesOf(stage)).toEqual(['syn-a', 'x-syn-a']);
});

test.concurrent('the package of another environment is kept for its name', async () => {
  const inputs = { files: '', manifest: 'm.yml', prune: 'true', mode: 'deploy', ...ALL };
  const production = { ...inputs, 'package-prefix': 'prod-' };
  await using stage = await Stage.start({ files: { ...FILES, 'm.yml': manifest(entry(A), entry(B)) } });
  await stage.succeed({ inputs: production });
  await stage.succeed({ inputs });
  stage.workspace.remove(A);
  stage.workspace.commit('Take it away', { 'm.yml': manifest(entry(B)) });
  expect((await stage.succeed({ inputs })).notices).toEqual([
    'Package prod-syn-a (a/syn-a.txt) is not pruned: this step would have named the package of its path syn-a.',
  ]);
  await stage.succeed({ inputs: production });
  expect(namesOf(stage)).toEqual(['prod-syn-b', 'syn-b']);
});

test.concurrent('a package whose name changed in the manifest is reported, and never deleted', async () => {
  const inputs = { files: '', manifest: 'm.yml', prune: 'true', mode: 'deploy', ...ALL };
  await using stage = await Stage.start({
    files: { ...FILES, 'm.yml': manifest(entry(A, 'old-a'), entry(B)) },
    inputs,
  });
  await stage.deploy();
  stage.workspace.commit('Another name', { 'm.yml': manifest(entry(A, 'new-a'), entry(B)) });
  const run = await stage.succeed();
  expect(run.notices.join()).toContain('Package old-a is the former name of new-a (a/syn-a.txt)');
  const drift = await stage.succeed({ inputs: { mode: 'drift', prune: 'false' } });
  expect(drift.notices.join()).toContain('former name of new-a');
  expect(namesOf(stage)).toEqual(['new-a', 'old-a', 'syn-b']);
});

test.concurrent('a package that `files` named is told when a manifest gives its file another name', async () => {
  await using stage = await Stage.start({ files: { ...FILES, 'm.yml': manifest(entry(A, 'new-a')) } });
  await stage.succeed({ inputs: { files: A, ...ALL } });
  const inputs = { files: '', manifest: 'm.yml', ...ALL };
  const run = await stage.succeed({ inputs });
  expect(run.notices.join()).toContain('Package syn-a may be the former name of new-a (a/syn-a.txt)');
  const drift = await stage.succeed({ inputs: { ...inputs, mode: 'drift' } });
  expect(drift.notices.join()).toContain('Package syn-a may be the former name');
});

test.concurrent('a package that was published by hand is kept, as its content is not known', async () => {
  await using stage = await deployed();
  const key = 'by-hand.txt';
  stage.emulator.addObject('dictionaries', key, 'by, hand\n');
  stage.emulator.call('opensearch', 'UpdatePackage', {
    PackageID: stage.package('syn-c').id,
    PackageSource: { S3BucketName: 'dictionaries', S3Key: key },
  });
  await stage.settle();
  stage.workspace.remove(C);
  stage.workspace.commit('Take it away');
  expectUntouched(await stage.succeed({ inputs: STEP_B }), /whether another file of the commit has its content/);
});

test.concurrent('without Git nothing is deleted', async () => {
  await using stage = await deployed();
  stage.workspace.remove(C, '.git');
  expectUntouched(await stage.succeed({ inputs: STEP_B }), /not known whether the commit has its file/);
});

test.concurrent('a package whose deletion failed stays while the commit has what its rejected update was to replace', async () => {
  const files = { ...FILES, 'c/words.dic': FILES[A] };
  await using stage = await Stage.start({ files, inputs: { files: '**/*.txt', ...ALL } });
  await stage.deploy();
  stage.emulator.verdicts.validation = () => ({ type: '', message: 'No.' });
  stage.workspace.commit('Rejected', { [A]: 'settee, sofa\n' });
  expect((await stage.run()).outputs['failure-reason']).toBe('validation-failed');
  const { id } = stage.package('syn-a');
  for (const { domain } of stage.emulator.associations().filter(({ packageId }) => packageId === id)) {
    stage.emulator.call('opensearch', 'DissociatePackage', { PackageID: id, DomainName: domain });
    await stage.settle();
  }
  stage.emulator.verdicts.deletion = () => ({ type: 'Internal', message: 'Not now.' });
  stage.emulator.call('opensearch', 'DeletePackage', { PackageID: id });
  await stage.settle();
  stage.emulator.verdicts.deletion = () => null;
  const prune = { prune: 'true', files: '**/*.txt', ...ALL };
  stage.workspace.remove(A);
  stage.workspace.commit('It is gone, and its first content has a copy');
  const run = await stage.succeed({ inputs: prune });
  expect(run.notices.join()).toContain('Package syn-a (a/syn-a.txt) is not pruned: its content is in c/words.dic.');
  expect(namesOf(stage)).toContain('syn-a');
  stage.workspace.remove('c/words.dic');
  stage.workspace.commit('Nothing has it');
  await stage.succeed({ inputs: prune });
  expect(namesOf(stage)).not.toContain('syn-a');
});

test.concurrent('a file that moved into another step, and changed, in one commit', async () => {
  const words = Array.from({ length: 50 }, (_, at) => `word${at}, other${at}\n`).join('');
  await using stage = await deployed({ ...FILES, [C]: words });
  const { id } = stage.package('syn-c');
  stage.workspace.remove(C);
  stage.workspace.commit('Move it, with one more line', { 'a/syn-c.txt': `${words}new, one\n` });
  expectUntouched(
    await stage.succeed({ inputs: STEP_B }),
    /syn-c .*is not pruned: a\/syn-c\.txt has the name of its file, so another step may publish it/,
  );
  const next = await stage.succeed({ inputs: STEP_A });
  expect(packageOf(next, 'syn-c')).toMatchObject({ action: 'update', id });
});
