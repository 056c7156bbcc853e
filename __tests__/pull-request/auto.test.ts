import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readResults } from '../end-to-end/kit/outputs.ts';
import { countOf, packageOf, writesOf } from '../end-to-end/kit/stage.ts';
import { CHANGED, ENGLISH, FILES, Gate, GERMAN } from './gate.ts';
import { mergeGroup, NUMBER, pullRequest, workflowDispatch } from './payloads.ts';

/** A job without AWS credentials. */
const NO_CREDENTIALS = { AWS_ACCESS_KEY_ID: '', AWS_SECRET_ACCESS_KEY: '', AWS_SESSION_TOKEN: '' };
const OFFLINE = 'The dictionaries are checked offline only (mode lint)';

for (const name of ['pull_request', 'pull_request_target'] as const) {
  for (const action of ['opened', 'synchronize'] as const) {
    test.concurrent(`${name} ${action} with credentials is validated`, async () => {
      await using gate = await Gate.start();
      gate.change({ [ENGLISH]: CHANGED[ENGLISH] });
      const run = await gate.propose({ pullRequest: { name, action } });
      expect(run.outputs).toMatchObject({ mode: 'validate', changed: true, 'aws-validated': true });
      expect(run.notices).toEqual([]);
    });
  }

  test.concurrent(`${name} without credentials is linted, and the notice says what was not checked`, async () => {
    await using gate = await Gate.start();
    gate.change({ [ENGLISH]: CHANGED[ENGLISH] });
    const run = await gate.propose({ pullRequest: { name }, env: NO_CREDENTIALS });
    expect(run.outputs).toMatchObject({ mode: 'lint', changed: false, valid: true, 'aws-validated': false });
    expect(run.notices).toEqual([expect.stringContaining(OFFLINE)]);
    expect(run.notices.join()).toContain('id-token: write');
    expect(run.requests).toEqual([]);
  });
}

test.concurrent.each([
  ['a fork', { headRepository: 'a-stranger/Hello-World' }, {}, 'Pull requests from forks get neither secrets'],
  ['a fork that is deleted', { headRepository: null }, {}, 'Pull requests from forks get neither secrets'],
  ['Dependabot', {}, { GITHUB_ACTOR: 'dependabot[bot]' }, 'Runs that Dependabot starts get no secrets'],
])(
  'a pull request of %s is linted against its base, and a notice says why no more is done',
  async (_, options, env, why) => {
    await using gate = await Gate.start();
    gate.change({ [ENGLISH]: CHANGED[ENGLISH] });
    const run = await gate.propose({ pullRequest: options, env: { ...NO_CREDENTIALS, ...env } });
    expect(run.outputs).toMatchObject({ mode: 'lint', valid: true, 'aws-validated': false, 'failure-reason': '' });
    expect(run.notices).toEqual([expect.stringContaining(OFFLINE)]);
    expect(run.notices.join()).toContain(why);
    expect(packageOf(run, 'english')).toMatchObject({ action: 'none', diff: { added: 2, removed: 0, changed: 0 } });
    expect(packageOf(run, 'german')).toMatchObject({ action: 'none', diff: { added: 0, removed: 0, changed: 0 } });
    expect(run.requests).toEqual([]);
  },
);

test.concurrent('all that is wrong with the inputs is reported at once, also where auto decides the mode', async () => {
  await using gate = await Gate.start();
  gate.change({ [ENGLISH]: CHANGED[ENGLISH] });
  const inputs = { prune: 'perhaps', bucket: '' };
  const run = await gate.propose({ inputs, env: { AWS_REGION: '', AWS_DEFAULT_REGION: '' } });
  expect(run.outputs).toMatchObject({ mode: 'validate', 'failure-reason': 'invalid-configuration' });
  for (const name of ['prune', 'bucket', 'aws-region'])
    expect(run.errors.join('\n')).toMatch(new RegExp(`input ${name}`, 'i'));
  const linted = await gate.propose({ inputs, env: NO_CREDENTIALS });
  expect(linted.outputs.mode).toBe('lint');
  expect(linted.errors.join()).not.toContain('bucket');
});

test.concurrent('a lint fails on an error of the dictionary, with the line', async () => {
  await using gate = await Gate.start();
  gate.change({ [ENGLISH]: `${FILES[ENGLISH]}a => b => c\n` });
  const run = await gate.propose({ env: NO_CREDENTIALS });
  expect(run.outputs).toMatchObject({ mode: 'lint', valid: false, 'failure-reason': 'lint-failed' });
  expect(run.log).toMatch(/^::error file=dictionaries\/english\.txt,line=4,/m);
});

test.concurrent('errors in files of endless names are reported everywhere, and the comment is no longer green', async () => {
  await using gate = await Gate.start();
  const options = { env: NO_CREDENTIALS, inputs: { files: 'dictionaries/**/*.txt', comment: 'always' } };
  await gate.propose(options);
  expect(gate.comments[0]?.body).toContain('## ✅');
  const path = Array.from({ length: 9 }, () => '辞'.repeat(80)).join('/');
  const files = Array.from({ length: 10 }, (_, at) => [`dictionaries/${path}/bad-${at}.txt`, 'a => b => c\n']);
  gate.change(Object.fromEntries(files));
  const run = await gate.propose(options);
  expect([run.exitCode, run.stderr]).toEqual([1, '']);
  expect(run.outputs).toMatchObject({ valid: false, 'failure-reason': 'lint-failed' });
  expect(readResults(run.outputs).packages).toHaveLength(12);
  expect(run.errors).toHaveLength(10);
  expect(gate.comments).toHaveLength(1);
  for (const page of [run.summary, gate.comments[0]?.body]) expect(page).toContain('## ❌ The check found errors');
});

