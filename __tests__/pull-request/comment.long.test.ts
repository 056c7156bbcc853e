/** Whose comment is whose, and what GitHub refuses: more of `comment.test.ts`. */

import { expect, test } from 'vitest';
import { formerMarker } from '../../src/report/comment.ts';
import type { GitHubRequest } from '../end-to-end/kit/github-server.ts';
import { BUCKET, CHANGED, DOMAINS, ENGLISH, FILES, Gate, GERMAN, NUMBER } from './gate.ts';

const BOT = 'github-actions[bot]';
const PERSON = 'a-person';
const ENGLISH_CHANGED = { [ENGLISH]: CHANGED[ENGLISH] };

const writes = ({ gitHub }: Gate) =>
  gitHub.requests.filter(({ method }) => method !== 'GET').map(({ method }) => method);
for (const mode of ['lint', 'plan', 'validate'])
  test.concurrent(`mode ${mode} comments on a pull request`, async () => {
    await using gate = await Gate.start();
    gate.change(ENGLISH_CHANGED);
    await gate.propose({ inputs: { mode } });
    expect(gate.comments).toHaveLength(1);
  });

test.concurrent('a comment keeps its identity when the inputs change, and names its commit', async () => {
  await using gate = await Gate.start();
  const first = gate.change(ENGLISH_CHANGED);
  await gate.propose();
  expect(gate.comments[0]?.body).toContain(`/commit/${first}`);
  const second = gate.change(FILES);
  await gate.propose({ inputs: { domains: 'search-staging', 'max-removed-percent': '60' } });
  expect(gate.comments).toHaveLength(1);
  expect(gate.comments[0]?.body).toContain('No dictionary changes any more');
  expect(gate.comments[0]?.body).toContain(`/commit/${second}`);
});

test.concurrent('only a comment in the form of a former version, of this very step, is replaced', async () => {
  await using gate = await Gate.start();
  gate.change(ENGLISH_CHANGED);
  const variant = (domains: readonly string[]) =>
    JSON.stringify([
      'auto',
      gate.stage.running.env['AWS_REGION'],
      BUCKET,
      null,
      domains,
      ['dictionaries/*.txt'],
      null,
      '',
    ]);
  const former = (job: string, domains: readonly string[] = DOMAINS) =>
    formerMarker({ workflow: 'dictionaries', job, action: '__self', matrix: null }, variant(domains));
  gate.comment(BOT, `${former('other')}\nof another job`);
  gate.comment(BOT, `${former('check')}\nof this one`);
  gate.comment(BOT, `${former('check', ['search-prod'])}\nof other inputs`);
  gate.comment('a-stranger', `${former('check')}\na copy`);
  await gate.propose();
  expect(gate.comments).toHaveLength(4);
  const [other, own, ...rest] = gate.comments.map(({ body }) => body);
  expect([other, ...rest].map((body) => body?.split('\n')[1])).toEqual(['of another job', 'of other inputs', 'a copy']);
  expect(own).toContain('english');
  expect(own).not.toContain('of this one');
});

for (const mode of ['deploy', 'drift'])
  test.concurrent(`mode ${mode} comments on a pull request`, async () => {
    await using gate = await Gate.start();
    gate.change(ENGLISH_CHANGED);
    await gate.stage.run({ ...gate.proposal(), inputs: { mode } });
    expect(gate.comments).toHaveLength(1);
  });

test.concurrent('a comment among hundreds is found again', async () => {
  await using gate = await Gate.start();
  for (let count = 0; count < 250; count++) gate.comment(PERSON, `Comment ${count}`);
  gate.change(ENGLISH_CHANGED);
  await gate.propose();
  for (let count = 0; count < 30; count++) gate.comment(PERSON, `Later comment ${count}`);
  gate.change({ [GERMAN]: CHANGED[GERMAN] });
  await gate.propose();
  expect(gate.comments).toHaveLength(281);
  expect(writes(gate)).toEqual(['POST', 'PATCH']);
});

test.concurrent("a stranger's copy of the marker is not changed", async () => {
  await using gate = await Gate.start();
  gate.change(ENGLISH_CHANGED);
  await gate.propose();
  const copy = `${gate.comments[0]?.body}\nTrust me.`;
  gate.gitHub.state.comments.set(NUMBER, []);
  gate.comment('a-stranger', copy);
  await gate.propose();
  expect(gate.comments.map(({ user }) => user?.login)).toEqual(['a-stranger', BOT]);
  expect(gate.comments[0]?.body).toBe(copy);
});

