import { expect, test } from 'vitest';
import { CHANGED, ENGLISH, FILES, Gate, GERMAN } from './gate.ts';

const BOT = 'github-actions[bot]';
const PERSON = 'a-person';
const ENGLISH_CHANGED = { [ENGLISH]: CHANGED[ENGLISH] };

const writes = ({ gitHub }: Gate) =>
  gitHub.requests.filter(({ method }) => method !== 'GET').map(({ method }) => method);
const markerOf = (body: string | undefined) => body?.split('\n')[0] ?? '';

test.concurrent('one comment is made when something changes, and kept up to date in place', async () => {
  await using gate = await Gate.start();
  gate.comment(PERSON, 'Please look at this.');
  gate.change(ENGLISH_CHANGED);
  await gate.propose();
  expect(gate.comments).toHaveLength(2);
  const [, first] = gate.comments;
  expect(first).toMatchObject({ user: { login: BOT } });
  expect(first?.body).toMatch(/^<!-- deploy-opensearch-dictionaries:[0-9a-f]{32} -->\n/);
  expect(first?.body).toContain('english');
  expect(first?.body).toContain('search-prod');
  const marker = markerOf(first?.body);

  await gate.propose();
  expect(writes(gate)).toEqual(['POST']);

  gate.change({ [GERMAN]: CHANGED[GERMAN] });
  await gate.propose({ pullRequest: { action: 'synchronize' } });
  expect(writes(gate)).toEqual(['POST', 'PATCH']);
  expect(gate.comments).toHaveLength(2);
  expect(gate.comments[1]?.body).toContain('german');

  gate.change(FILES);
  await gate.propose({ pullRequest: { action: 'synchronize' } });
  expect(gate.comments).toHaveLength(2);
  expect(gate.comments[1]?.body).toContain('No dictionary changes any more');
  expect(markerOf(gate.comments[1]?.body)).toBe(marker);
  expect(gate.comments[0]?.body).toBe('Please look at this.');
});

test.concurrent('without a change there is no comment, unless it is always wanted', async () => {
  await using gate = await Gate.start();
  gate.change({ 'README.md': 'Words\n' });
  await gate.propose();
  expect(gate.comments).toEqual([]);
  await gate.propose({ inputs: { comment: 'always' } });
  expect(gate.comments).toHaveLength(1);
});

test.concurrent('with "comment: never" GitHub is not called', async () => {
  await using gate = await Gate.start();
  gate.change(ENGLISH_CHANGED);
  await gate.propose({ inputs: { comment: 'never' } });
  expect(gate.gitHub.requests).toEqual([]);
});

test.concurrent('the comment has what AWS rejects and what the checks find', async () => {
  await using gate = await Gate.start();
  gate.change(ENGLISH_CHANGED);
  gate.emulator.verdicts.validation = () => ({ type: 'InvalidDictionary', message: 'Line 4 is no rule.' });
  await gate.propose();
  expect(gate.comments[0]?.body).toContain('Line 4 is no rule.');

  gate.change({ [ENGLISH]: 'a => b => c\n' });
  await gate.propose();
  expect(gate.comments).toHaveLength(1);
  expect(gate.comments[0]?.body).toContain('more than one explicit mapping');
});

test.concurrent('jobs, steps and entries of a matrix have a comment each, and leave the others alone', async () => {
  await using gate = await Gate.start();
  gate.change(ENGLISH_CHANGED);
  const uses = [
    {},
    { env: { GITHUB_JOB: 'check-again' } },
    { env: { GITHUB_ACTION: '__self_2' } },
    { inputs: { matrix: '{"account":"prod"}' } },
    { inputs: { matrix: '{"account":"staging"}' } },
  ];
  for (const use of uses) await gate.propose(use);
  expect(gate.comments).toHaveLength(uses.length);
  const bodies = gate.comments.map(({ body }) => body);
  for (const use of uses) await gate.propose(use);
  expect(gate.comments.map(({ body }) => body)).toEqual(bodies);
  expect(writes(gate)).toEqual(uses.map(() => 'POST'));
});

test.concurrent.each([
  ['a fork', { headRepository: 'a-stranger/Hello-World' }, {}],
  ['Dependabot', {}, { GITHUB_ACTOR: 'dependabot[bot]' }],
])('a token of %s that may not comment causes no warning', async (_, options, env) => {
  await using gate = await Gate.start();
  gate.change(ENGLISH_CHANGED);
  gate.gitHub.state.refuse = ({ method }) => (method === 'GET' ? null : { status: 403, message: 'Not accessible' });
  const run = await gate.propose({ pullRequest: options, env });
  expect(run.warnings).toEqual([]);
  expect(run.notices).toEqual([expect.stringContaining('The pull-request comment could not be written (HTTP 403)')]);
});

test.concurrent('whatever fails is commented on, and what was no change is not called gone', async () => {
  await using gate = await Gate.start();
  gate.change({ 'README.md': 'Words\n' });
  gate.emulator.setPolicy(['s3:*']);
  expect((await gate.propose()).outputs['failure-reason']).toBe('access-denied');
  expect(gate.comments).toHaveLength(1);
  expect(gate.comments[0]?.body).toContain('AWS denied access');
  gate.emulator.setPolicy(null);
  expect((await gate.propose()).exitCode).toBe(0);
  expect(gate.comments).toHaveLength(1);
  expect(gate.comments[0]?.body).not.toMatch(/❌|any more/);
});