test.concurrent('a merge queue is validated, and has no comment', async () => {
  await using gate = await Gate.start();
  const sha = gate.change({ [ENGLISH]: CHANGED[ENGLISH] });
  const run = await gate.propose({ event: mergeGroup(sha, gate.baseSha) });
  expect(run.outputs).toMatchObject({ mode: 'validate', changed: true, 'aws-validated': true });
  expect(gate.gitHub.requests).toEqual([]);

  const linted = await gate.propose({ event: mergeGroup(sha, gate.baseSha), env: NO_CREDENTIALS });
  expect(linted.outputs.mode).toBe('lint');
  expect(packageOf(linted, 'english').diff).toEqual({ added: 2, removed: 0, changed: 0 });
});

test.concurrent('a run without changes is green, and makes no more calls than a deploy without changes', async () => {
  await using gate = await Gate.start();
  gate.change(CHANGED);
  await gate.deploy();
  const deploy = await gate.deploy();
  gate.change({ 'README.md': 'Words\n' });
  const run = await gate.propose();

  expect(run.outputs).toMatchObject({ mode: 'validate', changed: false, valid: true, 'aws-validated': true });
  expect(countOf(run)).toEqual(countOf(deploy));
  expect(countOf(run)).toEqual({ DescribePackages: 1, ListPackagesForDomain: 2, GetPackageVersionHistory: 2 });
  expect(writesOf(run)).toEqual([]);
  expect(run.state).toEqual({ 'main-ran': 'true' });
  expect(gate.gitHub.state.comments.get(NUMBER)).toBeUndefined();
});

test.concurrent('a run by hand deploys', async () => {
  await using gate = await Gate.start();
  gate.change({ [ENGLISH]: CHANGED[ENGLISH] });
  const run = await gate.deploy({ event: workflowDispatch() });
  expect(run.outputs).toMatchObject({ mode: 'deploy', changed: true, 'package-versions': { english: 'v2' } });
});

test.concurrent('the base is taken from the merge commit that GitHub makes, where the payload is older', async () => {
  await using gate = await Gate.start();
  const { workspace } = gate.stage;
  const old = workspace.head.sha;
  workspace.git('checkout', '--quiet', '-b', 'feature');
  const headSha = gate.change({ [GERMAN]: CHANGED[GERMAN] });
  workspace.git('checkout', '--quiet', 'main');
  workspace.commit('Meanwhile', { [ENGLISH]: CHANGED[ENGLISH] });
  workspace.git('merge', '--quiet', '--no-edit', 'feature');
  const merge = workspace.git('rev-parse', 'HEAD').trim();
  const run = await gate.propose({
    event: pullRequest({ headSha, baseSha: old }),
    env: { ...NO_CREDENTIALS, GITHUB_SHA: merge },
  });
  expect(packageOf(run, 'english').diff).toEqual({ added: 0, removed: 0, changed: 0 });
  expect(packageOf(run, 'german').diff).toMatchObject({ added: 2 });
});

test.concurrent('a shallow checkout without the base gives a notice that says what to do', async () => {
  await using gate = await Gate.start();
  const headSha = gate.change({ [ENGLISH]: CHANGED[ENGLISH], 'dictionaries/new.txt': 'a, b\n' });
  const deep = await gate.propose({ env: NO_CREDENTIALS });
  expect(packageOf(deep, 'new').diff).toEqual({ added: 2, removed: 0, changed: 0 });

  const event = pullRequest({ headSha, baseSha: 'f'.repeat(40) });
  const whole = await gate.propose({ event, env: NO_CREDENTIALS });
  expect(whole.notices).toEqual([expect.stringContaining(OFFLINE), expect.stringContaining('its whole history')]);

  writeFileSync(
    join(gate.stage.workspace.path, '.git/shallow'),
    `${gate.stage.workspace.git('rev-parse', 'HEAD').trim()}\n`,
  );
  const run = await gate.propose({ event, env: NO_CREDENTIALS });
  expect(packageOf(run, 'english').diff).toBeNull();
  expect(run.notices).toEqual([expect.stringContaining(OFFLINE), expect.stringContaining('fetch-depth: 2')]);
});

test.concurrent('files of another repository, and a run by hand without a base, have notices of their own', async () => {
  await using gate = await Gate.start();
  const headSha = gate.change({ [ENGLISH]: CHANGED[ENGLISH] });
  const other = join(gate.stage.workspace.path, 'other');
  mkdirSync(join(other, 'words'), { recursive: true });
  writeFileSync(join(other, 'words/stopwords-other.txt'), 'the\n');
  const git = (...args: readonly string[]) => execFileSync('git', ['-C', other, ...args], { stdio: 'pipe' });
  git('init', '-q');
  git('add', '.');
  git('-c', 'user.name=a', '-c', 'user.email=a@example.com', 'commit', '-qm', 'Words');
  const inputs = { files: 'other/words/*.txt' };
  const proposed = await gate.propose({
    inputs,
    event: pullRequest({ headSha, baseSha: gate.baseSha }),
    env: { ...NO_CREDENTIALS, GITHUB_SHA: headSha },
  });
  expect(proposed.notices.join('\n')).toContain('checkout of another repository');

  const byHand = { GITHUB_EVENT_NAME: 'workflow_dispatch', GITHUB_REF: 'refs/pull/7/merge', GITHUB_SHA: gate.baseSha };
  const run = await gate.propose({
    event: { name: 'workflow_dispatch', payload: {} },
    env: { ...NO_CREDENTIALS, ...byHand },
  });
  expect(run.notices.join('\n')).toContain('names no base commit');
});