test.concurrent('the comments of a personal access token are found again, and only those', async () => {
  await using gate = await Gate.start({ token: 'github_pat_0123456789abcdef' });
  gate.gitHub.state.login = PERSON;
  gate.change(ENGLISH_CHANGED);
  await gate.propose();
  const copy = gate.comments[0]?.body ?? '';
  gate.gitHub.state.comments.set(NUMBER, []);
  gate.comment(BOT, copy);
  gate.comment('a-stranger', copy);
  await gate.propose();
  gate.change({ [GERMAN]: CHANGED[GERMAN] });
  await gate.propose();
  expect(gate.comments.map(({ user }) => user?.login)).toEqual([BOT, 'a-stranger', PERSON]);
  expect(writes(gate)).toEqual(['POST', 'POST', 'PATCH']);
  expect(gate.comments[2]?.body).toContain('german');
});

test.concurrent('whose token it is not known: no second comment is written', async () => {
  await using gate = await Gate.start({ token: 'github_pat_0123456789abcdef' });
  gate.gitHub.state.login = PERSON;
  gate.change(ENGLISH_CHANGED);
  gate.gitHub.state.refuse = ({ path }) => (path === '/user' ? { status: 502, message: 'Bad Gateway' } : null);
  await gate.propose();
  expect(writes(gate)).toEqual(['POST']);
  const run = await gate.propose();
  expect(writes(gate)).toEqual(['POST']);
  expect(run.warnings).toEqual([expect.stringContaining('could not be written (HTTP 502)')]);
});

test.concurrent('the comment of a deleted account does not count as ours', async () => {
  await using gate = await Gate.start();
  gate.change(ENGLISH_CHANGED);
  await gate.propose();
  const [first] = gate.comments;
  gate.gitHub.state.comments.set(NUMBER, [{ id: 1, body: first?.body ?? '', user: null }]);
  await gate.propose();
  expect(gate.comments).toHaveLength(2);
});

const CAN_NOT_WRITE = { refuse: ({ method }: GitHubRequest) => method !== 'GET' };
const CAN_NOT_READ = { refuse: () => true };

test.concurrent.each([
  [403, 'Resource not accessible by integration', CAN_NOT_WRITE, 'permissions: pull-requests: write'],
  [403, 'Resource not accessible by integration', CAN_NOT_READ, 'permissions: pull-requests: write'],
  [404, 'Not Found', CAN_NOT_WRITE, 'permissions: pull-requests: write'],
  [403, 'You have exceeded a secondary rate limit.', CAN_NOT_WRITE, 'run the job again later'],
  [429, 'Too many requests', CAN_NOT_READ, 'run the job again later'],
  [403, 'Unable to create comment because issue is locked.', CAN_NOT_WRITE, 'the conversation is locked'],
  [403, 'Repository was archived so is read-only.', CAN_NOT_WRITE, 'whatever the permissions of the token'],
  [401, 'Bad credentials', CAN_NOT_READ, 'input "github-token"'],
  [500, 'Server Error', CAN_NOT_WRITE, '(HTTP 500)'],
  [422, 'Validation Failed', CAN_NOT_WRITE, '(HTTP 422)'],
])('an answer of %i (%s) costs a warning that says what to do', async (status, message, { refuse }, advice) => {
  await using gate = await Gate.start();
  gate.change(ENGLISH_CHANGED);
  gate.gitHub.state.refuse = (request) => (refuse(request) ? { status, message } : null);
  const run = await gate.propose();
  expect(run).toMatchObject({ exitCode: 0, outputs: { 'aws-validated': true, 'failure-reason': '' } });
  expect(run.warnings).toEqual([expect.stringContaining('The pull-request comment could not be written')]);
  expect(run.warnings.join()).toContain(advice);
  expect(run.warnings.join()).toContain(`(HTTP ${status})`);
  expect(run.warnings.join().includes('pull-requests: write')).toBe(advice.includes('pull-requests: write'));
  expect(run.summary).toContain('could not be written');
});

test.concurrent.each([
  'You have exceeded a secondary rate limit.',
  'Unable to create comment because issue is locked.',
])('on a fork %j is a warning, as no permission is the cause', async (message) => {
  await using gate = await Gate.start();
  gate.change(ENGLISH_CHANGED);
  gate.gitHub.state.refuse = (request) => (CAN_NOT_WRITE.refuse(request) ? { status: 403, message } : null);
  const run = await gate.propose({ pullRequest: { headRepository: 'a-stranger/Hello-World' } });
  expect(run.warnings).toEqual([expect.stringContaining('could not be written (HTTP 403)')]);
});

test.concurrent('a comment that somebody deletes before it is updated is written again', async () => {
  await using gate = await Gate.start();
  gate.change(ENGLISH_CHANGED);
  await gate.propose();
  gate.change({ [GERMAN]: CHANGED[GERMAN] });
  gate.gitHub.state.refuse = ({ method }) => {
    if (method === 'PATCH') gate.gitHub.state.comments.set(NUMBER, []);
    return null;
  };
  const run = await gate.propose();
  expect(run.warnings).toEqual([]);
  expect(writes(gate)).toEqual(['POST', 'PATCH', 'POST']);
  expect(gate.comments.map(({ body }) => body.includes('german'))).toEqual([true]);
});

test.concurrent('a comment without any answer of GitHub is a warning', async () => {
  await using gate = await Gate.start();
  gate.change(ENGLISH_CHANGED);
  const run = await gate.propose({ env: { GITHUB_API_URL: 'http://127.0.0.1:9' } });
  expect(run.exitCode).toBe(0);
  expect(run.warnings).toEqual([expect.stringContaining('The pull-request comment could not be written')]);
});

test.concurrent('what would stop a deploy is commented on', async () => {
  await using gate = await Gate.start();
  const run = await gate.propose({ inputs: { mode: 'doctor', domains: 'search-prd' } });
  expect(run.outputs['failure-reason']).toBe('invalid-configuration');
  expect(gate.comments.map(({ body }) => body)).toEqual([expect.stringContaining('no domain search-prd')]);
});

test.concurrent('a comment that is always wanted and has no token costs a warning', async () => {
  await using gate = await Gate.start();
  const run = await gate.propose({ inputs: { 'github-token': '', comment: 'always' } });
  expect(run.warnings).toEqual([expect.stringContaining('there is no usable token')]);
  expect(run.exitCode).toBe(0);
  expect(gate.gitHub.requests).toEqual([]);
});

test.concurrent('without a token there is no comment and no complaint', async () => {
  await using gate = await Gate.start();
  gate.change(ENGLISH_CHANGED);
  const run = await gate.propose({ inputs: { 'github-token': '' } });
  expect(run.warnings).toEqual([]);
  expect(gate.gitHub.requests).toEqual([]);
});

test.concurrent('the comment is updated when the next push breaks the configuration', async () => {
  await using gate = await Gate.start();
  gate.change(ENGLISH_CHANGED);
  await gate.propose();
  expect(gate.comments[0]?.body).toContain('Ready to deploy');
  gate.change({ 'dictionaries/en.txt': 'name, that is too short\n' });
  const run = await gate.propose();
  expect(run.outputs['failure-reason']).toBe('invalid-configuration');
  expect(gate.comments).toHaveLength(1);
  expect(gate.comments[0]?.body).toContain('The configuration is not valid');
  expect(gate.comments[0]?.body).not.toContain('Ready to deploy');
});

test.concurrent('a file that gained only a broken line is not the same', async () => {
  await using gate = await Gate.start();
  gate.change({ [ENGLISH]: `${FILES[ENGLISH]}a => b => c\n` });
  const run = await gate.propose();
  expect(run.outputs['failure-reason']).toBe('lint-failed');
  const [comment] = gate.comments;
  expect(comment?.body).toContain('| same except errors |');
  expect(run.summary).toMatch(/`german`.*\| same \|/);
});

test.concurrent('a mode that does not exist is said in a comment', async () => {
  await using gate = await Gate.start();
  gate.change({ [ENGLISH]: CHANGED[ENGLISH] });
  await gate.propose({ inputs: { mode: 'validat' } });
  expect(gate.comments[0]?.body).toContain('Did you mean');
});
